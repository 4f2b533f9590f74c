import { TextUnstorableError } from "../errors.ts";

/**
 * A text as both stores keep it: NFC.
 *
 * @throws {TextUnstorableError} it has a NUL, which PostgreSQL refuses, or half a surrogate pair
 */
export function asStorable(field: string, text: string): string {
  if (text.includes("\0") || !text.isWellFormed()) throw new TextUnstorableError(field);
  return text.normalize("NFC");
}
