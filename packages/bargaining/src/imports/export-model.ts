/** Writes a model as files of other programs, where they can hold it. */
import { ExportRefusedError } from "../errors.ts";
import type { NegotiationModel, NegotiationParty, Quantity } from "../model/model.ts";
import { writeModel } from "../model/write-model.ts";
import { toDecimal } from "../numbers/decimal.ts";
import type { Fraction } from "../numbers/fraction.ts";
import { compare, fraction, ONE, printFraction, ZERO } from "../numbers/fraction.ts";
import type { ModelExport, ModelFormat, NamedText } from "./formats.ts";
import { reservationBid } from "./reservation-bid.ts";

/**
 * The model as files; `importModel` reads them back as the same model, but for what `lost` names.
 *
 * @throws {ExportRefusedError} the format cannot hold something that results depend on: intervals, red
 * lines, links, interactions, a number that it cannot write exactly
 */
export function exportModel(model: NegotiationModel, format: ModelFormat): ModelExport {
  const base =
    model.name.replaceAll(/[^\p{L}\p{N}]+/gu, "-").replaceAll(/^-|-$/g, "") || "negotiation";
  if (format === "negotiation-yaml") {
    return { files: [{ name: `${base}.yaml`, text: writeModel(model) }], lost: [] };
  }
  for (const party of model.parties) refuseBeyondSums(model, party, format);
  const files = format === "genius-xml" ? geniusFiles(model, base) : geniusWebFiles(model, base);
  return { files, lost: lostIn(model) };
}

function refuseBeyondSums(model: NegotiationModel, party: NegotiationParty, format: string): void {
  const refuse = (where: string, reason: string): never => {
    throw new ExportRefusedError(format, where, reason);
  };
  if (model.links.length > 0) refuse("links", "the format has none");
  if (party.redLines.length > 0) refuse(`party ${party.id}`, "has red lines");
  if (party.interactions.length > 0) refuse(`party ${party.id}`, "has interactions");
  for (const { issue, weight, evaluations } of party.preferences) {
    const isOpen = [weight, ...evaluations].some(({ low, high }) => compare(low, high) !== 0);
    if (isOpen) refuse(`party ${party.id}, issue ${issue}`, "has intervals");
  }
  const { reservation } = party;
  if (reservation !== null && compare(reservation.low, reservation.high) !== 0) {
    refuse(`party ${party.id}`, "has an interval for its reservation");
  }
}

function lostIn({ issues, parties }: NegotiationModel): readonly string[] {
  const quantities = parties.flatMap(({ preferences, reservation }) => [
    ...preferences.flatMap(({ weight, evaluations }) => [weight, ...evaluations]),
    ...(reservation === null ? [] : [reservation]),
  ]);
  const isLabelled = issues.some(
    (issue) => issue.label !== null || issue.options.some(({ label }) => label !== null),
  );
  const isSourced = ({ source }: Quantity) =>
    source.kind !== "given" || source.entries.length > 0 || source.note !== null;
  return [
    ...(isLabelled || parties.some(({ label }) => label !== null) ? ["labels"] : []),
    ...(issues.some(({ isOrdered, range }) => isOrdered && range === null)
      ? ["the order of options"]
      : []),
    ...(issues.some(({ statusQuo }) => statusQuo !== null)
      ? ["what holds without an agreement"]
      : []),
    ...(parties.some(({ preferences }) => preferences.some(({ position }) => position !== null))
      ? ["stated positions"]
      : []),
    ...(quantities.some(isSourced) ? ["sources of numbers"] : []),
  ];
}

function geniusFiles(model: NegotiationModel, base: string): readonly NamedText[] {
  const issues = model.issues.map((issue, at) => {
    const head = `index="${at + 1}" name="${escaped(issue.id)}"`;
    if (issue.range !== null && issue.range.step === 1n) {
      const { from, to } = issue.range;
      return `      <issue etype="integer" ${head} type="integer" vtype="integer" lowerbound="${from}" upperbound="${to}"`;
    }
    return `      <issue etype="discrete" ${head} type="discrete" vtype="discrete"`;
  });
  const items = (at: number, extra: (option: number) => string) =>
    (model.issues[at]?.options ?? []).map(
      ({ id }, option) =>
        `        <item index="${option + 1}" value="${escaped(id)}"${extra(option)}/>`,
    );
  const wholeDomain = issues.map((head, at) => {
    const isInteger = head.includes('vtype="integer"');
    return isInteger
      ? `${head}/>`
      : [`${head}>`, ...items(at, () => ""), "      </issue>"].join("\n");
  });
  const domain = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    "<negotiation_template>",
    `  <utility_space number_of_issues="${model.issues.length}">`,
    '    <objective etype="objective" index="0" name="root" type="objective" description="">',
    ...wholeDomain,
    "    </objective>",
    "  </utility_space>",
    "</negotiation_template>",
    "",
  ].join("\n");
  const profiles = model.parties.map((party) => ({
    name: `${party.id}.xml`,
    text: geniusProfile(model, party, issues, items),
  }));
  return [{ name: `${base}.xml`, text: domain }, ...profiles];
}

