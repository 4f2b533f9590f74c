/** A program that adds reports until it is stopped: `importer.ts FILE MARK COUNT READING`. Says the number of each that is committed. */
import { readFileSync } from "node:fs";
import type { Reading, ReportId } from "@rapporteur/codebook";
import { findCase } from "../src/cases/cases.ts";
import { asMarking } from "../src/marking/marking.ts";
import { addReport } from "../src/reports/add-report.ts";
import { openRecord } from "../src/store/open-record.ts";

const [path = "", mark = "", count = "0", file = ""] = process.argv.slice(2);
const store = await openRecord(path);
const { id: caseId } = await findCase(store, null);
// built and checked by the test: this program has to start fast
const made = JSON.parse(readFileSync(file, "utf8")) as Reading;
let ids = 0;
const stamps = {
  now: () => "2031-06-01T08:00:00.000Z",
  id: () => `${mark}-${String(++ids).padStart(6, "0")}`,
};
for (let i = 0; i < Number(count); i++) {
  const report = {
    ...made.report,
    id: `${mark}-${i}` as ReportId,
    text: `${made.report.text} ${mark} ${i}.`,
  };
  const reading = { ...made, report };
  await addReport(store, { caseId, reading, marking: asMarking("TLP:CLEAR"), by: "ana" }, stamps);
  process.stdout.write(`${i}\n`);
}
await store.close();
