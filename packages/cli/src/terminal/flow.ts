/**
 * Flows words of several inks into lines: broken at spaces, after an East Asian character, and inside a
 * word only when it is longer than a line. Control characters never get through.
 */
import { cells, cellWidth } from "./cell-width.ts";
import { escapeControls } from "./escape-controls.ts";

/** Words and how they are painted; white space in them is where lines may break. */
export interface Ink {
  readonly words: string;
  readonly paint?: (words: string) => string;
}

/** A line ready to print, and the cells it takes. */
export interface FlowedLine {
  readonly painted: string;
  readonly width: number;
}

/** @returns at least one line, none wider than `width` cells and none with a space at its end */
export function flow(inks: readonly Ink[], width: number): FlowedLine[] {
  const most = Math.max(2, width);
  const lines: Ink[][] = [];
  let line: Ink[] = [];
  let used = 0;
  for (const { words, paint } of inks.flatMap(unitsOf)) {
    const needed = cellWidth(words.trimEnd());
    const pieces =
      needed > most ? [...cells(words)] : [{ character: words, width: cellWidth(words) }];
    if (used > 0 && used + needed > most && needed <= most) {
      lines.push(line);
      [line, used] = [[], 0];
    }
    for (const piece of pieces) {
      if (needed > most && used + piece.width > most) {
        lines.push(line);
        [line, used] = [[], 0];
      }
      if (used === 0 && piece.character.trim() === "") continue;
      line.push(
        paint === undefined ? { words: piece.character } : { words: piece.character, paint },
      );
      used += piece.width;
    }
  }
  if (line.length > 0 || lines.length === 0) lines.push(line);
  return lines.map(paintedLine);
}

// East Asian text has no spaces to break at: a line may end after any of its characters
const BREAKABLE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3\u3001\u3002\uff01-\uff60]/u;

/** What is never broken: a word with the space after it, or one East Asian character. */
function unitsOf({ words, ...ink }: Ink): Ink[] {
  const safe = escapeControls(words.replace(/\s+/gu, " "));
  return safe
    .split(/(?<= )/)
    .flatMap((word) =>
      BREAKABLE.test(word) ? [...cells(word)].map(({ character }) => character) : [word],
    )
    .map((unit) => ({ words: unit, ...ink }));
}

/** Neighbours of one ink are painted together, so that a line has few escape sequences. */
function paintedLine(line: readonly Ink[]): FlowedLine {
  const runs: { words: string; paint: Ink["paint"] }[] = [];
  for (const { words, paint } of line) {
    const last = runs.at(-1);
    if (last !== undefined && last.paint === paint) last.words += words;
    else runs.push({ words, paint });
  }
  const end = runs.at(-1);
  if (end !== undefined) end.words = end.words.trimEnd();
  return {
    painted: runs
      .map(({ words, paint }) => (words === "" ? "" : (paint?.(words) ?? words)))
      .join(""),
    width: runs.reduce((sum, { words }) => sum + cellWidth(words), 0),
  };
}