function geniusProfile(
  { issues: all }: NegotiationModel,
  party: NegotiationParty,
  heads: readonly string[],
  items: (at: number, extra: (option: number) => string) => readonly string[],
): string {
  const refuse = (where: string, reason: string): never => {
    throw new ExportRefusedError("genius-xml", `party ${party.id}, ${where}`, reason);
  };
  const decimal = (where: string, value: Fraction): string =>
    toDecimal(value) ?? refuse(where, `${printFraction(value)} has no finite decimal`);
  if (/[/\\]/.test(party.id)) refuse("its id", "is no file name");
  const issues = party.preferences.map(({ issue, evaluations }, at) => {
    const head = heads[at] ?? "";
    const values = evaluations.map(({ value }) => value);
    if (head.includes('vtype="integer"')) {
      const [first = ZERO, second = first] = values;
      const slope = fraction(
        second.numerator * first.denominator - first.numerator * second.denominator,
        second.denominator * first.denominator,
      );
      const isLine = values.every((value, step) => {
        const onLine = fraction(
          first.numerator * slope.denominator + BigInt(step) * slope.numerator * first.denominator,
          first.denominator * slope.denominator,
        );
        return compare(value, onLine) === 0;
      });
      if (!isLine) refuse(`issue ${issue}`, "is not worth a line over its integers");
      const line = `slope="${decimal(`issue ${issue}`, slope)}" offset="${decimal(`issue ${issue}`, first)}"`;
      return `${head}>\n        <evaluator ftype="linear" ${line}/>\n      </issue>`;
    }
    if (!values.some((value) => compare(value, ONE) === 0)) {
      refuse(`issue ${issue}`, "has no option evaluated 1, and Genius scales the best to 1");
    }
    // Over a common denominator: Genius divides by the greatest, which is that denominator.
    const common = values.reduce(
      (product, { denominator }) => leastCommonMultiple(product, denominator),
      1n,
    );
    const whole = (option: number) => {
      const value = values[option] ?? ZERO;
      return ` evaluation="${(value.numerator * common) / value.denominator}"`;
    };
    return [`${head}>`, ...items(at, whole), "      </issue>"].join("\n");
  });
  const weights = party.preferences.map(({ issue, weight }, at) => {
    return `      <weight index="${at + 1}" value="${decimal(`weight of ${issue}`, weight.value)}"/>`;
  });
  const { reservation } = party;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<utility_space number_of_issues="${all.length}">`,
    '    <objective etype="objective" index="0" name="root" type="objective" description="">',
    ...weights,
    ...issues,
    "    </objective>",
    ...(reservation === null
      ? []
      : [`  <reservation value="${decimal("reservation", reservation.value)}"/>`]),
    "</utility_space>",
    "",
  ].join("\n");
}

function geniusWebFiles(model: NegotiationModel, base: string): readonly NamedText[] {
  return model.parties.map((party) => {
    const refuse = (where: string, reason: string): never => {
      throw new ExportRefusedError("geniusweb-json", `party ${party.id}, ${where}`, reason);
    };
    const decimal = (where: string, value: Fraction): Decimal =>
      new Decimal(
        toDecimal(value) ?? refuse(where, `${printFraction(value)} has no finite decimal`),
      );
    const bid = party.reservation === null ? null : reservationBid(model, party);
    if (party.reservation !== null && bid === null) {
      refuse("reservation", "is the utility of no package, and GeniusWeb states it as one");
    }
    const entries = <Value>(make: (at: number) => Value) =>
      Object.fromEntries(model.issues.map(({ id }, at) => [id, make(at)] as const));
    const space = {
      issueUtilities: entries((at) => {
        const { issue, evaluations } = party.preferences[at] as (typeof party.preferences)[number];
        const values = model.issues[at]?.options.map(({ id }, option) => {
          return [id, decimal(`issue ${issue}`, evaluations[option]?.value ?? ZERO)] as const;
        });
        return { DiscreteValueSetUtilities: { valueUtilities: Object.fromEntries(values ?? []) } };
      }),
      issueWeights: entries((at) =>
        decimal("weights", party.preferences[at]?.weight.value ?? ZERO),
      ),
      domain: {
        name: model.name,
        issuesValues: entries((at) => ({ values: model.issues[at]?.options.map(({ id }) => id) })),
      },
      name: party.id,
      reservationBid: bid === null ? null : { issuevalues: bid },
    };
    return {
      name: `${base}-${party.id}.json`,
      text: `${printJson({ LinearAdditiveUtilitySpace: space })}\n`,
    };
  });
}

/** A number that JSON gets exactly as it is written. */
class Decimal {
  readonly written: string;

  constructor(written: string) {
    this.written = written;
  }
}

function printJson(value: unknown): string {
  if (value instanceof Decimal) return value.written;
  if (Array.isArray(value)) return `[${value.map(printJson).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const fields = Object.entries(value).map(
    ([key, inner]) => `${JSON.stringify(key)}: ${printJson(inner)}`,
  );
  return `{${fields.join(", ")}}`;
}

function leastCommonMultiple(a: bigint, b: bigint): bigint {
  return fraction(a, b).numerator * b;
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll(/[\t\n\r]/g, (space) => `&#${space.charCodeAt(0)};`);
}
