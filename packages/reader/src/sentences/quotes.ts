/**
 * Finds quotations by their marks, paragraph by paragraph: “ ” " " « » „ “ `` '' and the British ‘ ’ ' ',
 * which look like apostrophes and are told from them by what stands around them. A quotation left open
 * runs to the end of its paragraph (the next paragraph opens again, as papers do). Nested marks belong
 * to the outer quotation. What it gives up: a nickname in marks is a quotation here; whether anybody is
 * quoted is decided later.
 */
import type { Span } from "@rapporteur/codebook";

/** A quotation with its marks. `closed` is false when no closing mark was found in the paragraph. */
export interface Quotation extends Span {
  /** Code units of the opening mark: 1, or 2 for `` and ''; 0 where an earlier paragraph opened it. */
  readonly openLength: number;
  readonly closeLength: number;
  readonly closed: boolean;
}

const OPENERS: Readonly<Record<string, string>> = {
  "“": "”",
  "„": "“”",
  "«": "»",
  "‟": "”",
  "»": "«",
};
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/**
 * Reads the outermost quotations of one paragraph, in order, without overlap.
 *
 * Cost: linear in the paragraph.
 */
export function readQuotations(text: string, paragraph: Span, isGoingOn = false): Quotation[] {
  const found: Quotation[] = [];
  let singles: SingleMarks | null = null;
  // looked up once: a search for each » would be quadratic
  const lastReversed = lastIn(text, "«", paragraph);
  let at = paragraph.start;
  if (isGoingOn) {
    const end = goingOnUntil(text, paragraph);
    if (end !== null) {
      found.push({ start: at, end, openLength: 0, closeLength: 1, closed: true });
      at = end;
    }
  }
  while (at < paragraph.end) {
    const opening = openingAt(text, at, paragraph, lastReversed);
    if (opening === null) {
      if (isSingleMark(text[at])) {
        singles ??= new SingleMarks(text, paragraph);
        if (at === singles.unclosed) {
          found.push({
            start: at,
            end: paragraph.end,
            openLength: 1,
            closeLength: 0,
            closed: false,
          });
          break;
        }
        const close = singles.closeFor(at);
        if (close !== null) {
          found.push({ start: at, end: close + 1, openLength: 1, closeLength: 1, closed: true });
          at = close + 1;
          continue;
        }
      }
      at++;
      continue;
    }
    const close = closingOf(text, at, opening, paragraph);
    found.push({
      start: at,
      end: close?.end ?? paragraph.end,
      openLength: opening.length,
      closeLength: close === null ? 0 : close.end - close.start,
      closed: close !== null,
    });
    at = close?.end ?? paragraph.end;
  }
  return found;
}

/**
 * Where a quotation that the paragraph before left open closes in this one. Null when this one opens again, as
 * papers do, or has no mark: then the mark before was an odd one.
 */
function goingOnUntil(text: string, paragraph: Span): number | null {
  for (let i = paragraph.start; i < paragraph.end; i++) {
    const mark = text[i] ?? "";
    if (
      mark === "”" ||
      (mark === '"' && i > paragraph.start && !isOpeningPlace(text, i, 1, paragraph))
    )
      return i + 1;
    if (mark in OPENERS || mark === '"') return null;
  }
  return null;
}

/** Place of the last such mark in the paragraph, -1 when there is none. */
function lastIn(text: string, mark: string, paragraph: Span): number {
  for (let i = paragraph.end - 1; i >= paragraph.start; i--) if (text[i] === mark) return i;
  return -1;
}

function openingAt(text: string, at: number, paragraph: Span, lastReversed: number): string | null {
  const mark = text[at] ?? "";
  const two = text.slice(at, at + 2);
  if (two === "``" || two === "''")
    return isOpeningPlace(text, at, two.length, paragraph) ? two : null;
  if (mark === '"' || mark === "＂") return isOpeningPlace(text, at, 1, paragraph) ? mark : null;
  // »so« is German, a lone » closes
  if (mark === "»")
    return isOpeningPlace(text, at, 1, paragraph) && at < lastReversed ? mark : null;
  return mark in OPENERS ? mark : null;
}

/** Straight marks say nothing of their direction: one that follows a letter and precedes a space closes, 6'2" measures. */
function isOpeningPlace(text: string, at: number, length: number, paragraph: Span): boolean {
  const before = at > paragraph.start ? (text[at - 1] ?? " ") : " ";
  const after = at + length < paragraph.end ? (text[at + length] ?? " ") : " ";
  if (/\s/u.test(after)) return false;
  return !/[\p{L}\p{N}.,!?…%]/u.test(before) || (/[.,!?…]/u.test(before) && /\p{L}/u.test(after));
}

