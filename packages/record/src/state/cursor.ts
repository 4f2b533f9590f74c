import { RecordValueError } from "../errors.ts";

/** Where a page ended: the next one starts after this day and id. */
export interface Place {
  readonly day: number;
  readonly id: string;
}

/** A page of a list. */
export interface Page<Item> {
  readonly items: readonly Item[];
  /** What to ask for the next page with; `null` at the end. */
  readonly next: string | null;
}

/** A place as a word that nobody needs to understand. */
export function toCursor({ day, id }: Place): string {
  return Buffer.from(JSON.stringify([day, id])).toString("base64url");
}

/** @throws {RecordValueError} the word is no cursor of ours */
export function fromCursor(cursor: string): Place {
  try {
    const [day, id] = JSON.parse(Buffer.from(cursor, "base64url").toString()) as [unknown, unknown];
    if (typeof day === "number" && typeof id === "string") return { day, id };
  } catch {
    // no JSON, so none of ours
  }
  throw new RecordValueError("the cursor", cursor, "one that a page gave");
}
