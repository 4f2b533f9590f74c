/**
 * Text from a report never drives the terminal: escape sequences could recolour, retitle or overwrite
 * what the user sees, and direction overrides could show words in another order than they stand.
 */

// takes ESC, BEL, DEL, C1 "\x9b", the overrides U+202E and U+2066; leaves "é", ZWJ and the direction marks U+200E, U+200F
const CONTROLS = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]|\p{Cs}/gu;

/** Writes every control character as its escape: `\x1b`, `\u202e`. White space of one kind stays: the space. */
export function escapeControls(text: string): string {
  return text.replace(CONTROLS, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return code < 0x100
      ? `\\x${code.toString(16).padStart(2, "0")}`
      : `\\u${code.toString(16).padStart(4, "0")}`;
  });
}

/** One line of plain words: white space of every kind becomes a space, other controls their escape. */
export function onOneLine(text: string): string {
  return escapeControls(text.replace(/\s+/gu, " ").trim());
}
