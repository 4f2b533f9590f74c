/** Writes codebooks as YAML: a whole one, and a first one to fill in. */
import { stringify } from "yaml";
import { ISSUE_CODEBOOK_SCHEMA, type IssueCodebook } from "./issue-codebook.ts";

/** The codebook as YAML that `parseCodebook` reads back to the same value; empty fields are left out. */
export function printCodebook(codebook: IssueCodebook): string {
  return stringify(withoutEmpty(codebook), { lineWidth: 110, flowCollectionPadding: false });
}

function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmpty);
  if (typeof value !== "object" || value === null) return value;
  const kept = Object.entries(value)
    .map(([name, inner]) => [name, withoutEmpty(inner)] as const)
    .filter(([, inner]) => !isEmpty(inner));
  return Object.fromEntries(kept);
}

function isEmpty(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  return (
    value === "" || (typeof value === "object" && value !== null && Object.keys(value).length === 0)
  );
}

/**
 * A first codebook that can be read as it stands and says how to go on.
 *
 * @param id kebab-case
 */
export function newCodebookText(id: string): string {
  const label = `${id.charAt(0).toUpperCase()}${id.slice(1).replaceAll("-", " ")}`;
  return `# An issue codebook: what is negotiated, and the words that name it.
# Check it with: rapporteur codebook check FILE
schema: ${ISSUE_CODEBOOK_SCHEMA}
id: ${id}
label: ${label}
about: Say in one sentence which negotiations it is for.

# Words that tell such a negotiation but name no issue. They help to pick the codebook for a text.
signs: [negotiating table, joint committee]

# In the order in which they should be shown.
issues:
  - id: cost-sharing
    label: Sharing of costs
    about: Who pays which part. Not prices that somebody else charges.
    # Each word stands for all its forms. "a|b" is one or the other, ".." up to four words between, "<>" the
    # same in either order, "<number>" a number, "=word" this form alone; a word with a capital letter is
    # taken as it is written. In "a|b" words that belong together are joined: "bill|running-cost".
    words:
      - share|split <> cost|bill|running-cost
      - cost-sharing
    # Where those words mean something else.
    not:
      - market share
    # From the least to the most of what the label names. Leave out what has no order.
    options:
      - id: each-its-own
        label: Each side bears its own
        words: [bear|pay its|their own cost]
      - id: even-split
        label: In equal parts
        words: [equal part, half .. cost, split .. evenly]
    # The codebook's own test: "rapporteur codebook check" tries these.
    takes:
      - They want to split the bill evenly.
      - A cost-sharing deal is near.
    leaves:
      - The firm won market share at low cost.
  - id: timetable
    label: Timetable
    words: [timetable, deadline, start date]
    takes: [The deadline is June.]
    leaves: [Nobody had time.]
`;
}
