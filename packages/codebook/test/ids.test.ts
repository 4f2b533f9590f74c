import type { StatementId } from "@rapporteur/codebook";
import {
  idMaker,
  parseIssueId,
  parseOptionId,
  parseReportId,
  reportIdOf,
} from "@rapporteur/codebook";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

describe("idMaker", () => {
  test("counts from one behind its prefix", () => {
    const next = idMaker<StatementId>("s");
    expect([next(), next(), next()]).toEqual(["s1", "s2", "s3"]);
  });

  test("counts apart from every other maker", () => {
    const first = idMaker("a");
    first();
    expect(idMaker("a")()).toBe("a1");
  });
});

describe.each([
  ["parseIssueId", parseIssueId],
  ["parseOptionId", parseOptionId],
])("%s", (_name, parse) => {
  test.each(["ceasefire", "troop-withdrawal", "30-days", "a"])("takes %s", (id) => {
    expect(parse(id)).toBe(id);
  });

  test.each(["", "Ceasefire", "troop withdrawal", "troop_withdrawal", "-a", "a-", "a--b", "prêt"])(
    "gives null for '%s'",
    (id) => {
      expect(parse(id)).toBeNull();
    },
  );
});

describe("parseReportId", () => {
  test.each(["1", "tag:example.org,2026:7", "отчёт 5"])("takes %s", (id) => {
    expect(parseReportId(id)).toBe(id);
  });

  test.each(["", " ", "\n\t"])("gives null when there is nothing to see in '%s'", (id) => {
    expect(parseReportId(id)).toBeNull();
  });
});

describe("reportIdOf", () => {
  test("is FNV-1a, 64 bits, of the UTF-16 code units", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.nat(0xffff).map((n) => String.fromCharCode(n)) }),
        (text) => {
          expect(reportIdOf(text)).toBe(`r-${fnv1a(text)}`);
        },
      ),
    );
  });

  test("is the published offset basis for an empty text", () => {
    expect(reportIdOf("")).toBe("r-cbf29ce484222325");
  });

  test("differs between texts that differ in one letter", () => {
    expect(reportIdOf("The talks resumed.")).not.toBe(reportIdOf("The talks resumed!"));
  });
});

/** The definition, in whole numbers of 64 bits. */
function fnv1a(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    for (const byte of [unit & 0xff, unit >>> 8]) {
      hash = ((hash ^ BigInt(byte)) * 0x100000001b3n) & 0xffffffffffffffffn;
    }
  }
  return hash.toString(16).padStart(16, "0");
}
