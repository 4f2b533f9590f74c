/** The part of the `edtf` library that `edtf.ts` calls; the library ships no types. */
declare module "edtf" {
  /** What the grammar took: months from 0, `null` for an end of an interval that is left open. */
  export interface Parsed {
    readonly type?: "Date" | "Year" | "Season" | "Interval" | "Decade" | "Century" | "Set" | "List";
    readonly level: number;
    readonly values: readonly number[];
    /** Bits of the digits written as X: 1, 2, 4, 8 year; 16, 32 month; 64, 128 day. */
    readonly unspecified?: number;
    /** Minutes east of Greenwich; 0 when the text has no zone. */
    readonly offset?: number;
    readonly timeZone?: string;
  }

  /** @throws {Error} the text is no EDTF */
  export function parse(text: string): Parsed;
}
