/** The golden answers resolve and agree with themselves, with the calendar and with the boundary rules. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseDuration, parseEdtf, parseTimexValue, wordsOf } from "@rapporteur/codebook";
import { describe, expect, test } from "vitest";
import { ROOT } from "../sources.ts";
import { brokenBoundaries } from "./boundary-rules.ts";
import { answerNames, loadGoldens, reportNames, resolveGolden, SETS } from "./golden.ts";
import type { Golden, GoldenStatement } from "./golden-answers.ts";

const goldens = await loadGoldens();
const PRONOUNS = new Set(["he", "him", "his", "himself", "she", "her", "herself"]);
const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

describe.each(SETS)("examples/%s", (set) => {
  test("has a golden answer for every report, and no other", () => {
    expect(answerNames(set)).toEqual(reportNames(set));
  });

  test("says plainly that everything in it is invented", () => {
    const readme = readFileSync(join(ROOT, "examples", set, "README.md"), "utf8");
    expect(readme).toMatch(/everything in (?:it|them|this folder) is invented/iu);
  });

  test("names its files by the date, so that they stand in the order of reading", () => {
    const own = goldens.filter((golden) => golden.set === set);
    expect(own.filter(({ name, report }) => !name.startsWith(`${report.published}-`))).toEqual([]);
  });
});

describe.each(goldens.map((golden) => [`${golden.set}/${golden.name}`, golden] as const))(
  "%s",
  (_name, golden) => {
    const { report, required, optional } = golden;
    const { text } = report;
    const actors = [...required.actors, ...optional.actors];
    const statements = [...required.statements, ...optional.statements];
    const times = [...required.times, ...optional.times];

    test("has an id, a title and a publisher, and a text of 300 to 600 words in normal form", () => {
      expect([report.id, report.title, report.publisher].every(Boolean)).toBe(true);
      expect(text.normalize("NFC")).toBe(text);
      const words = text.split(/\s+/u).length;
      expect(words).toBeGreaterThanOrEqual(300);
      expect(words).toBeLessThanOrEqual(600);
    });

    test("has statements whose places keep the boundary rules", () => {
      expect(statements.flatMap((statement) => brokenBoundaries(text, statement))).toEqual([]);
    });

    test("gives every required statement a source where it has a speaker, and a cue of its own", () => {
      const { statements: own } = required;
      expect(
        own.filter(({ speakers, source }) => speakers.length > 0 !== source.length > 0),
      ).toEqual([]);
      expect(own.filter(({ cue }) => cue.length === 0)).toEqual([]);
      const cues = own.map(({ cue }) => cue[0]?.start);
      expect(new Set(cues).size).toBe(cues.length);
    });

    test("has speakers that are actors, and parties that are parties or actors", () => {
      const names = new Set(actors.map(({ name }) => name));
      const known = new Set([...golden.parties, ...names]);
      expect(
        statements.flatMap(({ speakers }) => speakers).filter((name) => !names.has(name)),
      ).toEqual([]);
      const parties = [...statements, ...actors].map(({ party }) => party);
      expect(parties.filter((name) => name !== null && !known.has(name))).toEqual([]);
      expect(
        actors.filter(({ party, partyGrounds }) => (party === null) !== (partyGrounds === null)),
      ).toEqual([]);
      expect(names.size).toBe(actors.length);
    });

    test("has statements of the party that their one speaker speaks for", () => {
      const partyOf = (name: string) =>
        golden.parties.includes(name)
          ? name
          : (actors.find((actor) => actor.name === name)?.party ?? null);
      const wrong = statements.filter(
        ({ speakers, party }) =>
          party !== (speakers.length === 1 ? partyOf(speakers[0] ?? "") : null),
      );
      expect(wrong).toEqual([]);
    });

    test("has sourcing that agrees with who speaks", () => {
      expect(statements.filter((statement) => !isSourcedAs(statement, golden))).toEqual([]);
    });

    test("names its actors by words of the text", () => {
      const forms = actors.flatMap(({ name, aliases, roles }) => [
        name,
        ...aliases,
        ...roles.map(({ title }) => title),
      ]);
      const spoken = text.toLowerCase();
      expect(forms.filter((form) => !spoken.includes(form.toLowerCase()))).toEqual([]);
    });

    test("has pronouns that mean its actors, each once", () => {
      const names = new Set(actors.map(({ name }) => name));
      expect(golden.pronouns.filter(({ actor }) => !names.has(actor))).toEqual([]);
      const words = golden.pronouns.map(({ span }) => wordsOf(text, span).toLowerCase());
      expect(words.filter((word) => !PRONOUNS.has(word))).toEqual([]);
      expect(new Set(golden.pronouns.map(({ span }) => span.start)).size).toBe(words.length);
    });

    test("calls a person he or she, and never both", () => {
      const genders = new Map<string, Set<boolean>>();
      for (const { span, actor } of golden.pronouns) {
        const isShe = /^(?:she|her)/iu.test(wordsOf(text, span));
        genders.set(actor, (genders.get(actor) ?? new Set()).add(isShe));
      }
      expect([...genders].filter(([, forms]) => forms.size > 1)).toEqual([]);
    });

    test("has dates and times in their standard forms, of the type that they have", () => {
      expect(
        statements.flatMap(({ said }) => said).filter((day) => parseEdtf(day) === null),
      ).toEqual([]);
      const values = times.flatMap(({ words, type, values }) =>
        values.map((value) => ({ words, type, value })),
      );
      expect(values.filter(({ value }) => parseTimexValue(value) === null)).toEqual([]);
      expect(
        values.filter(({ type, value }) => type === "DURATION" && parseDuration(value) === null),
      ).toEqual([]);
      expect(
        values.filter(
          ({ type, value }) =>
            (type === "TIME") !== /T(?:\d|[A-Z]{2})/u.test(value) && !value.startsWith("P"),
        ),
      ).toEqual([]);
    });

    test("has weekdays that fall on their dates", () => {
      const wrong = times.filter(({ words, values }) => {
        const weekday = WEEKDAYS.find((name) => words.includes(name));
        const days = values
          .map((value) => /^\d{4}-\d\d-\d\d/u.exec(value)?.[0])
          .filter((day) => day !== undefined);
        return (
          weekday !== undefined &&
          days.some((day) => WEEKDAYS[new Date(day).getUTCDay()] !== weekday)
        );
      });
      expect(wrong).toEqual([]);
    });

    test("has no two answers at one place", () => {
      const places = times.map(({ span }) => span.start);
      expect(new Set(places).size).toBe(places.length);
      const ids = statements.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    });
  },
);

/** On record: a person with a name or an office; anonymous: people only described; unattributed: nobody. */
function isSourcedAs(
  { sourcing, speakers }: GoldenStatement,
  { required, optional }: Golden,
): boolean {
  const own = [...required.actors, ...optional.actors].filter(({ name }) =>
    speakers.includes(name),
  );
  if (speakers.length === 0) return sourcing.includes("unattributed") || sourcing.length > 1;
  if (own.some(({ anonymous }) => anonymous)) return sourcing.includes("anonymous");
  if (own.every(({ kind }) => kind === "person")) return sourcing.includes("on-record");
  return !own.some(({ kind }) => kind === "person") && sourcing.some((one) => one !== "on-record");
}

