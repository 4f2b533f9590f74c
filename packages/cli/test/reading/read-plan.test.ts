import { describe, expect, test } from "vitest";
import { folderWith } from "../folder.ts";
import { run } from "../run-main.ts";

const TEXT = "Ilse Marn said “No.”";

describe("rapporteur read", () => {
  test("prints rows of the layer asked for, as lines in a pipe or as JSON", async () => {
    const at = folderWith({ "a.txt": TEXT });
    const lines = await run(["read", at("a.txt"), "--layer", "actors"]);
    expect(lines.out).toBe(`${at("a.txt")}\tIlse Marn\tperson\t\t\t\t1\t0\n`);
    const json = await run([
      "read",
      at("a.txt"),
      "--layer",
      "actors",
      "--format",
      "jsonl",
      "--json",
      "name,kind",
    ]);
    expect(json.out).toBe('{"name":"Ilse Marn","kind":"person"}\n');
    const all = await run(["read", at("a.txt"), "--layer", "statements", "--format", "json"]);
    expect(JSON.parse(all.out)).toMatchObject([
      { act: "asserts", speakers: ["Ilse Marn"], roles: [null], times: [] },
    ]);
  });

  test("lists the fields of the layer", async () => {
    expect((await run(["read", "--layer", "times", "--json"])).out).toContain(
      "value         its TIMEX3 value",
    );
  });

  test("explains an item of one report", async () => {
    const at = folderWith({ "a.txt": TEXT });
    expect((await run(["read", at("a.txt"), "--explain", "s1"])).out).toBe(
      "s1 · statement · Ilse Marn · asserts\n\n   Nothing is kept of how it came about.\n",
    );
    const missing = await run(["read", at("a.txt"), "--explain", "t1"]);
    expect(missing).toMatchObject({ code: 1, out: "" });
    expect(missing.err).toContain('nothing in it has the id "t1"; it has s1, a1');
  });

  test.each([
    [["--explain", "s1", "--tour"], "two pages"],
    [["--explain", "s1", "--json", "act"], "leave out --format, --json and --layer"],
    [["--tour", "--layer", "actors"], "leave out --format, --json and --layer"],
    [["--layer", "actors", "--format", "html"], "not for html"],
    [["--layer", "actors", "--json", "act"], '--json has no field "act" of actors'],
  ])("refuses %s", async (options, words) => {
    const at = folderWith({ "a.txt": TEXT });
    const { code, err } = await run(["read", at("a.txt"), ...options]);
    expect(code).toBe(2);
    expect(err).toContain(words);
  });

  test("refuses to explain an item of several reports", async () => {
    const at = folderWith({ "a.txt": TEXT, "b.txt": TEXT });
    const { code, err } = await run(["read", at(), "--explain", "s1"]);
    expect(code).toBe(2);
    expect(err).toContain("give one file");
  });
});
