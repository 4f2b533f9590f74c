/** What must compile, and what must not; `tsc -p tsconfig.check.json` runs it. */
import type {
  ActorId,
  Duration,
  Edtf,
  Reading,
  StatementId,
  TimexValue,
} from "@rapporteur/codebook";
import { idMaker, parseEdtf } from "@rapporteur/codebook";
import type { readingSchema } from "@rapporteur/codebook/schema";
import type { z } from "zod";

type Frozen<T> = T extends string | number | boolean | null
  ? T
  : { readonly [Key in keyof T]: Frozen<T[Key]> };

type Same<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** The schema and the types are the same contract. */
export const schemaIsType: Same<Frozen<z.infer<typeof readingSchema>>, Frozen<Reading>> = true;

/** Ids of different kinds do not mix. */
export const speaker: ActorId = idMaker<ActorId>("a")();
// @ts-expect-error a statement's id is no actor's
export const wrongKind: ActorId = idMaker<StatementId>("s")();
// @ts-expect-error a bare string is no id
export const bare: ActorId = "a1";

/** A date comes from its parser. */
export const parsed: Edtf | null = parseEdtf("2031-05-06");
// @ts-expect-error a bare string is no date
export const bareDate: Edtf = "2031-05-06";

/** A duration is a TIMEX value, not the other way round. */
export const widened = (duration: Duration): TimexValue => duration;
// @ts-expect-error not every TIMEX value is a duration
export const narrowed = (value: TimexValue): Duration => value;

/** A reading is not changed. */
export function change(reading: Reading): void {
  // @ts-expect-error layers are read-only
  reading.actors.push();
  // @ts-expect-error fields are read-only
  reading.report.text = "";
}
