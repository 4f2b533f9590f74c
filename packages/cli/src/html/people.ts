/** The people and bodies of a report beside its text: each with its role, its party and how that is known. */
import type { Actor } from "@rapporteur/codebook";
import { castOf, GROUNDS_WORDS, mainRole } from "../output/actor-words.ts";
import type { ReadReport } from "../output/renderer.ts";
import { actorName, counted } from "../output/statement-words.ts";
import { escapeHtml } from "./escape-html.ts";
import type { Numbered } from "./text-marks.ts";

/** A list that stands beside the text; empty where nobody is in the report. */
export function peopleOf(
  { reading }: ReadReport,
  numbered: readonly Numbered[],
  order: number,
): string {
  const prefix = `r${order}`;
  const { players, named } = castOf(reading);
  if (players.length + named.length === 0) return "";
  const items = players.map((actor) =>
    personOf(actor, actorName(reading, actor.party), numbered, prefix),
  );
  const rest = named.map((actor) => nameOf(actor, prefix));
  const also =
    rest.length === 0
      ? ""
      : `<p class="also"><span class="caps">Also named</span> ${rest.join("; ")}</p>`;
  return `<nav class="people" aria-labelledby="${prefix}who"><h2 id="${prefix}who" class="caps">People and bodies</h2>
<ul>${items.join("\n")}</ul>${also}</nav>`;
}

function personOf(
  actor: Actor,
  party: string | null,
  numbered: readonly Numbered[],
  prefix: string,
): string {
  const { id, anonymous, partyGrounds } = actor;
  const places = numbered
    .filter(({ statement }) => statement.speakers.includes(id))
    .map((own) => `<a href="#${own.id}" aria-label="Statement ${own.number}">${own.number}</a>`);
  const role = [anonymous ? "not named" : "", mainRole(actor)]
    .filter((part) => part !== "")
    .join(" · ");
  const lines = [
    role === "" ? "" : `<span class="role" dir="auto">${escapeHtml(role)}</span>`,
    party === null || partyGrounds === null
      ? ""
      : `<span class="party ${partyGrounds}">for <b dir="auto">${escapeHtml(party)}</b>, <span class="how">${GROUNDS_WORDS[partyGrounds]}</span></span>`,
    `<span class="counts">${placesOf(places)}${mentionsOf(actor)}</span>`,
  ];
  return `<li class="person" data-a="${prefix}${id}">${nameOf(actor, prefix)}${lines.join("")}</li>`;
}

function placesOf(places: readonly string[]): string {
  return places.length === 0 ? "" : `<span class="places">says ${places.join(" ")}</span>`;
}

/** The buttons do with a mouse what the arrow keys do on the name, so Tab leaves them out. */
function mentionsOf({ mentions }: Actor): string {
  const count = mentions.length;
  if (count === 0) return "";
  const button = (step: number, label: string, sign: string): string =>
    `<button type="button" tabindex="-1" data-step="${step}" aria-label="${label} mention">${sign}</button>`;
  const buttons = count === 1 ? "" : `${button(-1, "Previous", "‹")}${button(1, "Next", "›")}`;
  return `<span class="walk"><span class="at" aria-live="polite" data-rest="${counted(count, "mention")}">${counted(count, "mention")}</span>${buttons}</span>`;
}

/** A name that leads to the first mention; one that the text does not mention leads nowhere. */
function nameOf({ id, name, mentions }: Actor, prefix: string): string {
  const words = escapeHtml(name);
  if (mentions.length === 0) return `<span class="name" dir="auto">${words}</span>`;
  return `<a class="name" href="#${prefix}${id}m1" data-a="${prefix}${id}" dir="auto">${words}</a>`;
}
