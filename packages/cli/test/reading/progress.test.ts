import { describe, expect, test } from "vitest";
import { startProgress } from "../../src/reading/progress.ts";
import { stubWorld } from "../stub-world.ts";

describe("startProgress", () => {
  test("is silent for the first second, then says how far and how fast", () => {
    const { world, err, pass } = stubWorld({ isTerminal: true, columns: 80 });
    const progress = startProgress(world.stderr, world.clock, { total: 100, isShown: true });
    for (let count = 0; count < 20; count++) progress.step();
    pass(900);
    expect(err()).toBe("");
    pass(1100);
    expect(err()).toBe("\r\x1b[2Kreading · 20 of 100 reports · 10 a second · about 8 s left");
  });

  test("takes its line away before other words, and for good at the end", async () => {
    const { world, err, pass } = stubWorld({ isTerminal: true, columns: 80 });
    const progress = startProgress(world.stderr, world.clock, { total: null, isShown: true });
    pass(2000);
    await progress.clear();
    expect(err()).toBe("\r\x1b[2Kreading · 0 reports\r\x1b[2K");
    await progress.stop();
    pass(2000);
    expect(err()).toBe("\r\x1b[2Kreading · 0 reports\r\x1b[2K");
  });

  test.each([
    ["in a pipe", false, true],
    ["for the quiet", true, false],
  ])("says nothing %s", (_name, isTerminal, isShown) => {
    const { world, err, pass } = stubWorld({ isTerminal });
    startProgress(world.stderr, world.clock, { total: 3, isShown });
    pass(5000);
    expect(err()).toBe("");
  });

  test("never wraps, since a wrapped line could not be taken away", () => {
    const { world, err, pass } = stubWorld({ isTerminal: true, columns: 20 });
    startProgress(world.stderr, world.clock, { total: 100_000, isShown: true });
    pass(2000);
    expect(err()).toBe("\r\x1b[2Kreading · 0 of 1000");
  });
});
