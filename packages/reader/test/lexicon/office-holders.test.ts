import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { printActorList } from "../../scripts/print-actor-list.ts";
import { findActorFaults } from "../../src/lexicon/actor-faults.ts";
import { nameKey } from "../../src/lexicon/actor-list.ts";
import { officeHolders } from "../../src/lexicon/office-holders.ts";

const yaml = readFileSync(new URL("../../actors/office-holders.yaml", import.meta.url), "utf8");

describe("officeHolders", () => {
  test("are what the YAML list says", () => {
    const shipped = readFileSync(
      new URL("../../src/lexicon/office-holders.ts", import.meta.url),
      "utf8",
    );
    expect(shipped).toBe(printActorList(yaml));
  });

  test("have no faults", () => {
    expect(findActorFaults(parse(yaml))).toEqual([]);
  });

  test("have no name or alias twice", () => {
    const names = officeHolders().flatMap(({ name, aliases = [] }) => [
      ...new Set([name, ...aliases].map(nameKey)),
    ]);
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });
});
