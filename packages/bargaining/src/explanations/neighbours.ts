/** What every change of one option would do, and to whom. */
import type { Table } from "../frontier/table.ts";
import { fromUnits, respectsLinks, unitsOf } from "../frontier/table.ts";
import type { NegotiationModel } from "../model/model.ts";
import { toNumber } from "../numbers/fraction.ts";
import type { Neighbour, NeighbourVerdict } from "./explanation.ts";

/** All packages that differ on one issue, by issue and option in the model's order. */
export function neighboursOf(
  model: NegotiationModel,
  table: Table,
  chosen: readonly number[],
): readonly Neighbour[] {
  const now = unitsOf(table, chosen);
  return model.issues.flatMap(({ id, options }, issue) =>
    options.flatMap((option, at): readonly Neighbour[] => {
      if (at === chosen[issue]) return [];
      const changed = chosen.with(issue, at);
      const units = unitsOf(table, changed);
      const changes = units.map((value, party) =>
        toNumber(fromUnits(table, party, value - (now[party] ?? 0n))),
      );
      const judged = judge(model, table, { issue, changed, units, changes });
      return [
        {
          issue: id,
          from: options[chosen[issue] ?? -1]?.id ?? "",
          to: option.id,
          changes,
          ...judged,
        },
      ];
    }),
  );
}

interface Changed {
  readonly issue: number;
  readonly changed: readonly number[];
  readonly units: readonly bigint[];
  readonly changes: readonly number[];
}

function judge(
  model: NegotiationModel,
  table: Table,
  { issue, changed, units, changes }: Changed,
): { readonly verdict: NeighbourVerdict; readonly words: string } {
  const { id, options } = model.issues[issue] as NegotiationModel["issues"][number];
  const option = options[changed[issue] ?? -1];
  const names = (counts: (party: number) => boolean) =>
    listed(
      model.parties.filter((_, party) => counts(party)).map((party) => party.label ?? party.id),
    );
  const says = (verdict: NeighbourVerdict, rest: string) => ({
    verdict,
    words: `${option?.label ?? option?.id ?? ""}: ${rest}.`,
  });
  if (!respectsLinks(table, changed))
    return says("impossible", "does not go with the rest of the package");
  const refusing = names((party) =>
    Boolean(
      model.parties[party]?.redLines.some(
        (line) => line.issue === id && line.option === option?.id,
      ),
    ),
  );
  if (refusing !== "") return says("refused", `a red line of ${refusing}`);
  const short = names(
    (party) => (units[party] ?? 0n) < (table.floors[party] ?? units[party] ?? 0n),
  );
  if (short !== "") return says("too-low", `less than the least for ${short}`);
  const [gaining, losing] = [
    names((party) => (changes[party] ?? 0) > 0),
    names((party) => (changes[party] ?? 0) < 0),
  ];
  if (gaining === "" && losing === "") return says("same", "makes no difference");
  if (losing === "") return says("better", `better for ${gaining}, worse for nobody`);
  if (gaining === "") return says("worse", `worse for ${losing}, better for nobody`);
  return says("trade", `better for ${gaining}, worse for ${losing}`);
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
