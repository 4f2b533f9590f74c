/** How many cells of a terminal words take: wide for East Asian characters and emoji, none for marks that combine. */

// takes "漢", "カ", "한", "Ａ", "「"; leaves "é", "Ж", "א"
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1b000}-\u{1b2ff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}|\ufe0f/u;
const INVISIBLE = /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}]+$/u;
// takes what every terminal shows one cell a unit; leaves "é" in two units
const PLAIN = /^[\x20-\x7e\u00a0-\u02ff\u2010-\u2027\u2030-\u205e]*$/;

const segmenter = new Intl.Segmenter("und", { granularity: "grapheme" });

/** The cells of one line of words without escape sequences. */
export function cellWidth(words: string): number {
  if (PLAIN.test(words)) return words.length;
  let width = 0;
  for (const { segment } of segmenter.segment(words)) width += characterWidth(segment);
  return width;
}

/** The user-perceived characters of words, with their cells. */
export function* cells(
  words: string,
): Generator<{ readonly character: string; readonly width: number }> {
  for (const { segment } of segmenter.segment(words)) {
    yield { character: segment, width: characterWidth(segment) };
  }
}

function characterWidth(character: string): 0 | 1 | 2 {
  if (INVISIBLE.test(character)) return 0;
  return WIDE.test(character) ? 2 : 1;
}
