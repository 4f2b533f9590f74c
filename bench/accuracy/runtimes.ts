/**
 * The native runtime against WebAssembly on the example reports: statements that are the same in all
 * but their ids.
 *
 *   node --conditions=@rapporteur/source bench/accuracy/runtimes.ts
 */
import type { Reading } from "@rapporteur/codebook";
import { openReader } from "@rapporteur/reader/node";
import { loadGoldens } from "../../test/examples/golden.ts";

const native = await openReader({ runtime: "native" });
const wasm = await openReader({ runtime: "wasm" });
/** Without ids, which count on: one actor more would shift all that follow. */
const said = ({ statements }: Reading) =>
  statements.map(({ source, cue, content, form, act, sourcing, said: day }) =>
    JSON.stringify({ source, cue, content, form, act, sourcing, day }),
  );
let same = 0;
let all = 0;
for (const { report } of await loadGoldens()) {
  const here = said(await native.read(report));
  const there = new Set(said(await wasm.read(report)));
  const both = here.filter((statement) => there.has(statement)).length;
  same += 2 * both;
  all += here.length + there.size;
  process.stdout.write(`${report.id}: native ${here.length}, wasm ${there.size}, same ${both}\n`);
}
process.stdout.write(`the same: ${((100 * same) / all).toFixed(1)} %\n`);
await native.close();
await wasm.close();
