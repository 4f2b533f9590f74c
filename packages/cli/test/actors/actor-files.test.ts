import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { faultsIn } from "../../src/actors/actor-files.ts";
import { main } from "../../src/main.ts";
import { stubWorld } from "../stub-world.ts";

const SOUND = `schema: rapporteur/actors/1
actors:
  - name: Mara Voss
    party: Tern Union
    roles:
      - {title: envoy, from: 2026-05-01, until: 2027}
  - name: Tern Union
    kind: organization
`;

function file(text: string): string {
  const path = join(mkdtempSync(join(tmpdir(), "actors-")), "actors.yaml");
  writeFileSync(path, text);
  return path;
}

describe("faultsIn", () => {
  test("finds none in a sound list", () => {
    expect(faultsIn(SOUND)).toEqual([]);
  });

  test.each([
    [
      "a party that nobody has",
      SOUND.replace("party: Tern Union", "party: Tern"),
      4,
      "actors[0].party",
    ],
    [
      "a day that there is not",
      SOUND.replace("2026-05-01", "2026-05-41"),
      6,
      "actors[0].roles[0].from",
    ],
    ["an unknown field", SOUND.replace("kind:", "sort:"), 8, "actors[1].sort"],
    [
      "a name that is missing",
      SOUND.replace("- name: Tern Union", "- aliases: [TU]").replace(
        "party: Tern Union",
        "party: null",
      ),
      7,
      "actors[1].name",
    ],
    ["another schema", SOUND.replace("actors/1", "actors/9"), 1, "schema"],
    ["an empty file", "", 1, "the file"],
    ["what is no YAML", "actors: [", 1, "the file"],
  ])("names line and field of %s", (_name, text, line, field) => {
    expect(faultsIn(text).map((fault) => ({ line: fault.line, field: fault.field }))).toEqual([
      { line, field },
    ]);
  });
});

describe("rapporteur actors check", () => {
  test("says how many actors a sound list has", async () => {
    const { world, out } = stubWorld();
    const path = file(SOUND);
    expect(await main(["actors", "check", path], world)).toBe(0);
    expect(out()).toBe(`${path}: sound, 2 actors\n`);
  });

  test("prints a line for each fault and fails", async () => {
    const { world, out, err } = stubWorld();
    const path = file(
      SOUND.replace("until: 2027", "until: 2025").replace("kind: organization", "kind: ship"),
    );
    expect(await main(["actors", "check", path], world)).toBe(1);
    expect(
      out()
        .split("\n")
        .map((line) => line.slice(path.length, path.length + 30)),
    ).toEqual([":6: actors[0].roles[0].until i", ":8: actors[1].kind is to be on", ""]);
    expect(err()).toContain("2 faults");
  });
});

describe("rapporteur read --actors", () => {
  test("gives the entries to the reader", async () => {
    const { world, opened } = stubWorld({ stdin: "Talks failed." });
    expect(await main(["read", "-", "--actors", file(SOUND)], world)).toBe(0);
    expect(opened()[0]?.actors).toEqual([
      {
        name: "Mara Voss",
        party: "Tern Union",
        roles: [{ title: "envoy", from: "2026-05-01", until: "2027" }],
      },
      { name: "Tern Union", kind: "organization" },
    ]);
  });

  test("names the first fault of a bad list and reads nothing", async () => {
    const { world, err, opened } = stubWorld({ stdin: "Talks failed." });
    expect(
      await main(["read", "-", "--actors", file(SOUND.replace("name: Mara", "nam: Mara"))], world),
    ).toBe(1);
    expect(err()).toContain(":3: actors[0].nam ");
    expect(opened()).toEqual([]);
  });
});
