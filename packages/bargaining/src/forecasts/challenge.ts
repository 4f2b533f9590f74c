/**
 * Bueno de Mesquita's expected utility model as Scholz, Calbert & Smith took it apart (2011, Journal of
 * Theoretical Politics 23(4), 510-531). It is here to be compared with, not to be believed: it does not
 * come to rest, its outcome hangs on a detail that paper and program of its replication do not agree
 * on (see `denominator`), and on past questions it erred more than the compromise.
 */
import { type ForecastQuestion, weightOf } from "./forecast-question.ts";
import { medianOf } from "./median.ts";

/** What the literature leaves open. */
export interface ChallengeOptions {
  readonly rounds?: number;
  /** Probability that nobody moves when there is no challenge (Q), in [0, 1]; 1 when absent. */
  readonly calm?: number;
  /**
   * What a challenger's support is a share of: all votes of `every` contest that there could be, as the
   * replication's program has it (when absent), or those of this `one`, as its paper has it.
   */
  readonly denominator?: "every" | "one";
}

/** Where the actors are after each round; index 0 is before the first. */
export interface Challenge {
  readonly medians: readonly number[];
  readonly means: readonly number[];
  /** Positions after the last round, in the order of the question. */
  readonly positions: readonly number[];
  /** False when somebody still moved in the last round. */
  readonly isSettled: boolean;
}

const ROUNDS = 10;

/** Plays the rounds. Cost: rounds times the cube of the actors. */
export function challengeOf(question: ForecastQuestion, options: ChallengeOptions = {}): Challenge {
  const { rounds = ROUNDS } = options;
  let positions: readonly number[] = question.actors.map(({ position }) => position);
  let isSettled = true;
  const medians = [medianAt(question, positions)];
  const means = [meanAt(question, positions)];
  for (let round = 0; round < rounds; round++) {
    const next = roundOf(question, positions, options);
    isSettled = next.every((position, index) => position === positions[index]);
    positions = next;
    medians.push(medianAt(question, positions));
    means.push(meanAt(question, positions));
  }
  return { medians, means, positions, isSettled };
}

function medianAt({ actors }: ForecastQuestion, positions: readonly number[]): number {
  return medianOf(actors.map((actor, index) => ({ ...actor, position: positions[index] ?? 0 })));
}

function meanAt({ actors }: ForecastQuestion, positions: readonly number[]): number {
  const total = actors.reduce((sum, actor) => sum + weightOf(actor), 0);
  const sum = actors.reduce(
    (sofar, actor, index) => sofar + weightOf(actor) * (positions[index] ?? 0),
    0,
  );
  return sum / total;
}

/** Expected utility of a challenge, seen with the eyes of an actor of that risk exponent. */
type Expect = (challenger: number, target: number, exponent: number) => number;

function roundOf(
  question: ForecastQuestion,
  positions: readonly number[],
  options: ChallengeOptions,
): readonly number[] {
  const neutral = positions.map(() => 1);
  const expectNeutral = expectation(question, positions, neutral, options);
  const dangers = positions.map((_, own) =>
    positions.reduce(
      (sum, _other, other) => (other === own ? sum : sum + expectNeutral(other, own, 1)),
      0,
    ),
  );
  const exponents = riskExponents(dangers);
  const expect = expectation(question, positions, exponents, options);
  return positions.map((_, own) =>
    bestOffer(positions, own, (a, b) => expect(a, b, exponents[own] ?? 1)),
  );
}

/** From 1/2 for the actor in least danger to 2 for the one in most. */
function riskExponents(dangers: readonly number[]): readonly number[] {
  const most = Math.max(...dangers);
  const least = Math.min(...dangers);
  if (most === least) return dangers.map(() => 1);
  return dangers.map((danger) => {
    const acceptance = (2 * danger - most - least) / (most - least);
    return (1 - acceptance / 3) / (1 + acceptance / 3);
  });
}

function expectation(
  { actors }: ForecastQuestion,
  positions: readonly number[],
  exponents: readonly number[],
  { calm = 1, denominator = "every" }: ChallengeOptions,
): Expect {
  // the ends are those of the first round, so that distances keep their meaning
  const first = actors.map(({ position }) => position);
  const length = Math.max(...first) - Math.min(...first);
  const distance = (a: number, b: number): number => (length === 0 ? 0 : Math.abs(a - b) / length);
  /** By voter and actor: what it loses where that actor's position wins, by its weight. */
  const losses = actors.map((voter, index) => {
    const own = positions[index] ?? 0;
    return positions.map(
      (other) => weightOf(voter) * distance(own, other) ** (exponents[index] ?? 1),
    );
  });
  const everyContest = losses.reduce((sum, own) => sum + sumOfDifferences(own), 0);

  return (challenger, target, exponent) => {
    const own = positions[challenger] ?? 0;
    const other = positions[target] ?? 0;
    let support = 0;
    let thisContest = 0;
    for (const loss of losses) {
      const vote = (loss[target] ?? 0) - (loss[challenger] ?? 0);
      support += Math.max(0, vote);
      thisContest += Math.abs(vote);
    }
    const votes = denominator === "one" ? thisContest : everyContest;
    const wins = own === other || votes === 0 ? 0 : support / votes;
    const resists = actors[target]?.salience ?? 0;
    const utility = (share: number): number => 2 - 4 * share ** exponent;
    const success = utility(0.5 - 0.5 * distance(own, other));
    const failure = utility(0.5 + 0.5 * distance(own, other));
    return (
      resists * (wins * success + (1 - wins) * failure) +
      (1 - resists) * success -
      calm * utility(0.5)
    );
  };
}

/** The sum of |a − b| over all ordered pairs. */
function sumOfDifferences(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted.reduce(
    (sum, number, index) => sum + 2 * (2 * index - sorted.length + 1) * number,
    0,
  );
}

/**
 * Where an actor goes: to the nearest challenger that it expects to lose to, else to a compromise. Among
 * compromises the program of the replication takes the least of a weighted mean, not the least move; kept,
 * since its published rounds come from it.
 */
function bestOffer(
  positions: readonly number[],
  own: number,
  expect: (challenger: number, target: number) => number,
): number {
  const from = positions[own] ?? 0;
  let confrontation: Offer | null = null;
  let compromise: Offer | null = null;
  for (const [other, to] of positions.entries()) {
    if (to === from) continue;
    const mine = expect(own, other);
    const theirs = expect(other, own);
    if (theirs > mine && mine > 0) {
      confrontation = lesser(confrontation, { to, key: Math.abs(from - to) });
    } else if (mine < 0 && theirs > -mine) {
      const key = (-mine * from + theirs * to) / (theirs - mine);
      compromise = lesser(compromise, { to: from + (to - from) * (-mine / theirs), key });
    }
  }
  return (confrontation ?? compromise)?.to ?? from;
}

interface Offer {
  readonly to: number;
  readonly key: number;
}

function lesser(best: Offer | null, offer: Offer): Offer {
  return best === null || offer.key < best.key ? offer : best;
}
