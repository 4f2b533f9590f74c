/** Exact rational numbers: decimals and fractions are read as they are written, never through doubles. */

/** A rational number in lowest terms. The denominator is positive. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** The most digits, before and after the point and by exponent, that a number may be written with. */
export const MOST_DIGITS = 60;

const SAFE = BigInt(Number.MAX_SAFE_INTEGER);

/** Nothing. */
export const ZERO: Fraction = { numerator: 0n, denominator: 1n };

/** All of it. */
export const ONE: Fraction = { numerator: 1n, denominator: 1n };

// takes "0.25", "-3", "1e-3", ".5", "2/3", " 1 / 3 "; leaves "1/0" to the caller, "NaN", "0x10", "1,5", "50%"
const WRITTEN =
  /^\s*(?<sign>[+-]?)(?:(?<top>\d+)\s*\/\s*(?<bottom>\d+)|(?<whole>\d*)(?:\.(?<part>\d*))?(?:[eE](?<power>[+-]?\d{1,3}))?)\s*$/;

/**
 * A number as it is written, exactly.
 *
 * @returns `null` for text that is no decimal ("0.25", "1e-3") and no fraction of whole numbers
 * ("1/3"), for a zero denominator, and for more than {@link MOST_DIGITS} digits
 */
export function parseFraction(text: string): Fraction | null {
  if (text.length > 4 * MOST_DIGITS) return null;
  const parts = WRITTEN.exec(text)?.groups;
  if (parts === undefined) return null;
  const size =
    parts.top === undefined
      ? decimalOf(parts.whole ?? "", parts.part ?? "", parts.power ?? "0")
      : quotientOf(parts.top, parts.bottom ?? "");
  if (size === null || parts.sign !== "-") return size;
  return { numerator: -size.numerator, denominator: size.denominator };
}

function quotientOf(top: string, bottom: string): Fraction | null {
  if (top.length > MOST_DIGITS || bottom.length > MOST_DIGITS) return null;
  const divisor = BigInt(bottom);
  return divisor === 0n ? null : fraction(BigInt(top), divisor);
}

function decimalOf(whole: string, part: string, written: string): Fraction | null {
  const digits = `${whole}${part}`;
  const power = Number(written) - part.length;
  if (digits === "" || digits.length > MOST_DIGITS || Math.abs(power) > MOST_DIGITS) return null;
  const value = BigInt(digits);
  return power >= 0
    ? fraction(value * 10n ** BigInt(power), 1n)
    : fraction(value, 10n ** BigInt(-power));
}

/** A fraction in lowest terms. The denominator must not be zero. */
export function fraction(numerator: bigint, denominator: bigint): Fraction {
  const sign = denominator < 0n ? -1n : 1n;
  const common = sign * greatestCommonDivisor(numerator, denominator);
  return { numerator: numerator / common, denominator: denominator / common };
}

/** As it is printed: "1/3", "-2", "0". `parseFraction` reads it back. */
export function printFraction({ numerator, denominator }: Fraction): string {
  return denominator === 1n ? `${numerator}` : `${numerator}/${denominator}`;
}

/**
 * The nearest double, for showing. Exact arithmetic must not go on with it.
 *
 * Correct to the last bit or the one before it, also where numerator and denominator are beyond doubles.
 */
export function toNumber({ numerator, denominator }: Fraction): number {
  const size = 1n << 1000n;
  if (numerator < size && -numerator < size && denominator < size) {
    const top = Number(numerator);
    const bottom = Number(denominator);
    if (Number.isSafeInteger(top) && Number.isSafeInteger(bottom)) return top / bottom;
  }
  const negative = numerator < 0n;
  const top = negative ? -numerator : numerator;
  if (top === 0n) return 0;
  // 64 significant bits of the quotient, then the binary point put back.
  const shift = 64 - (top.toString(2).length - denominator.toString(2).length);
  const quotient =
    shift >= 0 ? (top << BigInt(shift)) / denominator : top / (denominator << BigInt(-shift));
  const value = Number(quotient) * 2 ** -shift;
  return negative ? -value : value;
}

/** a + b */
export function plus(a: Fraction, b: Fraction): Fraction {
  if (a.denominator === b.denominator) return fraction(a.numerator + b.numerator, a.denominator);
  return fraction(
    a.numerator * b.denominator + b.numerator * a.denominator,
    a.denominator * b.denominator,
  );
}

/** a − b */
export function minus(a: Fraction, b: Fraction): Fraction {
  return plus(a, { numerator: -b.numerator, denominator: b.denominator });
}

/** a · b */
export function times(a: Fraction, b: Fraction): Fraction {
  return fraction(a.numerator * b.numerator, a.denominator * b.denominator);
}

/** a / b; b must not be zero. */
export function over(a: Fraction, b: Fraction): Fraction {
  return fraction(a.numerator * b.denominator, a.denominator * b.numerator);
}

/** Negative when a < b, 0 when equal, positive when a > b. */
export function compare(a: Fraction, b: Fraction): number {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The lesser of the two. */
export function least(a: Fraction, b: Fraction): Fraction {
  return compare(a, b) <= 0 ? a : b;
}

/** The greater of the two. */
export function greatest(a: Fraction, b: Fraction): Fraction {
  return compare(a, b) >= 0 ? a : b;
}

/** The greatest whole number that divides both; that of 0 and 0 is 1, so that nothing divides by zero. */
export function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (y > SAFE) [x, y] = [y, x % y];
  if (y !== 0n) {
    // Doubles divide whole numbers below 2^53 exactly, and many times faster.
    let [p, q] = [Number(y), Number(x % y)];
    while (q !== 0) [p, q] = [q, p % q];
    x = BigInt(p);
  }
  return x === 0n ? 1n : x;
}
