/** The commands on a record, from a first report to a backup, on a file of their own. */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { main } from "../../src/main.ts";
import { stubWorld } from "../stub-world.ts";

let folder = "";
let record = "";
let count = 0;
const stamps = {
  now: () => "2031-06-01T08:00:00.000Z",
  id: () => `id-${String(++count).padStart(4, "0")}`,
};

async function run(...argv: string[]) {
  return runWith({}, ...argv);
}

async function runWith(settings: Parameters<typeof stubWorld>[0], ...argv: string[]) {
  const stub = stubWorld({ ...settings, env: { USER: "ana", NO_COLOR: "1", ...settings?.env } });
  const code = await main(argv, { ...stub.world, stamps });
  return { code, out: stub.out(), err: stub.err() };
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "cli-record-"));
  record = join(folder, "talks.db");
  writeFileSync(
    join(folder, "monday.md"),
    "---\nurl: https://gazette.example/1\npublisher: Strait Gazette\npublished: 2031-05-05\ntitle: Ferries\n---\nIlse Marn said “the ferries will sail”. Jon Brandt denied “the fare is settled”.\n",
  );
  writeFileSync(
    join(folder, "cable.md"),
    "---\nurl: https://cable.example/1\npublisher: Nightjar desk\npublished: 2031-05-06\n---\nMarn said “Nightjar will carry it”.\n",
  );
  expect(await run("case", "new", record, "--title", "Ferry talks")).toMatchObject({
    code: 0,
    out: "id-0001\n",
  });
  expect(await run("report", "add", record, join(folder, "monday.md"))).toMatchObject({ code: 0 });
  expect(
    await run("report", "add", record, join(folder, "cable.md"), "--marking", "tlp:red", "-q"),
  ).toMatchObject({ code: 0, err: "" });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("report add", () => {
  test("says what became of each report, and leaves alone what is known", async () => {
    const { code, out, err } = await run("report", "add", record, join(folder, "monday.md"));
    expect({ code, out: out.split("\t")[1], err }).toEqual({
      code: 0,
      out: "known",
      err: "rapporteur: 0 added with 0 entries, 1 known before, 0 failed\n",
    });
  });

  test("adds the good ones of several, names the bad, and fails", async () => {
    const lines = '{"text":"Ilse Marn said “we go on”.","id":"l1"}\n{"id":"l2"}\n';
    const { code, out, err } = await runWith(
      { stdin: lines },
      "report",
      "add",
      record,
      "-",
      "--as",
      "jsonl",
      "--dry-run",
    );
    expect({ code, out }).toEqual({ code: 1, out: "standard input:1\twould be added\n" });
    expect(err).toContain("has no text");
  });
});

describe("lists", () => {
  test("give tabs in a pipe", async () => {
    const { out } = await run("statement", "list", record);
    expect(out.split("\n").slice(0, 2).sort()).toEqual([
      "2031-05-05\tIlse Marn\tasserts\t“the ferries will sail”\tStrait Gazette",
      "2031-05-05\tJon Brandt\tdenies\t“the fare is settled”\tStrait Gazette",
    ]);
  });

  test("give a table with a heading on a terminal", async () => {
    const { out } = await runWith({ isTerminal: true, columns: 80 }, "report", "list", record);
    const [heading = "", line = ""] = out.split("\n");
    expect(heading).toMatch(/^published +publisher +title +marking +version$/);
    expect(line).toMatch(/^2031-05-05 +Strait Gazette +Ferries +TLP:CLEAR +id-/);
    expect(Math.max(...out.split("\n").map(({ length }) => length))).toBeLessThanOrEqual(80);
  });

  test("give the fields that are asked for as JSON, and name them", async () => {
    const { out } = await run("statement", "search", record, "ferr*", "--json", "speaker,words");
    expect(JSON.parse(out)).toEqual([{ speaker: ["Ilse Marn"], words: "“the ferries will sail”" }]);
    expect((await run("statement", "list", record, "--json")).out).toContain("speaker\n");
    expect(await run("statement", "list", record, "--json", "colour")).toMatchObject({ code: 2 });
  });

  test("show what was searched for on a terminal, without what drives it", async () => {
    const { out } = await runWith(
      { isTerminal: true, columns: 80, env: { NO_COLOR: "" } },
      "statement",
      "search",
      record,
      "FERRIES",
    );
    expect(out).toContain("“the \x1b[1mferries\x1b[22m will sail”");
  });

  test("say so where there is nothing", async () => {
    expect(await run("position", "list", record)).toEqual({
      code: 0,
      out: "",
      err: "rapporteur: no position\n",
    });
    expect(await run("event", "list", record, "-q")).toEqual({ code: 0, out: "", err: "" });
    expect(await run("diff", record, "--from", "2031-05-01", "--to", "2031-05-02")).toMatchObject({
      code: 0,
      err: "rapporteur: nothing changed\n",
    });
  });

  test("go by both clocks", async () => {
    expect((await run("statement", "list", record, "--known-on", "2031-05-31")).out).toBe("");
    expect((await run("statement", "list", record, "--as-of", "2031-05-04")).out).toBe("");
    expect(await run("statement", "list", record, "--as-of", "soon")).toMatchObject({
      code: 1,
      err: expect.stringContaining("2025-03-18"),
    });
  });
});

