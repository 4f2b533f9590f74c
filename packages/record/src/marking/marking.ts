/**
 * Who may see what: a level of the Traffic Light Protocol and named compartments. An item may be seen by a
 * reader whose clearance is as high and has every compartment of the item.
 *
 * Written `TLP:AMBER`, and with compartments `TLP:RED//MEDIATION,TRACK-TWO`, sorted: one marking has one
 * writing. Source: FIRST, Traffic Light Protocol 2.0.
 */
import type { Brand } from "@rapporteur/codebook";
import { RecordValueError } from "../errors.ts";

/** The levels of TLP 2.0 from the lowest. */
export const TLP_LEVELS = ["CLEAR", "GREEN", "AMBER", "AMBER+STRICT", "RED"] as const;

/** A level of TLP 2.0. */
export type Tlp = (typeof TLP_LEVELS)[number];

/** A marking in its one writing. */
export type Marking = Brand<"Marking">;

/** What a reader may see: up to this level, and only the compartments named. */
export interface Clearance {
  readonly tlp: Tlp;
  readonly compartments: readonly string[];
}

/** What anybody may see. */
export const LOWEST_MARKING = "TLP:CLEAR" as Marking;

// takes "TLP:AMBER+STRICT//ALPHA,BETA", "tlp:red"; leaves "SECRET", "TLP:WHITE"
const MARKING =
  /^(?:TLP:)?(?<tlp>CLEAR|GREEN|AMBER(?:\+STRICT)?|RED)(?:\/\/(?<names>[A-Z0-9-]+(?:,[A-Z0-9-]+)*))?$/;

/** Reads a marking; letters may be small and `TLP:` left out. `null` when it is none. */
export function parseMarking(words: string): Marking | null {
  const groups = MARKING.exec(words.trim().toUpperCase())?.groups;
  if (groups === undefined) return null;
  return write(groups["tlp"] as Tlp, (groups["names"] ?? "").split(",").filter(Boolean));
}

/** @throws {RecordValueError} it is none */
export function asMarking(words: string): Marking {
  const marking = parseMarking(words);
  if (marking !== null) return marking;
  throw new RecordValueError("the marking", words, "like TLP:AMBER or TLP:RED//MEDIATION");
}

/** Reads a clearance, written as a marking is. @throws {RecordValueError} it is none */
export function asClearance(words: string): Clearance {
  return partsOf(asMarking(words));
}

/** The highest of several markings: the highest level, and every compartment of any. `TLP:CLEAR` for none. */
export function highestOf(markings: readonly Marking[]): Marking {
  const parts = markings.map(partsOf);
  const level = Math.max(0, ...parts.map(({ tlp }) => TLP_LEVELS.indexOf(tlp)));
  return write(
    TLP_LEVELS[level] ?? "RED",
    parts.flatMap(({ compartments }) => compartments),
  );
}

/** Whether a reader may see what is marked so. */
export function maySee(reader: Clearance, marking: Marking): boolean {
  const { tlp, compartments } = partsOf(marking);
  return (
    TLP_LEVELS.indexOf(tlp) <= TLP_LEVELS.indexOf(reader.tlp) &&
    compartments.every((name) => reader.compartments.includes(name))
  );
}

function partsOf(marking: Marking): Clearance {
  const [level = "", names = ""] = marking.slice("TLP:".length).split("//");
  return { tlp: level as Tlp, compartments: names.split(",").filter(Boolean) };
}

function write(tlp: Tlp, compartments: readonly string[]): Marking {
  const names = [...new Set(compartments)].sort();
  return `TLP:${tlp}${names.length === 0 ? "" : `//${names.join(",")}`}` as Marking;
}
