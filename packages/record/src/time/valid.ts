/**
 * When something held: from a day in, to a day out, each as coarse as it is known.
 *
 * Between the first and the last day that an end may mean it is open whether it held: it may have held from
 * the first day of `from` to the last of `to`, and it held for certain from the last of `from` to the first
 * of `to`.
 */
import type { Edtf } from "@rapporteur/codebook";
import { RecordValueError } from "../errors.ts";
import type { EntriesTable } from "../store/tables.ts";
import { daysOf, FIRST_DAY, LAST_DAY } from "./days.ts";

/** `null` is open: always, or until further notice. */
export interface Valid {
  readonly from: Edtf | null;
  /** The first day on which it held no more. */
  readonly to: Edtf | null;
}

/** The columns of an entry that say when it held. */
export type ValidColumns = Pick<
  EntriesTable,
  "valid_from" | "valid_to" | "from_first_day" | "from_last_day" | "to_first_day" | "to_last_day"
>;

/** @throws {RecordValueError} it ends before it starts, or on the same day */
export function validColumns({ from, to }: Valid): ValidColumns {
  const start = from === null ? { first: FIRST_DAY, last: FIRST_DAY } : daysOf(from);
  const end = to === null ? { first: LAST_DAY, last: LAST_DAY } : daysOf(to);
  // an interval names its first day; that it went on to its last is what `to` says
  const from_last_day = start.last === LAST_DAY ? start.first : start.last;
  const to_first_day = end.first === FIRST_DAY ? end.last : end.first;
  if (start.first >= end.last) {
    throw new RecordValueError("the end", to ?? "", `after the start ${from ?? "(open)"}`);
  }
  return {
    valid_from: from,
    valid_to: to,
    from_first_day: start.first,
    from_last_day,
    to_first_day,
    to_last_day: end.last,
  };
}

/** Whether something held on a day. */
export function heldOn(entry: ValidColumns, day: number): "yes" | "maybe" | "no" {
  if (day < entry.from_first_day || day >= entry.to_last_day) return "no";
  return day >= entry.from_last_day && day < entry.to_first_day ? "yes" : "maybe";
}

/** What is left of an entry when another takes over for a time: before it, after it, both or nothing. */
export function remainders(old: ValidColumns, taken: ValidColumns): ValidColumns[] {
  const before: ValidColumns = {
    ...old,
    valid_to: taken.valid_from,
    to_first_day: taken.from_first_day,
    to_last_day: taken.from_last_day,
  };
  const after: ValidColumns = {
    ...old,
    valid_from: taken.valid_to,
    from_first_day: taken.to_first_day,
    from_last_day: taken.to_last_day,
  };
  const hasBefore = old.from_first_day < taken.from_first_day;
  const hasAfter = taken.to_last_day < old.to_last_day;
  return [...(hasBefore ? [before] : []), ...(hasAfter ? [after] : [])];
}

/** Whether two may have held on one day. */
export function overlaps(a: ValidColumns, b: ValidColumns): boolean {
  return a.from_first_day < b.to_last_day && b.from_first_day < a.to_last_day;
}
