/** The answer in words, before any number: is there a package, and if not, who would have to move. */
import type {
  ConcessionSet,
  Concessions,
  Deals,
  NegotiationModel,
  PackageSet,
  Uncertainty,
} from "@rapporteur/bargaining";
import { grouped } from "../model/model-words.ts";

const NUMBERS = [
  "no",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
];

/** "two", "twelve", "13". */
export function numberWord(count: number): string {
  return NUMBERS[count] ?? count.toLocaleString("en");
}

/** "both", "all three"; "the party" where there is one. */
export function allParties({ parties }: NegotiationModel): string {
  if (parties.length === 1) return "the party";
  return parties.length === 2 ? "both" : `all ${numberWord(parties.length)}`;
}

/** One sentence or two: "No package satisfies both. Two single moves would open one:". */
export function verdictWords(
  model: NegotiationModel,
  deals: Deals,
  concessions: Concessions | null,
): string {
  if (deals.isReachable === true)
    return `${reachableWords(model, deals)} ${frontierWords(model, deals)}`;
  if (deals.isReachable === null) {
    return `Whether any package satisfies ${allParties(model)} is not known: a limit was reached before one was found or ruled out.`;
  }
  const opening = concessions === null ? "" : ` ${openingWords(concessions.sets)}`;
  return `No package satisfies ${allParties(model)}.${opening}`;
}

/** "Two single moves would open one:", or what it takes at least. */
function openingWords(sets: readonly ConcessionSet[]): string {
  const [first] = sets;
  if (first === undefined) return "No moves that could be found would open one.";
  const least = Math.min(...sets.map(({ moves }) => moves.length));
  const smallest = sets.filter(({ moves }) => moves.length === least);
  if (least === 1) {
    return smallest.length === 1
      ? "One single move would open one:"
      : `${capital(numberWord(smallest.length))} single moves would open one:`;
  }
  const takes = `It takes ${numberWord(least)} moves at once to open one`;
  return smallest.length === 1
    ? `${takes}:`
    : `${takes}; there are ${numberWord(smallest.length)} ways:`;
}

/** The sets that the verdict counts: those of the fewest moves. */
export function smallestSets(sets: readonly ConcessionSet[]): readonly ConcessionSet[] {
  const least = Math.min(...sets.map(({ moves }) => moves.length));
  return sets.filter(({ moves }) => moves.length === least);
}

function reachableWords(model: NegotiationModel, { rational }: Deals): string {
  const who = capital(allParties(model));
  const { weak, outcomes, weakShare } = rational;
  const all = outcomes === null ? "all packages" : `${grouped(BigInt(outcomes))} packages`;
  if (weak === null) {
    const error = weakShare.error === 0 ? "" : `, give or take ${percent(weakShare.error)}`;
    return `${who} would accept about ${percent(weakShare.value)} of ${all}${error}.`;
  }
  if (outcomes !== null && weak === outcomes) return `${who} would accept every one of the ${all}.`;
  return `${who} would accept ${grouped(BigInt(weak))} of ${all} (${percent(weakShare.value)}).`;
}

function frontierWords(model: NegotiationModel, { frontier }: Deals): string {
  const count = frontier.points.length;
  if (model.parties.length === 1) return "";
  const other = model.parties.length === 2 ? "the other" : "another";
  const points =
    count === 1
      ? "One way of sharing the gains"
      : `${capital(numberWord(count))} ways of sharing the gains`;
  if (!frontier.exact)
    return `${points} are listed that can hardly be bettered for one without loss for ${other}: there are more.`;
  return `${points} cannot be bettered for one without loss for ${other}.`;
}

/** "Wherever the numbers lie in their intervals, 3 packages satisfy both; somewhere in them, 54 do. …". */
export function certaintyWords(
  model: NegotiationModel,
  { necessary, possible, zone }: Uncertainty,
): string {
  const who = allParties(model);
  const draws = `${zone.samples.toLocaleString("en")} draws from the intervals`;
  const chance =
    zone.value === 1 || zone.value === 0
      ? `In ${zone.value === 1 ? "every one" : "none"} of ${draws} at least one does.`
      : `In ${percent(zone.value)} of ${draws} at least one does (± ${Number((zone.error * 100).toPrecision(1))} %).`;
  if (possible.isEmpty === true)
    return `No package satisfies ${who}, wherever the numbers lie in their intervals.`;
  return `Wherever the numbers lie in their intervals, ${setWords(necessary)} ${who}; somewhere in them, ${setWords(possible)} ${who}. ${chance}`;
}

function setWords({ count, isEmpty }: PackageSet): string {
  if (count !== null)
    return count === "1"
      ? "1 package satisfies"
      : `${count === "0" ? "no" : grouped(BigInt(count))} packages satisfy`;
  if (isEmpty === null) return "it is not known whether any package satisfies";
  return isEmpty ? "no packages satisfy" : "some packages satisfy";
}

/** "2.6 %"; "less than 0.01 %" where it is not nothing. */
export function percent(share: number): string {
  const value = share * 100;
  if (value !== 0 && value < 0.01) return "less than 0.01 %";
  return `${value >= 10 ? value.toFixed(0) : Number(value.toPrecision(2))} %`;
}

/** The first letter as a capital. */
export function capital(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
