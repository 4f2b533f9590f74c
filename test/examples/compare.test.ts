/** The comparison gives full marks to the answer itself and names what a reading lacks or has too much. */
import type { Actor, Reading, Statement } from "@rapporteur/codebook";
import { READING_SCHEMA } from "@rapporteur/codebook";
import { describe, expect, test } from "vitest";
import { compare } from "./compare.ts";
import { jaccard } from "./compare-statements.ts";
import { loadGoldens } from "./golden.ts";
import type { Golden } from "./golden-answers.ts";
import { isSameName } from "./same-name.ts";

const goldens = await loadGoldens();
const [golden] = goldens as [Golden, ...Golden[]];

/** The reading that says just what the answer says. */
function perfectReading({ report, pronouns, required, optional }: Golden): Reading {
  const known = [...required.actors, ...optional.actors];
  const idOf = (name: string) =>
    `a${known.findIndex((actor) => actor.name === name) + 1}` as Actor["id"];
  const actors = known.map(({ name, kind, anonymous, roles, party, partyGrounds }) => ({
    id: idOf(name),
    kind,
    name,
    anonymous,
    roles: roles.map((role) => ({
      ...role,
      span: { start: 0, end: 1 },
      grounds: "stated" as const,
    })),
    party: party === null ? null : idOf(party),
    partyGrounds,
    mentions: pronouns
      .filter((pronoun) => pronoun.actor === name)
      .map(({ span }) => ({ span, form: "pronoun" as const })),
  }));
  const statements = required.statements.map(
    ({ speakers, party, sourcing, form, act, said, ...rest }) => ({
      ...rest,
      speakers: speakers.map(idOf),
      party: party === null ? null : idOf(party),
      sourcing: sourcing[0],
      form: form[0],
      act: act[0],
      said: said[0] ?? null,
      venue: null,
      audience: [],
      issues: [],
    }),
  );
  const times = required.times.map(({ span, type, values }, i) => ({
    id: `t${i}`,
    span,
    type,
    value: values[0],
  }));
  return {
    schema: READING_SCHEMA,
    reader: { version: "0", model: "none" },
    report: {
      id: "r",
      title: null,
      publisher: null,
      url: null,
      published: report.published,
      language: "en",
      text: report.text,
    },
    actors,
    times,
    statements,
    events: [],
    proposals: [],
    positions: [],
  } as unknown as Reading;
}

describe("compare", () => {
  test.each(goldens.map((one) => [one.name, one] as const))(
    "gives full marks to the answer of %s itself",
    (_name, one) => {
      const { rows, misses } = compare(one, perfectReading(one));
      expect(misses).toEqual([]);
      expect(Object.values(rows).filter(({ right, of }) => right !== of)).toEqual([]);
      expect(rows.found.of).toBe(one.required.statements.length);
    },
  );

  test("counts a statement that is missing, and names it", () => {
    const whole = perfectReading(golden);
    const { rows, misses } = compare(golden, { ...whole, statements: whole.statements.slice(1) });
    expect(rows.found).toEqual({
      right: golden.required.statements.length - 1,
      of: golden.required.statements.length,
    });
    expect(rows.precise.right).toBe(rows.precise.of);
    expect(misses.join("\n")).toContain("missed s01");
  });

  test("counts a statement beyond the answer, but none that is optional", () => {
    const whole = perfectReading(golden);
    const extra = (content: Statement["content"]) => [
      ...whole.statements,
      { ...(whole.statements[0] as Statement), content },
    ];
    const beyond = compare(golden, { ...whole, statements: extra([{ start: 0, end: 6 }]) });
    expect(beyond.rows.precise.of - beyond.rows.precise.right).toBe(1);
    const optional = compare(golden, {
      ...whole,
      statements: extra(golden.optional.statements[0]?.content ?? []),
    });
    expect(optional.rows.precise.right).toBe(optional.rows.precise.of);
  });

  test("tells the wrong form, act, speaker and date from the right ones", () => {
    const whole = perfectReading(golden);
    const wrong = {
      form: "mixed",
      act: "threatens",
      speakers: [],
      said: "2030-01-01" as Statement["said"],
    } as const;
    const statements = whole.statements.map((one, i) => (i === 0 ? { ...one, ...wrong } : one));
    const { rows } = compare(golden, { ...whole, statements });
    for (const row of ["form", "act", "speakers", "said"] as const)
      expect(rows[row].of - rows[row].right).toBe(1);
  });

  test("takes a finer time than the answer's, and no other", () => {
    const whole = perfectReading(golden);
    const [first, ...rest] = whole.times;
    const valued = (value: string) =>
      compare(golden, { ...whole, times: [{ ...first, value }, ...rest] as never }).rows[
        "time values"
      ];
    expect(valued("P45D")).toEqual({
      right: golden.required.times.length,
      of: golden.required.times.length,
    });
    expect(valued("P4D").right).toBe(golden.required.times.length - 1);
  });
});

describe("jaccard", () => {
  const text = "one two three four";
  test.each([
    [[{ start: 0, end: 7 }], [{ start: 0, end: 7 }], 1],
    [[{ start: 0, end: 7 }], [{ start: 4, end: 13 }], 1 / 3],
    [[], [], 1],
    [[{ start: 0, end: 3 }], [], 0],
  ])("of %j and %j is %d", (a, b, share) => {
    expect(jaccard(text, a, b)).toBeCloseTo(share);
  });
});

describe("isSameName", () => {
  test.each([
    ["Pell", "Idris Pell", true],
    ["the mediator", "Idris Pell", true],
    ["Envoy Idris Pell", "Idris Pell", true],
    ["Agnes Boll", "Idris Pell", false],
    ["Idris", "Idris Pell", false],
    ["Selvane", "Kestria", true],
    ["Kestrian", "Kestria", false],
    ["the official", "senior Kestrian official", true],
    ["", "Kestria", false],
  ])("of %j and %j is %j", (read, wanted, same) => {
    expect(isSameName(golden, read, wanted)).toBe(same);
  });
});
