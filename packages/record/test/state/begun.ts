import type { Reading } from "@rapporteur/codebook";
import { newCase } from "../../src/cases/cases.ts";
import { asClearance, asMarking } from "../../src/marking/marking.ts";
import type { View } from "../../src/reads/current-entries.ts";
import type { Moment } from "../../src/reads/moments.ts";
import { type AddedReport, addReport } from "../../src/reports/add-report.ts";
import type { RecordStore } from "../../src/store/store.ts";
import { testStamps } from "../stamps.ts";

/** A new case in a store that a suite shares, and what tests do to it. */
export async function begunCase(store: RecordStore) {
  const stamps = { ...testStamps(), id: () => `id-${String(++count).padStart(6, "0")}` };
  let now = "2031-06-01T08:00:00.000Z";
  stamps.now = () => now;
  const { id: caseId } = await newCase(store, "Ferry talks", stamps);
  return {
    store,
    stamps,
    caseId,
    on(day: string): void {
      now = `${day}T08:00:00.000Z`;
    },
    add: (reading: Reading, marking = "TLP:CLEAR"): Promise<AddedReport> =>
      addReport(store, { caseId, reading, marking: asMarking(marking), by: "ana" }, stamps),
    view: (moment: Moment = {}, clearance = "TLP:GREEN"): View => ({
      caseId,
      reader: asClearance(clearance),
      moment,
    }),
  };
}

let count = 0;
