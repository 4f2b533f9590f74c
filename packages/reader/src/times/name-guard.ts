import type { Span } from "@rapporteur/codebook";
import type { Analysis, Name } from "../pipeline/layers.ts";
import type { Candidate } from "./rule.ts";

/** Rules that take one capital word or number, which may belong to a name. */
const FRAGILE: ReadonlySet<string> = new Set([
  "month",
  "weekday",
  "season",
  "year",
  "near-day",
  "named-day",
  "present",
]);

/** Keeps times out of names: "Theresa May", "April Jones", "the 1990 Trust". */
export class NameGuard {
  readonly #names: readonly Name[];

  constructor({ names }: Pick<Analysis, "names">) {
    this.#names = names.filter(({ type }) => type === "person" || type === "organization");
  }

  /** True when a longer name has the candidate in it, at its end or, for a person, anywhere. */
  isPartOfName({ rule, start, end }: Candidate): boolean {
    if (!FRAGILE.has(rule)) return false;
    const name = this.#nameAt({ start, end });
    return name !== null && name.end - name.start > end - start;
  }

  #nameAt({ start, end }: Span): Name | null {
    let [low, high] = [0, this.#names.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#names[middle]?.end ?? 0) < end) low = middle + 1;
      else high = middle;
    }
    const name = this.#names[low];
    return name !== undefined && name.start <= start && end <= name.end ? name : null;
  }
}
