/** The Reading as one zod schema. Kept equal to the types in `reading.ts` by test/reading.test-d.ts. */
import { z } from "zod";
import type { Edtf } from "./edtf.ts";
import { parseEdtf } from "./edtf.ts";
import type {
  ActorId,
  EventId,
  IssueId,
  OptionId,
  PositionId,
  ProposalId,
  ReportId,
  StatementId,
  TimeId,
} from "./ids.ts";
import { parseIssueId, parseOptionId } from "./ids.ts";
import { READING_SCHEMA } from "./reading.ts";
import { brokenRules } from "./reading-rules.ts";
import type { Duration, TimexValue } from "./timex.ts";
import { parseDuration, parseTimexValue } from "./timex.ts";

/** Words that are there: what the text does not say is `null`, never "". */
const words = z.string().min(1);
const id = <Id extends string>() => words as unknown as z.ZodType<Id, Id>;

const span = z
  .strictObject({ start: z.int().min(0), end: z.int().min(1) })
  .meta({ id: "Span", description: "UTF-16 code units of report.text, start in, end out." });
const spans = z.array(span);
const evidence = spans.min(1).meta({ description: "Where the text says it." });

const edtf = checked<Edtf>("an EDTF date", parseEdtf).meta({
  id: "Edtf",
  description: "ISO 8601-2 level 1 (EDTF), an ISO week (2025-W11) or weekend (2025-W11-WE).",
});
const timex = checked<TimexValue>("a TIMEX3 value", parseTimexValue).meta({
  id: "TimexValue",
  description: "The value attribute of TIMEX3.",
});
const duration = checked<Duration>("a TIMEX3 duration", parseDuration).meta({
  id: "Duration",
  description: "A TIMEX3 value that is a length of time: P30D.",
});
const issue = checked<IssueId>("a kebab-case id", parseIssueId).meta({
  id: "IssueId",
  description: "Id of an issue in the issue codebook.",
});
const option = checked<OptionId>("a kebab-case id", parseOptionId).meta({
  id: "OptionId",
  description: "Id of an option of the issue.",
});

const report = z.strictObject({
  id: id<ReportId>(),
  title: words.nullable(),
  publisher: words.nullable(),
  url: words.nullable(),
  published: edtf.nullable(),
  // takes "en", "pt-BR", "und"; leaves "English", "en_GB"
  language: z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/),
  text: z.string().meta({ description: "The words, in Unicode normalization form C." }),
});

const actor = z.strictObject({
  id: id<ActorId>(),
  kind: z.enum(["person", "organization", "state", "group", "document"]),
  name: words,
  anonymous: z.boolean(),
  roles: z.array(
    z.strictObject({
      title: words,
      of: words.nullable(),
      span,
      grounds: z.enum(["stated", "known"]),
    }),
  ),
  party: id<ActorId>().nullable(),
  partyGrounds: z.enum(["stated", "known", "inferred"]).nullable(),
  mentions: z.array(z.strictObject({ span, form: z.enum(["name", "nominal", "pronoun"]) })),
});

const timeExpression = z.strictObject({
  id: id<TimeId>(),
  span,
  type: z.enum(["DATE", "TIME", "DURATION", "SET"]),
  value: timex,
});

const statement = z.strictObject({
  id: id<StatementId>(),
  speakers: z.array(id<ActorId>()),
  party: id<ActorId>().nullable(),
  sourcing: z.enum(["on-record", "anonymous", "institutional", "unattributed"]),
  form: z.enum(["direct", "indirect", "mixed"]),
  act: z.enum([
    "asserts",
    "demands",
    "offers",
    "promises",
    "accepts",
    "rejects",
    "denies",
    "threatens",
    "asks",
    "assesses",
  ]),
  source: spans,
  cue: spans,
  content: evidence,
  said: edtf.nullable(),
  venue: words.nullable(),
  audience: z.array(words),
  issues: z.array(issue),
});

const event = z.strictObject({
  id: id<EventId>(),
  type: z.enum([
    "call",
    "meeting",
    "talks",
    "visit",
    "briefing",
    "proposal",
    "acceptance",
    "rejection",
    "agreement",
    "signing",
    "vote",
    "ceasefire",
    "violation",
    "withdrawal",
    "disarmament",
    "release",
    "aid",
    "aid-suspension",
    "sanction",
    "tariff",
    "strike",
    "threat",
    "attack",
    "mobilisation",
    "other",
  ]),
  plover: z.strictObject({ event: words, mode: words.nullable() }),
  format: z
    .enum([
      "direct",
      "phone",
      "proximity",
      "shuttle",
      "multilateral",
      "summit",
      "third-party-hosted",
      "written",
    ])
    .nullable(),
  status: z.enum(["scheduled", "ongoing", "occurred", "possible", "cancelled", "denied"]),
  participants: z.array(
    z.strictObject({
      actor: id<ActorId>(),
      role: z.enum(["participant", "initiator", "target", "host", "mediator"]),
    }),
  ),
  time: edtf.nullable(),
  duration: duration.nullable(),
  place: words.nullable(),
  issues: z.array(issue),
  evidence,
});

const response = z.strictObject({
  party: id<ActorId>(),
  by: id<ActorId>().nullable(),
  answer: z.enum(["accepted", "rejected", "conditional", "counter", "pending"]),
  conditions: z.array(id<PositionId>()),
  time: edtf.nullable(),
  evidence: spans,
});

const proposal = z.strictObject({
  id: id<ProposalId>(),
  kind: z.enum(["ceasefire", "framework", "exchange", "withdrawal", "other"]),
  title: words,
  proposers: z.array(id<ActorId>()),
  time: edtf.nullable(),
  duration: duration.nullable(),
  terms: z.array(z.strictObject({ issue, text: words, evidence: spans })),
  responses: z.array(response),
  evidence,
});

const position = z.strictObject({
  id: id<PositionId>(),
  party: id<ActorId>(),
  by: id<ActorId>().nullable(),
  issue,
  stance: z.enum(["demands", "offers", "accepts", "rejects", "open", "undecided"]),
  conditions: z.array(words),
  option: option.nullable(),
  text: words,
  time: edtf.nullable(),
  statement: id<StatementId>().nullable(),
  evidence,
});

/**
 * The contract of a Reading: the form of every field, and what no field shows alone, such as spans
 * inside the text and ids that exist. Objects with unknown fields are refused.
 */
export const readingSchema = z
  .strictObject({
    schema: z.literal(READING_SCHEMA),
    reader: z.strictObject({
      // takes "0.1.0", "1.0.0-rc.1"; leaves "1.0", "v1.0.0"
      version: z.string().regex(/^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?$/),
      model: z.string().regex(/^(?:[0-9a-f]{64}|none)$/),
    }),
    report,
    actors: z.array(actor.meta({ id: "Actor" })),
    times: z.array(timeExpression.meta({ id: "TimeExpression" })),
    statements: z.array(statement.meta({ id: "Statement" })),
    events: z.array(event.meta({ id: "Event" })),
    proposals: z.array(proposal.meta({ id: "Proposal" })),
    positions: z.array(position.meta({ id: "Position" })),
  })
  .superRefine((reading, context) => {
    for (const { path, expected, received } of brokenRules(reading)) {
      context.addIssue({ code: "custom", path: [...path], params: { expected, received } });
    }
  });

/** A string that `parse` takes; the type says what it was taken for. */
function checked<T extends string>(expected: string, parse: (text: string) => string | null) {
  return z
    .string()
    .refine((text) => parse(text) !== null, { params: { expected } }) as unknown as z.ZodType<T, T>;
}
