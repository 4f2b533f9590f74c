/** A statement in words that people read: who, how well sourced, and what was said. Plain text, not yet safe for any format. */
import type { Actor, Reading, Span, Statement } from "@rapporteur/codebook";

/** How each sourcing is said. */
export const SOURCING_WORDS: Readonly<Record<Statement["sourcing"], string>> = {
  "on-record": "on record",
  anonymous: "anonymous",
  institutional: "institutional",
  unattributed: "unattributed",
};

/** The sign of an act that takes a stance; a space for the others, which only speak. */
export const ACT_GLYPHS: Readonly<Record<Statement["act"], string>> = {
  demands: "▲",
  offers: "△",
  accepts: "●",
  rejects: "✕",
  asserts: " ",
  promises: " ",
  denies: " ",
  threatens: " ",
  asks: " ",
  assesses: " ",
};

/** The names of the speakers; empty when the text leaves open who it was. */
export function speakerNames(reading: Reading, { speakers }: Statement): string[] {
  return speakers
    .map((id) => reading.actors.find((actor) => actor.id === id)?.name)
    .filter((name) => name !== undefined);
}

/** Who said it, always in words: the names, else the words of the source, else that nobody is named. */
export function speakerLabel(reading: Reading, statement: Statement): string {
  const names = speakerNames(reading, statement);
  if (names.length > 0) return names.join(" and ");
  const source = wordsOfSpans(reading, statement.source);
  if (source !== "") return `“${source}”`;
  return statement.sourcing === "anonymous" ? "unnamed source" : "nobody named";
}

/** The words of some spans on one line, a gap between two of them shown as " … ". */
export function wordsOfSpans(reading: Reading, spans: readonly Span[]): string {
  return spans
    .map(({ start, end }) => reading.report.text.slice(start, end).replace(/\s+/gu, " ").trim())
    .join(" … ");
}

/** The name of an actor; `null` for the id of none. */
export function actorName(reading: Reading, id: Actor["id"] | null): string | null {
  return reading.actors.find((actor) => actor.id === id)?.name ?? null;
}

/** The offset at which what was said begins. */
export function contentStart({ content }: Statement): number {
  return content[0]?.start ?? 0;
}

/** "3 statements", "1 report". The plural is the regular one. */
export function counted(count: number, noun: string): string {
  return `${count.toLocaleString("en")} ${noun}${count === 1 ? "" : "s"}`;
}
