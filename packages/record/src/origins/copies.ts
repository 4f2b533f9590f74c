import type { Database } from "../store/store.ts";
import { bandsOf, COPY_SHARE, signatureOf, similarityOf } from "./min-hash.ts";

/** A version that another is a copy of. */
export interface CopyFound {
  readonly version: string;
  readonly similarity: number;
}

/**
 * Keeps the signature of a new version and notes every version that is nearly the same. Versions of the
 * same report are no copies of each other: they are one origin anyway.
 */
export async function noteCopies(
  db: Database,
  version: {
    readonly id: string;
    readonly caseId: string;
    readonly report: string;
    readonly text: string;
    readonly recorded: string;
  },
): Promise<CopyFound[]> {
  const signature = signatureOf(version.text);
  if (signature === null) return [];
  const bands = bandsOf(signature);
  const near = await db
    .selectFrom("signature_bands")
    .innerJoin("signatures", "signatures.version", "signature_bands.version")
    .innerJoin("versions", "versions.id", "signatures.version")
    .select(["signatures.version", "signatures.signature"])
    .distinct()
    .where("signature_bands.case_id", "=", version.caseId)
    .where("band", "in", bands)
    .where("versions.report", "!=", version.report)
    .orderBy("signatures.version")
    .execute();
  const copies = near
    .map((other) => ({
      version: other.version,
      similarity: similarityOf(signature, other.signature),
    }))
    .filter(({ similarity }) => similarity >= COPY_SHARE);
  await db.insertInto("signatures").values({ version: version.id, signature }).execute();
  await db
    .insertInto("signature_bands")
    .values(bands.map((band) => ({ case_id: version.caseId, band, version: version.id })))
    .execute();
  if (copies.length > 0) {
    await db
      .insertInto("copies")
      .values(
        copies.map((copy) => ({
          version: version.id,
          copy_of: copy.version,
          similarity: Math.round(copy.similarity * 1000),
          recorded: version.recorded,
        })),
      )
      .execute();
  }
  return copies;
}
