/** Everything about the deals of a model, exactly. The form is docs/reference/deals.schema.json. */
import type {
  Concessions,
  Deals,
  NegotiationModel,
  Phases,
  Uncertainty,
} from "@rapporteur/bargaining";

/** Names the form; it changes when a field changes its meaning. */
export const DEALS_SCHEMA = "rapporteur/deals/1";

/** What is known of a model, to be printed. */
export interface DealsFacts {
  readonly model: NegotiationModel;
  readonly deals: Deals;
  /** `null` where they were not asked for. */
  readonly concessions: Concessions | null;
  /** `null` where every number of the model is certain. */
  readonly uncertainty: Uncertainty | null;
  /** `null` where no issue of the model has a status quo. */
  readonly phases: Phases | null;
}

/** One object, with a line feed at its end. */
export function dealsJson({ model, deals, concessions, uncertainty, phases }: DealsFacts): string {
  const value = {
    schema: DEALS_SCHEMA,
    model: {
      name: model.name,
      parties: model.parties.map(({ id, label }) => ({ id, label })),
      issues: model.issues.map(({ id, label, isOrdered, options }) => ({
        id,
        label,
        isOrdered,
        options,
      })),
      notices: model.notices,
    },
    isReachable: deals.isReachable,
    rational: deals.rational,
    ranges: deals.ranges,
    frontier: deals.frontier,
    solutions: deals.solutions,
    concessions,
    uncertainty,
    phases,
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}
