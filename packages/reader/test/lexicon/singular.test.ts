import { describe, expect, test } from "vitest";
import { singularOf } from "../../src/lexicon/singular.ts";

describe("singularOf", () => {
  test.each([
    ["spokeswomen", "spokeswoman"],
    ["Ministries", "ministry"],
    ["guards", "guard"],
    ["coaches", "coach"],
    ["MPs", "mp"],
    ["bosses", "boss"],
  ])("takes %s to %s", (form, singular) => {
    expect(singularOf(form)).toBe(singular);
  });

  test.each(["press", "congress", "witness", "police", "staff", "census", "crisis"])(
    "leaves %s",
    (form) => {
      expect(singularOf(form)).toBe(form);
    },
  );
});
