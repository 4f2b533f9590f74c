/** One item of a reading with everything that it rests on: which head or rule gave it, and from which words. */
import type { Actor, Reading, Span, Statement, TimeExpression } from "@rapporteur/codebook";
import type { Ground } from "@rapporteur/reader";
import { ItemUnknownError } from "../errors.ts";
import { onOneLine } from "../terminal/escape-controls.ts";
import { flow } from "../terminal/flow.ts";
import { GROUNDS_WORDS } from "./actor-words.ts";
import { locator, shownFile } from "./location.ts";
import type { ReadReport, Renderer, RenderSettings } from "./renderer.ts";
import { actorName, speakerLabel } from "./statement-words.ts";

type Page = Pick<RenderSettings, "width" | "style">;

const LABEL_WIDTH = 10;
const INDENT = "   ";
const LEAST_WIDTH = 24;

/** What has the id, then a ground a line with its words and their place. */
export function explanationRenderer({ explained, ...page }: RenderSettings): Renderer {
  return {
    begin: () => "",
    report(read) {
      const id = explained ?? "";
      const { actors, times, statements } = read.reading;
      const item = [...statements, ...actors, ...times].find((other) => other.id === id);
      if (item === undefined)
        throw new ItemUnknownError(id, shownFile(read), knownIds(read.reading));
      const grounds = read.grounds?.items[id] ?? [];
      const lines =
        grounds.length === 0
          ? [`${INDENT}Nothing is kept of how it came about.`]
          : grounds.flatMap((ground) => groundLines(read, ground, page));
      return `${[...headLines(read.reading, item, page), "", ...lines].join("\n")}\n`;
    },
    end: () => "",
  };
}

/** "s1–s19, a1–a25, t1–t17"; ids are counted, so that the first and the last say all. */
function knownIds({ actors, times, statements }: Reading): string {
  const ranges = [statements, actors, times].filter((items) => items.length > 0);
  return ranges
    .map((items) => (items.length === 1 ? items[0]?.id : `${items[0]?.id}–${items.at(-1)?.id}`))
    .join(", ");
}

function headLines(
  reading: Reading,
  item: Statement | Actor | TimeExpression,
  { width, style }: Page,
): string[] {
  const [kind, words] = headWords(reading, item);
  return flow(
    [
      { words: item.id, paint: style.bold },
      { words: ` · ${kind} · `, paint: style.dim },
      { words, paint: style.bold },
    ],
    width,
  ).map(({ painted }) => painted);
}

function headWords(
  reading: Reading,
  item: Statement | Actor | TimeExpression,
): readonly [kind: string, words: string] {
  if ("act" in item) return ["statement", `${speakerLabel(reading, item)} · ${item.act}`];
  if ("kind" in item) {
    const party = actorName(reading, item.party);
    const grounds = item.partyGrounds === null ? "" : `, ${GROUNDS_WORDS[item.partyGrounds]}`;
    return [
      item.kind,
      item.name +
        (item.anonymous ? " · not named" : "") +
        (party === null ? "" : ` · for ${party}${grounds}`),
    ];
  }
  return [item.type, `“${wordsOf(reading, item.span)}” · ${item.value}`];
}

function groundLines(read: ReadReport, ground: Ground, { width, style }: Page): string[] {
  const locate = locator(read);
  const inks = [
    { words: ground.value ?? "", paint: style.bold },
    { words: `${ground.value === null ? "" : " · "}${givenBy(ground)}` },
    ...ground.spans.map((span, index) => ({
      words: `${index === 0 ? " · " : ", "}“${wordsOf(read.reading, span)}” ${locate(span.start).shown}`,
      paint: style.dim,
    })),
  ];
  const room = Math.max(LEAST_WIDTH, width - INDENT.length - LABEL_WIDTH);
  return flow(inks, room).map(({ painted }, index) => {
    const label = index === 0 ? onOneLine(ground.about) : "";
    return `${INDENT}${label.padEnd(LABEL_WIDTH)}${painted}`;
  });
}

/** "by the trained model (attribution head)", "by rule: weekday". */
function givenBy({ by, name }: Ground): string {
  if (by === "model")
    return name === null ? "by the trained model" : `by the trained model (${name})`;
  if (by === "list") return "by the actor list";
  if (by === "report") return `by the date of the report: ${name ?? "no more is kept"}`;
  return name === null ? "by rule; which one is not kept" : `by rule: ${name}`;
}

function wordsOf({ report }: Reading, { start, end }: Span): string {
  return onOneLine(report.text.slice(start, end));
}
