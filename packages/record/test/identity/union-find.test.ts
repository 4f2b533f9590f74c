import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { UnionFind } from "../../src/identity/union-find.ts";

describe("UnionFind", () => {
  test("names a set by its least member, in whatever order it was joined", () => {
    const pair = fc.tuple(fc.constantFrom(..."abcdefgh"), fc.constantFrom(..."abcdefgh"));
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 12 }), (pairs) => {
        const [forth, back] = [new UnionFind(), new UnionFind()];
        for (const [a, b] of pairs) forth.join(a, b);
        for (const [a, b] of pairs.toReversed()) back.join(b, a);
        const names = [..."abcdefgh"].map((one) => forth.find(one));
        expect([..."abcdefgh"].map((one) => back.find(one))).toEqual(names);
        for (const [a, b] of pairs) expect(forth.isSame(a, b)).toBe(true);
        for (const [i, name] of names.entries()) expect(name <= ("abcdefgh"[i] ?? "")).toBe(true);
      }),
    );
  });

  test("leaves apart what nothing joins", () => {
    const sets = new UnionFind();
    sets.join("a", "b");
    expect(sets.isSame("a", "c")).toBe(false);
  });
});
