import { describe, expect, test } from "vitest";
import { inOrder } from "../../src/reading/in-order.ts";

/** Work that a test finishes item by item, in any order. */
function heldWork(): {
  begun: number[];
  work: (item: number) => Promise<string>;
  finish: (item: number) => void;
  fail: (item: number) => void;
} {
  const begun: number[] = [];
  const held = new Map<number, PromiseWithResolvers<string>>();
  return {
    begun,
    work(item) {
      begun.push(item);
      const promise = Promise.withResolvers<string>();
      held.set(item, promise);
      return promise.promise;
    },
    finish: (item) => held.get(item)?.resolve(`done ${item}`),
    fail: (item) => held.get(item)?.reject(new Error(`failed ${item}`)),
  };
}

async function* numbers(count: number): AsyncGenerator<number> {
  for (let item = 0; item < count; item++) yield item;
}

/** Lets everything happen that can happen without anybody doing anything. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 50; turn++) await Promise.resolve();
}

const NEVER = new AbortController().signal;

describe("inOrder", () => {
  test("gives results in the order of the items, whatever is done first", async () => {
    const { work, finish } = heldWork();
    const results = inOrder(numbers(3), work, 3, NEVER);
    const all = Array.fromAsync(results);
    await settle();
    for (const item of [2, 0, 1]) {
      finish(item);
      await settle();
    }
    expect(await all).toEqual(["done 0", "done 1", "done 2"]);
  });

  test("begins no more than the look-ahead before the first is given", async () => {
    const { begun, work, finish } = heldWork();
    const results = inOrder(numbers(100), work, 4, NEVER);
    const first = results.next();
    await settle();
    expect(begun).toEqual([0, 1, 2, 3]);
    finish(0);
    expect(await first).toEqual({ done: false, value: "done 0" });
    await settle();
    expect(begun.length).toBeLessThanOrEqual(5);
    await results.return(undefined);
  });

  test("gives the first result while the source still waits for the second item", async () => {
    const source = (async function* () {
      yield 0;
      await new Promise(() => undefined);
    })();
    const results = inOrder(source, async (item) => `done ${item}`, 4, NEVER);
    expect(await results.next()).toEqual({ done: false, value: "done 0" });
  });

  test("ends without an error when it is stopped while the work waits", async () => {
    const { work } = heldWork();
    const stop = new AbortController();
    const all = Array.fromAsync(inOrder(numbers(3), work, 2, stop.signal));
    await settle();
    stop.abort();
    expect(await all).toEqual([]);
  });

  test("ends without an error when it is stopped while the source waits", async () => {
    const stop = new AbortController();
    const source = (async function* () {
      await new Promise(() => undefined);
      yield 0;
    })();
    const all = Array.fromAsync(inOrder(source, async (item) => item, 2, stop.signal));
    await settle();
    stop.abort();
    expect(await all).toEqual([]);
  });

  test("throws the error of an item at its place in the order", async () => {
    const { work, finish, fail } = heldWork();
    const results = inOrder(numbers(3), work, 3, NEVER);
    const first = results.next();
    await settle();
    fail(1);
    await settle();
    finish(0);
    expect(await first).toEqual({ done: false, value: "done 0" });
    await expect(results.next()).rejects.toThrow("failed 1");
  });

  test("throws the error of the source after what came before it", async () => {
    const source = (async function* () {
      yield 0;
      throw new Error("torn");
    })();
    const results = inOrder(source, async (item) => item, 2, NEVER);
    expect(await results.next()).toEqual({ done: false, value: 0 });
    await expect(results.next()).rejects.toThrow("torn");
  });

  test("closes its source when nobody wants more", async () => {
    let isClosed = false;
    const source = (async function* () {
      try {
        for (let item = 0; ; item++) yield item;
      } finally {
        isClosed = true;
      }
    })();
    for await (const item of inOrder(source, async (one) => one, 2, NEVER)) if (item === 3) break;
    await settle();
    expect(isClosed).toBe(true);
  });
});
