/** Fractions as decimals, where they have a finite one. */
import type { Fraction } from "./fraction.ts";
import { printFraction } from "./fraction.ts";

/** "0.25", "-1.5", "3"; `null` for a fraction such as 1/3 that no finite decimal equals. */
export function toDecimal({ numerator, denominator }: Fraction): string | null {
  let [rest, twos, fives] = [denominator, 0, 0];
  while (rest % 2n === 0n) [rest, twos] = [rest / 2n, twos + 1];
  while (rest % 5n === 0n) [rest, fives] = [rest / 5n, fives + 1];
  if (rest !== 1n) return null;
  const places = Math.max(twos, fives);
  const scaled = (numerator * 10n ** BigInt(places)) / denominator;
  const digits = `${scaled < 0n ? -scaled : scaled}`.padStart(places + 1, "0");
  const sign = scaled < 0n ? "-" : "";
  if (places === 0) return `${sign}${digits}`;
  return `${sign}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

/** A decimal where there is a finite one, a fraction else; `parseFraction` reads both back. */
export function printNumber(value: Fraction): string {
  return toDecimal(value) ?? printFraction(value);
}
