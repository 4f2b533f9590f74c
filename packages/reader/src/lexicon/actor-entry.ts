import type { Edtf } from "@rapporteur/codebook";

/** An office that somebody holds or held. */
export interface ActorRole {
  readonly title: string;
  /** What it is an office of; absent: of the party. */
  readonly of?: string;
  /** A state's ISO 3166 code or name, or a body's name; absent: the entry's party; null: none. */
  readonly party?: string | null;
  readonly from?: Edtf;
  /** The first day on which it was no longer held; absent: still held. */
  readonly until?: Edtf;
}

/** One person or body of an actor list. */
export interface ActorEntry {
  readonly name: string;
  readonly aliases?: readonly string[];
  /** Absent: person. */
  readonly kind?: "person" | "organization" | "group";
  readonly pronoun?: "he" | "she" | "they";
  /** A state's ISO 3166 code or name, or a body's name; absent or null: it speaks for itself. */
  readonly party?: string | null;
  /** Oldest first. */
  readonly roles?: readonly ActorRole[];
  /** Where it was taken from, in words or as addresses. */
  readonly sources?: readonly string[];
}
