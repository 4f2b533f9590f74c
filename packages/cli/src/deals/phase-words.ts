/** First agreements that every party has a reason to take, in words. */
import type { Interim, NegotiationModel, Phases } from "@rapporteur/bargaining";
import { packageWords } from "./names.ts";
import { allParties } from "./verdict.ts";

const MOST_SHOWN = 3;

/** The best first agreement on each issue that all could take, those that need the least belief first. */
export function phaseWords(model: NegotiationModel, { phases }: Phases): readonly string[] {
  return phases
    .flatMap(({ interims }) => {
      const [best] = interims
        .filter(isTakeable)
        .sort((a, b) => beliefOf(a) - beliefOf(b) || b.finalPoints - a.finalPoints);
      return best === undefined ? [] : [best];
    })
    .sort((a, b) => beliefOf(a) - beliefOf(b) || b.finalPoints - a.finalPoints)
    .slice(0, MOST_SHOWN)
    .map((interim) => interimWords(model, interim));
}

function isTakeable({ sides }: Interim): boolean {
  return sides.every(({ mustBelieve }) => mustBelieve !== null);
}

/** How much the most doubtful side must believe in what follows. */
function beliefOf({ sides }: Interim): number {
  return Math.max(0, ...sides.map(({ mustBelieve }) => mustBelieve ?? 1));
}

function interimWords(model: NegotiationModel, interim: Interim): string {
  const { terms, sides, finalPoints } = interim;
  const subject = { ...model, issues: model.issues.filter(({ id }) => Object.hasOwn(terms, id)) };
  const doubts = sides
    .filter(({ mustBelieve }) => (mustBelieve ?? 0) > 0)
    .map(({ words }) => words);
  const effect =
    doubts.length === 0 ? "Nobody is worse off for it, whatever follows." : doubts.join(" ");
  const end =
    finalPoints === 0
      ? ` Talks would end there: no final package is left that ${allParties(model)} would prefer.`
      : "";
  return `${packageWords(subject, terms)}. ${effect}${end}`;
}
