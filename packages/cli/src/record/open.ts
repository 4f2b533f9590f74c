import {
  type Case,
  findCase,
  openRecord,
  type RecordStore,
  type Stamps,
  stampsFrom,
} from "@rapporteur/record";
import type { World } from "../world.ts";
import type { CaseOptions } from "./options.ts";

/** Opens a record, does the work and closes it, whatever comes of it. */
export async function withRecord<T>(
  address: string,
  work: (store: RecordStore) => Promise<T>,
): Promise<T> {
  const store = await openRecord(address);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/** The same, on the case that the options mean. */
export function withCase<T>(
  address: string,
  options: CaseOptions,
  work: (store: RecordStore, one: Case) => Promise<T>,
): Promise<T> {
  return withRecord(address, async (store) =>
    work(store, await findCase(store, options.case ?? null)),
  );
}

/** Moments and ids: the world's, else this machine's. */
export function stampsOf(world: World): Stamps {
  return (
    world.stamps ??
    stampsFrom(
      () => Date.now(),
      (bytes) => void crypto.getRandomValues(bytes),
    )
  );
}
