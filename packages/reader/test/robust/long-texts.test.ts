/** Long odd texts, read with scores that are drawn: what is tried is everything but the encoder. */
import { checkReading } from "@rapporteur/codebook/schema";
import { openReaderWith } from "@rapporteur/reader";
import { describe, expect, test } from "vitest";
import { STUB_FILES, stubRuntime } from "../stub-model.ts";
import { LONG_TEXTS } from "./odd-texts.ts";

describe("a long text", () => {
  test.each(LONG_TEXTS)(
    "of %s is read to a valid Reading",
    { timeout: 300_000 },
    async (_name, make) => {
      const text = make();
      const reading = await openReaderWith(STUB_FILES, stubRuntime()).read({ text });
      expect(checkReading(reading).report.text).toBe(text);
    },
  );
});