function closingOf(text: string, at: number, opening: string, paragraph: Span): Span | null {
  const straight = opening === '"' || opening === "``" || opening === "''" || opening === "＂";
  const closers = straight ? null : (OPENERS[opening] ?? "");
  let depth = 0;
  for (let i = at + opening.length; i < paragraph.end; i++) {
    const c = text[i] ?? "";
    if (straight) {
      const two = text.slice(i, i + 2);
      if (opening.length === 2 ? two === "''" : c === opening)
        return { start: i, end: i + opening.length };
      if (opening === '"' && c === "”") return { start: i, end: i + 1 };
    } else if (c === opening && opening !== "»") depth++;
    else if (closers?.includes(c)) {
      if (depth === 0) return { start: i, end: i + 1 };
      depth--;
    } else if (c === '"' && opening === "“" && !isOpeningPlace(text, i, 1, paragraph))
      return { start: i, end: i + 1 };
  }
  return null;
}

function isSingleMark(c: string | undefined): boolean {
  return c === "‘" || c === "'" || c === "‛" || c === "‚";
}

/** Words that begin with an apostrophe: takes "'tis", "’90s", leaves "'This will pass,' he said". */
const ELISION =
  /^['’‘](?:\d0s|\d\ds?\b|tis\b|twas\b|em\b|til\b|cause\b|n\b|bout\b|cos\b|round\b)/iu;

/** Pairs of single marks in one paragraph, found once: scanning again for each apostrophe would be quadratic. */
class SingleMarks {
  readonly #pairs = new Map<number, number>();
  /** The mark of a quotation that runs on into the next paragraph; -1 when there is none. */
  readonly unclosed: number;

  constructor(text: string, paragraph: Span) {
    this.unclosed = runsOnFrom(text, paragraph);
    let open = -1;
    let weak = -1;
    // marks inside the one that is open: 'it is 'at risk' there'
    let inner = 0;
    let lastInner = -1;
    for (let i = paragraph.start; i < paragraph.end; i++) {
      const c = text[i];
      if (c !== "‘" && c !== "’" && c !== "'" && c !== "‛" && c !== "‚") continue;
      const before = i > paragraph.start ? (text[i - 1] ?? " ") : " ";
      const after = i + 1 < paragraph.end ? (text[i + 1] ?? " ") : " ";
      if (opensHere(text, i, c, before, after)) {
        // an opener while one is open: a last doubtful closer ("the workers' 'red line'") was the right one
        if (open >= 0 && weak >= 0) this.#pairs.set(open, weak);
        if (open < 0 || weak >= 0) {
          open = i;
          weak = -1;
          inner = 0;
          lastInner = -1;
        } else inner++;
        continue;
      }
      if (open < 0 || c === "‘" || c === "‛" || !closesHere(before, after)) continue;
      // "the talks' future" may be a possessive: hold it until a surer closer or the next opener
      if (/s/iu.test(before) && /\s/u.test(after)) {
        weak = i;
        continue;
      }
      if (inner > 0) {
        inner--;
        lastInner = i;
        continue;
      }
      this.#pairs.set(open, i);
      open = -1;
      weak = -1;
    }
    const last = Math.max(weak, lastInner);
    if (open >= 0 && last >= 0) this.#pairs.set(open, last);
  }

  closeFor(open: number): number | null {
    return this.#pairs.get(open) ?? null;
  }
}

/**
 * Where single marks open a quotation that this paragraph does not close and the next one opens again, as
 * papers do: at the paragraph's head or after a colon or comma. Leaves paragraphs that end with a mark.
 */
function runsOnFrom(text: string, paragraph: Span): number {
  const isClosed = /['’][\s.,;!?]*$/u.test(
    text.slice(Math.max(paragraph.start, paragraph.end - 4), paragraph.end),
  );
  if (isClosed || !OPENS_AGAIN.test(text.slice(paragraph.end, paragraph.end + 12))) return -1;
  if (/^['‘]\p{L}/u.test(text.slice(paragraph.start, paragraph.start + 2))) return paragraph.start;
  let found = -1;
  const opening = /[:,] (?<mark>['‘])(?=\p{Lu})/gu;
  opening.lastIndex = paragraph.start;
  for (
    let match = opening.exec(text);
    match !== null && match.index < paragraph.end;
    match = opening.exec(text)
  ) {
    found = match.index + 2;
  }
  return found;
}

const OPENS_AGAIN = /^\s*\n\s*['‘](?=\p{Lu})/u;

function opensHere(text: string, at: number, c: string, before: string, after: string): boolean {
  if (c === "’" || /\s/u.test(after) || LETTER_OR_DIGIT.test(before)) return false;
  if (c === "'" && /[.,!?]/u.test(before)) return false;
  return !ELISION.test(text.slice(at, at + 8));
}

function closesHere(before: string, after: string): boolean {
  return !/\s/u.test(before) && !LETTER_OR_DIGIT.test(after);
}

/**
 * Marks every code unit of a paragraph that stands inside a quotation, marks included.
 *
 * @returns 1 inside, 0 outside; index 0 is the paragraph's first code unit
 */
export function quotedUnits(paragraph: Span, quotations: readonly Quotation[]): Uint8Array {
  const inside = new Uint8Array(paragraph.end - paragraph.start);
  for (const { start, end } of quotations)
    inside.fill(1, start - paragraph.start, end - paragraph.start);
  return inside;
}
