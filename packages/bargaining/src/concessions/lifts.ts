/** Which red lines could be given up together: at most one option of every issue. */
import type { NegotiationModel } from "../model/model.ts";

/** An option that somebody refuses, by index, with the parties that do. */
export interface Lift {
  readonly issue: number;
  readonly option: number;
  readonly parties: readonly number[];
}

/** Every option with a red line on it, in the model's order. */
export function refusedOptions({ issues, parties }: NegotiationModel): readonly Lift[] {
  return issues.flatMap(({ id, options }, issue) =>
    options.flatMap((option, at) => {
      const refusing = [...parties.keys()].filter((party) =>
        parties[party]?.redLines.some((line) => line.issue === id && line.option === option.id),
      );
      return refusing.length === 0 ? [] : [{ issue, option: at, parties: refusing }];
    }),
  );
}

/**
 * Every choice of refused options, at most one an issue, fewest first.
 *
 * @returns the choices, and whether these are all
 */
export function liftSets(
  refused: readonly Lift[],
  most: number,
): { readonly sets: readonly (readonly Lift[])[]; readonly isComplete: boolean } {
  const sets: (readonly Lift[])[] = [[]];
  let layer: readonly (readonly number[])[] = [[]];
  while (layer.length > 0) {
    const next: (readonly number[])[] = [];
    for (const chosen of layer) {
      const last = chosen.at(-1) ?? -1;
      for (let at = last + 1; at < refused.length; at++) {
        const isSameIssue = chosen.some((one) => refused[one]?.issue === refused[at]?.issue);
        if (isSameIssue) continue;
        if (sets.length === most) return { sets, isComplete: false };
        next.push([...chosen, at]);
        sets.push([...chosen, at].map((one) => refused[one] as Lift));
      }
    }
    layer = next;
  }
  return { sets, isComplete: true };
}
