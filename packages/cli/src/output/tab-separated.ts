/** One statement, actor or time a line, its fields parted by tabs: for `cut`, `awk` and spreadsheets. */
import { onOneLine } from "../terminal/escape-controls.ts";
import { partyGroundsOf, roleWords, statementsOf } from "./actor-words.ts";
import { locator, shownFile } from "./location.ts";
import type { ReadReport, Renderer, RenderSettings, RowLayer } from "./renderer.ts";
import { actorName, contentStart, speakerLabel, wordsOfSpans } from "./statement-words.ts";

/** The columns of a line, in order, by layer. */
export const COLUMNS = {
  statements: [
    "place",
    "speaker",
    "act",
    "form",
    "sourcing",
    "said",
    "cue",
    "content",
    "party",
    "grounds",
  ],
  actors: ["place", "name", "kind", "role", "party", "grounds", "statements", "mentions"],
  times: ["place", "type", "value", "words", "alternatives"],
} as const satisfies Record<RowLayer, readonly string[]>;

/** No heading line, so that lines of several runs can be put together; a column without a value is empty. */
export function tabSeparatedRenderer({ layer }: Pick<RenderSettings, "layer">): Renderer {
  return {
    begin: () => "",
    report: (read) =>
      ROWS[layer](read)
        .map((row) => `${row.map(onOneLine).join("\t")}\n`)
        .join(""),
    end: () => "",
  };
}

const ROWS: Readonly<Record<RowLayer, (read: ReadReport) => string[][]>> = {
  statements(read) {
    const { reading } = read;
    const place = placer(read);
    return reading.statements.map((statement) => [
      place(contentStart(statement)),
      speakerLabel(reading, statement),
      statement.act,
      statement.form,
      statement.sourcing,
      statement.said ?? "",
      wordsOfSpans(reading, statement.cue),
      wordsOfSpans(reading, statement.content),
      actorName(reading, statement.party) ?? "",
      partyGroundsOf(reading, statement) ?? "",
    ]);
  },
  actors(read) {
    const { reading } = read;
    const place = placer(read);
    return reading.actors.map((actor) => [
      place(actor.mentions[0]?.span.start ?? null),
      actor.name,
      actor.kind,
      roleWords(actor).join("; "),
      actorName(reading, actor.party) ?? "",
      actor.partyGrounds ?? "",
      String(statementsOf(reading, actor).length),
      String(actor.mentions.length),
    ]);
  },
  times(read) {
    const place = placer(read);
    return read.reading.times.map(({ id, span, type, value }) => [
      place(span.start),
      type,
      value,
      wordsOfSpans(read.reading, [span]),
      (read.grounds?.alternatives[id] ?? []).join(" "),
    ]);
  },
};

/** An actor that the text does not mention has the file alone. */
function placer(read: ReadReport): (offset: number | null) => string {
  const file = shownFile(read);
  const locate = locator(read);
  return (offset) => (offset === null ? file : `${file}:${locate(offset).shown}`);
}
