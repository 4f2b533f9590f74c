import { checkReading } from "@rapporteur/codebook/schema";
import { openReaderWith } from "@rapporteur/reader";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { STUB_FILES, stubRuntime } from "../stub-model.ts";
import { ODD_TEXTS } from "./odd-texts.ts";

/** Every UTF-16 string, and strings of what texts are made of. */
const anyText = fc.oneof(
  fc.string({ unit: fc.nat(0xffff).map((n) => String.fromCharCode(n)), maxLength: 400 }),
  fc.string({ unit: "grapheme", maxLength: 300 }),
  fc
    .array(
      fc.constantFrom(
        ..."“ ” \" ' ‘ ’ « » . , ; : - — ( ) … \n \n\n \r\n \t \u0085 \u2028 \0 \ud83d 1 a A".split(
          " ",
        ),
        "The envoy",
        "said",
        "told reporters",
        "that",
        "according to",
        "Ilse Brandt",
        "on Monday",
        "he",
        "who",
        "don't",
        "U.S.",
        "3.5%",
      ),
      { maxLength: 150 },
    )
    .map((parts) => parts.join(" ")),
);

describe("any text", () => {
  test("is read to a valid Reading, whatever the scores say", async () => {
    await fc.assert(
      fc.asyncProperty(anyText, fc.nat(), async (text, seed) => {
        const reading = await openReaderWith(STUB_FILES, stubRuntime(seed)).read({
          text,
          published: "2027-03-12",
        });
        expect(checkReading(reading).report.text).toBe(text.toWellFormed().normalize("NFC"));
      }),
      { numRuns: 150 },
    );
  });

  test("gives the same bytes when it is read twice", async () => {
    await fc.assert(
      fc.asyncProperty(anyText, fc.nat(), async (text, seed) => {
        const bytes = async () =>
          JSON.stringify(await openReaderWith(STUB_FILES, stubRuntime(seed)).read({ text }));
        expect(await bytes()).toBe(await bytes());
      }),
      { numRuns: 50 },
    );
  });

  test.each(ODD_TEXTS)(
    "that is odd by %s is read to a valid Reading under many scores",
    async (_name, text) => {
      for (let seed = 0; seed < 3; seed++) {
        const reading = await openReaderWith(STUB_FILES, stubRuntime(seed)).read({
          text,
          published: "2027-03-12",
        });
        expect(checkReading(reading).statements).toEqual(reading.statements);
      }
    },
  );
});
