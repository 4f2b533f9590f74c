/** Every smallest set of moves, in each format. */
import type { Concessions, NegotiationModel, Offer } from "@rapporteur/bargaining";
import { plain } from "../output/markdown.ts";
import type { Page } from "../output/result.ts";
import { offerWords, openingSets } from "./deals-view.ts";
import { shares, terms } from "./markdown.ts";
import { movesWords } from "./move-words.ts";
import { hanging, packageLines, paragraph, sharesWords } from "./table.ts";
import { allParties, capital, numberWord } from "./verdict.ts";

/** Options of `deals concessions`, as commander gives them. */
export interface ConcessionsOptions {
  readonly party?: readonly string[];
  readonly format?: ConcessionsFormat;
  readonly output?: string;
}

type ConcessionsFormat = "table" | "json" | "markdown";

/** The concessions that only these parties make, or all where none is named. */
export function concessionsWords(
  format: ConcessionsFormat,
  model: NegotiationModel,
  concessions: Concessions,
  parties: readonly string[],
  page: Page,
): string {
  const sets = openingSets(concessions.sets, parties);
  const offers = concessions.offers.filter(({ moves }) =>
    moves.every(({ party }) => parties.length === 0 || parties.includes(party)),
  );
  const chosen = { ...concessions, sets, offers };
  if (format === "json") {
    return `${JSON.stringify({ schema: "rapporteur/concessions/1", model: { name: model.name }, ...chosen }, null, 2)}\n`;
  }
  return format === "markdown" ? markdown(model, chosen) : table(model, chosen, page);
}

function table(model: NegotiationModel, concessions: Concessions, page: Page): string {
  const lead = paragraph(leadWords(model, concessions), page);
  const items = itemsOf(model, concessions).flatMap(({ words, item }, index) => [
    ...hanging(`${words}.`, page, `${String(index + 1).padStart(3)}. `, "     "),
    ...hanging(`→ ${sharesWords(model, item.utilities)}`, page, "     ", "       ", page.style.dim),
    ...packageLines(model, item.package, page, "       "),
  ]);
  return `${[...lead, ...(items.length === 0 ? [] : [""]), ...items].join("\n")}\n`;
}

function markdown(model: NegotiationModel, concessions: Concessions): string {
  const items = itemsOf(model, concessions).map(
    ({ words, item }, index) =>
      `${index + 1}. ${plain(words)}.\n\n   ${shares(model, item.utilities)}: ${terms(model, item.package)}`,
  );
  return `${[`# ${plain(model.name)}`, plain(leadWords(model, concessions)), ...items].join("\n\n")}\n`;
}

interface Item {
  readonly words: string;
  readonly item: Pick<Offer, "package" | "utilities">;
}

function itemsOf(
  model: NegotiationModel,
  { isReachable, sets, offers }: Concessions,
): readonly Item[] {
  if (isReachable) return offers.map((offer) => ({ words: offerWords(model, offer), item: offer }));
  return sets.map((set) => ({ words: movesWords(model, set.moves), item: set }));
}

function leadWords(model: NegotiationModel, concessions: Concessions): string {
  const { isReachable, sets, offers, found, complete } = concessions;
  const who = allParties(model);
  if (isReachable) {
    if (offers.length === 0)
      return `A package that satisfies ${who} is in reach, and no single move would buy more.`;
    return `A package that satisfies ${who} is in reach already. What one more move would buy:`;
  }
  if (sets.length === 0)
    return `No package satisfies ${who}, and no moves that were looked for would open one.`;
  const more = found > sets.length ? ` of ${found.toLocaleString("en")}` : "";
  const limit = complete ? "" : " There may be more: a limit was reached.";
  const opening =
    sets.length === 1
      ? "One set of moves opens one"
      : `${capital(numberWord(sets.length))} smallest sets of moves${more} open one, the fewest movers first`;
  return `No package satisfies ${who}. ${opening}:${limit}`;
}
