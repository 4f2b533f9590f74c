import { type ActorId, type Edtf, parseEdtf } from "@rapporteur/codebook";
import { describe, expect, test } from "vitest";
import type { Analysis, Attribution, TimeReading, Word } from "../../src/pipeline/layers.ts";
import { readTellings } from "../../src/statements/tellings.ts";
import { tagged } from "../tagged.ts";

const PUBLISHED = parseEdtf("2031-05-06") as Edtf;

interface Part {
  readonly notation: string;
  readonly paragraph: number;
  readonly speaker: string;
  /** A word of the part that gives a day. */
  readonly day?: readonly [words: string, date: string];
}

/** What each statement of the parts was said on; every part is a sentence. */
function daysOf(parts: readonly Part[]): (string | null)[] {
  const words: Word[] = [];
  const sentences: Analysis["sentences"][number][] = [];
  const attributions: Attribution[] = [];
  const times: TimeReading[] = [];
  let from = 0;
  for (const [index, { notation, paragraph, day }] of parts.entries()) {
    const { text, analysis, attribution } = tagged(notation);
    const first = words.length;
    const moved = (ranges: Attribution["cue"]) =>
      ranges.map((range) => ({ first: range.first + first, last: range.last + first }));
    for (const word of analysis.words) {
      words.push({
        ...word,
        index: word.index + first,
        start: word.start + from,
        end: word.end + from,
        head: word.head < 0 ? -1 : word.head + first,
        sentence: index,
        paragraph,
      });
    }
    if (day !== undefined) {
      const start = from + text.indexOf(day[0]);
      times.push({
        span: { start, end: start + day[0].length },
        date: parseEdtf(day[1]),
      } as TimeReading);
    }
    attributions.push({
      source: moved(attribution.source),
      cue: moved(attribution.cue),
      content: moved(attribution.content),
    });
    sentences.push({ start: from, end: from + text.length, first, last: words.length, paragraph });
    from += text.length + 1;
  }
  const analysis = { words, sentences, names: [], entities: [], attributions };
  const speakers = parts.map(({ speaker }) => [speaker as ActorId]);
  const article = { text: "", published: PUBLISHED };
  return readTellings(article, { analysis, mentions: { actors: [], speakers }, times }).map(
    ({ said }) => said.date,
  );
}

const ASKED =
  "(Marn/PROPN/nsubj:3) <was/AUX/aux:3 asked/VERB/root:0/VerbForm=Part|Voice=Pass> Sunday/PROPN/obl:3 about/ADP/case:6 [locks/NOUN/obl:3]";
const SAID_MONDAY =
  "(She/PRON/nsubj:2) <said/VERB/root:0/VerbForm=Fin> Monday/PROPN/obl:2 [it/PRON/nsubj:5 ended/VERB/ccomp:2]";
const SAID =
  "(She/PRON/nsubj:2) <said/VERB/root:0/VerbForm=Fin> [it/PRON/nsubj:4 ended/VERB/ccomp:2]";
const REPLIED =
  "(She/PRON/nsubj:2) <replied/VERB/root:0/VerbForm=Fin> [it/PRON/nsubj:4 ended/VERB/ccomp:2]";
const monday = {
  notation: SAID_MONDAY,
  paragraph: 0,
  speaker: "a1",
  day: ["Monday", "2031-05-05"],
} as const;
const sunday = {
  notation: ASKED,
  paragraph: 0,
  speaker: "a1",
  day: ["Sunday", "2031-05-04"],
} as const;

describe("readTellings", () => {
  test.each<[string, readonly Part[], readonly string[]]>([
    [
      "the same speaker in the same paragraph",
      [monday, { notation: SAID, paragraph: 0, speaker: "a1" }],
      ["2031-05-05", "2031-05-05"],
    ],
    [
      "a reply in the next paragraph",
      [monday, { notation: REPLIED, paragraph: 1, speaker: "a1" }],
      ["2031-05-05", "2031-05-05"],
    ],
    [
      "the answer to a question that is no statement itself",
      [sunday, { notation: REPLIED, paragraph: 1, speaker: "a1" }],
      ["2031-05-04"],
    ],
  ])("lets the day go on for %s", (_name, parts, days) => {
    expect(daysOf(parts)).toEqual(days);
  });

  test.each<[string, readonly Part[]]>([
    ["another speaker", [monday, { notation: SAID, paragraph: 0, speaker: "a2" }]],
    [
      "a new paragraph that does not go on",
      [monday, { notation: SAID, paragraph: 1, speaker: "a1" }],
    ],
    ["a reply two paragraphs later", [monday, { notation: REPLIED, paragraph: 2, speaker: "a1" }]],
  ])("lets it end with %s", (_name, parts) => {
    expect(daysOf(parts)).toEqual(["2031-05-05", "2031-05-06"]);
  });
});
