import { describe, expect, test } from "vitest";
import type { Found } from "../../src/input/found.ts";
import { type FindOptions, findReports } from "../../src/input/found-reports.ts";
import { listInputs } from "../../src/input/input-list.ts";
import { folderWith } from "../folder.ts";

async function* stream(words: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(words);
}

async function found(
  paths: readonly string[],
  options: Partial<FindOptions> = {},
): Promise<Found[]> {
  const all: Found[] = [];
  for await (const one of findReports(await listInputs(paths), {
    fields: {},
    stdin: stream(""),
    ...options,
  }))
    all.push(one);
  return all;
}

async function texts(
  paths: readonly string[],
  options: Partial<FindOptions> = {},
): Promise<string[]> {
  return (await found(paths, options)).map((one) =>
    one.kind === "report" ? one.report.text : one.error.code,
  );
}

describe("findReports", () => {
  test("reads a folder in the order of its names, with what is below it", async () => {
    const path = folderWith({
      "b.md": "Bee.",
      "a.txt": "Ay.",
      "c/d.jsonl": '{"text":"Dee."}\n{"text":"Ee."}\n',
      "README.md": "About.",
      "notes.doc": "Other.",
      ".hidden.txt": "Hidden.",
      "node_modules/x.txt": "Library.",
      "B.txt": "Big bee.",
    });
    expect(await texts([path()])).toEqual(["Big bee.", "Ay.", "Bee.", "Dee.", "Ee."]);
  });

  test("names what is missing and reads the rest", async () => {
    const path = folderWith({ "a.txt": "Ay.", "empty/README.md": "About." });
    expect(await texts([path("none.txt"), path("empty"), path("a.txt/b"), path("a.txt")])).toEqual([
      "cli.input-missing",
      "cli.folder-empty",
      "cli.input-missing",
      "Ay.",
    ]);
  });

  test.each([
    ["an empty file", "", "cli.input-empty"],
    ["a file of spaces", " \n\t\n", "cli.input-empty"],
    ["a file with a NUL", "a\0b", "cli.input-binary"],
    ["a file that is not UTF-8", Buffer.from([0x63, 0x61, 0x66, 0xe9]), "cli.input-encoding"],
    ["a PDF", "%PDF-1.7\n", "cli.input-unsupported"],
    ["a Word file", "PK\x03\x04\0\0", "cli.input-unsupported"],
    ["a web page", "<!DOCTYPE html>\n<html>", "cli.input-unsupported"],
  ])("refuses %s, naming it", async (_name, content, code) => {
    const path = folderWith({ "a.txt": content });
    const [failure] = await found([path("a.txt")]);
    expect(failure).toMatchObject({ kind: "failure", error: { code } });
    expect(failure?.kind === "failure" && failure.error.message).toContain(`${path("a.txt")}: `);
  });

  test("decodes UTF-16 with its mark", async () => {
    const path = folderWith({
      "a.txt": Buffer.from("\ufeffZoë.", "utf16le"),
      "b.jsonl": Buffer.from('\ufeff{"text":"Zoë."}', "utf16le"),
    });
    expect(await texts([path()])).toEqual(["Zoë.", "Zoë."]);
  });

  test("reads the fields of a line, ignores others, and names each bad line by its number", async () => {
    const lines = [
      '{"id":7,"title":"T","publisher":"P","published":"2031-03","url":"https://a.example","text":"One.","score":3}',
      "",
      "{broken",
      '{"title":"no text"}',
      '{"text":5}',
      '["text"]',
      '{"text":"Two.","published":"Tuesday"}',
      '{"text":"Three.","title":["a"]}',
      '{"text":"","id":null}',
    ];
    const path = folderWith({ "a.jsonl": lines.join("\n") });
    const all = await found([path("a.jsonl")]);
    expect(all[0]).toEqual({
      kind: "report",
      report: {
        id: "7",
        title: "T",
        publisher: "P",
        published: "2031-03",
        url: "https://a.example",
        text: "One.",
      },
      place: { file: path("a.jsonl"), record: 1, linesBefore: 0 },
    });
    expect(all.slice(1, -1).map((one) => one.kind === "failure" && one.error.facts)).toEqual([
      { path: path("a.jsonl"), line: 3, problem: "is not JSON" },
      { path: path("a.jsonl"), line: 4, problem: "has no text" },
      { path: path("a.jsonl"), line: 5, problem: "has a text that is no string" },
      { path: path("a.jsonl"), line: 6, problem: "is not a JSON object" },
      {
        path: path("a.jsonl"),
        line: 7,
        problem: 'has "Tuesday" as its published date, which is not a date like 2025-03-18',
      },
      {
        path: path("a.jsonl"),
        line: 8,
        problem: "has a list as its title, where words are needed",
      },
    ]);
    expect(all.at(-1)).toMatchObject({ kind: "report", report: { text: "" } });
  });

  test("takes standard input as text, or as lines when the first is a JSON object", async () => {
    expect(await texts(["-"], { stdin: stream("Talks.\nMore.") })).toEqual(["Talks.\nMore."]);
    expect(await texts(["-"], { stdin: stream('{"text":"One."}\n{"text":"Two."}\n') })).toEqual([
      "One.",
      "Two.",
    ]);
    expect(await texts(["-"], { stdin: stream("{said} the envoy") })).toEqual(["{said} the envoy"]);
    expect(await texts(["-"], { stdin: stream('{"text":"One."}'), as: "text" })).toEqual([
      '{"text":"One."}',
    ]);
    expect(await texts(["-"])).toEqual(["cli.input-empty"]);
  });

  test("lets what the user says win over what the report says", async () => {
    const path = folderWith({ "a.md": "---\ntitle: Old\npublisher: P\n---\nText." });
    const [report] = await found([path("a.md")], { fields: { title: "New", published: "2031" } });
    expect(report).toMatchObject({ report: { title: "New", publisher: "P", published: "2031" } });
  });

  test("counts the lines of the front matter", async () => {
    const path = folderWith({ "a.md": "---\ntitle: T\n---\n\nText." });
    expect(await found([path("a.md")])).toMatchObject([{ place: { linesBefore: 4 } }]);
  });
});
