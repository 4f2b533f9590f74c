/** Fails a test that writes to the console. Runs before every test file. */
import { afterAll, afterEach, beforeEach } from "vitest";

const METHODS = ["debug", "error", "info", "log", "table", "trace", "warn"] as const;
const written: string[] = [];

for (const method of METHODS) {
  console[method] = (...words: readonly unknown[]) => {
    written.push(`console.${method}(${words.map(String).join(", ")})`);
  };
}

beforeEach(failWhenWritten);
afterEach(failWhenWritten);
afterAll(failWhenWritten);

function failWhenWritten(): void {
  const lines = written.splice(0);
  if (lines.length > 0) throw new Error(`a test writes nothing, but: ${lines.join("; ")}`);
}