test.each([
  ["report", "list"],
  ["statement", "list"],
  ["statement", "search", "Nightjar"],
  ["actor", "list", "--unnamed"],
  ["actor", "show", "Marn"],
  ["source", "list"],
  ["event", "list"],
  ["proposal", "list"],
  ["position", "list"],
  ["review", "next", "--limit", "99"],
  ["case", "show"],
  ["case", "list"],
  ["diff", "--from", "2031-01-01", "--to", "2032-01-01"],
])("%s %s tells a lower reader nothing of a red report", async (noun, verb, ...rest) => {
  const args = verb.startsWith("--")
    ? [noun, record, verb, ...rest]
    : [noun, verb, record, ...rest];
  const { out, err } = await run(...args, "--format", "json").then((done) =>
    done.code === 2 ? run(...args) : done,
  );
  expect(out + err.replaceAll('"Nightjar"', "")).not.toMatch(/nightjar|carry/i);
});

describe("people and sources", () => {
  test("merge and split say which action can be undone", async () => {
    const red = ["--clearance", "TLP:RED"];
    const names = async () =>
      (
        JSON.parse((await run("actor", "list", record, ...red, "--json", "name")).out) as {
          name: string;
        }[]
      ).map(({ name }) => name);
    expect(await names()).toEqual(["Ilse Marn", "Jon Brandt"]);
    const merged = await run(
      "actor",
      "merge",
      record,
      "Jon Brandt",
      "Ilse Marn",
      "--reason",
      "a pen name",
    );
    expect(merged.code).toBe(0);
    expect(await names()).toHaveLength(1);
    expect(await run("review", "undo", record, merged.out.trim())).toMatchObject({ code: 0 });
    expect(await names()).toHaveLength(2);
    expect(await run("actor", "split", record, "Marn", "Ilse Marn", ...red)).toMatchObject({
      code: 0,
    });
    expect(await names()).toEqual(["Ilse Marn", "Jon Brandt", "Marn"]);
    expect(await run("actor", "show", record, "Nobody")).toMatchObject({ code: 1 });
  });

  test("a grade counts from its day", async () => {
    await run(
      "source",
      "grade",
      record,
      "Strait Gazette",
      "b",
      "--reason",
      "mostly right",
      "--from",
      "2031-05-01",
    );
    const grade = async (asOf: string) =>
      (await run("source", "list", record, "--as-of", asOf)).out.split("\t")[1];
    expect([await grade("2031-04-30"), await grade("2031-05-01")]).toEqual(["", "B"]);
    expect(
      await run("source", "grade", record, "Strait Gazette", "Z", "--reason", "x"),
    ).toMatchObject({ code: 1 });
  });
});

test("review offers, accepts, rejects, skips and undoes", async () => {
  const next = async () => (await run("review", "next", record, "-q")).out.split("\t")[0] ?? "";
  const first = await next();
  expect((await run("review", "accept", record, first, "--credibility", "2")).code).toBe(0);
  const second = await next();
  expect(second).not.toBe(first);
  expect((await run("review", "reject", record, second)).code).toBe(0);
  expect(await run("review", "next", record)).toMatchObject({
    out: "",
    err: "rapporteur: nothing to review\n",
  });
  expect((await run("review", "undo", record)).code).toBe(0);
  const back = await next();
  expect((await run("review", "skip", record, back)).code).toBe(0);
  expect(await next()).toBe("");
  expect(await run("review", "accept", record, "id-9999")).toMatchObject({ code: 1 });
});

test("a case is checked, backed up, restored, exported and taken in", async () => {
  const path = (name: string) => join(folder, name);
  expect(await run("case", "check", record)).toMatchObject({
    code: 0,
    err: expect.stringContaining("are sound"),
  });
  expect(await run("case", "backup", record, path("copy.db"))).toMatchObject({ code: 0 });
  expect(await run("case", "restore", path("copy.db"), path("back.db"))).toMatchObject({ code: 0 });
  expect(await run("case", "backup", record, path("copy.db"))).toMatchObject({
    code: 1,
    err: expect.stringContaining("is there already"),
  });
  expect(
    await run("case", "export", record, path("out"), "--clearance", "TLP:RED", "-q"),
  ).toMatchObject({ code: 0, err: "" });
  expect(await run("case", "import", path("new.db"), path("out"))).toMatchObject({ code: 0 });
  const said = async (file: string) =>
    (await run("statement", "list", path(file), "--clearance", "TLP:RED", "--format", "json")).out;
  expect(await said("new.db")).toBe(await said("talks.db"));
  expect(await run("case", "import", path("other.db"), path("nowhere"))).toMatchObject({ code: 1 });
  expect(existsSync(path("other.db"))).toBe(false);
});

test("a record that is not there is named, and none is made", async () => {
  const { code, err } = await run("position", "list", join(folder, "none.db"));
  expect({ code, isThere: existsSync(join(folder, "none.db")) }).toEqual({
    code: 1,
    isThere: false,
  });
  expect(err).toContain("rapporteur case new");
});
