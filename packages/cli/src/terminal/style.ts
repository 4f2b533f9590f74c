/** Colour and weight of words on a terminal; plain words where colour is not wanted. */

/** Each wraps one line of words. */
export interface Style {
  readonly bold: Paint;
  readonly dim: Paint;
  readonly italic: Paint;
  readonly red: Paint;
  readonly yellow: Paint;
  readonly cyan: Paint;
  readonly magenta: Paint;
}

type Paint = (words: string) => string;

const CODES = {
  bold: [1, 22],
  dim: [2, 22],
  italic: [3, 23],
  red: [31, 39],
  yellow: [33, 39],
  cyan: [36, 39],
  magenta: [35, 39],
} as const satisfies Record<keyof Style, readonly [on: number, off: number]>;

/** Makes a style that paints, or one that leaves words alone. */
export function makeStyle(isPainted: boolean): Style {
  const paint = (name: keyof Style): Paint => {
    const [on, off] = CODES[name];
    return isPainted ? (words) => `\x1b[${on}m${words}\x1b[${off}m` : (words) => words;
  };
  return {
    bold: paint("bold"),
    dim: paint("dim"),
    italic: paint("italic"),
    red: paint("red"),
    yellow: paint("yellow"),
    cyan: paint("cyan"),
    magenta: paint("magenta"),
  };
}

/** Whether to paint: on a terminal that can, unless NO_COLOR is set; FORCE_COLOR paints in a pipe too. */
export function isPainted(
  isTerminal: boolean,
  env: Readonly<Record<string, string | undefined>>,
): boolean {
  if (env["NO_COLOR"]) return false;
  const forced = env["FORCE_COLOR"];
  if (forced !== undefined) return forced !== "0" && forced !== "false";
  return isTerminal && env["TERM"] !== "dumb";
}
