import type { Edtf } from "@rapporteur/codebook";
import { beforeAll, describe, expect, test } from "vitest";
import { type Belief, believe, retract } from "../../src/beliefs/believe.ts";
import { newCase } from "../../src/cases/cases.ts";
import { asClearance, asMarking } from "../../src/marking/marking.ts";
import { entriesOf, historyOf } from "../../src/reads/read-entries.ts";
import { addReport } from "../../src/reports/add-report.ts";
import type { RecordStore } from "../../src/store/store.ts";
import { dayOf } from "../../src/time/days.ts";
import { heldOn, validColumns } from "../../src/time/valid.ts";
import { ferryReading } from "../readings.ts";
import { testStamps } from "../stamps.ts";
import { describeOnBoth } from "../stores.ts";
import { type Step, TRUTH_TABLE } from "./truth-table.ts";

const READER = asClearance("TLP:GREEN");

function belief(
  caseId: string,
  claim: string | null,
  value: string,
  from: string | null,
  to: string | null,
): Belief {
  return {
    caseId,
    claim,
    kind: "position",
    body: { value },
    valid: { from: from as Edtf | null, to: to as Edtf | null },
    evidence: [],
    marking: asMarking("TLP:CLEAR"),
    credibility: 2,
    by: "ana",
  };
}

describeOnBoth("believe", (openEmpty) => {
  let store: RecordStore;
  let caseId = "";
  const stamps = testStamps();

  beforeAll(async () => {
    store = await openEmpty();
    ({ id: caseId } = await newCase(store, "Ferry talks", stamps));
  });

  async function take(claim: string, step: Step): Promise<void> {
    stamps.at(step[0]);
    if (step[1] === "believe") {
      await believe(store, belief(caseId, claim, step[2], step[3], step[4]), stamps);
      return;
    }
    const valid = { from: step[2] as Edtf | null, to: step[3] as Edtf | null };
    await retract(store, { caseId, claim, valid, reason: "withdrawn", by: "ana" }, stamps);
  }

  async function answer(claim: string, asOf: string, knownOn: string): Promise<string> {
    const entries = await entriesOf(
      store,
      { caseId, reader: READER, moment: { asOf, knownOn } },
      claim,
    );
    return entries
      .map(({ body, validFrom, validTo }) => {
        const held = heldOn(validColumns({ from: validFrom, to: validTo }), dayOf("asOf", asOf));
        return `${body["value"]}${held === "maybe" ? "?" : ""}`;
      })
      .sort()
      .join(" ");
  }

  describe("answers by both clocks", () => {
    test.each(TRUTH_TABLE.map((one, i) => ({ ...one, claim: `claim-${i}` })))(
      "$name",
      async ({ claim, steps, questions }) => {
        for (const step of steps) await take(claim, step);
        const answers = [];
        for (const [asOf, knownOn] of questions)
          answers.push([asOf, knownOn, await answer(claim, asOf, knownOn)]);
        expect(answers).toEqual(questions);
      },
    );

    test("in thirty cases", () => expect(TRUTH_TABLE).toHaveLength(30));
  });

  test("historyOf tells what was held, from when to when it was", async () => {
    await take("told", ["2031-03-01", "believe", "A", "2031-03-01", null]);
    await take("told", ["2031-03-05", "retract", null, null]);
    const [entry] = await historyOf(store, READER, "told");
    expect(entry).toMatchObject({
      body: { value: "A" },
      recorded: "2031-03-01T08:00:00.000Z",
      closed: "2031-03-05T08:00:00.000Z",
    });
  });

  test("a retraction of what is not held changes nothing", async () => {
    await expect(take("never", ["2031-03-01", "retract", null, null])).rejects.toMatchObject({
      code: "record.entry-unknown",
    });
    expect(
      await store.db.selectFrom("actions").select("id").where("facts", "like", "%never%").execute(),
    ).toEqual([]);
  });

  test("a belief is marked as the highest of its evidence, whatever was asked for", async () => {
    const reading = ferryReading({ url: "https://gazette.example/secret" });
    const { version } = await addReport(
      store,
      { caseId, reading, marking: asMarking("TLP:RED"), by: "ana" },
      stamps,
    );
    const evidence = [{ version, span: { start: 0, end: 11 } }];
    await believe(store, { ...belief(caseId, "secret", "A", null, null), evidence }, stamps);
    expect(await entriesOf(store, { caseId, reader: READER }, "secret")).toEqual([]);
    const [entry] = await entriesOf(store, { caseId, reader: asClearance("TLP:RED") }, "secret");
    expect(entry).toMatchObject({
      marking: "TLP:RED",
      evidence: [{ quote: { exact: "Ilse Brandt" } }],
    });
  });
});
