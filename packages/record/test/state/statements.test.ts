import { beforeAll, describe, expect, test } from "vitest";
import { judge } from "../../src/identity/judgements.ts";
import { listReports, showReport } from "../../src/state/reports.ts";
import { listStatements, type StatementQuestion } from "../../src/state/statements.ts";
import { readingOf } from "../readings.ts";
import { describeOnBoth } from "../stores.ts";
import { begunCase } from "./begun.ts";

const MONDAY = readingOf({
  url: "https://gazette.example/1",
  title: "Ferries may sail",
  publisher: "Strait Gazette",
  published: "2031-05-05",
  text: "Ilse Brandt said that the ferries would sail again. Jon Marn said that the fare was too high.",
  states: ["Ostrava"],
  people: ["Ilse Brandt -> Ostrava", "Jon Marn"],
  statements: [
    {
      by: "Ilse Brandt",
      content: "the ferries would sail again",
      act: "promises",
      issues: ["ports-and-shipping"],
      audience: ["the Islands Council"],
    },
    {
      by: "Jon Marn",
      content: "the fare was too high",
      act: "rejects",
      issues: ["process"],
      said: "2031-05-04",
    },
  ],
});
const FRIDAY = readingOf({
  url: "https://courier.example/2",
  publisher: "Courier",
  published: "2031-05-09",
  text: "Brandt said that no Fähre would sail before autumn.",
  people: ["Brandt"],
  statements: [{ by: "Brandt", content: "no Fähre would sail before autumn", act: "denies" }],
});
const SECRET = readingOf({
  url: "https://cable.example/3",
  publisher: "Embassy cable",
  published: "2031-05-10",
  text: "Ilse Brandt said that Nightjar would carry the crossing money.",
  title: "Nightjar",
  people: ["Ilse Brandt", "Nightjar"],
  statements: [{ by: "Ilse Brandt", content: "Nightjar would carry the crossing money" }],
});

