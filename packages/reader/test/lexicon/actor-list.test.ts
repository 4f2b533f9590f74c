import type { Edtf } from "@rapporteur/codebook";
import { describe, expect, test } from "vitest";
import type { ActorEntry } from "../../src/lexicon/actor-entry.ts";
import { ActorList, officeOn } from "../../src/lexicon/actor-list.ts";

const date = (text: string) => text as Edtf;
const voss: ActorEntry = {
  name: "Mára Voss",
  aliases: ["M. Voss"],
  party: "TUR",
  roles: [
    { title: "envoy", from: date("2024"), until: date("2025-06") },
    { title: "minister", from: date("2025-07-01") },
  ],
};

describe("officeOn", () => {
  test.each([
    ["2023-12-31", null],
    ["2024-01-01", "envoy"],
    ["2025-06-30", "envoy"],
    ["2025-07-01", "minister"],
    ["2030", "minister"],
  ])("gives the role that holds on %s", (published, title) => {
    expect(officeOn(voss, date(published)).role?.title ?? null).toBe(title);
  });

  test("takes a day of leaving as one on which the office was no longer held", () => {
    const entry = {
      name: "X",
      party: "TUR",
      roles: [{ title: "envoy", until: date("2025-06-10") }],
    };
    expect(officeOn(entry, date("2025-06-09")).role?.title).toBe("envoy");
    expect(officeOn(entry, date("2025-06-10"))).toEqual({ role: null, party: null });
  });

  test("knows no role without a date, and the party only when all roles have it", () => {
    expect(officeOn(voss, null)).toEqual({ role: null, party: "TUR" });
    const twice: ActorEntry = {
      name: "X",
      roles: [
        { title: "a", party: "TUR" },
        { title: "b", party: "RUS" },
      ],
    };
    expect(officeOn(twice, null).party).toBeNull();
  });
});

describe("ActorList", () => {
  test.each(["Mára Voss", "Mara Voss", "mara  voss", "M. Voss"])("finds %s", (name) => {
    expect(new ActorList([voss]).find(name)).toBe(voss);
  });

  test("does not find a name that only begins alike", () => {
    expect(new ActorList([voss]).find("Mara")).toBeNull();
  });

  test("gives one's own entry before a shipped one of the same name", () => {
    const own: ActorEntry = { name: "Donald Trump", party: null };
    expect(new ActorList([own]).find("Donald Trump")).toBe(own);
  });

  test("finds by a family name who alone holds a top office on the date", () => {
    const list = new ActorList();
    expect(list.findByFamilyName("Macron", date("2020-01-01"))?.name).toBe("Emmanuel Macron");
    expect(list.findByFamilyName("Macron", date("2010-01-01"))).toBeNull();
    expect(list.findByFamilyName("Macron", null)).toBeNull();
  });
});
