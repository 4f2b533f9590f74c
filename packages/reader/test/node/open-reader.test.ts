import { copyFileSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { checkReading } from "@rapporteur/codebook/schema";
import { ModelUnusableError } from "@rapporteur/reader";
import { openReader } from "@rapporteur/reader/node";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";

const SHIPPED = fileURLToPath(new URL("../../model", import.meta.url));
const FILES = ["encoder.onnx", "vocabulary.txt", "labels.json"];

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "rapporteur-model-"));
  for (const file of FILES) copyFileSync(join(SHIPPED, file), join(folder, file));
});

afterEach(() => {
  vi.doUnmock("onnxruntime-node");
  vi.resetModules();
  rmSync(folder, { recursive: true, force: true });
});

describe("openReader", () => {
  test("reads with a model from another folder", async () => {
    const reader = await openReader({ model: folder });
    const reading = await reader.read({ text: "The envoy said that talks would resume." });
    await reader.close();
    expect(reading.reader.model).toBe(reader.model);
    expect(reader.model).toMatch(/^[0-9a-f]{64}$/);
  });

  test("closes twice without harm", async () => {
    const reader = await openReader();
    await reader.close();
    await expect(reader.close()).resolves.toBeUndefined();
  });

  test("falls back to WebAssembly with one notice where the native runtime cannot load", async () => {
    const { reader, notices } = await openWithoutNative();
    const reading = await reader.read({ text: "The envoy said that talks would resume." });
    await reader.close();
    expect(notices).toEqual([expect.stringMatching(/native runtime cannot load.*WebAssembly/)]);
    expect(checkReading(reading).report.text).toContain("envoy");
  });

  test("says nothing where all is well", async () => {
    const notices: string[] = [];
    const reader = await openReader({ onNotice: (line) => notices.push(line) });
    await reader.close();
    expect(notices).toEqual([]);
  });

  test("throws ModelUnusableError where the native runtime is asked for and cannot load", async () => {
    await expect(openWithoutNative("native")).rejects.toMatchObject({
      code: "reader.model-unusable",
      cause: expect.anything(),
    });
  });

  test.each(FILES)("throws ModelUnusableError that names %s where it is missing", async (file) => {
    rmSync(join(folder, file));
    const opened = openReader({ model: folder });
    await expect(opened).rejects.toThrow(ModelUnusableError);
    await expect(opened).rejects.toMatchObject({
      facts: { file, folder },
      cause: { code: "ENOENT" },
    });
  });

  test.each([
    ["a graph cut short", () => truncateSync(join(folder, "encoder.onnx"), 1_000_000)],
    ["an empty graph", () => truncateSync(join(folder, "encoder.onnx"))],
    [
      "a graph of something else",
      () => writeFileSync(join(folder, "encoder.onnx"), "no graph at all"),
    ],
    ["labels cut short", () => truncateSync(join(folder, "labels.json"), 1_000)],
    [
      "labels of another format",
      () => writeFileSync(join(folder, "labels.json"), '{"format":"other"}'),
    ],
    ["an empty vocabulary", () => truncateSync(join(folder, "vocabulary.txt"))],
  ])("throws ModelUnusableError on %s", async (_name, damage) => {
    damage();
    await expect(openReader({ model: folder })).rejects.toThrow(ModelUnusableError);
  });

  test("throws ModelUnusableError with WebAssembly on a graph cut short", async () => {
    truncateSync(join(folder, "encoder.onnx"), 1_000_000);
    await expect(openReader({ model: folder, runtime: "wasm" })).rejects.toThrow(
      ModelUnusableError,
    );
  });
});

/** Opens a reader in a world where importing the native runtime fails, as on a platform without a binding. */
async function openWithoutNative(runtime?: "native") {
  vi.resetModules();
  vi.doMock("onnxruntime-node", () => {
    throw new Error("no binding for this platform");
  });
  const notices: string[] = [];
  const fresh = await import("@rapporteur/reader/node");
  const onNotice = (line: string) => notices.push(line);
  const reader = await fresh.openReader(
    runtime === undefined ? { onNotice } : { onNotice, runtime },
  );
  return { reader, notices };
}
