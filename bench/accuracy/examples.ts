/**
 * The reader against the golden answers of examples/: right of how many, by report and in all.
 *
 *   node bench/accuracy/examples.ts [--misses] [NAME]
 *
 * NAME picks the reports whose set, file name or id contains it; --misses names what is missed or wrong.
 */
import { openReader } from "@rapporteur/reader/node";
import { compare } from "../../test/examples/compare.ts";
import { loadGoldens } from "../../test/examples/golden.ts";
import { addRows, emptyRows, ROWS, type Row, type Share } from "../../test/examples/rows.ts";

const args = process.argv.slice(2);
const showsMisses = args.includes("--misses");
const [part = ""] = args.filter((arg) => !arg.startsWith("--"));
const goldens = (await loadGoldens()).filter(({ set, name, report }) =>
  `${set}/${name} ${report.id}`.includes(part),
);
if (goldens.length === 0) {
  process.stderr.write(`no example report has "${part}" in its name\n`);
  process.exit(2);
}
const reader = await openReader({ onNotice: (line) => process.stderr.write(`${line}\n`) });

const columns: { readonly head: string; readonly rows: Readonly<Record<Row, Share>> }[] = [];
const total = emptyRows();
for (const golden of goldens) {
  const { rows, misses } = compare(golden, await reader.read(golden.report));
  addRows(total, rows);
  columns.push({ head: golden.report.id ?? golden.name, rows });
  if (showsMisses)
    process.stdout.write(
      `\n${golden.set}/${golden.name}\n${misses.map((miss) => `  ${miss}\n`).join("")}`,
    );
}
await reader.close();

const width = Math.max(...ROWS.map((row) => row.length));
const percent = ({ right, of }: Share) =>
  (of === 0 ? "–" : ((100 * right) / of).toFixed(0)).padStart(9);
process.stdout.write(
  `\n${" ".repeat(width)}${columns.map(({ head }) => head.padStart(9)).join("")}      all\n`,
);
for (const row of ROWS) {
  const cells = columns.map(({ rows }) => percent(rows[row])).join("");
  process.stdout.write(
    `${row.padEnd(width)}${cells}${percent(total[row])}   ${total[row].right} of ${total[row].of}\n`,
  );
}
for (const kind of ["", "strict "] as const) {
  const { right, of: wanted } = total[`${kind}found`];
  const { of: read } = total[`${kind}precise`];
  process.stdout.write(
    `statements ${kind || ""}F1 ${((200 * right) / Math.max(1, wanted + read)).toFixed(1)}\n`,
  );
}
