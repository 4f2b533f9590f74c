/**
 * Takes an English word back to its dictionary form: a table for what is irregular, else the endings -s, -ed,
 * -ing, -er and -est taken off, with consonants undoubled and a silent -e given back by the letters before it.
 * What it gives up: forms that only the sentence tells apart ("left" of "leave" is taken, "lay" stays), and
 * silent letters of rare words.
 */
import {
  FUNCTION_WORDS,
  GRADED,
  IRREGULAR_NOUNS,
  IRREGULAR_VERBS,
  NOUNS_IN_O,
  NOUNS_IN_S,
  NOUNS_IN_US,
} from "./irregular-words.ts";
import { ENDINGS_WITHOUT_E, STEMS_WITH_E, STEMS_WITHOUT_E, UNDOUBLED } from "./silent-e.ts";

/**
 * The dictionary form of a word, in lower case: "says" → "say", "crises" → "crisis", "Trump" → "trump".
 *
 * @param upos  part of speech of Universal Dependencies
 * @param feats universal features; "_" when there are none. What they leave open, the ending decides
 */
export function lemmaOf(form: string, upos: string, feats: string): string {
  const word = form.toLowerCase();
  switch (upos) {
    case "VERB":
    case "AUX":
      return verbLemma(word, feats);
    case "NOUN":
      return /Number=(?:Sing|Ptan)/u.test(feats) ? word : nounLemma(word);
    case "PROPN":
      return feats.includes("Number=Plur") ? nounLemma(word) : word;
    case "ADJ":
    case "ADV":
      return FUNCTION_WORDS[upos]?.get(word) ?? gradedLemma(word);
    default:
      return FUNCTION_WORDS[upos]?.get(word) ?? word;
  }
}

function verbLemma(word: string, feats: string): string {
  if (feats.includes("VerbForm=Inf")) return IRREGULAR_INFINITIVES.get(word) ?? word;
  const irregular = IRREGULAR_VERBS.get(word);
  if (irregular !== undefined) return irregular;
  if (word.endsWith("ing") && hasVowel(word.slice(0, -3))) return stemLemma(word.slice(0, -3));
  if (word.endsWith("ied")) return `${word.slice(0, -3)}y`;
  // "agreed", "freed"; "need" and "feed" are no past
  if (word.endsWith("eed")) return feats.includes("Past") ? word.slice(0, -1) : word;
  if (word.endsWith("ed") && hasVowel(word.slice(0, -2))) return stemLemma(word.slice(0, -2));
  if (word.endsWith("s") && word.length > 2 && !/(?:ss|us|is)$/u.test(word)) return withoutS(word);
  return word;
}

/** Short forms that count as infinitives: takes "wo" of "won't", leaves "found" ("to found a party"). */
const IRREGULAR_INFINITIVES: ReadonlyMap<string, string> = new Map([
  ["wo", "will"],
  ["ca", "can"],
  ["wan", "want"],
  ["'ve", "have"],
  ["’ve", "have"],
  ["'s", "be"],
  ["’s", "be"],
]);

function nounLemma(word: string): string {
  const irregular = IRREGULAR_NOUNS.get(word);
  if (irregular !== undefined) return irregular;
  if (/(?:^|[a-z-])(?:men|women)$/u.test(word) && word.length > 3)
    return word.replace(/men$/u, "man");
  if (word.endsWith("children")) return word.slice(0, -3);
  if (
    !word.endsWith("s") ||
    /(?:ss|'s|’s)$/u.test(word) ||
    /^[^a-z]/u.test(word) ||
    word.length < 4 ||
    NOUNS_IN_S.has(word)
  )
    return word;
  return withoutS(word);
}

/** "parties" → "party", "churches" → "church", "viruses" → "virus", "causes" → "cause". */
function withoutS(word: string): string {
  if (word.endsWith("ies") && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|zz)es$/u.test(word)) return word.slice(0, -2);
  if (word.endsWith("uses") && NOUNS_IN_US.has(word.slice(0, -2))) return word.slice(0, -2);
  if (word.endsWith("oes") && NOUNS_IN_O.has(word.slice(0, -2))) return word.slice(0, -2);
  if (/(?:goes|does)$/u.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

/** What is left of a verb without -ed or -ing, made whole: "stopp" → "stop", "announc" → "announce". */
function stemLemma(stem: string): string {
  if (STEMS_WITH_E.has(stem)) return `${stem}e`;
  if (STEMS_WITHOUT_E.has(stem)) return stem;
  if (/([b-df-hj-np-tvz])\1$/u.test(stem)) return isUndoubled(stem) ? stem.slice(0, -1) : stem;
  return ENDINGS_WITHOUT_E.test(stem) ? stem : `${stem}e`;
}

/** "stopp" loses a letter, "add" and "pass" do not; "controll" does, "call" does not. */
function isUndoubled(stem: string): boolean {
  if (/[sfz]$/u.test(stem)) return false;
  if (stem.endsWith("ll")) return UNDOUBLED.has(stem.slice(0, -1));
  return !/^(?:add|egg|err|butt|ebb|inn|purr|boycott)$/u.test(stem);
}

function gradedLemma(word: string): string {
  const cut = /^(?<stem>.{2,})(?:er|est)$/u.exec(word)?.groups?.stem;
  if (cut === undefined) return word;
  const stems = [cut, `${cut}e`, cut.replace(/i$/u, "y"), cut.replace(/(.)\1$/u, "$1")];
  return stems.find((stem) => GRADED.has(stem)) ?? word;
}

function hasVowel(letters: string): boolean {
  return /[aeiouy]/u.test(letters);
}
