import { beforeAll, describe, expect, test } from "vitest";
import { listActors } from "../../src/state/actors.ts";
import { contradict, listPositions, positionHistory } from "../../src/state/positions.ts";
import { readingOf } from "../readings.ts";
import { describeOnBoth } from "../stores.ts";
import { begunCase } from "./begun.ts";

const ISSUE = "ports-and-shipping";

function wants(
  url: string,
  day: string,
  stance: string,
  option: string | null,
  words: string,
  text = words,
) {
  return readingOf({
    url,
    published: day,
    publisher: url,
    text,
    states: ["Ostrava", "Lund"],
    positions: [
      { party: "Ostrava", issue: ISSUE, stance, words, ...(option === null ? {} : { option }) },
    ],
  });
}

const LONG =
  "Ostrava demands twelve crossings a day from the first of June, said a note that was handed to the harbour office on Monday evening " +
  "after a session of nine hours in which neither side left the room.";

describeOnBoth("positions", (openEmpty) => {
  let talks: Awaited<ReturnType<typeof begunCase>>;
  beforeAll(async () => {
    talks = await begunCase(await openEmpty());
    talks.on("2031-05-03");
    await talks.add(
      wants(
        "https://a.example/1",
        "2031-05-01",
        "rejects",
        null,
        "Ostrava will not talk about crossings",
      ),
    );
    talks.on("2031-05-06");
    await talks.add(
      wants(
        "https://a.example/2",
        "2031-05-05",
        "demands",
        "twelve",
        "Ostrava demands twelve crossings a day",
        LONG,
      ),
    );
    await talks.add(
      wants(
        "https://b.example/2",
        "2031-05-05",
        "demands",
        "twelve",
        "Ostrava demands twelve crossings a day",
        `By our staff. ${LONG}`,
      ),
    );
    await talks.add(
      wants(
        "https://c.example/3",
        "2031-05-06",
        "demands",
        "twelve",
        "Twelve crossings, nothing less, is what the council of Ostrava wants",
      ),
    );
    talks.on("2031-05-20");
    await talks.add(
      wants(
        "https://d.example/4",
        "2031-05-10",
        "offers",
        "eight",
        "Ostrava could live with eight",
      ),
    );
    await talks.add(
      wants(
        "https://e.example/5",
        "2031-05-10",
        "offers",
        "ten",
        "Ten crossings would do for Ostrava",
      ),
    );
    await talks.add(
      wants(
        "https://f.example/6",
        "2031-05-10",
        "offers",
        "ten",
        "The envoy of Ostrava spoke of ten",
      ),
    );
  });

  const cell = async (moment: { asOf?: string; knownOn?: string }, staleBefore = "2031-01-01") => {
    const [only] = await listPositions(talks.store, talks.view(moment), { staleBefore });
    return only;
  };

  describe("listPositions", () => {
    test.each([
      ["before any word", { asOf: "2031-04-30" }, undefined],
      [
        "after the first word",
        { asOf: "2031-05-04" },
        { stance: "rejects", option: null, sources: 1, since: "2031-05-01" },
      ],
      [
        "a copy counts once",
        { asOf: "2031-05-05" },
        { stance: "demands", option: "twelve", sources: 1 },
      ],
      [
        "independent words count each",
        { asOf: "2031-05-09" },
        { option: "twelve", sources: 2, since: "2031-05-05", latest: "2031-05-06" },
      ],
      [
        "the better reported of one day, flagged",
        { asOf: "2031-05-10" },
        { option: "ten", sources: 2, isContradicted: true },
      ],
      [
        "as it was known before the last news",
        { asOf: "2031-05-10", knownOn: "2031-05-19" },
        { option: "twelve", isContradicted: false },
      ],
      [
        "as it was known first",
        { asOf: "2031-05-10", knownOn: "2031-05-03" },
        { stance: "rejects" },
      ],
    ])("%s", async (_name, moment, expected) => {
      const found = await cell(moment);
      if (expected === undefined) expect(found).toBeUndefined();
      else expect(found).toMatchObject({ party: { name: "Ostrava" }, issue: ISSUE, ...expected });
    });

    test("calls stale what nobody has repeated since", async () => {
      expect((await cell({}, "2031-05-10"))?.isStale).toBe(false);
      expect((await cell({}, "2031-05-11"))?.isStale).toBe(true);
    });

    test("narrows to a party and an issue", async () => {
      expect(await listPositions(talks.store, talks.view(), { party: "Lund" })).toEqual([]);
      expect(
        await listPositions(talks.store, talks.view(), { party: "ostrava", issue: ISSUE }),
      ).toHaveLength(1);
    });

    test("does not depend on the order in which reports came", async () => {
      const readings = [
        wants(
          "https://a.example/1",
          "2031-05-01",
          "rejects",
          null,
          "Ostrava will not talk about crossings",
        ),
        wants(
          "https://d.example/4",
          "2031-05-10",
          "offers",
          "eight",
          "Ostrava could live with eight",
        ),
        wants(
          "https://e.example/5",
          "2031-05-10",
          "offers",
          "ten",
          "Ten crossings would do for Ostrava",
        ),
      ];
      const answers = [];
      for (const order of [readings, readings.toReversed()]) {
        const other = await begunCase(talks.store);
        for (const reading of order) await other.add(reading);
        const cells = await listPositions(other.store, other.view());
        answers.push(
          cells.map(({ entries, party, ...rest }) => ({
            ...rest,
            party: party.name,
            entries: entries.length,
          })),
        );
      }
      expect(answers[0]).toEqual(answers[1]);
    });
  });

  test("positionHistory tells how a cell moved", async () => {
    const steps = await positionHistory(talks.store, talks.view({ asOf: "2031-05-09" }), {
      party: "Ostrava",
      issue: ISSUE,
    });
    expect(
      steps.map(({ stance, option, since, until, sources }) => [
        stance,
        option,
        since,
        until,
        sources,
      ]),
    ).toEqual([
      ["rejects", null, "2031-05-01", "2031-05-05", 1],
      ["demands", "twelve", "2031-05-05", null, 2],
    ]);
  });

  test("listActors counts independent origins, not reports", async () => {
    const { actors } = await listActors(talks.store, talks.view());
    expect(actors.map(({ name, sources }) => [name, sources])).toEqual([
      ["Lund", 6],
      ["Ostrava", 6],
    ]);
  });
});

describe("contradict", () => {
  test.each([
    ["accepts", null, "rejects", null, true],
    ["offers", "ten", "rejects", "ten", true],
    ["offers", "ten", "rejects", "eight", false],
    ["demands", "ten", "demands", "eight", true],
    ["demands", "ten", "offers", null, false],
    ["demands", null, "rejects", null, false],
    ["open", null, "undecided", null, false],
  ])("%s %s and %s %s: %s", (stance, option, other, otherOption, answer) => {
    const a = { stance, option } as Parameters<typeof contradict>[0];
    expect(contradict(a, { stance: other, option: otherOption } as typeof a)).toBe(answer);
  });
});
