/**
 * The tokenizer of uncased BERT models, with exact offsets: clean, strip accents, lower-case, cut at white
 * space, punctuation and CJK, then greedy longest match against the vocabulary. Written here because the
 * libraries that run in a browser give no offsets.
 *
 * Source: Devlin et al. 2019; Wu et al. 2016 (WordPiece). Ids and offsets agree with the Python package
 * `tokenizers` (test/analysis/word-piece.test.ts).
 */

/** A piece of the vocabulary and where its characters stand in the text (UTF-16 code units). */
export interface Piece {
  readonly id: number;
  readonly start: number;
  readonly end: number;
}

/** The vocabulary of a model: pieces by id, one a line in its file. */
export interface Vocabulary {
  readonly ids: ReadonlyMap<string, number>;
  readonly unknown: number;
  /** Code units of the longest piece: nothing longer is looked up. */
  readonly longest: number;
}

const LONGEST_WORD = 100;
const ACCENT = /\p{Mn}/u;
const PUNCTUATION = /[\p{P}$+<=>^`|~]/u;
/** Unassigned characters stay: `tokenizers` keeps them, and a later Unicode may give them a shape. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/u;
const SPACE = /\p{White_Space}/u;

/** Reads a vocabulary file: one piece a line, the line number is its id. */
export function parseVocabulary(file: string): Vocabulary {
  const ids = new Map<string, number>();
  let longest = 0;
  for (const [id, piece] of file.split(/\r?\n/u).entries()) {
    if (piece === "" || ids.has(piece)) continue;
    ids.set(piece, id);
    longest = Math.max(longest, piece.length);
  }
  return { ids, unknown: ids.get("[UNK]") ?? 0, longest };
}

/**
 * Cuts a text into pieces, in order. A word longer than 100 characters or with a part that the vocabulary
 * lacks is one unknown piece.
 *
 * Cost: linear in the text.
 */
export function wordPieces(text: string, vocabulary: Vocabulary): Piece[] {
  const pieces: Piece[] = [];
  const word = new Letters();
  let at = 0;
  while (at < text.length) {
    const code = text.codePointAt(at) ?? 0;
    const end = at + (code > 0xffff ? 2 : 1);
    if (code >= 0x61 && code <= 0x7a) word.add(String.fromCharCode(code), at, end);
    else {
      const c = String.fromCodePoint(code);
      if (isSpace(code, c)) word.flush(vocabulary, pieces);
      else if (!isInvisible(code, c)) {
        for (const letter of folded(code, c)) {
          if (isCut(letter)) {
            word.flush(vocabulary, pieces);
            word.add(letter, at, end);
            word.flush(vocabulary, pieces);
          } else word.add(letter, at, end);
        }
      }
    }
    at = end;
  }
  word.flush(vocabulary, pieces);
  return pieces;
}

/** The letters of the word being read and where each came from. */
class Letters {
  readonly #letters: string[] = [];
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];

  add(letter: string, start: number, end: number): void {
    this.#letters.push(letter);
    this.#starts.push(start);
    this.#ends.push(end);
  }

  flush(vocabulary: Vocabulary, pieces: Piece[]): void {
    const length = this.#letters.length;
    if (length === 0) return;
    const found = length > LONGEST_WORD ? null : this.#match(vocabulary, length);
    if (found === null)
      pieces.push({
        id: vocabulary.unknown,
        start: this.#starts[0] ?? 0,
        end: this.#ends[length - 1] ?? 0,
      });
    else for (const piece of found) pieces.push(piece);
    this.#letters.length = this.#starts.length = this.#ends.length = 0;
  }

  #match(vocabulary: Vocabulary, length: number): Piece[] | null {
    const word = this.#letters.join("");
    // letters outside the basic plane have two code units
    const places = [0];
    for (const letter of this.#letters) places.push((places.at(-1) ?? 0) + letter.length);
    const found: Piece[] = [];
    let from = 0;
    while (from < length) {
      // a letter has one code unit at least
      let to = Math.min(length, from + vocabulary.longest);
      let id: number | undefined;
      for (; to > from; to--) {
        const piece = word.slice(places[from], places[to]);
        id = vocabulary.ids.get(from > 0 ? `##${piece}` : piece);
        if (id !== undefined) break;
      }
      if (id === undefined) return null;
      found.push({ id, start: this.#starts[from] ?? 0, end: this.#ends[to - 1] ?? 0 });
      from = to;
    }
    return found;
  }
}

/** Decomposed, without accents, in lower case: one character may become several or none. */
function* folded(code: number, c: string): Generator<string> {
  if (code < 0x80) {
    yield c.toLowerCase();
    return;
  }
  for (const part of c.normalize("NFD")) {
    if (ACCENT.test(part)) continue;
    yield* part.toLowerCase();
  }
}

function isSpace(code: number, c: string): boolean {
  return (
    code === 0x20 ||
    code === 0x0a ||
    code === 0x0d ||
    code === 0x09 ||
    (code > 0x7f && SPACE.test(c))
  );
}

function isInvisible(code: number, c: string): boolean {
  return code === 0 || code === 0xfffd || ((code < 0x20 || code > 0x7e) && INVISIBLE.test(c));
}

function isCut(c: string): boolean {
  const code = c.codePointAt(0) ?? 0;
  if (code < 0x80)
    return (
      (code >= 33 && code <= 47) ||
      (code >= 58 && code <= 64) ||
      (code >= 91 && code <= 96) ||
      (code >= 123 && code <= 126)
    );
  return PUNCTUATION.test(c) || isCjk(code);
}

function isCjk(code: number): boolean {
  return (
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0x3400 && code <= 0x4dbf) ||
    (code >= 0x20000 && code <= 0x2a6df) ||
    (code >= 0x2a700 && code <= 0x2b73f) ||
    (code >= 0x2b740 && code <= 0x2b81f) ||
    (code >= 0x2b920 && code <= 0x2ceaf) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0x2f800 && code <= 0x2fa1f)
  );
}
