/**
 * The forms of a word of a pattern: plural, tenses and both spellings, so that a codebook lists a word once.
 *
 * Made by rule from the dictionary form, without asking whether it is a noun or a verb. What it gives up:
 * it also makes forms that are no words ("tariffed"), which match nothing.
 */

/** Every form of a word in lower case, the word itself among them. */
export function formsOf(word: string): readonly string[] {
  const known = made.get(word);
  if (known !== undefined) return known;
  const spellings = spellingsOf(word);
  const forms = spellings.flatMap((spelling) => [
    spelling,
    ...regularForms(spelling),
    ...(IRREGULAR.get(spelling) ?? []),
  ]);
  // codebooks say the same words again and again; user codebooks must not grow this without end
  if (made.size >= MOST_KEPT) made.clear();
  made.set(word, forms);
  return forms;
}

const made = new Map<string, readonly string[]>();
const MOST_KEPT = 10_000;

/** Takes "demobilise", "labour", "programme"; gives the American spelling too. */
function spellingsOf(word: string): readonly string[] {
  const other =
    SPELLINGS.get(word) ?? word.replace(/is(?=(?:e|er|ation)$)/, "iz").replace(/yse$/, "yze");
  return other === word ? [word] : [word, other];
}

function regularForms(word: string): readonly string[] {
  if (!/^[a-z]{3,}$/.test(word)) return [];
  if (/[^aeiou]y$/.test(word)) {
    const stem = word.slice(0, -1);
    return [`${stem}ies`, `${stem}ied`, `${word}ing`];
  }
  if (/(?:s|x|z|ch|sh)$/.test(word)) return [`${word}es`, `${word}ed`, `${word}ing`];
  if (/ie$/.test(word)) return [`${word}s`, `${word}d`, `${word.slice(0, -2)}ying`];
  if (/ee$/.test(word)) return [`${word}s`, `${word}d`, `${word}ing`];
  if (/e$/.test(word)) return [`${word}s`, `${word}d`, `${word.slice(0, -1)}ing`];
  const plain = [`${word}s`, `${word}ed`, `${word}ing`];
  // "swap" → "swapped", "transfer" → "transferred", "travel" → "travelled"
  if (!/[^aeiou][aeiou][bdglmnprt]$/.test(word)) return plain;
  const doubled = word + word.at(-1);
  return [...plain, `${doubled}ed`, `${doubled}ing`];
}

const SPELLINGS: ReadonlyMap<string, string> = new Map(
  (
    "labour labor|harbour harbor|neighbour neighbor|colour color|honour honor|favour favor|armour armor|" +
    "defence defense|offence offense|licence license|programme program|centre center|fibre fiber|" +
    "aluminium aluminum|sulphur sulfur|fulfil fulfill|enrol enroll|cheque check|tonne ton|grey gray|" +
    "instalment installment|judgement judgment|artefact artifact|manoeuvre maneuver"
  )
    .split("|")
    .map((pair) => pair.split(" "))
    .map(([british = "", american = ""]) => [british, american]),
);

const IRREGULAR: ReadonlyMap<string, readonly string[]> = new Map(
  (
    "be is am are was were been being|begin began begun beginning|bind bound|break broke broken|bring brought|build built|buy bought|" +
    "catch caught|choose chose chosen|come came|cut cutting|deal dealt|draw drew drawn|fall fell fallen|fight fought|" +
    "find found|flee fled|fly flew flown|forgive forgave forgiven|freeze froze frozen|get got gotten getting|give gave given|go went gone|" +
    "grow grew grown|have has had having|hit hitting|hold held|keep kept|lay laid|lead led|leave left|lend lent|lose lost|" +
    "make made|meet met|pay paid|put putting|quit quitting|rebuild rebuilt|ride rode ridden|rise rose risen|run ran running|seek sought|" +
    "sell sold|send sent|set setting|shed shedding|shut shutting|spend spent|stand stood|stop stopped stopping|strike struck|take took taken|" +
    "tear tore torn|tell told|think thought|undo undid undone|wind wound|withdraw withdrew withdrawn|withhold withheld|write wrote written|" +
    "child children|man men|woman women|person people|serviceman servicemen|half halves|leaf leaves|wolf wolves|life lives|" +
    "crisis crises|analysis analyses|referendum referenda|criterion criteria|curriculum curricula|memorandum memoranda|" +
    "embargo embargoes|veto vetoes|commit committed committing"
  )
    .split("|")
    .map((row) => row.split(" "))
    .map(([word = "", ...forms]) => [word, forms]),
);
