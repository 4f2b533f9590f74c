/** Prints src/lexicon/office-holders.ts from actors/office-holders.yaml: `npm run actors -w @rapporteur/reader`. */
import { readFileSync, writeFileSync } from "node:fs";
import { parse } from "yaml";
import { findActorFaults, parseActorList } from "../src/lexicon/actor-faults.ts";

const source = new URL("../actors/office-holders.yaml", import.meta.url);
const target = new URL("../src/lexicon/office-holders.ts", import.meta.url);

/** The module's text for the text of a YAML list. */
export function printActorList(yaml: string): string {
  const list = parse(yaml);
  const faults = findActorFaults(list);
  if (faults.length > 0) throw new Error(`faults in the list: ${JSON.stringify(faults)}`);
  const entries = (parseActorList(list) ?? []).map((entry) =>
    JSON.stringify(entry).replaceAll("\\", "\\\\").replaceAll("`", "\\`"),
  );
  return `/** Printed from actors/office-holders.yaml by scripts/print-actor-list.ts; change it there. */
import type { ActorEntry } from "./actor-entry.ts";

let entries: readonly ActorEntry[] | null = null;

/** The shipped entries; read on first use. */
export function officeHolders(): readonly ActorEntry[] {
  entries ??= JSON.parse(LIST) as readonly ActorEntry[];
  return entries;
}

const LIST = \`[
${entries.join(",\n")}
]\`;
`;
}

if (import.meta.main) writeFileSync(target, printActorList(readFileSync(source, "utf8")));
