/**
 * The JSON of the benchmark domains: `issues` with `values`, `parties` with `weights` and `evaluations` by
 * name, and under `exact` the same as fractions, which count where they are there.
 */
import { ImportRefusedError } from "../errors.ts";
import type { FileNode } from "../model/file-node.ts";
import { parseFile } from "../model/file-node.ts";
import type { NegotiationIssue } from "../model/model.ts";
import type { ForeignParty } from "./assembled.ts";
import { assembled, plainIssue } from "./assembled.ts";
import type { ModelReader } from "./formats.ts";

/** Reads one benchmark domain. Utilities are those of an agreement at the start; a notice says so. */
export const domainJson: ModelReader = {
  takes: ([file, ...others]) =>
    others.length === 0 &&
    file !== undefined &&
    /^\s*\{/.test(file.text) &&
    /"values"\s*:/.test(file.text) &&
    /"evaluations"\s*:/.test(file.text),
  read([file]) {
    if (file === undefined) throw new ImportRefusedError("", "files", "none is given");
    const root = parseFile(file.text);
    const issues = root
      .field("issues")
      .items("a list of issues")
      .map((node): NegotiationIssue => {
        const name = node.field("name").words("a name");
        const type = node.field("type").optionalWords("a type") ?? "discrete";
        if (type !== "discrete") {
          throw new ImportRefusedError(
            file.name,
            `issue ${name}`,
            `is of type ${type}; only discrete issues are taken`,
          );
        }
        const values = node.field("values").items("a list of values");
        return plainIssue(
          file.name,
          name,
          values.map((value) => value.words("a value")),
        );
      });
    const parties = root.field("parties").items("a list of parties");
    const discounted = parties.filter((node) => {
      const factor = node.field("discountFactor");
      return !factor.isMissing && factor.number().numerator !== factor.number().denominator;
    });
    const notices = discounted.map((node) => {
      const name = node.field("name").words("a name");
      return `${name}: the discount factor is left out; utilities are those of an agreement at the start.`;
    });
    const name = root.field("name").optionalWords("a name") ?? file.name;
    return assembled(
      name,
      issues,
      parties.map((node) => partyOf(file.name, node, issues)),
      notices,
    );
  },
};

function partyOf(file: string, node: FileNode, issues: readonly NegotiationIssue[]): ForeignParty {
  const exact = node.field("exact");
  const numbers = exact.isMissing ? node : exact;
  const weights = numbers.field("weights");
  const evaluations = numbers.field("evaluations");
  const reservation = numbers.field("reservation");
  return {
    file,
    id: node.field("name").words("a name"),
    reservation: reservation.isMissing ? null : reservation.number(),
    weights: issues.map(({ id }) => weights.field(id).number()),
    evaluations: issues.map(({ id, options }) => {
      const byOption = evaluations.field(id);
      return options.map((option) => byOption.field(option.id).number());
    }),
  };
}
