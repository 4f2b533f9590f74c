/** Loads the golden answers of the example reports and finds their quoted words in the text. */
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Statement, TimeExpression } from "@rapporteur/codebook";
import type { ReportInput } from "@rapporteur/reader";
import { readMarkdown } from "../../packages/cli/src/input/front-matter.ts";
import type {
  Answers,
  Golden,
  GoldenActor,
  GoldenStatement,
  GoldenTime,
} from "./golden-answers.ts";
import { type Quoted, spanOfWords } from "./words-in-text.ts";

const EXAMPLES = fileURLToPath(new URL("../../examples", import.meta.url));

/** The folders of examples/ that have golden answers. */
export const SETS = ["strait-talks", "trade-round", "wage-strike"] as const;

/**
 * All example reports, set by set, in the order of their names.
 *
 * @throws {Error} an answer is missing, or its words are not in the report; the message names both
 */
export async function loadGoldens(): Promise<readonly Golden[]> {
  const goldens: Golden[] = [];
  for (const set of SETS) {
    for (const name of reportNames(set)) goldens.push(await loadGolden(set, name));
  }
  return goldens;
}

/** File names of the reports of a set, without their ending. */
export function reportNames(set: string): readonly string[] {
  return readdirSync(join(EXAMPLES, set))
    .filter((file) => file.endsWith(".md") && file !== "README.md")
    .map((file) => basename(file, ".md"))
    .sort();
}

/** File names of the golden answers of a set, without their ending. */
export function answerNames(set: string): readonly string[] {
  return readdirSync(join(EXAMPLES, set, "golden"))
    .map((file) => basename(file, ".json"))
    .sort();
}

async function loadGolden(set: string, name: string): Promise<Golden> {
  const file = join(EXAMPLES, set, `${name}.md`);
  const { fields, text } = await readMarkdown(file, readFileSync(file, "utf8"));
  const answers = readFileSync(join(EXAMPLES, set, "golden", `${name}.json`), "utf8");
  return resolveGolden(set, name, { ...fields, text }, JSON.parse(answers) as GoldenFile);
}

/** What a file of golden/ holds. */
export interface GoldenFile extends FileAnswers {
  readonly report: { readonly published: string };
  readonly parties: readonly string[];
  readonly pronouns: readonly {
    readonly words: string;
    readonly nth?: number;
    readonly actor: string;
  }[];
  readonly optional: FileAnswers;
}

interface FileAnswers {
  readonly actors: readonly FileActor[];
  readonly times: readonly FileTime[];
  readonly statements: readonly FileStatement[];
}

type FileActor = Pick<GoldenActor, "name" | "kind" | "party" | "aliases"> &
  Partial<Pick<GoldenActor, "anonymous" | "roles" | "partyGrounds">>;

interface FileTime {
  readonly words: string;
  readonly nth?: number;
  readonly type: TimeExpression["type"];
  readonly value: string | readonly string[];
}

interface FileStatement {
  readonly id: string;
  readonly speakers: readonly string[];
  readonly party: string | null;
  readonly sourcing: OneOrMore<Statement["sourcing"]>;
  readonly form: OneOrMore<Statement["form"]>;
  readonly act: OneOrMore<Statement["act"]>;
  readonly source: readonly Quoted[];
  readonly cue: readonly Quoted[];
  readonly content: readonly Quoted[];
  readonly said: OneOrMore<string> | null;
}

type OneOrMore<T> = T | readonly T[];

/** Joins a report with its answers. */
export function resolveGolden(
  set: string,
  name: string,
  report: ReportInput,
  file: GoldenFile,
): Golden {
  const where = `${set}/golden/${name}.json`;
  const { published } = file.report;
  if (report.published !== published) {
    throw new Error(`${where}: published ${published}, but the report says ${report.published}`);
  }
  const answers = (own: FileAnswers, part: string): Answers => ({
    actors: own.actors.map(actorOf),
    times: own.times.map((time) => timeOf(report.text, time, `${where}, ${part}times`)),
    statements: own.statements.map((one) => statementOf(report.text, one, `${where}, ${one.id}`)),
  });
  const required = answers(file, "");
  const optional = answers(file.optional, "optional ");
  const pronouns = file.pronouns.map(({ words, nth, actor }) => {
    const quoted = nth === undefined ? words : { words, nth };
    return { span: spanOfWords(report.text, quoted, `${where}, pronouns`), actor };
  });
  const { parties } = file;
  return { set, name, report: { ...report, published }, parties, pronouns, required, optional };
}

function actorOf({
  anonymous = false,
  roles = [],
  partyGrounds = null,
  ...actor
}: FileActor): GoldenActor {
  return { ...actor, anonymous, roles, partyGrounds };
}

function timeOf(text: string, { words, nth, type, value }: FileTime, where: string): GoldenTime {
  const span = spanOfWords(text, nth === undefined ? words : { words, nth }, where);
  return { words, span, type, values: listOf(value) };
}

function statementOf(text: string, one: FileStatement, where: string): GoldenStatement {
  const spans = (field: "source" | "cue" | "content") =>
    one[field].map((quoted) => spanOfWords(text, quoted, `${where}, ${field}`));
  return {
    ...one,
    sourcing: listOf(one.sourcing),
    form: listOf(one.form),
    act: listOf(one.act),
    said: listOf(one.said ?? []),
    source: spans("source"),
    cue: spans("cue"),
    content: spans("content"),
  };
}

function listOf<T extends string>(value: OneOrMore<T>): readonly T[] {
  return typeof value === "string" ? [value] : value;
}
