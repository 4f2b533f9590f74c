/** Who is who: entries by name, and which of an entry's roles holds on a date. */
import { boundsOf, type Edtf, type EdtfBounds } from "@rapporteur/codebook";
import type { ActorEntry, ActorRole } from "./actor-entry.ts";
import { officeHolders } from "./office-holders.ts";

/** What an entry says of a date: the role then held, and the party. */
export interface KnownOffice {
  readonly role: ActorRole | null;
  readonly party: string | null;
}

/** Offices whose holders news names by the family name alone. */
const TOP_OFFICE =
  /^(?:President|Prime Minister|Chancellor|Premier|Supreme Leader|leader|Taoiseach)$/;

/** Entries by name and alias; a user's own entries stand before the shipped ones. */
export class ActorList {
  readonly #byName = new Map<string, ActorEntry>();
  readonly #byFamilyName = new Map<string, ActorEntry[]>();

  constructor(own: readonly ActorEntry[] = []) {
    for (const entry of [...own, ...officeHolders()]) {
      const names = [entry.name, ...(entry.aliases ?? [])].map(nameKey);
      if (names.some((name) => this.#byName.has(name))) continue;
      for (const name of names) this.#byName.set(name, entry);
      const family = nameKey(entry.name).split(" ").at(-1) ?? "";
      this.#byFamilyName.set(family, [...(this.#byFamilyName.get(family) ?? []), entry]);
    }
  }

  /** The entry of this name or alias; `null` when the list has none. */
  find(name: string): ActorEntry | null {
    return this.#byName.get(nameKey(name)) ?? null;
  }

  /** The only entry of this family name that holds a top office on the date; `null` without a date. */
  findByFamilyName(family: string, published: Edtf | null): ActorEntry | null {
    if (published === null) return null;
    const found = (this.#byFamilyName.get(nameKey(family)) ?? []).filter((entry) =>
      TOP_OFFICE.test(officeOn(entry, published).role?.title ?? ""),
    );
    return found.length === 1 ? (found[0] ?? null) : null;
  }
}

/**
 * The office that an entry held when the report was published.
 *
 * Of two that overlap, the later in the list. Without a date no role is known, and the party only if all
 * roles have the same.
 */
export function officeOn(entry: ActorEntry, published: Edtf | null): KnownOffice {
  const roles = entry.roles ?? [];
  const partyOf = (role: ActorRole) =>
    role.party === undefined ? (entry.party ?? null) : role.party;
  if (roles.length === 0) return { role: null, party: entry.party ?? null };
  if (published === null) {
    const parties = new Set(roles.map(partyOf));
    return { role: null, party: parties.size === 1 ? ([...parties][0] ?? null) : null };
  }
  const day = boundsOf(published);
  const role = roles.findLast((candidate) => holds(candidate, day)) ?? null;
  return { role, party: role === null ? null : partyOf(role) };
}

function holds({ from, until }: ActorRole, { earliest, latest }: EdtfBounds): boolean {
  const start = from === undefined ? null : boundsOf(from).earliest;
  // a role that ended in some month may have been held all that month, but not on the day that is named
  const end =
    until === undefined
      ? null
      : until.length >= 10
        ? boundsOf(until).earliest
        : boundsOf(until).latest;
  return (
    (start === null || latest === null || start < latest) &&
    (end === null || earliest === null || earliest < end)
  );
}

/** A name for comparison: no accents, one kind of apostrophe and hyphen, lower case. */
export function nameKey(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[’‘`]/gu, "'")
    .replace(/[‐‑–]/gu, "-")
    .replace(/\s+/gu, " ")
    .toLowerCase()
    .replace(/ł/gu, "l")
    .replace(/ı/gu, "i");
}
