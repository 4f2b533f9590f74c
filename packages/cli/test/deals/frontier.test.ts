import { describe, expect, test } from "vitest";
import { folderWith } from "../folder.ts";
import { run } from "../run-main.ts";
import { ferry, ferryOfThree } from "./models.ts";

describe("rapporteur deals frontier", () => {
  test("prints a line a point, exactly, with the concepts that pick it", async () => {
    const path = folderWith({ "ferry.yaml": ferry(["0.4", "0.2"]) });
    const { code, out, err } = await run(["deals", "frontier", path("ferry.yaml")]);
    expect([code, err]).toEqual([0, ""]);
    expect(
      out,
    ).toBe(`point,ostrava,verrin,ostrava exactly,verrin exactly,packages,concepts,crossings,harbour
1,0.68,0.7,17/25,7/10,1,nash kalaiSmorodinsky egalitarian utilitarian relativeUtilitarian opposition,six,new-pier
2,0.44,0.85,11/25,17/20,1,,four,new-pier
`);
  });

  test("quotes names that hold commas, quotes or line breaks", async () => {
    const path = folderWith({
      "ferry.yaml": ferry(["0.4", "0.2"]).replaceAll("old-pier", '"old, \\"low\\" pier"'),
    });
    const { out } = await run(["deals", "frontier", path("ferry.yaml")]);
    expect(out.split("\n")[0]).toContain("crossings,harbour");
    const { out: open } = await run([
      "deals",
      "frontier",
      folderWith({ "f.yaml": ferry(["0", "0"]).replaceAll("old-pier", '"old, \\"low\\" pier"') })(
        "f.yaml",
      ),
    ]);
    expect(open).toContain('"old, ""low"" pier"');
  });

  test.each([
    ["two parties", ferry(["0.4", "0.2"]), "circle"],
    ["three parties", ferryOfThree(["0.4", "0.2"]), "path"],
  ])("draws %s as one SVG without script or foreign parts", async (_name, text, element) => {
    const path = folderWith({ "ferry.yaml": text });
    const { code, out } = await run(["deals", "frontier", path("ferry.yaml"), "--format", "svg"]);
    expect(code).toBe(0);
    expect(out).toMatch(/^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    expect(out).toMatch(new RegExp(`<${element}[^>]* data-p="0"`));
    expect(out).not.toMatch(/<script|href=|url\(|<image/);
    expect(out).toContain("Ostrava");
  });

  test("draws the same picture every time", async () => {
    const path = folderWith({ "ferry.yaml": ferry(["0", "0"]) });
    const pictures = [
      await run(["deals", "frontier", path("ferry.yaml"), "--format", "svg"]),
      await run(["deals", "frontier", path("ferry.yaml"), "--format", "svg"]),
    ];
    expect(pictures[0]?.out).toBe(pictures[1]?.out);
  });

  test("takes the format from the output's ending", async () => {
    const path = folderWith({ "ferry.yaml": ferry(["0.4", "0.2"]) });
    const { code, out, err } = await run([
      "deals",
      "frontier",
      path("ferry.yaml"),
      "--output",
      path("f.svg"),
    ]);
    expect([code, out]).toEqual([0, ""]);
    expect(err).toBe(`rapporteur: wrote ${path("f.svg")}\n`);
  });

  test("cannot draw a frontier that is empty", async () => {
    const path = folderWith({ "ferry.yaml": ferry(["0.9", "0.9"]) });
    const { code, err } = await run(["deals", "frontier", path("ferry.yaml"), "--format", "svg"]);
    expect(code).toBe(2);
    expect(err).toContain("no package is acceptable to all");
  });
});
