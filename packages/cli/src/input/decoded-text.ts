import {
  InputBinaryError,
  InputEmptyError,
  InputEncodingError,
  InputUnsupportedError,
} from "../errors.ts";

/** First bytes of what people most often give by mistake, as Latin-1. */
const KINDS: readonly (readonly [start: RegExp, kind: string])[] = [
  [/^%PDF-/, "a PDF"],
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the signature of ZIP holds control characters
  [/^PK\x03\x04/, "a ZIP archive, as Word and OpenDocument files are"],
  [/^\{\\rtf/, "a rich text file"],
  // takes "<!DOCTYPE html>", leaves "<p> the tag"
  [/^\s*<(?:!doctype\s+html|html)\b/i, "a web page"],
];

/**
 * The text of a whole file, in UTF-8 without a byte order mark.
 *
 * @throws {InputEmptyError} no character but white space
 * @throws {InputUnsupportedError} a PDF, Word file, RTF or web page
 * @throws {InputBinaryError} a NUL byte
 * @throws {InputEncodingError} not UTF-8
 */
export function decodedText(bytes: Uint8Array, file: string): string {
  const start = Buffer.from(bytes.subarray(0, 200)).toString("latin1");
  for (const [pattern, kind] of KINDS) {
    if (pattern.test(start)) throw new InputUnsupportedError(file, kind);
  }
  const nul = bytes.indexOf(0);
  if (nul >= 0) throw new InputBinaryError(file, nul);
  const text = utf8Of(bytes, file);
  if (text.trim() === "") throw new InputEmptyError(file);
  return text;
}

function utf8Of(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new InputEncodingError(file, { cause });
  }
}
