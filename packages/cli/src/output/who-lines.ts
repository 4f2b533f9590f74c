/** The people and bodies of a report on a terminal: name, role, for whom and how that is known, and how often they speak. */
import type { Actor, Reading } from "@rapporteur/codebook";
import { flow, type Ink } from "../terminal/flow.ts";
import { castOf, mainRole, partyWords, statementsOf } from "./actor-words.ts";
import type { RenderSettings } from "./renderer.ts";
import { counted } from "./statement-words.ts";

type Page = Pick<RenderSettings, "width" | "style">;

const INDENT = "   ";
const LEAST_WIDTH = 20;
const COUNT_WIDTH = 14;

/** The lines of a section; none where nobody is in the report. */
export function whoLines(reading: Reading, page: Page): string[] {
  const { players, named } = castOf(reading);
  if (players.length + named.length === 0) return [];
  return [
    page.style.bold(`${INDENT}People and bodies`),
    ...players.flatMap((actor) => actorLines(reading, actor, page)),
    ...namedLines(named, page),
  ];
}

function actorLines(reading: Reading, actor: Actor, { width, style }: Page): string[] {
  const inks: Ink[] = [
    { words: actor.name, paint: style.bold },
    { words: actor.anonymous ? " · not named" : "", paint: style.yellow },
    { words: dotted(mainRole(actor)) },
    { words: dotted(partyWords(reading, actor) ?? ""), paint: style.dim },
  ];
  const said = statementsOf(reading, actor).length;
  const count = said === 0 ? "" : counted(said, "statement");
  const room = Math.max(LEAST_WIDTH, width - INDENT.length - COUNT_WIDTH - 2);
  return flow(inks, room).map(({ painted, width: own }, index) => {
    if (index > 0) return INDENT.repeat(2) + painted;
    return count === ""
      ? INDENT + painted
      : `${INDENT}${painted}${" ".repeat(Math.max(2, room + 2 - own))}${style.dim(count)}`;
  });
}

function dotted(words: string): string {
  return words === "" ? "" : ` · ${words}`;
}

/** A comma stands in some names: a semicolon parts them. */
function namedLines(named: readonly Actor[], { width, style }: Page): string[] {
  if (named.length === 0) return [];
  const words = `Also named: ${named.map(({ name }) => name).join("; ")}`;
  return flow([{ words, paint: style.dim }], Math.max(LEAST_WIDTH, width - 2 * INDENT.length)).map(
    ({ painted }, index) => INDENT.repeat(index === 0 ? 1 : 2) + painted,
  );
}
