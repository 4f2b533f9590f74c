import { writeSync } from "node:fs";
import type { Reporter, TestModule } from "vitest/node";

/**
 * Ends a run with the line `N passed, N failed, N skipped`. A file that could not be loaded and an error
 * outside every test count as failed, so that no broken run ends with `0 failed`.
 */
export default class ClosingLine implements Reporter {
  onTestRunEnd(
    modules: Parameters<NonNullable<Reporter["onTestRunEnd"]>>[0],
    strayErrors: readonly unknown[],
  ): void {
    const counts = { passed: 0, failed: strayErrors.length, skipped: 0 };
    for (const module of modules) count(module, counts);
    const { passed, failed, skipped } = counts;
    // the other reporter writes later than this; only the exit comes last
    process.once("exit", () => {
      writeSync(1, `${passed} passed, ${failed} failed, ${skipped} skipped\n`);
    });
  }
}

function count(
  module: TestModule,
  counts: { passed: number; failed: number; skipped: number },
): void {
  for (const test of module.children.allTests()) {
    const { state } = test.result();
    if (state === "passed") counts.passed++;
    else if (state === "failed") counts.failed++;
    else counts.skipped++;
  }
  counts.failed += module.errors().length;
  for (const suite of module.children.allSuites()) counts.failed += suite.errors().length;
}
