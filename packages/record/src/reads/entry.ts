import type { Edtf } from "@rapporteur/codebook";
import type { Selectable } from "kysely";
import type { Marking } from "../marking/marking.ts";
import { type Evidence, readEvidence } from "../reports/evidence.ts";
import type { EntriesTable } from "../store/tables.ts";
import type { EntryKind } from "../store/words.ts";

/** One assertion on record, as a reader gets it. */
export interface Entry {
  readonly id: string;
  /** What all versions of the assertion share. */
  readonly claim: string;
  readonly kind: EntryKind;
  /** As in the Reading, with claims in place of the reading's own ids. */
  readonly body: Readonly<Record<string, unknown>>;
  readonly evidence: readonly Evidence[];
  /** The version of the report that it was read in; `null` for what a person added without one. */
  readonly version: string | null;
  /** When it held: from a day in, to a day out; `null` is open. */
  readonly validFrom: Edtf | null;
  readonly validTo: Edtf | null;
  /** When the source said it. */
  readonly reported: Edtf | null;
  /** When we knew it. */
  readonly recorded: string;
  readonly status: "machine" | "reviewed";
  /** 1 (confirmed) to 6 (cannot be judged), of the Admiralty code; `null` when nobody judged. */
  readonly credibility: number | null;
  readonly marking: Marking;
}

/** A row as an entry. */
export function toEntry(row: Selectable<EntriesTable>): Entry {
  return {
    id: row.id,
    claim: row.claim,
    kind: row.kind,
    body: JSON.parse(row.body) as Entry["body"],
    evidence: readEvidence(row.evidence),
    version: row.version,
    validFrom: row.valid_from as Edtf | null,
    validTo: row.valid_to as Edtf | null,
    reported: row.reported as Edtf | null,
    recorded: row.recorded,
    status: row.status,
    credibility: row.credibility,
    marking: row.marking as Marking,
  };
}
