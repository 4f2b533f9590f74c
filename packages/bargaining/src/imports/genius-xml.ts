/**
 * Genius 10: a domain (`negotiation_template`) and one profile (`utility_space`) a party.
 *
 * As Genius reads them: discrete evaluations are divided by the greatest of their issue; an integer issue is
 * worth offset + slope × (value − lower bound), kept within [0, 1]; reservations stand on the scale of 0 to 1.
 */
import { ImportRefusedError } from "../errors.ts";
import type { NegotiationIssue } from "../model/model.ts";
import { MOST_OPTIONS, optionsOf } from "../model/read-issue.ts";
import type { Fraction } from "../numbers/fraction.ts";
import {
  compare,
  fraction,
  greatest,
  least,
  ONE,
  over,
  parseFraction,
  plus,
  times,
  ZERO,
} from "../numbers/fraction.ts";
import type { ForeignParty } from "./assembled.ts";
import { assembled, plainIssue } from "./assembled.ts";
import type { ImportOptions, ModelReader } from "./formats.ts";
import type { Element } from "./xml.ts";
import { attribute, childrenOf, parseXml } from "./xml.ts";

/** Reads a Genius domain with its profiles; without the domain, the issues of the first profile count. */
export const geniusXml: ModelReader = {
  takes: (files) =>
    files.some(({ text }) => /^\s*(?:<\?xml|<negotiation_template|<utility_space|<!)/.test(text)),
  read(files, options) {
    const read = files.map((file): Space => ({ file: file.name, root: parseXml(file) }));
    const domain = read.find(({ root }) => root.tag === "negotiation_template");
    const profiles = read.filter(({ root }) => root.tag === "utility_space");
    const [first = domain] = profiles;
    if (profiles.length === 0 || first === undefined) {
      throw new ImportRefusedError(
        files[0]?.name ?? "",
        "files",
        "no utility_space: give the domain and one profile a party",
      );
    }
    const source = domain ?? first;
    const elements = issueElements(source);
    const issues = elements.map((element) => issueOf(source.file, element));
    const indices = elements.map((element) => attribute(element, "index"));
    const notices: string[] = [];
    const parties = profiles.map((profile) => partyOf(profile, issues, indices, options, notices));
    return assembled(nameOf(source), issues, parties, notices);
  },
};

/** A parsed file. */
interface Space {
  readonly file: string;
  readonly root: Element;
}

function nameOf({ file }: Space): string {
  return (file.split("/").at(-1) ?? file).replace(/\.xml$/i, "");
}

function issueElements({ file, root }: Space): readonly Element[] {
  const space = root.tag === "utility_space" ? root : childrenOf(root, "utility_space")[0];
  if (space === undefined)
    throw new ImportRefusedError(file, "negotiation_template", "has no utility_space");
  const kind = attribute(space, "type");
  if (kind !== null && /non-?linear|constraint/i.test(kind)) {
    throw new ImportRefusedError(
      file,
      "utility_space",
      `is ${kind}; only sums over the issues are taken`,
    );
  }
  const [objective, ...more] = childrenOf(space, "objective");
  if (objective === undefined || more.length > 0) {
    throw new ImportRefusedError(file, "utility_space", "must have one objective");
  }
  const known = ["issue", "weight", "objective"];
  const [inner] = childrenOf(objective, "objective");
  if (inner !== undefined) {
    throw new ImportRefusedError(
      file,
      `objective ${attribute(inner, "name") ?? ""}`,
      "is nested; only issues under one objective are taken",
    );
  }
  const stranger = [
    ...objective.children.filter(({ tag }) => !known.includes(tag)),
    ...space.children.filter(
      ({ tag }) => !["objective", "discount_factor", "reservation", "issue"].includes(tag),
    ),
  ][0];
  if (stranger !== undefined) {
    throw new ImportRefusedError(
      file,
      stranger.tag,
      "is not taken: only sums over the issues are (no hyper-rectangles, no constraints)",
    );
  }
  const issues = childrenOf(objective, "issue");
  if (issues.length === 0) throw new ImportRefusedError(file, "objective", "has no issue");
  return issues;
}

