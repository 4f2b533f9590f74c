/** Reads the overrides of a position table. */
import type { Field, FieldReader } from "../fields/yaml-fields.ts";
import type { Override } from "./overrides.ts";

const FIELDS = ["kind", "party", "issue", "option", "value", "low", "high", "holds", "note"];
const KINDS = ["evaluation", "weight", "reservation", "red-line"] as const;

/** Each says what it sets, to what, and why: without a reason a number is as good as none. */
export function readOverrides(read: FieldReader, field: Field): readonly Override[] {
  return read.items(field, "a list of overrides").map((item) => readOverride(read, item));
}

function readOverride(read: FieldReader, item: Field): Override {
  const unknown = read.names(item).find((name) => !FIELDS.includes(name));
  if (unknown !== undefined)
    read.fail(item, `an override with ${FIELDS.join(", ")}`, `one with "${unknown}"`);
  const at = (name: string): Field => read.child(item, name);
  const text = (name: string, expected: string): string => read.text(at(name), expected);
  const written = text("kind", `one of ${KINDS.join(", ")}`);
  const kind =
    KINDS.find((one) => one === written) ?? read.fail(at("kind"), `one of ${KINDS.join(", ")}`);
  const party = text("party", "the id of a party");
  const note = text("note", "the reason, in words");
  if (kind === "red-line") {
    const issue = text("issue", "the id of an issue");
    return {
      kind,
      party,
      issue,
      option: text("option", "the id of an option"),
      holds: readHolds(read, at("holds")),
      note,
    };
  }
  const number = (name: string) => read.exact(at(name), "a number from 0 to 1, as in 0.3 or 1/3");
  const judgement = {
    party,
    value: number("value"),
    ...(read.isEmpty(at("low")) ? {} : { low: number("low") }),
    ...(read.isEmpty(at("high")) ? {} : { high: number("high") }),
    note,
  };
  if (kind === "reservation") return { kind, ...judgement };
  const issue = text("issue", "the id of an issue");
  if (kind === "weight") return { kind, issue, ...judgement };
  return { kind, issue, option: text("option", "the id of an option"), ...judgement };
}

function readHolds(read: FieldReader, field: Field): boolean {
  if (read.isEmpty(field)) return true;
  const value = field.node !== null && "value" in field.node ? field.node.value : null;
  return typeof value === "boolean" ? value : read.fail(field, "true or false");
}
