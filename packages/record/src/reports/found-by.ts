/** What an entry is found by, from its body. */
import type { Event, Position, Proposal, Statement } from "@rapporteur/codebook";
import { termsOf } from "../search/terms.ts";
import type { EntryKind, LinkRole } from "../store/words.ts";

/** The columns and links of an entry. */
export interface FoundBy {
  readonly party: string | null;
  readonly issue: string | null;
  readonly links: readonly { readonly role: LinkRole; readonly target: string }[];
}

/** @param body as in the Reading, with claims in place of its own ids; what it lacks is not found by */
export function foundBy(kind: EntryKind, body: object): FoundBy {
  const { party = null, issue = null } = body as Partial<Position>;
  switch (kind) {
    case "actor":
      return { party, issue: null, links: links("party", [party]) };
    case "statement": {
      const { speakers = [], issues = [], audience = [] } = body as Partial<Statement>;
      const heard = audience.map((words) => termsOf(words).join(" "));
      const found = [
        ...links("speaker", speakers),
        ...links("party", [party]),
        ...links("issue", issues),
        ...links("audience", heard),
      ];
      return { party, issue: issues[0] ?? null, links: found };
    }
    case "event": {
      const { participants = [], issues = [] } = body as Partial<Event>;
      const found = [
        ...links(
          "participant",
          participants.map(({ actor }) => actor),
        ),
        ...links("issue", issues),
      ];
      return { party: null, issue: issues[0] ?? null, links: found };
    }
    case "proposal": {
      const { proposers = [], responses = [], terms = [] } = body as Partial<Proposal>;
      const [answering, issues] = [
        responses.map((response) => response.party),
        terms.map((term) => term.issue),
      ];
      const found = [
        ...links("proposer", proposers),
        ...links("party", answering),
        ...links("issue", issues),
      ];
      return { party: proposers[0] ?? null, issue: issues[0] ?? null, links: found };
    }
    case "position": {
      const { by = null } = body as Partial<Position>;
      return {
        party,
        issue,
        links: [...links("party", [party]), ...links("by", [by]), ...links("issue", [issue])],
      };
    }
  }
}

function links(role: LinkRole, targets: readonly (string | null)[]): FoundBy["links"] {
  return [...new Set(targets)]
    .filter((target) => target !== null && target !== "")
    .map((target) => ({ role, target: target as string }));
}