function issueOf(file: string, element: Element): NegotiationIssue {
  const id = attribute(element, "name") ?? "";
  if (id === "") throw new ImportRefusedError(file, "issue", "has no name");
  const type =
    attribute(element, "vtype") ??
    attribute(element, "type") ??
    attribute(element, "etype") ??
    "discrete";
  if (type === "discrete") {
    return plainIssue(
      file,
      id,
      childrenOf(element, "item").map((item) => attribute(item, "value") ?? ""),
    );
  }
  if (type !== "integer") {
    throw new ImportRefusedError(
      file,
      `issue ${id}`,
      `is ${type === "real" ? "continuous (real)" : type}; only discrete and integer issues are taken`,
    );
  }
  const [range = element] = childrenOf(element, "range");
  const ends = ["lowerbound", "upperbound"].map(
    (name) => attribute(range, name) ?? attribute(element, name),
  );
  const [from, to] = ends.map((end) => parseFraction(end ?? ""));
  if (
    from == null ||
    to == null ||
    from.denominator !== 1n ||
    to.denominator !== 1n ||
    to.numerator < from.numerator
  ) {
    throw new ImportRefusedError(file, `issue ${id}`, "has no whole lower and upper bound");
  }
  const integers = { from: from.numerator, to: to.numerator, step: 1n };
  if (integers.to - integers.from >= BigInt(MOST_OPTIONS)) {
    throw new ImportRefusedError(file, `issue ${id}`, `has more than ${MOST_OPTIONS} values`);
  }
  return plainIssue(
    file,
    id,
    optionsOf(integers).map((option) => option.id),
    integers,
  );
}

function partyOf(
  profile: Space,
  issues: readonly NegotiationIssue[],
  indices: readonly (string | null)[],
  { discounts = "refuse" }: ImportOptions,
  notices: string[],
): ForeignParty {
  const { file, root } = profile;
  const elements = issueElements(profile);
  const [objective] = childrenOf(root, "objective");
  const weights = objective === undefined ? [] : childrenOf(objective, "weight");
  const id = nameOf(profile);
  const factor = numberIn(file, root, "discount_factor");
  if (factor !== null && compare(factor, ONE) !== 0) {
    if (discounts === "refuse") {
      throw new ImportRefusedError(
        file,
        "discount_factor",
        "utilities shrink with time, which has no counterpart here",
      );
    }
    notices.push(
      `${id}: the discount factor is left out; utilities are those of an agreement at the start.`,
    );
  }
  const matched = issues.map((issue, at) => {
    const element = elements.find((one) => attribute(one, "index") === indices[at]) ?? elements[at];
    if (element !== undefined && attribute(element, "name") === issue.id) return element;
    throw new ImportRefusedError(file, `issue ${issue.id}`, "is not where the domain has it");
  });
  return {
    file,
    id,
    reservation: numberIn(file, root, "reservation"),
    weights: issues.map((issue, at) => {
      const own = weights.find((weight) => attribute(weight, "index") === indices[at]);
      return numberOf(
        file,
        `weight of issue ${issue.id}`,
        own === undefined ? null : attribute(own, "value"),
      );
    }),
    evaluations: issues.map((issue, at) => {
      const element = matched[at] as Element;
      return issue.range === null ? discrete(file, issue, element) : integer(file, issue, element);
    }),
  };
}

function discrete(file: string, issue: NegotiationIssue, element: Element): readonly Fraction[] {
  const items = childrenOf(element, "item");
  const raw = issue.options.map(({ id }) => {
    const item = items.find((one) => attribute(one, "value") === id);
    const where = `issue ${issue.id}, value ${id}`;
    const value = numberOf(file, where, item === undefined ? null : attribute(item, "evaluation"));
    if (compare(value, ZERO) < 0)
      throw new ImportRefusedError(file, where, "has an evaluation below 0");
    return value;
  });
  const most = raw.reduce(greatest, ZERO);
  if (compare(most, ZERO) === 0) {
    throw new ImportRefusedError(
      file,
      `issue ${issue.id}`,
      "has no evaluation above 0 to scale by",
    );
  }
  return raw.map((value) => over(value, most));
}

function integer(file: string, issue: NegotiationIssue, element: Element): readonly Fraction[] {
  const [evaluator] = childrenOf(element, "evaluator");
  const where = `issue ${issue.id}`;
  const kind = evaluator === undefined ? null : attribute(evaluator, "ftype");
  if (evaluator === undefined || (kind !== null && kind !== "linear")) {
    throw new ImportRefusedError(file, where, "has no linear evaluator");
  }
  const slope = numberOf(file, `${where}, slope`, attribute(evaluator, "slope"));
  const offset = numberOf(file, `${where}, offset`, attribute(evaluator, "offset"));
  return issue.options.map((_, at) => {
    const value = plus(offset, times(slope, fraction(BigInt(at), 1n)));
    return least(ONE, greatest(ZERO, value));
  });
}

function numberIn(file: string, root: Element, tag: string): Fraction | null {
  const [element] = childrenOf(root, tag);
  return element === undefined ? null : numberOf(file, tag, attribute(element, "value"));
}

function numberOf(file: string, where: string, text: string | null): Fraction {
  const value = parseFraction(text ?? "");
  if (value !== null) return value;
  throw new ImportRefusedError(
    file,
    where,
    text === null ? "is missing" : `${JSON.stringify(text.slice(0, 40))} is no number`,
  );
}
