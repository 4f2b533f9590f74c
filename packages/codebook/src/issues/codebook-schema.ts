import { z } from "zod";
import { parseIssueId, parseOptionId } from "../ids.ts";
import { ISSUE_CODEBOOK_SCHEMA } from "./issue-codebook.ts";
import { parsePattern } from "./pattern.ts";

const words = z.string().min(1);

const pattern = z
  .string()
  .superRefine((text, context) => {
    const { problem } = parsePattern(text);
    if (problem !== null) context.addIssue({ code: "custom", params: { expected: problem } });
  })
  .meta({
    id: "Pattern",
    description:
      "Words parted by single spaces, each in any of its forms. a|b: either; ..: up to four words between; " +
      "<>: the same in either order; " +
      "<number>: a number; =word: this form alone; a word with a capital letter as it is written.",
  });
const patterns = z.array(pattern);
const phrases = z.array(words);
const names = z.array(words);

const option = z.strictObject({
  id: idOf(parseOptionId).meta({ description: "Unique in its issue." }),
  label: words,
  words: patterns
    .default([])
    .meta({ description: "What fixes this option where the issue is spoken of." }),
  not: patterns
    .default([])
    .meta({ description: "Patterns inside which those words do not fix it." }),
});

const crosswalk = z.strictObject({
  pax: names.default([]).meta({ description: "Variables of the PA-X Peace Agreements Database." }),
  ucdp: names.default([]).meta({ description: "Variables of the UCDP Peace Agreement Dataset." }),
  plover: names.default([]).meta({ description: "Contexts of PLOVER." }),
});

const issue = z.strictObject({
  id: idOf(parseIssueId).meta({
    description: "Unique in the codebook; a reading names the issue by it.",
  }),
  label: words,
  about: z
    .string()
    .default("")
    .meta({ description: "What belongs to it and what does not, for a person." }),
  words: patterns.min(1).meta({ description: "What names it." }),
  not: patterns
    .default([])
    .meta({ description: "Patterns inside which those words mean something else." }),
  options: z
    .array(option.meta({ id: "Option" }))
    .default([])
    .meta({ description: "From the least to the most of what the label names." }),
  crosswalk: crosswalk.meta({ id: "Crosswalk" }).default({ pax: [], ucdp: [], plover: [] }),
  takes: phrases
    .default([])
    .meta({ description: "Phrases that it must take: the codebook's own test." }),
  leaves: phrases.default([]).meta({ description: "Phrases that it must leave alone." }),
});

/** The form of a codebook file: every field, its default, and what it must be. */
export const issueCodebookSchema = z.strictObject({
  schema: z.literal(ISSUE_CODEBOOK_SCHEMA),
  id: idOf(parseIssueId),
  label: words,
  about: words.meta({ description: "One sentence: which negotiations it is for." }),
  signs: patterns
    .default([])
    .meta({ description: "Patterns that tell such a negotiation but name no issue." }),
  issues: z.array(issue.meta({ id: "Issue" })).min(1),
});

/** The contract of a codebook file as JSON Schema 2020-12, without the rules that span several fields. */
export function codebookJsonSchema(): Readonly<Record<string, unknown>> {
  const { $schema, ...rest } = z.toJSONSchema(issueCodebookSchema, {
    target: "draft-2020-12",
    io: "input",
  });
  return { $schema, title: "Issue codebook", description: DESCRIPTION, ...rest };
}

const DESCRIPTION =
  "The issues of one kind of negotiation, the words that name them and the outcomes that each may have. " +
  "Beyond this schema: ids are unique, every pattern can be read, an issue takes each phrase under `takes` and none under `leaves`.";

/** A kebab-case id. */
function idOf<T extends string>(parse: (text: string) => T | null) {
  const id = z.string().refine((text) => parse(text) !== null, {
    params: { expected: "a kebab-case id, like pay-rise" },
  });
  return id as unknown as z.ZodType<T, T>;
}
