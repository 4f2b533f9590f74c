import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { ModelUnusableError, PublishedInvalidError, ReaderClosedError } from "@rapporteur/reader";
import { openReader, openReaderPool } from "@rapporteur/reader/node";
import { describe, expect, test } from "vitest";
import { openPoolOf } from "../../src/node/pool.ts";
import { STORY } from "./story.ts";

const TEXTS = [
  STORY,
  "The envoy said so.",
  "",
  `${STORY}\n\n${STORY}`,
  "“No,” she said.",
  "Talks resumed.",
];

describe("openReaderPool", { timeout: 60_000 }, () => {
  test("answers each call with its own text, as one reader does, however many come at once", async () => {
    const reader = await openReader();
    const pool = await openReaderPool({ jobs: 2 });
    expect(pool.model).toBe(reader.model);
    expect(pool.version).toBe(reader.version);
    const readings = await Promise.all(
      TEXTS.map((text) => pool.read({ text, published: "2027-03-12" })),
    );
    for (const [i, text] of TEXTS.entries()) {
      expect(JSON.stringify(readings[i])).toBe(
        JSON.stringify(await reader.read({ text, published: "2027-03-12" })),
      );
    }
    await Promise.all([reader.close(), pool.close()]);
  });

  test("takes up reports in the order of the calls", async () => {
    const pool = await openReaderPool({ jobs: 1 });
    const order: number[] = [];
    await Promise.all(
      [STORY, "One.", "Two."].map((text, i) => pool.read({ text }).then(() => order.push(i))),
    );
    await pool.close();
    expect(order).toEqual([0, 1, 2]);
  });

  test("opens one worker where fewer are asked for", async () => {
    const pool = await openReaderPool({ jobs: 0 });
    await expect(pool.read({ text: "Talks resumed." })).resolves.toMatchObject({
      report: { text: "Talks resumed." },
    });
    await pool.close();
  });

  test("gives the error of a report to its call, of its own class, and reads on", async () => {
    const pool = await openReaderPool({ jobs: 1 });
    const refused = pool.read({ text: "Talks.", published: "soon" });
    const next = pool.read({ text: "Talks resumed." });
    await expect(refused).rejects.toThrow(PublishedInvalidError);
    await expect(refused).rejects.toMatchObject({ facts: { published: "soon" } });
    await expect(next).resolves.toMatchObject({ report: { text: "Talks resumed." } });
    await pool.close();
  });

  test("refuses what waits and what comes once it is closed", async () => {
    const pool = await openReaderPool({ jobs: 1 });
    const calls = [pool.read({ text: STORY }), pool.read({ text: STORY })];
    const settled = Promise.allSettled(calls);
    await pool.close();
    for (const result of await settled) {
      expect(result).toMatchObject({ status: "rejected", reason: expect.any(ReaderClosedError) });
    }
    await expect(pool.read({ text: STORY })).rejects.toThrow(ReaderClosedError);
    await pool.close();
  });

  test("throws the ModelUnusableError of a worker that could not open its model", async () => {
    const model = mkdtempSync(join(tmpdir(), "rapporteur-empty-"));
    const opened = openReaderPool({ jobs: 2, model });
    await expect(opened).rejects.toThrow(ModelUnusableError);
    await expect(opened).rejects.toMatchObject({
      code: "reader.model-unusable",
      message: expect.stringMatching(/^the reader's model cannot be used: \w+\.\w+ is missing/),
      facts: { folder: model },
    });
    rmSync(model, { recursive: true });
  });
});

describe("openPoolOf", () => {
  const spawned: Worker[] = [];
  const spawn = () => {
    const worker = new Worker(new URL("fragile-worker.js", import.meta.url));
    spawned.push(worker);
    return worker;
  };
  const textOf = (reading: Awaited<ReturnType<Awaited<ReturnType<typeof openPoolOf>>["read"]>>) =>
    reading.report.text;

  test.each([
    ["exits", "exit"],
    ["throws outside every promise", "throw"],
  ])(
    "gives WorkerFailedError to the report of a worker that %s, and reads the others",
    async (_name, deadly) => {
      const pool = await openPoolOf(spawn, 1);
      const calls = await Promise.allSettled(
        ["one", deadly, "two", "three"].map((text) => pool.read({ text }).then(textOf)),
      );
      await pool.close();
      expect(
        calls.map((call) => (call.status === "fulfilled" ? call.value : call.reason.code)),
      ).toEqual(["one", "reader.worker-failed", "two", "three"]);
    },
  );

  test("goes on with the others where an idle worker dies", async () => {
    const pool = await openPoolOf(spawn, 2);
    await spawned.at(-1)?.terminate();
    const texts = ["one", "two", "three"];
    expect(await Promise.all(texts.map((text) => pool.read({ text }).then(textOf)))).toEqual(texts);
    await pool.close();
  });

  test("refuses at once where no worker is left", async () => {
    const pool = await openPoolOf(spawn, 1);
    await spawned.at(-1)?.terminate();
    await expect(pool.read({ text: "one" })).rejects.toMatchObject({
      code: "reader.worker-failed",
    });
    await pool.close();
  });

  test("passes notices on", async () => {
    const notices: string[] = [];
    const pool = await openPoolOf(spawn, 2, (line) => notices.push(line));
    await pool.close();
    expect(notices).toEqual(["fragile", "fragile"]);
  });
});
