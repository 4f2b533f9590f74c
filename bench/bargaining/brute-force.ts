/**
 * The package against brute force on many random small models: ranges, frontier, counts, every concept, minimal
 * concessions, necessarily and possibly acceptable packages.
 *
 *   node --conditions=@rapporteur/source bench/bargaining/brute-force.ts [models = 20000] [seed = 1]
 *
 * Prints the number of models and of differences; ends with 1 when there is a difference.
 */
import { concessionsOf, uncertaintyOf } from "@rapporteur/bargaining";
import fc from "fast-check";
import { packagesOf } from "../../packages/bargaining/test/brute-force.ts";
import {
  compareConcessions,
  compareDeals,
  compareSets,
} from "../../packages/bargaining/test/comparisons.ts";
import { randomModels } from "../../packages/bargaining/test/random-models.ts";

const models = Number(process.argv[2] ?? 20_000);
const seed = Number(process.argv[3] ?? 1);
// Every fourth model has intervals, which makes all weights of a party open.
const plain = randomModels({ mostIssues: 6, mostOptions: 3, mostParties: 5, hasIntervals: false });
const open = randomModels({ mostIssues: 4, mostOptions: 3, mostParties: 3, hasIntervals: true });
let [checked, empty, openZones, different] = [0, 0, 0, 0];

const checks = fc.property(
  fc.oneof({ arbitrary: plain, weight: 3 }, { arbitrary: open, weight: 1 }),
  (model) => {
    checked++;
    if (packagesOf(model).length === 0) {
      empty++;
      return;
    }
    const concessions = concessionsOf(model, { mostSets: 100_000 });
    if (concessions.isReachable) openZones++;
    const wrong = [
      ...compareDeals(model),
      ...compareConcessions(model, concessions),
      ...compareSets(model, uncertaintyOf(model, { samples: 1 })),
    ];
    if (wrong.length === 0) return;
    different++;
    console.log(wrong.join("\n"));
  },
);
fc.assert(checks, { numRuns: models, seed });
console.log(
  `${checked} models (${empty} without a package, ${openZones} with a zone), ${different} differ`,
);
process.exit(different === 0 ? 0 : 1);
