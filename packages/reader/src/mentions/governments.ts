/**
 * When a capital stands for its government: where it acts, is addressed or owns an act. Takes "Tarn said",
 * "talks with Tarn", "Tarn's refusal", "pressure on Tarn", "arms for Tarn"; leaves "in Tarn", "flew to Tarn",
 * "Tarn's airport", "shells hit Tarn", "the Tarn talks".
 */
import type { Scene } from "./scene.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Verbs whose object is a place: "visited Tarn", "shelled Tarn". */
const REACHING = words(`
  visit leave reach enter shell bomb hit strike capture seize attack storm besiege retake cross tour approach evacuate flee rock
  encircle occupy surround
`);
/** Things that belong to a city: "Tarn's airport". */
const CITY_THINGS = words(`
  airport street road square metro subway suburb outskirts district mayor station hotel embassy resident hospital university
  museum skyline port harbour harbor stadium centre center neighbourhood neighborhood stock-exchange weather traffic cathedral
`);
/** What is sent to a government: "a letter to Tarn", "aid to Tarn". */
const SENT = words(`
  aid supply arm weapon letter message offer response reply concession warning support proposal ultimatum assurance guarantee help threat
  delivery shipment appeal call demand loan assistance answer pledge promise signal sale transfer gift blow boost challenge commitment
`);
/** What comes from a government: "a response from Tarn". */
const GIVEN = words(`
  response reply demand offer message statement criticism pressure concession signal fear approval letter warning support proposal reaction
  answer complaint request objection call assurance guarantee pledge opposition resistance anger commitment pushback threat order
`);
/** What bears on a government: "pressure on Tarn". */
const BEARING = words(
  "pressure sanction tariff demand attack criticism blame embargo war claim curb restriction limit duty levy pressure condition",
);

export function isGovernment(scene: Scene, index: number): boolean {
  const { deprel, head } = scene.word(index);
  const governor = scene.word(head);
  const preposition = scene.caseOf(index);
  if (scene.isPossessive(index))
    return !CITY_THINGS.has(governor.lemma) && governor.upos !== "PROPN";
  switch (deprel) {
    case "nsubj":
      return !isPassive(scene, head) && scene.child(head, "cop") < 0;
    case "obj":
    case "iobj":
      return governor.upos === "VERB" && !REACHING.has(governor.lemma);
    case "conj":
      return head !== index && isGovernment(scene, head);
    case "obl":
    case "nmod":
      return isGovernmentAfter(scene, preposition, head);
    default:
      return false;
  }
}

function isGovernmentAfter(scene: Scene, preposition: string, governor: number): boolean {
  const { lemma } = scene.word(governor);
  switch (preposition) {
    case "with":
    case "between":
    case "by":
    case "for":
    case "against":
      return true;
    case "to":
      return SENT.has(lemma);
    case "from":
      return GIVEN.has(lemma);
    case "on":
      return BEARING.has(lemma);
    default:
      return false;
  }
}

function isPassive(scene: Scene, verb: number): boolean {
  return scene.word(verb).feats.includes("Voice=Pass");
}
