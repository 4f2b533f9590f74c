/**
 * The form of a negotiation file as one zod schema, for editors and other languages. `readModel` of the
 * bargaining package reads the file itself, with lines in its errors; a test there keeps the two together.
 */
import { z } from "zod";

const words = z.string().min(1).max(2000);

// takes 0.25, "1/3", "2.5e-3"; leaves "50%", "0,5", "NaN"
const WRITTEN = /^\s*[+-]?(?:\d+\s*\/\s*\d+|(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,3})?)\s*$/;
const number = z.union([z.number(), z.string().regex(WRITTEN)]).meta({
  id: "Number",
  description: 'A decimal, or a fraction such as "1/3". Taken exactly as it is written.',
});

const source = {
  source: z.enum(["given", "derived", "analyst"]).optional(),
  entries: z.array(words).optional().meta({ description: "Ids of what the number rests on." }),
  note: words.optional(),
};

const quantity = z
  .union([
    number,
    z.tuple([number, number]),
    z.strictObject({ value: number, ...source }),
    z.strictObject({ value: number.optional(), low: number, high: number, ...source }),
  ])
  .meta({
    id: "Quantity",
    description: "A number, an interval [low, high], or a number with its interval and its source.",
  });

const choice = z
  .record(words, words)
  .meta({ id: "Choice", description: "Option id by issue id: {ports: open}." });

const option = z.union([words, z.strictObject({ id: words, label: words.optional() })]);

const issue = z
  .strictObject({
    id: words,
    label: words.optional(),
    ordered: z.union([z.boolean(), z.enum(["true", "false"])]).optional(),
    options: z.array(option).min(1).max(1000).optional(),
    range: z
      .strictObject({ from: number, to: number, step: number.optional() })
      .optional()
      .meta({ description: "Whole numbers from, to and by step; in the place of options." }),
    statusQuo: words
      .optional()
      .meta({ description: "The option that holds without an agreement." }),
  })
  .meta({ id: "Issue" });

const preference = z
  .strictObject({
    weight: quantity.optional().meta({ description: "Importance; divided by the sum of all." }),
    position: words.optional().meta({ description: "The option that the party asks for." }),
    evaluations: z.record(words, quantity).optional(),
    linear: z.strictObject({ first: quantity, last: quantity }).optional(),
    ranking: z.array(z.union([words, z.array(words)])).optional(),
  })
  .meta({ id: "Preference", description: "With one of evaluations, linear and ranking." });

const party = z
  .strictObject({
    id: words,
    label: words.optional(),
    reservation: quantity.optional().meta({ description: "The least utility that it accepts." }),
    preferences: z
      .record(words, preference)
      .meta({ description: "One for each issue, by its id." }),
    redLines: z.array(z.strictObject({ issue: words, option: words, ...source })).optional(),
    interactions: z.array(z.strictObject({ when: choice, value: quantity })).optional(),
  })
  .meta({ id: "Party" });

const link = z
  .strictObject({
    if: choice,
    excludes: choice.optional(),
    requires: choice.optional(),
    note: words.optional(),
  })
  .meta({ id: "Link", description: "With one of excludes and requires." });

/** The form of a negotiation file. Objects with unknown fields are refused. */
export const negotiationSchema = z.strictObject({
  name: words.optional(),
  issues: z.array(issue).min(1).max(200),
  parties: z.array(party).min(1).max(24),
  links: z.array(link).max(2000).optional(),
});

/** The form of a negotiation file as JSON Schema 2020-12, without what no field shows alone. */
export function negotiationJsonSchema(): Readonly<Record<string, unknown>> {
  const { $schema, ...rest } = z.toJSONSchema(negotiationSchema, { target: "draft-2020-12" });
  return { $schema, title: "Negotiation", description: DESCRIPTION, ...rest };
}

const DESCRIPTION =
  "What is negotiated, what each party makes of it, and how sure that is. Beyond this schema: ids are unique, " +
  "every id that is referred to exists, every issue has a preference of every party, evaluations lie between 0 " +
  "and 1, and intervals are in order.";
