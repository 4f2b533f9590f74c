const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ["people", "people"],
  ["persons", "person"],
  ["mps", "mp"],
  ["meps", "mep"],
  ["police", "police"],
  ["staff", "staff"],
  ["forces", "force"],
  ["troops", "troop"],
  ["militias", "militia"],
  ["media", "media"],
  ["data", "data"],
  ["headquarters", "headquarters"],
  ["news", "news"],
  ["series", "series"],
  ["boss", "boss"],
  ["witness", "witness"],
  ["eyewitness", "eyewitness"],
  ["press", "press"],
  ["congress", "congress"],
  ["others", "others"],
]);

/** The singular of a noun in lower case, by its ending: takes "spokeswomen", "ministries", "guards"; leaves "press". */
export function singularOf(form: string): string {
  const word = form.toLowerCase();
  const known = IRREGULAR.get(word);
  if (known !== undefined) return known;
  if (word.endsWith("men")) return `${word.slice(0, -3)}man`;
  if (word.endsWith("ies") && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:sses|ches|shes|xes)$/.test(word)) return word.slice(0, -2);
  if (word.endsWith("s") && !/(?:ss|us|is)$/.test(word)) return word.slice(0, -1);
  return word;
}
