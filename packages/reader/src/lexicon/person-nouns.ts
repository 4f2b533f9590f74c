const OTHERS: ReadonlySet<string> = new Set(
  (
    "man woman boy girl child friend guest fan ally rival opponent backer patient veteran conservative liberal moderate " +
    "hardliner progressive nationalist unionist republican democrat socialist communist dissident hawk dove expat migrant " +
    "mate bosun skipper insurer insider optimist pessimist sceptic skeptic cynic lender importer exporter shipper grower foe host colleague associate member delegate attendee youth couple family crowd"
  ).split(" "),
);
// takes "negotiator", "unionist", "technician", "spokesman"; leaves "paper", "sector", "letter", "offer"
const ENDING =
  /(?:ator|itor|utor|ist|ician|man|woman|goer|maker|holder|leader|worker|keeper|watcher)$/;

/** True for a singular noun that means a human being, by its ending or a list: for words that no role table has. */
export function isPersonNoun(noun: string): boolean {
  return OTHERS.has(noun) || ENDING.test(noun);
}
