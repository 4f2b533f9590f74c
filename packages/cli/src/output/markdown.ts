/** A brief: what each speaker said, in the report's words, with the place to find them; who they are, and when. */
import type { Reading, Statement } from "@rapporteur/codebook";
import { onOneLine } from "../terminal/escape-controls.ts";
import { castOf, mainRole, partyWords, statementsOf } from "./actor-words.ts";
import { timelineOf } from "./dated-times.ts";
import { locator, shownFile } from "./location.ts";
import type { ReadReport, Renderer } from "./renderer.ts";
import { shownDate } from "./shown-date.ts";
import {
  contentStart,
  counted,
  SOURCING_WORDS,
  speakerLabel,
  wordsOfSpans,
} from "./statement-words.ts";
import { emptyTally, tally, tallyWords } from "./tally.ts";
import { quotedWords, timeNotes } from "./when-lines.ts";

/** A section a report, in it one a speaker in the order in which they first speak. */
export function markdownRenderer(): Renderer {
  let isFirst = true;
  return {
    begin: () => "",
    report(read) {
      const blocks = [...heading(read), ...speakers(read), ...people(read.reading), ...times(read)];
      const before = isFirst ? "" : "\n";
      isFirst = false;
      return `${before}${blocks.join("\n\n")}\n`;
    },
    end: () => "",
  };
}

function heading(read: ReadReport): string[] {
  const { title, publisher, published, url } = read.reading.report;
  const about = [
    publisher === null ? null : plain(publisher),
    published === null ? null : shownDate(published),
    code(shownFile(read)),
    url === null ? null : address(url),
  ].filter((part) => part !== null);
  const counts = emptyTally();
  tally(counts, read.reading);
  return [`# ${plain(title ?? shownFile(read))}`, about.join(" · "), tallyWords(counts)];
}

function speakers(read: ReadReport): string[] {
  const { reading } = read;
  const locate = locator(read);
  const bySpeaker = Map.groupBy(reading.statements, (statement) =>
    speakerLabel(reading, statement),
  );
  return [...bySpeaker].flatMap(([speaker, statements]) => [
    `## ${plain(speaker)}`,
    ...statements.map((statement) =>
      item(reading, statement, locate(contentStart(statement)).shown),
    ),
  ]);
}

/** Who acts or speaks, with role and party; the rest by name. */
function people(reading: Reading): string[] {
  const { players, named } = castOf(reading);
  if (players.length + named.length === 0) return [];
  const items = players.map((actor) => {
    const said = statementsOf(reading, actor).length;
    const about = [
      actor.anonymous ? "not named" : "",
      plain(mainRole(actor)),
      plain(partyWords(reading, actor) ?? ""),
      said === 0 ? "" : counted(said, "statement"),
    ].filter((part) => part !== "");
    return `- ${[`**${plain(actor.name)}**`, ...about].join(" · ")}`;
  });
  const rest =
    named.length === 0 ? [] : [`Also named: ${named.map(({ name }) => plain(name)).join("; ")}.`];
  return ["## People and bodies", ...(items.length === 0 ? [] : [items.join("\n")]), ...rest];
}

/** The dates in order, with the words that give them. */
function times(read: ReadReport): string[] {
  const timeline = timelineOf(read);
  const notes = timeNotes(read, timeline);
  if (timeline.dated.length === 0 && notes.length === 0) return [];
  const items = timeline.dated.map(({ date, isPublished, times: found }) => {
    const words = found.length === 0 ? "" : ` ${plain(quotedWords(read, found))}`;
    return `- **${plain(shownDate(date))}**${isPublished ? ", the day of the report" : ""}${words}`;
  });
  return ["## Timeline", ...(items.length === 0 ? [] : [items.join("\n")]), ...notes.map(plain)];
}

function item(reading: Reading, statement: Statement, place: string): string {
  const { act, form, sourcing, said, venue, audience } = statement;
  const about = [
    form,
    SOURCING_WORDS[sourcing],
    said === null ? null : shownDate(said),
    venue === null ? null : plain(venue),
    audience.length === 0 ? null : plain(`to ${audience.join(" and ")}`),
    place,
  ].filter((part) => part !== null);
  const cue = plain(wordsOfSpans(reading, statement.cue));
  const words = plain(wordsOfSpans(reading, statement.content));
  return `- **${act}** (${about.join(" · ")})\n\n  > ${cue === "" ? "" : `*${cue}:* `}${words}`;
}

// takes "*", "[", "#", "<", "|", "&"; leaves ".", ",", "(", "“": those mean something only where a block starts
const MARKS = /[\\`*_[\]<>#|~&]/g;
// a list or a rule that a line of words would start: takes "- ", "+ ", "12. ", "---"
const BLOCK_START = /^(?<mark>[-+=]|\d{1,9}[.)])/;

/** Words that no Markdown reader takes for marks. */
export function plain(words: string): string {
  const escaped = onOneLine(words).replace(MARKS, "\\$&");
  return escaped.replace(BLOCK_START, (mark) => `${mark.slice(0, -1)}\\${mark.slice(-1)}`);
}

/** A code span that holds any words: its fence is longer than every run of marks in them. */
function code(words: string): string {
  const safe = onOneLine(words);
  const runs = safe.match(/`+/g) ?? [];
  const fence = "`".repeat(Math.max(0, ...runs.map((run) => run.length)) + 1);
  return runs.length === 0 ? `${fence}${safe}${fence}` : `${fence} ${safe} ${fence}`;
}

/** A link only where it leads to the web. */
function address(url: string): string {
  return /^https?:\/\/[^\s<>]+$/i.test(url) ? `<${url}>` : plain(url);
}
