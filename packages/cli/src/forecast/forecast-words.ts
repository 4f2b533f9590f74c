/** A forecast for people: the compromise first, never without its band. */
import {
  COMPROMISE_MEAN_ERROR,
  type Forecast,
  type ForecastQuestion,
  halfBand,
} from "@rapporteur/bargaining";
import { plain } from "../output/markdown.ts";
import type { Page } from "../output/result.ts";
import { onOneLine } from "../terminal/escape-controls.ts";
import { flow } from "../terminal/flow.ts";

/** One method: its name, its answer, and what to think of it. */
interface Row {
  readonly name: string;
  readonly answer: string;
  readonly remark: string;
}

const INDENT = "  ";

/** A page for a terminal. */
export function forecastTable(
  question: ForecastQuestion,
  forecast: Forecast,
  { width, style }: Page,
): string {
  const rows = rowsOf(question, forecast);
  const nameWidth = Math.max(...rows.map(({ name }) => name.length));
  const answerWidth = Math.max(...rows.map(({ answer }) => answer.length));
  const indent = INDENT + " ".repeat(nameWidth + answerWidth + 4);
  const lines = rows.flatMap(({ name, answer, remark }, index) => {
    const head = `${INDENT}${name.padEnd(nameWidth)}  ${answer.padStart(answerWidth)}  `;
    const words = flow([{ words: remark }], Math.max(24, width - head.length));
    return words.map(({ painted }, line) => {
      if (line > 0) return indent + painted;
      return (index === 0 ? style.bold(head) : head) + painted;
    });
  });
  const closing = flow([{ words: CLOSING, paint: style.dim }], width).map(({ painted }) => painted);
  const heading = flow([{ words: onOneLine(question.question), paint: style.bold }], width).map(
    ({ painted }) => painted,
  );
  return `${[...heading, style.dim(onOneLine(scaleWords(question))), "", ...lines, "", ...closing].join("\n")}\n`;
}

/** The same as a brief. */
export function forecastMarkdown(question: ForecastQuestion, forecast: Forecast): string {
  const rows = rowsOf(question, forecast).map(
    ({ name, answer, remark }) => `| ${name} | ${answer} | ${plain(remark)} |`,
  );
  return `# ${plain(question.question)}

${plain(scaleWords(question))}

| method | answer | |
| --- | ---: | --- |
${rows.join("\n")}

${CLOSING}
`;
}

const CLOSING = `The compromise is the one to go by: on 351 questions decided in the European Union it missed by ${Math.round(COMPROMISE_MEAN_ERROR * 100)} % of the scale on average, the challenge model by 27 %, the median by 28 %. Half of all outcomes lay farther from it than 17.5 % of the scale.`;

function rowsOf(question: ForecastQuestion, forecast: Forecast): readonly Row[] {
  const { compromise, median, procedural, challenge } = forecast;
  const band = halfBand(compromise);
  const rows = [
    {
      name: "compromise",
      answer: shown(compromise.value),
      remark: `half of all past outcomes lay from ${shown(band.low)} to ${shown(band.high)}${missed(question, compromise.value)}`,
    },
    {
      name: "median",
      answer: shown(median),
      remark: `what no majority would leave${missed(question, median)}`,
    },
    procedural === null
      ? null
      : {
          name: "procedure",
          answer: shown(procedural.value),
          remark: `${proceduralWords(question, forecast)}${missed(question, procedural.value)}`,
        },
    {
      name: "challenge",
      answer: shown(challenge.means.at(-1) ?? compromise.value),
      remark: `mean after ${challenge.means.length - 1} rounds, ${challenge.isSettled ? "at rest" : "still moving"}; to compare with only${missed(question, challenge.means.at(-1) ?? 0)}`,
    },
  ];
  return rows.filter((row) => row !== null);
}

function proceduralWords({ procedure }: ForecastQuestion, { procedural }: Forecast): string {
  const setter = onOneLine(procedure?.agendaSetter ?? "");
  if (procedural?.isGridlock === true)
    return `nothing that ${setter} prefers to the status quo finds the quota`;
  return `the best for ${setter} that ${procedural?.agreeing.map(onOneLine).join(", ")} take over the status quo`;
}

/** "; missed by 1.44" where the outcome is known. */
function missed({ actual }: ForecastQuestion, answer: number): string {
  return actual === null ? "" : `; missed by ${shown(Math.abs(answer - actual))}`;
}

function scaleWords({ unit, scale, actual }: ForecastQuestion): string {
  const ends = `from ${shown(scale.low)} to ${shown(scale.high)}${unit === null ? "" : ` ${unit}`}`;
  const origin = scale.isStated ? "" : ", the range of the positions";
  return `${ends}${origin}${actual === null ? "" : `; it came out at ${shown(actual)}`}`;
}

/** Four digits that say something. */
function shown(value: number): string {
  return String(Number(value.toPrecision(4)));
}
