/** Bytes of a file or of standard input, as UTF-8 whatever they came in, never more than one report's worth at a time. */
import { InputEncodingError, InputTooLongError } from "../errors.ts";

/** A stream of bytes, cut anywhere. */
export type Bytes = AsyncIterable<Uint8Array>;

/** The longest text taken as one report: the works of Tolstoy fit, a disk image does not. */
export const MOST_BYTES = 64 * 2 ** 20;

const LINE_FEED = 0x0a;

/**
 * The same bytes without a byte order mark; UTF-16 that has one becomes UTF-8.
 *
 * @throws {InputEncodingError} UTF-16 with half a character
 */
export async function* asUtf8(bytes: Bytes, file: string): AsyncGenerator<Uint8Array> {
  let decode: ((chunk: Uint8Array, isLast: boolean) => Uint8Array) | null = null;
  for await (const chunk of withFirstBytes(bytes, 3)) {
    decode ??= decoderFor(chunk, file);
    yield decode(chunk, false);
  }
  if (decode !== null) yield decode(new Uint8Array(), true);
}

/**
 * All bytes as one.
 *
 * @throws {InputTooLongError} more than {@link MOST_BYTES}
 */
export async function wholeOf(bytes: Bytes, file: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of bytes) {
    length += chunk.length;
    if (length > MOST_BYTES) throw new InputTooLongError(file, MOST_BYTES);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, length);
}

/** One line without its line feed; `null` in place of a line longer than {@link MOST_BYTES}. */
export type Line = Uint8Array | null;

/** The lines of a stream. A line feed at the very end starts no further line. */
export async function* linesOf(bytes: Bytes): AsyncGenerator<Line> {
  let pieces: Uint8Array[] = [];
  let length = 0;
  const take = (piece: Uint8Array): void => {
    length += piece.length;
    if (length <= MOST_BYTES) pieces.push(piece);
    else pieces = [];
  };
  const give = (): Line => {
    const line = length <= MOST_BYTES ? Buffer.concat(pieces, length) : null;
    pieces = [];
    length = 0;
    return line;
  };
  for await (const chunk of bytes) {
    let from = 0;
    for (let at = chunk.indexOf(LINE_FEED); at >= 0; at = chunk.indexOf(LINE_FEED, from)) {
      take(chunk.subarray(from, at));
      yield give();
      from = at + 1;
    }
    take(chunk.subarray(from));
  }
  if (length > 0) yield give();
}

/** The first line, and the whole stream again. */
export async function peekLine(bytes: Bytes): Promise<{ first: Uint8Array; all: Bytes }> {
  const rest = bytes[Symbol.asyncIterator]();
  const seen: Uint8Array[] = [];
  let length = 0;
  for (let next = await rest.next(); !next.done; next = await rest.next()) {
    seen.push(next.value);
    length += next.value.length;
    if (next.value.includes(LINE_FEED) || length > MOST_BYTES) break;
  }
  const start = Buffer.concat(seen);
  const end = start.indexOf(LINE_FEED);
  return { first: end < 0 ? start : start.subarray(0, end), all: chained(start, rest) };
}

async function* chained(
  start: Uint8Array,
  rest: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  try {
    yield start;
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}

/** The same stream, its first chunk holding at least `least` bytes where there are so many. */
async function* withFirstBytes(bytes: Bytes, least: number): AsyncGenerator<Uint8Array> {
  let start: Uint8Array | null = new Uint8Array();
  for await (const chunk of bytes) {
    if (start === null) yield chunk;
    else {
      start = Buffer.concat([start, chunk]);
      if (start.length < least) continue;
      yield start;
      start = null;
    }
  }
  if (start !== null && start.length > 0) yield start;
}

function decoderFor(
  start: Uint8Array,
  file: string,
): (chunk: Uint8Array, isLast: boolean) => Uint8Array {
  const encoding = utf16Of(start);
  if (encoding === null) {
    let isFirst = true;
    return (chunk) => {
      const hasMark = isFirst && chunk[0] === 0xef && chunk[1] === 0xbb && chunk[2] === 0xbf;
      isFirst = false;
      return hasMark ? chunk.subarray(3) : chunk;
    };
  }
  const decoder = new TextDecoder(encoding, { fatal: true });
  return (chunk, isLast) => {
    try {
      return Buffer.from(decoder.decode(chunk, { stream: !isLast }));
    } catch (cause) {
      throw new InputEncodingError(file, { cause });
    }
  };
}

function utf16Of(start: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (start[0] === 0xff && start[1] === 0xfe) return "utf-16le";
  if (start[0] === 0xfe && start[1] === 0xff) return "utf-16be";
  return null;
}
