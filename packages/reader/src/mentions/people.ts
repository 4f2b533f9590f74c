/**
 * Joins names of people: forms of one full name first, then family names that only one of them has, then
 * names that the actor list or the text ("known as") gives to one person. A family name that two people
 * share joins neither.
 */
import type { Edtf } from "@rapporteur/codebook";
import type { ActorEntry } from "../lexicon/actor-entry.ts";
import type { ActorList } from "../lexicon/actor-list.ts";
import type { Chain, Chains } from "./chain.ts";
import type { NameMention } from "./name-mentions.ts";
import { foldName, mayBeSame, type PersonName, parsePersonName } from "./person-names.ts";
import type { Scene } from "./scene.ts";
import type { Titles } from "./titles.ts";

export interface NamedPerson {
  readonly name: NameMention;
  readonly titles: Titles;
}

interface Known {
  readonly chain: Chain;
  name: PersonName;
}

export function joinPeople(
  scene: Scene,
  people: readonly NamedPerson[],
  chains: Chains,
  list: ActorList,
  published: Edtf | null,
): void {
  const parsed = people.map(({ name, titles }) => {
    const own = parsePersonName(name.form);
    return { ...own, pronoun: titles.pronoun ?? own.pronoun };
  });
  const byFamily = new Map<string, Known[]>();
  const byToken = new Map<string, Set<Known>>();
  const byEntry = new Map<ActorEntry, Known>();
  const chainOf: (Chain | undefined)[] = [];

  const open = (name: PersonName, entry: ActorEntry | null): Known => {
    const known = { chain: chains.open({ kind: "person" }), name };
    push(byFamily, name.family, known);
    for (const token of name.tokens) addTo(byToken, foldName(token), known);
    if (entry !== null && !byEntry.has(entry)) byEntry.set(entry, known);
    known.chain.entry = entry;
    return known;
  };
  const join = (i: number, known: Known, name: PersonName): void => {
    chainOf[i] = known.chain;
    known.chain.pronoun ??= name.pronoun;
    if (name.tokens.length > known.name.tokens.length)
      known.name = { ...name, pronoun: known.chain.pronoun };
  };

  // full names, in text order
  for (const [i, name] of parsed.entries()) {
    if (name.tokens.length < 2) continue;
    const entry = list.find(people[i]?.name.form ?? "");
    const same = (byFamily.get(name.family) ?? []).filter((known) => mayBeSame(known.name, name));
    const known = same.length === 1 ? same[0] : entry === null ? undefined : byEntry.get(entry);
    const chosen = known ?? open(name, entry);
    chosen.chain.entry ??= entry;
    join(i, chosen, name);
  }
  joinOtherNames(scene, people, parsed, chainOf);

  // then bare ones
  for (const [i, name] of parsed.entries()) {
    if (chainOf[i] !== undefined) continue;
    const form = people[i]?.name.form ?? "";
    const entry = list.find(form);
    const known =
      (entry === null ? undefined : byEntry.get(entry)) ??
      only(byFamily.get(name.family) ?? [], name) ??
      only([...(byToken.get(foldName(name.tokens[0] ?? "")) ?? [])], name);
    join(i, known ?? open(name, entry ?? list.findByFamilyName(form, published)), name);
  }

  for (const [i, { name, titles }] of people.entries()) {
    const chain = chainOf[i];
    if (chain === undefined) continue;
    chains.add(chain, name, "name");
    chain.offices.push(...titles.offices);
    chain.owners.push(...titles.owners);
    chain.address ??= titles.address;
    chain.pronoun ??= chain.entry?.pronoun === "they" ? null : (chain.entry?.pronoun ?? null);
  }
}

/** The one person that a bare name can mean; `undefined` when none or several can. */
function only(found: readonly Known[], name: PersonName): Known | undefined {
  const fitting = found.filter(
    ({ chain, name: own }) =>
      (chain.pronoun ?? own.pronoun) === null ||
      name.pronoun === null ||
      (chain.pronoun ?? own.pronoun) === name.pronoun,
  );
  // a bare chain of the same name takes what full names cannot decide
  const bare = fitting.find(({ name: own }) => own.tokens.length === 1);
  return fitting.length === 1 ? fitting[0] : bare;
}

/** "Mara Voss, known by the nom de guerre Tern": the second name is the first one's. */
function joinOtherNames(
  scene: Scene,
  people: readonly NamedPerson[],
  parsed: readonly PersonName[],
  chainOf: (Chain | undefined)[],
): void {
  const others = new Map<string, number>();
  for (let i = 1; i < people.length; i++) {
    const before = people[i - 1]?.name;
    const own = people[i]?.name;
    if (before === undefined || own === undefined || own.first - before.last > 12) continue;
    const between = scene.textOf({ first: before.last, last: own.first });
    if (KNOWN_AS.test(between)) others.set(parsed[i]?.tokens.join(" ") ?? "", i - 1);
  }
  if (others.size === 0) return;
  for (const [i, name] of parsed.entries()) {
    const at = others.get(name.tokens.join(" "));
    if (at === undefined) continue;
    const family = parsed[at]?.family;
    chainOf[i] ??=
      chainOf[at] ??
      chainOf.find((chain, k) => chain !== undefined && parsed[k]?.family === family);
  }
}

// takes ", known by the nom-de-guerre ", " alias ", ", better known as "; leaves " is known as an ally of "
const KNOWN_AS =
  /^[\s,("“]*(?:(?:who is |also |better |widely )?known (?:as|by)(?: (?:the|his|her) [\w\s-]+?)?|alias|a\.?k\.?a\.?|n[ée]e)[\s,"“‘']*$/iu;

function push(map: Map<string, Known[]>, key: string, known: Known): void {
  const own = map.get(key);
  if (own === undefined) map.set(key, [known]);
  else own.push(known);
}

function addTo(map: Map<string, Set<Known>>, key: string, known: Known): void {
  const own = map.get(key);
  if (own === undefined) map.set(key, new Set([known]));
  else own.add(known);
}
