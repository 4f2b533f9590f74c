/**
 * Reads the times of a text by rules: every rule offers its candidates, the longest are kept and joined,
 * and their values are worked out in the order of the text.
 */
import { type Edtf, idMaker, type Span, type TimeId } from "@rapporteur/codebook";
import type { Analysis, TimeReading } from "../pipeline/layers.ts";
import { publicationOf } from "./anchors.ts";
import { chooseLongest, joinNeighbours } from "./choose.ts";
import { isHistory } from "./history.ts";
import { NameGuard } from "./name-guard.ts";
import { Resolver } from "./resolve.ts";
import { type Candidate, findCandidates } from "./rule.ts";
import { RULES } from "./rules/all.ts";
import { Tenses } from "./tense.ts";

/** Cost: linear in the text. */
export function readTimes(
  text: string,
  published: Edtf | null,
  paragraphs: readonly Span[],
  analysis: Analysis,
): TimeReading[] {
  const tenses = new Tenses(analysis);
  const names = new NameGuard(analysis);
  const publication = publicationOf(published);
  const found = paragraphs.map((paragraph) => candidatesOf(text, paragraph, names));
  const resolver = new Resolver(publication, isHistory(found.flat(), publication));

  const makeId = idMaker<TimeId>("t");
  const expressions: TimeReading[] = [];
  for (const [paragraph, candidates] of found.entries()) {
    for (const candidate of candidates) {
      const { start, end } = candidate;
      const core = coreOf(text, candidate);
      const value = resolver.resolve(candidate, {
        paragraph,
        sentence: analysis.words[tenses.wordAt(start)]?.sentence ?? paragraph,
        governor: () => tenses.governorOf(core, end),
        preposition: prepositionBefore(text, start),
      });
      if (value !== null) expressions.push({ id: makeId(), span: { start, end }, ...value });
    }
  }
  return expressions;
}

function candidatesOf(text: string, paragraph: Span, names: NameGuard): Candidate[] {
  const candidates = findCandidates(text, paragraph, RULES).filter(
    (candidate) => !names.isPartOfName(candidate),
  );
  return joinNeighbours(text, chooseLongest(candidates));
}

/** Where the time proper starts behind "the end of". */
function coreOf(text: string, { start, end }: Span): number {
  const words = text.slice(start, end);
  return (
    start +
    (/^(?:the )?(?:end|beginning|start|middle|early|late|mid)\b(?: of)?[- ]/iu.exec(words)?.[0]
      .length ?? 0)
  );
}

function prepositionBefore(text: string, start: number): string {
  const left = text.slice(Math.max(0, start - 16), start);
  return (
    /(?<word>\p{L}+)[\s\u00a0](?:the[\s\u00a0])?$/u.exec(left)?.groups?.word?.toLowerCase() ?? ""
  );
}
