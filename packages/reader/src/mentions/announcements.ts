/**
 * For whom an official speaks who is named without a state: for the state whose acts the sentence lets him
 * announce. Takes "Arland will not sign, Trade Minister Jan Kole said"; leaves "Jan Kole said Arland will not
 * sign", "Arland did not sign, Kole said" and what an analyst or an envoy foretells.
 */
import type { Attribution } from "../pipeline/layers.ts";
import type { Chain, Chains } from "./chain.ts";
import type { Scene } from "./scene.ts";

const ANNOUNCES = /^(?:minister|president|premier|chancellor|pm)$/u;
const AHEAD = /^(?:will|would|wo|'ll)$/u;

export function joinAnnouncements(
  scene: Scene,
  chains: Chains,
  speakersOf: (attribution: Attribution) => readonly Chain[],
): void {
  for (const attribution of scene.analysis.attributions) {
    const cue = attribution.cue[0]?.first ?? -1;
    const [speaker, other] = speakersOf(attribution);
    if (speaker === undefined || other !== undefined || !isOfficeHolder(speaker)) continue;
    for (const { first, last } of attribution.content) {
      if (first > cue || scene.word(last - 1).sentence !== scene.word(cue).sentence) continue;
      const subject = announcedBy(scene, first, last);
      if (subject < 0 || chains.at(subject)?.kind !== "state") continue;
      speaker.circles.push(subject);
      break;
    }
  }
}

function isOfficeHolder({ kind, description, offices }: Chain): boolean {
  return (
    kind === "person" &&
    description === null &&
    offices.some(({ noun, isPast }) => !isPast && ANNOUNCES.test(noun))
  );
}

/** The subject of the first clause in a stretch, when it tells what is to be; -1 when it does not. */
function announcedBy(scene: Scene, first: number, last: number): number {
  for (let i = first; i < last; i++) {
    const { deprel, head, quoted } = scene.word(i);
    if (deprel !== "nsubj" || quoted) continue;
    const isAhead = scene
      .children(head)
      .some((child) => scene.word(child).deprel === "aux" && AHEAD.test(scene.lower(child)));
    return isAhead ? i : -1;
  }
  return -1;
}
