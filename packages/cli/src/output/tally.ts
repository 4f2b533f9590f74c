import type { Reading, Statement } from "@rapporteur/codebook";
import { counted, SOURCING_WORDS } from "./statement-words.ts";

/** How much was read, of every kind. */
export interface Tally {
  reports: number;
  statements: number;
  readonly sourcing: Record<Statement["sourcing"], number>;
  readonly form: Record<Statement["form"], number>;
}

export function emptyTally(): Tally {
  return {
    reports: 0,
    statements: 0,
    sourcing: { "on-record": 0, anonymous: 0, institutional: 0, unattributed: 0 },
    form: { direct: 0, indirect: 0, mixed: 0 },
  };
}

/** Adds one reading to the counts. */
export function tally(counts: Tally, { statements }: Reading): void {
  counts.reports++;
  for (const { sourcing, form } of statements) {
    counts.statements++;
    counts.sourcing[sourcing]++;
    counts.form[form]++;
  }
}

/** "12 statements: 8 on record, 4 anonymous · 5 direct, 7 indirect"; what counts none is left out. */
export function tallyWords({ statements, sourcing, form }: Tally): string {
  if (statements === 0) return counted(0, "statement");
  const listed = (counts: Readonly<Record<string, number>>, nameOf: (key: string) => string) =>
    Object.entries(counts)
      .filter(([, count]) => count > 0)
      .map(([key, count]) => `${count.toLocaleString("en")} ${nameOf(key)}`)
      .join(", ");
  const bySourcing = listed(sourcing, (key) => SOURCING_WORDS[key as Statement["sourcing"]]);
  return `${counted(statements, "statement")}: ${bySourcing} · ${listed(form, (key) => key)}`;
}
