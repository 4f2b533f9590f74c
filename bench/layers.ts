/**
 * What the layers cost: a whole reading against one without actors and times, in the same run.
 *
 *   node --conditions=@rapporteur/source bench/layers.ts [ARTICLES]
 *
 * Without them a statement has no speakers and no stated day; the encoder runs in both.
 */
import { readFileSync } from "node:fs";
import { analysisStage } from "../packages/reader/src/analysis/analysis-stage.ts";
import { parseModel } from "../packages/reader/src/analysis/model-file.ts";
import { issuesStage } from "../packages/reader/src/issues/issues-stage.ts";
import { mentionsStage } from "../packages/reader/src/mentions/mentions-stage.ts";
import { openNativeRuntime } from "../packages/reader/src/node/native-runtime.ts";
import type { Layer, Layers } from "../packages/reader/src/pipeline/layers.ts";
import { pipeline, type Stage } from "../packages/reader/src/pipeline/pipeline.ts";
import { paragraphsStage } from "../packages/reader/src/sentences/paragraphs-stage.ts";
import { statementsStage } from "../packages/reader/src/statements/statements-stage.ts";
import { timesStage } from "../packages/reader/src/times/times-stage.ts";
import { textsFrom } from "./articles.ts";

const file = (name: string) => new URL(`../packages/reader/model/${name}`, import.meta.url);
const { labels, vocabulary } = parseModel({
  vocabulary: readFileSync(file("vocabulary.txt"), "utf8"),
  labels: readFileSync(file("labels.json"), "utf8"),
});
const runtime = await openNativeRuntime(readFileSync(file("encoder.onnx")));
const empty = <L extends Layer>(gives: L, of: (layers: Layers) => unknown): Stage =>
  ({ gives, needs: ["analysis"], read: (_article, layers) => of(layers as Layers) }) as Stage;
const first = [paragraphsStage, analysisStage({ labels, vocabulary, runtime })];
const last = [issuesStage(null), statementsStage];
const whole = pipeline([...first, mentionsStage, timesStage, ...last]);
const bare = pipeline([
  ...first,
  empty("mentions", ({ analysis }) => ({
    actors: [],
    speakers: analysis.attributions.map(() => []),
  })),
  empty("times", () => []),
  ...last,
]);

const texts = textsFrom(undefined, Number(process.argv[2] ?? 60)).map((text) => ({
  text,
  published: null,
}));
async function secondsOf(read: typeof whole): Promise<number> {
  const before = process.cpuUsage();
  for (const article of texts) await read(article);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}
await secondsOf(whole);
for (let round = 1; round <= 3; round++) {
  const without = await secondsOf(bare);
  const within = await secondsOf(whole);
  process.stdout.write(
    `round ${round}: ${(within / without).toFixed(3)} times (${without.toFixed(1)} s without)\n`,
  );
}
await runtime.close();
