/** What the parts of a statement rest on. */
import { overlapOf, type Span, type Statement } from "@rapporteur/codebook";
import type { Layers } from "../pipeline/layers.ts";
import type { Article } from "../pipeline/pipeline.ts";
import { cueVerbs } from "../statements/circumstances.ts";
import { readTellings, type Telling } from "../statements/tellings.ts";
import { findActWords } from "./act-words.ts";
import type { Ground } from "./ground.ts";

/** One list a statement, in the order of `Layers.statements`. */
export function statementGrounds(article: Article, layers: Layers): Ground[][] {
  const tellings = readTellings(article, layers);
  return layers.statements.map((statement, i) => {
    const telling = tellings[i];
    if (telling === undefined) return [];
    return [
      ...partGrounds(statement, telling),
      ...speakerGrounds(statement, layers),
      actGround(statement, telling, layers),
      saidGround(article, statement, telling, layers),
    ];
  });
}

function partGrounds({ source, cue, content }: Statement, { attribution }: Telling): Ground[] {
  const by = attribution.isTurn === true ? ("rule" as const) : ("model" as const);
  const name = by === "rule" ? "turn of a transcript" : "attribution head";
  return Object.entries({ source, cue, content })
    .filter(([, spans]) => spans.length > 0)
    .map(([about, spans]) => ({ about, value: null, by, name, spans }));
}

/** The words of the source that name each speaker; none where a rule leads from a title or a part to its bearer. */
function speakerGrounds({ speakers, source }: Statement, { mentions }: Layers): Ground[] {
  return speakers.map((id) => {
    const actor = mentions.actors.find((other) => other.id === id);
    const here =
      actor?.mentions.filter(({ span }) => source.some((part) => overlapOf(span, part) > 0)) ?? [];
    const [first] = here;
    const name = first === undefined ? "the source leads to its bearer" : MENTION_RULES[first.form];
    return {
      about: "speaker",
      value: actor?.name ?? id,
      by: "rule",
      name,
      spans: here.map(({ span }) => span),
    };
  });
}

const MENTION_RULES = {
  name: "the source has the name",
  nominal: "the source has a description",
  pronoun: "the source has a pronoun",
} as const;

function actGround({ act }: Statement, { attribution }: Telling, { analysis }: Layers): Ground {
  const words = findActWords(analysis.words, attribution);
  const isInCue = words.every(({ index }) =>
    attribution.cue.some(({ first, last }) => first <= index && index < last),
  );
  const name =
    words.length === 0
      ? "no word makes it more than said"
      : isInCue
        ? "the cue does it"
        : "the words said do it";
  return {
    about: "act",
    value: act,
    by: "rule",
    name,
    spans: words.map(({ start, end }) => ({ start, end })),
  };
}

function saidGround(
  { published }: Article,
  { said }: Statement,
  telling: Telling,
  layers: Layers,
): Ground {
  const ground = { about: "said", value: said, by: "rule" as const, spans: [] };
  if (said === null)
    return {
      ...ground,
      name: published === null ? "no day is stated, and the report has none" : "no day is stated",
    };
  if (telling.isCarried)
    return { ...ground, name: "the day of the same speaker's statement just before" };
  if (!telling.said.isStated)
    return { ...ground, by: "report", name: "told as news of the day of the report" };
  return { ...ground, name: "its clause states the day", spans: dayWords(said, telling, layers) };
}

/** The times of that day in the sentences of the cue. */
function dayWords(said: string, { attribution }: Telling, { analysis, times }: Layers): Span[] {
  const sentences = new Set(
    cueVerbs(analysis.words, attribution.cue).map(({ sentence }) => sentence),
  );
  const within = [...sentences]
    .map((index) => analysis.sentences[index])
    .filter((found) => found !== undefined);
  return times
    .filter(
      ({ date, span }) =>
        date?.replace(/T.*$/u, "") === said &&
        within.some((sentence) => overlapOf(span, sentence) > 0),
    )
    .map(({ span }) => span);
}
