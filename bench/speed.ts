/**
 * Words per second of a whole reading, one report after another on one core; beside it, in the same run and
 * round by round, spaCy's whole pipeline and its parser alone.
 *
 *   node --conditions=@rapporteur/source bench/speed.ts [SOURCE] [--articles 1000] [--rounds 3]
 *        [--python PYTHON --spacy en_core_web_md]
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { openReader } from "../packages/reader/src/node/open-reader.ts";
import { countWords, textsFrom } from "./articles.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    articles: { type: "string", default: "1000" },
    rounds: { type: "string", default: "3" },
    python: { type: "string" },
    spacy: { type: "string", default: "en_core_web_md" },
  },
});
const texts = textsFrom(positionals[0], Number(values.articles));
const words = countWords(texts);
console.log(`${texts.length} texts, ${words} words, Node ${process.versions.node}`);

/** Seconds that a pass took: by the clock, and of processor time. */
interface Cost {
  readonly wall: number;
  readonly cpu: number;
}
type Pass = () => Promise<Cost>;

const reader = await openReader();
const passes = new Map<string, Pass>([["rapporteur", readAll]]);
const peer = values.python === undefined ? null : await openPeer(values.python, values.spacy);
if (peer !== null)
  for (const kind of ["whole", "parser"]) passes.set(`spaCy ${kind}`, () => peer.pass(kind));

await reader.read({ text: texts.slice(0, 5).join("\n\n") });
const costs = new Map<string, Cost[]>([...passes.keys()].map((name) => [name, []]));
for (let round = 1; round <= Number(values.rounds); round++) {
  for (const [name, pass] of passes) {
    const cost = await pass();
    costs.get(name)?.push(cost);
    console.log(
      `round ${round}  ${name.padEnd(13)}  ${perSecond(cost.wall)} words/s by the clock, ${perSecond(cost.cpu)} by processor time`,
    );
  }
}
for (const [name, own] of costs) {
  const ratios = own.map(({ cpu }, round) => (costs.get("rapporteur")?.[round]?.cpu ?? cpu) / cpu);
  console.log(
    `median   ${name.padEnd(13)}  ${perSecond(median(own.map(({ wall }) => wall)))} by the clock, ${perSecond(median(own.map(({ cpu }) => cpu)))} by processor time, ${median(ratios).toFixed(2)} times rapporteur`,
  );
}
await reader.close();
peer?.close();

async function readAll(): Promise<Cost> {
  const before = process.cpuUsage();
  const start = performance.now();
  for (const text of texts) await reader.read({ text, published: "2027-03-12" });
  const { user, system } = process.cpuUsage(before);
  return { wall: (performance.now() - start) / 1e3, cpu: (user + system) / 1e6 };
}

async function openPeer(python: string, model: string) {
  const env = {
    ...process.env,
    OMP_NUM_THREADS: "1",
    OPENBLAS_NUM_THREADS: "1",
    MKL_NUM_THREADS: "1",
  };
  const child = spawn(python, [join(import.meta.dirname, "peers/spacy_speed.py"), model], {
    env,
    stdio: ["pipe", "pipe", "inherit"],
  });
  const lines = createInterface(child.stdout);
  const answer = async (): Promise<string> => {
    const ended = once(child, "exit").then(() => {
      throw new Error("the peer ended before it answered");
    });
    ended.catch(() => undefined);
    const [line] = await Promise.race([once(lines, "line"), ended]);
    return line;
  };
  child.stdin.write(`${JSON.stringify(texts)}\n`);
  console.log(await answer());
  return {
    async pass(kind: string): Promise<Cost> {
      child.stdin.write(`${kind}\n`);
      return JSON.parse(await answer());
    },
    close: () => child.stdin.end(),
  };
}

function perSecond(seconds: number): string {
  return Math.round(words / seconds)
    .toString()
    .padStart(6);
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}
