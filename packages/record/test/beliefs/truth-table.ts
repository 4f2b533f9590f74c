/**
 * Thirty hand-made cases of the two clocks: what came on record when, and what a question asked as of a day,
 * with what was known on a day, must answer. One claim a case; a value is what is held of it.
 */

/** `believe` a value from a day in to a day out, `retract` for such a time; null is open. */
export type Step =
  | readonly [day: string, what: "believe", value: string, from: string | null, to: string | null]
  | readonly [day: string, what: "retract", from: string | null, to: string | null];

/** As of, known on, and the answer; `?` after a value: it may have held. "" is that nothing is held. */
export type Question = readonly [asOf: string, knownOn: string, answer: string];

export interface TruthCase {
  readonly name: string;
  readonly steps: readonly Step[];
  readonly questions: readonly Question[];
}

export const TRUTH_TABLE: readonly TruthCase[] = [
  {
    name: "plain: held from its day on, known from the day it was recorded",
    steps: [["2031-03-10", "believe", "A", "2031-03-10", null]],
    questions: [
      ["2031-03-09", "2031-03-10", ""],
      ["2031-03-10", "2031-03-10", "A"],
      ["2040-01-01", "2031-03-10", "A"],
      ["2031-03-10", "2031-03-09", ""],
    ],
  },
  {
    name: "late news: held before it was known",
    steps: [["2031-03-15", "believe", "A", "2031-03-01", null]],
    questions: [
      ["2031-03-05", "2031-03-14", ""],
      ["2031-03-05", "2031-03-15", "A"],
    ],
  },
  {
    name: "early news: known before it held",
    steps: [["2031-03-01", "believe", "A", "2031-04-01", null]],
    questions: [
      ["2031-03-31", "2031-03-01", ""],
      ["2031-04-01", "2031-03-01", "A"],
    ],
  },
  {
    name: "a closed interval holds on its first day and not on its last",
    steps: [["2031-03-01", "believe", "A", "2031-03-10", "2031-03-20"]],
    questions: [
      ["2031-03-09", "2031-03-01", ""],
      ["2031-03-10", "2031-03-01", "A"],
      ["2031-03-19", "2031-03-01", "A"],
      ["2031-03-20", "2031-03-01", ""],
    ],
  },
  {
    name: "open at its start: always until then",
    steps: [["2031-03-01", "believe", "A", null, "2031-03-20"]],
    questions: [
      ["1900-01-01", "2031-03-01", "A"],
      ["2031-03-19", "2031-03-01", "A"],
      ["2031-03-20", "2031-03-01", ""],
    ],
  },
  {
    name: "open on both sides: always",
    steps: [["2031-03-01", "believe", "A", null, null]],
    questions: [
      ["0001-01-01", "2031-03-01", "A"],
      ["9999-12-31", "2031-03-01", "A"],
    ],
  },
  {
    name: "a change: the new from its day, the old before",
    steps: [
      ["2031-03-01", "believe", "A", "2031-03-01", null],
      ["2031-03-20", "believe", "B", "2031-03-20", null],
    ],
    questions: [
      ["2031-03-19", "2031-03-20", "A"],
      ["2031-03-20", "2031-03-20", "B"],
      ["2031-03-25", "2031-03-19", "A"],
    ],
  },
  {
    name: "a correction of all time: the old is still what was known then",
    steps: [
      ["2031-03-01", "believe", "A", "2031-03-01", null],
      ["2031-03-10", "believe", "B", "2031-03-01", null],
    ],
    questions: [
      ["2031-03-05", "2031-03-09", "A"],
      ["2031-03-05", "2031-03-10", "B"],
      ["2031-02-28", "2031-03-10", ""],
    ],
  },
  {
    name: "a correction of a part in the middle",
    steps: [
      ["2031-03-01", "believe", "A", "2031-03-01", null],
      ["2031-04-01", "believe", "B", "2031-03-10", "2031-03-20"],
    ],
    questions: [
      ["2031-03-09", "2031-04-01", "A"],
      ["2031-03-10", "2031-04-01", "B"],
      ["2031-03-19", "2031-04-01", "B"],
      ["2031-03-20", "2031-04-01", "A"],
      ["2031-03-15", "2031-03-31", "A"],
    ],
  },
  {
    name: "backdating: it had changed earlier than we thought",
    steps: [
      ["2031-03-01", "believe", "A", "2031-03-01", null],
      ["2031-03-20", "believe", "B", "2031-03-20", null],
      ["2031-03-25", "believe", "B", "2031-03-15", null],
    ],
    questions: [
      ["2031-03-16", "2031-03-20", "A"],
      ["2031-03-16", "2031-03-25", "B"],
      ["2031-03-14", "2031-03-25", "A"],
    ],
  },
  {
    name: "postdating: it changed later than we thought",
    steps: [
      ["2031-03-01", "believe", "A", "2031-03-01", null],
      ["2031-03-20", "believe", "B", "2031-03-10", null],
      ["2031-03-25", "believe", "A", "2031-03-10", "2031-03-18"],
    ],
    questions: [
      ["2031-03-12", "2031-03-20", "B"],
      ["2031-03-12", "2031-03-25", "A"],
      ["2031-03-18", "2031-03-25", "B"],
    ],
  },
  {
    name: "a retraction: not held from then on, but known before",
    steps: [
      ["2031-03-01", "believe", "A", "2031-03-01", null],
      ["2031-03-10", "retract", null, null],
    ],
    questions: [
      ["2031-03-05", "2031-03-09", "A"],
      ["2031-03-05", "2031-03-10", ""],
      ["2031-03-20", "2031-03-10", ""],
    ],
  },
  {
    name: "a retraction of a part",
    steps: [
      ["2031-03-01", "believe", "A", "2031-03-01", null],
      ["2031-04-01", "retract", "2031-03-10", "2031-03-12"],
    ],
    questions: [
      ["2031-03-09", "2031-04-01", "A"],
      ["2031-03-10", "2031-04-01", ""],
      ["2031-03-11", "2031-04-01", ""],
      ["2031-03-12", "2031-04-01", "A"],
    ],
  },
  {
    name: "a retraction of the end: it stopped",
    steps: [
      ["2031-03-01", "believe", "A", "2031-03-01", null],
      ["2031-03-20", "retract", "2031-03-15", null],
    ],
    questions: [
      ["2031-03-14", "2031-03-20", "A"],
      ["2031-03-15", "2031-03-20", ""],
      ["2031-03-15", "2031-03-19", "A"],
    ],
  },
  {
    name: "a retraction of the start: it began later",
    steps: [
      ["2031-03-01", "believe", "A", "2031-03-01", null],
      ["2031-03-20", "retract", null, "2031-03-15"],
    ],
    questions: [
      ["2031-03-14", "2031-03-20", ""],
      ["2031-03-15", "2031-03-20", "A"],
    ],
  },
  {
    name: "believed again after a retraction",
    steps: [
      ["2031-03-01", "believe", "A", "2031-03-01", null],
      ["2031-03-10", "retract", null, null],
      ["2031-03-20", "believe", "A", "2031-03-01", null],
    ],
    questions: [
      ["2031-03-05", "2031-03-01", "A"],
      ["2031-03-05", "2031-03-15", ""],
      ["2031-03-05", "2031-03-20", "A"],
    ],
  },
  {
    name: "the same said twice is held once",
    steps: [
      ["2031-03-01", "believe", "A", "2031-03-01", null],
      ["2031-03-10", "believe", "A", "2031-03-01", null],
    ],
    questions: [
      ["2031-03-05", "2031-03-05", "A"],
      ["2031-03-05", "2031-03-10", "A"],
    ],
  },
  {
    name: "two that only touch leave each other alone",
    steps: [
      ["2031-03-01", "believe", "A", "2031-03-01", "2031-03-10"],
      ["2031-03-02", "believe", "B", "2031-03-10", "2031-03-20"],
    ],
    questions: [
      ["2031-03-09", "2031-03-02", "A"],
      ["2031-03-10", "2031-03-02", "B"],
      ["2031-03-20", "2031-03-02", ""],
    ],
  },
  {
    name: "a gap stays a gap",
    steps: [
      ["2031-03-01", "believe", "A", "2031-03-01", "2031-03-05"],
      ["2031-03-02", "believe", "B", "2031-03-10", null],
    ],
    questions: [
      ["2031-03-04", "2031-03-02", "A"],
      ["2031-03-05", "2031-03-02", ""],
      ["2031-03-09", "2031-03-02", ""],
      ["2031-03-10", "2031-03-02", "B"],
    ],
  },
  {
    name: "one that covers two takes the place of both",
    steps: [
      ["2031-03-01", "believe", "A", "2031-03-01", "2031-03-05"],
      ["2031-03-02", "believe", "B", "2031-03-05", "2031-03-10"],
      ["2031-03-03", "believe", "C", "2031-03-02", "2031-03-08"],
    ],
    questions: [
      ["2031-03-01", "2031-03-03", "A"],
      ["2031-03-02", "2031-03-03", "C"],
      ["2031-03-07", "2031-03-03", "C"],
      ["2031-03-08", "2031-03-03", "B"],
      ["2031-03-07", "2031-03-02", "B"],
    ],
  },
  {
    name: "an end that became known later",
    steps: [
      ["2031-03-01", "believe", "A", "2031-03-01", null],
      ["2031-06-01", "believe", "A", "2031-03-01", "2031-05-01"],
      ["2031-06-01", "retract", "2031-05-01", null],
    ],
    questions: [
      ["2031-05-10", "2031-05-31", "A"],
      ["2031-05-10", "2031-06-01", ""],
      ["2031-04-30", "2031-06-01", "A"],
    ],
  },
  {
    name: "a month: open within it, certain from its last day",
    steps: [["2031-03-01", "believe", "A", "2031-03", null]],
    questions: [
      ["2031-02-28", "2031-03-01", ""],
      ["2031-03-01", "2031-03-01", "A?"],
      ["2031-03-30", "2031-03-01", "A?"],
      ["2031-03-31", "2031-03-01", "A"],
    ],
  },
  {
    name: "a year at the end: open until its last day, which is out",
    steps: [["2031-03-01", "believe", "A", "2030-01-01", "2031"]],
    questions: [
      ["2030-12-31", "2031-03-01", "A"],
      ["2031-01-01", "2031-03-01", "A?"],
      ["2031-12-30", "2031-03-01", "A?"],
      ["2031-12-31", "2031-03-01", ""],
    ],
  },
  {
    name: "a week",
    steps: [["2031-05-01", "believe", "A", "2031-W19", null]],
    questions: [
      ["2031-05-04", "2031-05-01", ""],
      ["2031-05-05", "2031-05-01", "A?"],
      ["2031-05-11", "2031-05-01", "A"],
    ],
  },
  {
    name: "a time of day counts as its day where it was written",
    steps: [["2031-05-01", "believe", "A", "2031-05-06T23:30-09:00", null]],
    questions: [
      ["2031-05-05", "2031-05-01", ""],
      ["2031-05-06", "2031-05-01", "A"],
    ],
  },
  {
    name: "a leap day",
    steps: [["2032-03-01", "believe", "A", "2032-02", "2032-03"]],
    questions: [
      ["2032-02-28", "2032-03-01", "A?"],
      ["2032-02-29", "2032-03-01", "A"],
      ["2032-03-01", "2032-03-01", "A?"],
      ["2032-03-31", "2032-03-01", ""],
    ],
  },
  {
    name: "before our era",
    steps: [["2031-03-01", "believe", "A", "-0049-01-10", "-0048-08-09"]],
    questions: [
      ["-0049-01-09", "2031-03-01", ""],
      ["-0049-12-31", "2031-03-01", "A"],
      ["-0048-08-09", "2031-03-01", ""],
    ],
  },
  {
    name: "a coarse change cuts at the earliest day that it may mean",
    steps: [
      ["2031-01-01", "believe", "A", "2031-01-01", null],
      ["2031-04-01", "believe", "B", "2031-03", null],
    ],
    questions: [
      ["2031-02-28", "2031-04-01", "A"],
      ["2031-03-10", "2031-04-01", "A? B?"],
      ["2031-03-31", "2031-04-01", "B"],
    ],
  },
  {
    name: "many corrections: each day of knowledge has its own answer",
    steps: [
      ["2031-03-01", "believe", "A", "2031-03-01", null],
      ["2031-03-02", "believe", "B", "2031-03-01", null],
      ["2031-03-03", "believe", "C", "2031-03-01", null],
      ["2031-03-04", "retract", null, null],
    ],
    questions: [
      ["2031-03-01", "2031-03-01", "A"],
      ["2031-03-01", "2031-03-02", "B"],
      ["2031-03-01", "2031-03-03", "C"],
      ["2031-03-01", "2031-03-04", ""],
    ],
  },
  {
    name: "a correction of a correction brings the first back, and all three are known",
    steps: [
      ["2031-03-01", "believe", "A", "2031-03-01", null],
      ["2031-03-05", "believe", "B", "2031-03-03", null],
      ["2031-03-09", "believe", "A", "2031-03-03", null],
    ],
    questions: [
      ["2031-03-04", "2031-03-01", "A"],
      ["2031-03-04", "2031-03-05", "B"],
      ["2031-03-04", "2031-03-09", "A"],
      ["2031-03-02", "2031-03-05", "A"],
    ],
  },
];