describeOnBoth("what was said", (openEmpty) => {
  let talks: Awaited<ReturnType<typeof begunCase>>;
  beforeAll(async () => {
    talks = await begunCase(await openEmpty());
    await talks.add(MONDAY);
    await talks.add(FRIDAY);
    await talks.add(SECRET, "TLP:RED");
  });

  const ask = async (question: Partial<StatementQuestion>, clearance = "TLP:GREEN") => {
    const { items } = await listStatements(talks.store, talks.view({}, clearance), {
      limit: 10,
      ...question,
    });
    return items.map(({ words }) => words);
  };

  describe("listStatements", () => {
    const [AGAIN, FARE, AUTUMN] = [
      "the ferries would sail again",
      "the fare was too high",
      "no Fähre would sail before autumn",
    ];
    test.each([
      ["everything, the latest first", {}, [AUTUMN, AGAIN, FARE]],
      ["a person, by every name of theirs", { by: "Ilse Brandt" }, [AUTUMN, AGAIN]],
      ["a person by a short name", { by: "brandt" }, [AUTUMN, AGAIN]],
      ["a party that somebody speaks for", { by: "Ostrava" }, [AGAIN]],
      ["nobody of that name", { by: "Nobody" }, []],
      ["an issue", { issue: "process" }, [FARE]],
      ["an audience", { audience: "The Islands council" }, [AGAIN]],
      ["an act", { act: "denies" as const }, [AUTUMN]],
      ["from a day in to a day out", { from: "2031-05-05", to: "2031-05-09" }, [AGAIN]],
      ["all of several words", { words: "sail again" }, [AGAIN]],
      ["words without their accents", { words: "fahre" }, [AUTUMN]],
      ["the beginning of a word", { words: "ferr*" }, [AGAIN]],
      ["no beginning that was not asked for", { words: "ferr" }, []],
      ["a word of a higher marking", { words: "Nightjar" }, []],
      ["a person of a higher marking", { by: "Nightjar" }, []],
      ["signs only", { words: "…" }, []],
    ] as const)("finds %s", async (_name, question, words) => {
      expect(await ask(question as Partial<StatementQuestion>)).toEqual(words);
    });

    test("shows a reader with clearance what is marked higher", async () => {
      expect(await ask({ words: "nightjar" }, "TLP:RED")).toEqual([
        "Nightjar would carry the crossing money",
      ]);
    });

    test("marks what was searched for", async () => {
      const { items } = await listStatements(talks.store, talks.view(), {
        words: "sail FAHRE",
        limit: 5,
      });
      const [line] = items;
      expect(line?.hits.map(({ start, end }) => line.words.slice(start, end))).toEqual([
        "Fähre",
        "sail",
      ]);
    });

    test("pages without a gap or a repetition", async () => {
      const words: string[] = [];
      let after: string | null = null;
      let pages = 0;
      do {
        const page: Awaited<ReturnType<typeof listStatements>> = await listStatements(
          talks.store,
          talks.view(),
          {
            limit: 1,
            ...(after === null ? {} : { after }),
          },
        );
        words.push(...page.items.map((line) => line.words));
        after = page.next;
        pages++;
      } while (after !== null);
      expect({ words, pages }).toEqual({ words: [AUTUMN, AGAIN, FARE], pages: 3 });
    });

    test("refuses a cursor that no page gave", async () => {
      await expect(ask({ after: "' or 1=1" })).rejects.toMatchObject({ code: "record.value" });
    });

    test("takes a short name from one and gives it to another when a person says so", async () => {
      const other = await begunCase(await openEmpty());
      await other.add(MONDAY);
      await other.add(FRIDAY);
      const names = await other.store.db
        .selectFrom("names")
        .select(["claim", "name"])
        .where("case_id", "=", other.caseId)
        .execute();
      const claim = (name: string) => names.find((one) => one.name === name)?.claim ?? "";
      const judgement = { caseId: other.caseId, by: "ana", reason: "another Brandt" };
      const said = async (by: string) =>
        (await listStatements(other.store, other.view(), { by, limit: 5 })).items.map(
          ({ words }) => words,
        );
      await judge(
        other.store,
        { ...judgement, a: claim("Brandt"), b: claim("Ilse Brandt"), verdict: "different" },
        other.stamps,
      );
      expect(await said("Ilse Brandt")).toEqual([AGAIN]);
      await judge(
        other.store,
        { ...judgement, a: claim("Brandt"), b: claim("Jon Marn"), verdict: "same" },
        other.stamps,
      );
      expect(await said("Jon Marn")).toEqual([AUTUMN, FARE]);
    });
  });

  test("a judgement about somebody marked higher changes no answer to a lower reader, their ids included", async () => {
    const other = await begunCase(talks.store);
    await other.add(MONDAY);
    const ids = async () =>
      (await listStatements(other.store, other.view(), { limit: 5 })).items.map(
        ({ speakers }) => speakers,
      );
    const before = await ids();
    await other.add(SECRET, "TLP:RED");
    const names = await other.store.db
      .selectFrom("names")
      .select(["claim", "name"])
      .where("case_id", "=", other.caseId)
      .execute();
    const claim = (name: string) => names.find((one) => one.name === name)?.claim ?? "";
    const judgement = {
      caseId: other.caseId,
      by: "ana",
      reason: "a cover name",
      verdict: "same" as const,
    };
    await judge(
      other.store,
      { ...judgement, a: claim("Nightjar"), b: claim("Jon Marn") },
      other.stamps,
    );
    expect(await ids()).toEqual(before);
  });

  describe("listReports", () => {
    test.each([
      ["everything, the latest first", {}, ["Courier", "Strait Gazette"]],
      ["words of the text", { words: "fahre autumn" }, ["Courier"]],
      ["words of the title", { words: "ferries may" }, ["Strait Gazette"]],
      ["words of a higher marking", { words: "nightjar" }, []],
    ])("finds %s", async (_name, question, publishers) => {
      const { items } = await listReports(talks.store, talks.view(), { limit: 10, ...question });
      expect(items.map(({ publisher }) => publisher)).toEqual(publishers);
    });

    test("pages", async () => {
      const first = await listReports(talks.store, talks.view(), { limit: 1 });
      const second = await listReports(talks.store, talks.view(), {
        limit: 1,
        after: first.next ?? "",
      });
      expect([...first.items, ...second.items].map(({ publisher }) => publisher)).toEqual([
        "Courier",
        "Strait Gazette",
      ]);
      expect(second.next).toBeNull();
    });
  });

  test("showReport knows nothing of a report that the reader may not see", async () => {
    const { items } = await listReports(talks.store, talks.view({}, "TLP:RED"), { limit: 1 });
    const [secret] = items;
    expect(
      (await showReport(talks.store, talks.view({}, "TLP:RED"), secret?.version ?? "")).text,
    ).toContain("Nightjar");
    await expect(
      showReport(talks.store, talks.view(), secret?.version ?? ""),
    ).rejects.toMatchObject({ code: "record.entry-unknown" });
  });
});