describe("resolveGolden", () => {
  const text = "The envoy said that the port was open. The port was open, the envoy said.";
  const file = (content: unknown) => ({
    report: { published: "2031-05-05" },
    parties: [],
    pronouns: [],
    actors: [],
    times: [],
    statements: [
      {
        id: "s1",
        speakers: [],
        party: null,
        sourcing: "on-record",
        form: "indirect",
        act: "asserts",
        source: [],
        cue: ["said that"],
        content: [content],
        said: null,
      },
    ],
    optional: { actors: [], times: [], statements: [] },
  });
  const resolve = (content: unknown) =>
    resolveGolden("set", "a", { text, published: "2031-05-05" }, file(content) as never);

  test("finds words by the number of their place", () => {
    const [statement] = resolve({ words: "port was open", nth: 2 }).required.statements;
    expect(statement?.content).toEqual([{ start: 43, end: 56 }]);
    expect(statement?.content.map((span) => wordsOf(text, span))).toEqual(["port was open"]);
  });

  test.each([
    ["the harbour", 'set/golden/a.json, s1, content: "the harbour" is not in the report'],
    ["pen", 'set/golden/a.json, s1, content: "pen" is not in the report'],
    [
      "port was open",
      'set/golden/a.json, s1, content: "port was open" is there 2 times: say which with "nth"',
    ],
    [
      { words: "port was open", nth: 3 },
      'set/golden/a.json, s1, content: "port was open" is there 2 times, no place 3',
    ],
  ])("names the file, the statement and the field when %j leads nowhere", (content, message) => {
    expect(() => resolve(content)).toThrow(message);
  });

  test("refuses an answer for another date than the report's", () => {
    const other = { text, published: "2031-05-06" };
    expect(() => resolveGolden("set", "a", other, file("The port was open") as never)).toThrow(
      "published 2031-05-05",
    );
  });
});
