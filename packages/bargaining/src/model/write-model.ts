/** Writes a model as a negotiation file. */
import { Document, Scalar, visit } from "yaml";
import { printNumber } from "../numbers/decimal.ts";
import { compare } from "../numbers/fraction.ts";
import type {
  Choice,
  IssuePreference,
  Link,
  NegotiationIssue,
  NegotiationModel,
  NegotiationParty,
  Quantity,
  Source,
} from "./model.ts";

// takes words that another YAML reader would not take for words: "", "null", "true", "12", "1e3", "0x1F"
const NO_PLAIN_WORDS = /^(?:|~|null|true|false|yes|no|on|off|[-+.]?[\d.].*)$/i;

/** A word, as opposed to a number; strings in the plain value are words. */
type Plain =
  | string
  | number
  | boolean
  | Numeral
  | readonly Plain[]
  | { readonly [key: string]: Plain };

/** A number as it is to be written. */
class Numeral {
  readonly written: string;

  constructor(written: string) {
    this.written = written;
  }
}

/** YAML that `readModel` reads back as the same model, but for its notices. */
export function writeModel(model: NegotiationModel): string {
  const document = new Document(
    toNodes({
      name: model.name,
      issues: model.issues.map(issueFields),
      parties: model.parties.map((party) => partyFields(party, model.issues)),
      ...(model.links.length > 0 && { links: model.links.map(linkFields) }),
    }),
    { schema: "failsafe" },
  );
  visit(document, {
    Scalar(_, scalar) {
      const isWords = typeof scalar.value === "string" && scalar.tag !== NUMERAL;
      if (isWords && NO_PLAIN_WORDS.test(scalar.value as string)) scalar.type = "QUOTE_DOUBLE";
      if (scalar.tag === NUMERAL) delete scalar.tag;
    },
  });
  return document.toString({ lineWidth: 0 });
}

const NUMERAL = "numeral";

function toNodes(value: Plain): unknown {
  if (value instanceof Numeral) {
    const scalar = new Scalar(value.written);
    scalar.tag = NUMERAL;
    return scalar;
  }
  if (Array.isArray(value)) return value.map(toNodes);
  if (typeof value !== "object") return value;
  return new Map(Object.entries(value).map(([key, inner]) => [key, toNodes(inner)]));
}

function issueFields({ id, label, isOrdered, range, options, statusQuo }: NegotiationIssue): Plain {
  const values =
    range === null
      ? {
          options: options.map((option) =>
            option.label === null ? option.id : { id: option.id, label: option.label },
          ),
        }
      : {
          range: {
            from: new Numeral(`${range.from}`),
            to: new Numeral(`${range.to}`),
            step: new Numeral(`${range.step}`),
          },
        };
  return {
    id,
    ...(label !== null && { label }),
    ...(isOrdered && range === null && { ordered: new Numeral("true") }),
    ...values,
    ...(statusQuo !== null && { statusQuo }),
  };
}

function partyFields(party: NegotiationParty, issues: readonly NegotiationIssue[]): Plain {
  const { id, label, reservation, preferences, redLines, interactions } = party;
  return {
    id,
    ...(label !== null && { label }),
    ...(reservation !== null && { reservation: quantityFields(reservation) }),
    preferences: Object.fromEntries(
      preferences.map((one, at) => [one.issue, preferenceFields(one, issues[at])]),
    ),
    ...(redLines.length > 0 && {
      redLines: redLines.map(({ issue, option, source }) => ({
        issue,
        option,
        ...sourceFields(source),
      })),
    }),
    ...(interactions.length > 0 && {
      interactions: interactions.map(({ when, value }) => ({
        when: Object.fromEntries(when.map(({ issue, option }) => [issue, option])),
        value: quantityFields(value),
      })),
    }),
  };
}

function preferenceFields(preference: IssuePreference, issue: NegotiationIssue | undefined): Plain {
  const { weight, position, ranking, evaluations } = preference;
  const listed = evaluations.map((one, at) => [issue?.options[at]?.id ?? "", quantityFields(one)]);
  const ranked = ranking?.map((equals) => (equals.length === 1 ? (equals[0] ?? "") : equals));
  return {
    weight: quantityFields(weight),
    ...(position !== null && { position }),
    ...(ranked === undefined ? { evaluations: Object.fromEntries(listed) } : { ranking: ranked }),
  };
}

function linkFields({ kind, if: first, target, note }: Link): Plain {
  const choice = ({ issue, option }: Choice) => ({ [issue]: option });
  return { if: choice(first), [kind]: choice(target), ...(note !== null && { note }) };
}

function quantityFields({ value, low, high, source }: Quantity): Plain {
  const isKnown = compare(low, high) === 0;
  const from = sourceFields(source);
  if (isKnown && Object.keys(from).length === 0) return new Numeral(printNumber(value));
  const numeral = (number: typeof value) => new Numeral(printNumber(number));
  const ends = isKnown ? {} : { low: numeral(low), high: numeral(high) };
  return { value: numeral(value), ...ends, ...from };
}

function sourceFields({ kind, entries, note }: Source): Readonly<Record<string, Plain>> {
  return {
    ...(kind !== "given" && { source: kind }),
    ...(entries.length > 0 && { entries }),
    ...(note !== null && { note }),
  };
}
