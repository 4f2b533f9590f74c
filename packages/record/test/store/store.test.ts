import { sql } from "kysely";
import { expect, test } from "vitest";
import { RecordAppendOnlyError } from "../../src/errors.ts";
import { describeOnBoth } from "../stores.ts";

const NOW = "2031-05-06T10:00:00.000Z";

describeOnBoth("the store", (openEmpty) => {
  test("gives back what was put in", async () => {
    const { db } = await openEmpty();
    await db
      .insertInto("cases")
      .values({ id: "c1", title: "Strait – пролив", recorded: NOW })
      .execute();
    const rows = await db.selectFrom("cases").selectAll().execute();
    expect(rows).toEqual([{ id: "c1", title: "Strait – пролив", recorded: NOW }]);
  });

  test.each(["update cases set title = 'x'", "delete from cases"])("refuses %s", async (words) => {
    const { db } = await openEmpty();
    await db.insertInto("cases").values({ id: "c1", title: "Strait", recorded: NOW }).execute();
    await expect(sql.raw(words).execute(db)).rejects.toThrow(RecordAppendOnlyError);
    expect(await db.selectFrom("cases").select("title").execute()).toEqual([{ title: "Strait" }]);
  });

  test("has a trigger against changes on every table but the index of words", async () => {
    const { db, dialect } = await openEmpty();
    const triggers =
      dialect.name === "sqlite"
        ? sql<{
            name: string;
          }>`select distinct tbl_name as name from sqlite_schema where type = 'trigger'`
        : sql<{
            name: string;
          }>`select distinct event_object_table as name from information_schema.triggers where trigger_schema = current_schema()`;
    const guarded = (await triggers.execute(db)).rows.map(({ name }) => name);
    const tables = (await db.introspection.getTables()).map(({ name }) => name);
    const open = tables.filter(
      (name) => !guarded.includes(name) && !/^(?:passages|schema_migrations)/.test(name),
    );
    expect(open).toEqual([]);
    expect(guarded.length).toBeGreaterThan(10);
  });

  test("takes back everything of a transaction that fails", async () => {
    const { db } = await openEmpty();
    const work = db.transaction().execute(async (tx) => {
      await tx.insertInto("cases").values({ id: "c1", title: "Strait", recorded: NOW }).execute();
      await tx
        .insertInto("sources")
        .values({ id: "s1", case_id: "c2", name: "Gazette", recorded: NOW })
        .execute();
    });
    await expect(work).rejects.toThrow(/foreign key/i);
    expect(await db.selectFrom("cases").selectAll().execute()).toEqual([]);
  });

  test("sorts text by its bytes", async () => {
    const { db } = await openEmpty();
    for (const id of ["é", "a", "Z", "B"]) {
      await db.insertInto("cases").values({ id, title: id, recorded: NOW }).execute();
    }
    const rows = await db.selectFrom("cases").select("id").orderBy("id").execute();
    expect(rows.map(({ id }) => id)).toEqual(["B", "Z", "a", "é"]);
  });
});
