/** Works out what there is to say of a model, piece by piece, so that a Ctrl-C between two pieces is noticed. */
import { setImmediate } from "node:timers/promises";
import {
  compare,
  concessionsOf,
  dealsOf,
  type NegotiationModel,
  phasesOf,
  type RunOptions,
  uncertaintyOf,
} from "@rapporteur/bargaining";
import { InterruptedError } from "../errors.ts";
import type { World } from "../world.ts";
import type { DealsFacts } from "./deals-json.ts";

/** Deals, and what else the model calls for: concessions where nothing is open, uncertainty where numbers are. */
export async function factsOf(
  model: NegotiationModel,
  world: Pick<World, "interrupted">,
): Promise<DealsFacts> {
  const options = runOptions(world);
  const deals = dealsOf(model, options);
  await pause(world);
  const concessions = deals.isReachable === false ? concessionsOf(model, options) : null;
  await pause(world);
  const uncertainty = isOpen(model) ? uncertaintyOf(model, options) : null;
  await pause(world);
  const phases = model.issues.some(({ statusQuo }) => statusQuo !== null)
    ? phasesOf(model, options)
    : null;
  await pause(world);
  return { model, deals, concessions, uncertainty, phases };
}

/** True when some number of the model has an interval. */
function isOpen({ parties }: NegotiationModel): boolean {
  return parties
    .flatMap(({ preferences, interactions, reservation }) => [
      ...preferences.flatMap(({ weight, evaluations }) => [weight, ...evaluations]),
      ...interactions.map(({ value }) => value),
      ...(reservation === null ? [] : [reservation]),
    ])
    .some(({ low, high }) => compare(low, high) !== 0);
}

/** Ctrl-C ends a run at its next step. */
export function runOptions({ interrupted }: Pick<World, "interrupted">): RunOptions {
  return { signal: interrupted };
}

/** Lets a Ctrl-C that came while we computed be noticed. */
async function pause({ interrupted }: Pick<World, "interrupted">): Promise<void> {
  await setImmediate();
  if (interrupted.aborted) throw new InterruptedError();
}
