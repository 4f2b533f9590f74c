/** Runs a suite on both stores: real SQLite in a file, real PostgreSQL in a schema of its own. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe } from "vitest";
import { openPostgres } from "../src/store/postgres-store.ts";
import { openSqlite } from "../src/store/sqlite-store.ts";
import type { RecordStore } from "../src/store/store.ts";
import { type Server, startPostgres } from "./postgres-server.ts";

/** Opens a new, empty record. */
export type OpenEmpty = () => Promise<RecordStore>;

export function describeOnBoth(title: string, suite: (openEmpty: OpenEmpty) => void): void {
  describe.each(["sqlite", "postgres"] as const)(`${title} on %s`, (name) => {
    const opened: RecordStore[] = [];
    let folder = "";
    let server: Server | null = null;
    let count = 0;

    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), "record-"));
      if (name === "postgres") server = await startPostgres();
    });
    afterAll(async () => {
      for (const store of opened) await store.close().catch(() => undefined);
      await server?.stop();
      rmSync(folder, { recursive: true, force: true });
    });

    suite(async () => {
      count++;
      const store =
        server === null
          ? await openSqlite(join(folder, `${count}.db`), { create: true })
          : await openPostgres(server.address(`t${process.pid}_${count}_${server.mark}`), {
              create: true,
            });
      opened.push(store);
      return store;
    });
  });
}
