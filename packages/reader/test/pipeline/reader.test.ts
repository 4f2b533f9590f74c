import { checkReading } from "@rapporteur/codebook/schema";
import {
  openReaderWith,
  PublishedInvalidError,
  READER_VERSION,
  ReaderClosedError,
} from "@rapporteur/reader";
import { describe, expect, test } from "vitest";
import { STUB_FILES, stubRuntime } from "../stub-model.ts";

const TEXT =
  "“We will sign,” said Ilse Brandt.\n\nThe envoy said on Monday that the strait would open.";
const open = () => openReaderWith(STUB_FILES, stubRuntime());

describe("openReaderWith", () => {
  test("gives a reader that says its version and its model", () => {
    expect(open()).toMatchObject({ version: READER_VERSION, model: "0".repeat(64) });
  });

  test("keeps the report's fields and makes an id of the text where none is given", async () => {
    const reader = open();
    const given = {
      id: "r-7",
      title: "Talks",
      publisher: "The Ilm Post",
      url: "https://ilm.example/7",
      published: "2027-03-12",
    };
    const {
      report,
      reader: by,
      schema,
    } = checkReading(await reader.read({ ...given, text: TEXT }));
    expect(report).toEqual({ ...given, language: "en", text: TEXT });
    expect(by).toEqual({ version: READER_VERSION, model: "0".repeat(64) });
    expect(schema).toBe("rapporteur/reading/1");
    const { report: bare } = checkReading(await reader.read({ text: TEXT }));
    expect(bare).toMatchObject({ title: null, publisher: null, url: null, published: null });
    expect(bare.id).toBe((await reader.read({ text: TEXT })).report.id);
    expect(bare.id).not.toBe((await reader.read({ text: `${TEXT}!` })).report.id);
  });

  test("takes null and an empty date for unknown", async () => {
    const { report } = await open().read({ id: null, title: null, published: "", text: TEXT });
    expect(report).toMatchObject({ title: null, published: null });
  });

  test("composes the text and puts U+FFFD for the half of a pair, so that offsets count in what it gives", async () => {
    const { report } = await open().read({ text: "Zu\u0308rich \ud83d left" });
    expect(report.text).toBe("Zürich \ufffd left");
  });

  test.each(["yesterday", "2027-02-31", "12/03/2027", "2027-3-1"])(
    "throws PublishedInvalidError on the date %s",
    async (published) => {
      const reading = open().read({ published, text: TEXT });
      await expect(reading).rejects.toThrow(PublishedInvalidError);
      await expect(reading).rejects.toMatchObject({
        code: "reader.published-invalid",
        facts: { published },
      });
    },
  );

  test("reads on after a report that it refused", async () => {
    const reader = open();
    const refused = reader.read({ published: "soon", text: TEXT });
    const next = reader.read({ text: TEXT });
    await expect(refused).rejects.toThrow(PublishedInvalidError);
    await expect(next).resolves.toMatchObject({ report: { text: TEXT } });
  });

  test("throws ReaderClosedError once it is closed, and closes its runtime once nothing is read", async () => {
    const events: string[] = [];
    const inner = stubRuntime();
    const runtime = {
      ...inner,
      run: async (window: Parameters<typeof inner.run>[0]) => {
        const outputs = await inner.run(window);
        events.push("ran");
        return outputs;
      },
      close: async () => void events.push("closed"),
    };
    const reader = openReaderWith(STUB_FILES, runtime);
    const begun = reader.read({ text: TEXT });
    await begun;
    await reader.close();
    expect(events).toEqual(["ran", "closed"]);
    await expect(reader.read({ text: TEXT })).rejects.toThrow(ReaderClosedError);
    await expect(reader.read({ text: TEXT })).rejects.toMatchObject({ code: "reader.closed" });
  });

  test("finishes the report that it is reading when it is closed, and refuses those behind it", async () => {
    const reader = open();
    const begun = reader.read({ text: TEXT });
    await Promise.resolve();
    await Promise.resolve();
    const closed = reader.close();
    const late = reader.read({ text: TEXT });
    await expect(begun).resolves.toMatchObject({ report: { text: TEXT } });
    await expect(late).rejects.toThrow(ReaderClosedError);
    await closed;
  });

  test("closes once, however often it is told to", async () => {
    let closings = 0;
    const reader = openReaderWith(STUB_FILES, {
      ...stubRuntime(),
      close: async () => void closings++,
    });
    await Promise.all([reader.close(), reader.close()]);
    await reader.close();
    expect(closings).toBe(1);
  });

  test("gives the same bytes for the same report, whatever it read before", async () => {
    const reader = open();
    const report = { published: "2027-03-12", text: TEXT };
    const first = JSON.stringify(await reader.read(report));
    await reader.read({ text: "Something else was said by others. ".repeat(40) });
    expect(JSON.stringify(await reader.read(report))).toBe(first);
    expect(JSON.stringify(await open().read(report))).toBe(first);
  });

  test("answers calls that overlap as it answers them one by one", async () => {
    const texts = ["One said so.", "Two said so, too. ".repeat(50), "", "Three said “no”."];
    const alone = [];
    for (const text of texts) alone.push(await open().read({ text }));
    const reader = open();
    expect(await Promise.all(texts.map((text) => reader.read({ text })))).toEqual(alone);
  });
});
