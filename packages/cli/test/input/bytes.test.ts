import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { asUtf8, linesOf, peekLine, wholeOf } from "../../src/input/bytes.ts";

async function* cutAt(bytes: Uint8Array, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  let from = 0;
  for (const size of sizes) {
    if (from >= bytes.length) return;
    yield bytes.subarray(from, from + size);
    from += size;
  }
  if (from < bytes.length) yield bytes.subarray(from);
}

const sizes = fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 30 });

function utf16(text: string, isBigEndian: boolean): Uint8Array {
  const bytes = Buffer.from(`\ufeff${text}`, "utf16le");
  return isBigEndian ? bytes.swap16() : bytes;
}

describe("asUtf8", () => {
  test.each([
    ["plain UTF-8", Buffer.from("Zoë 🕊")],
    ["UTF-8 with a mark", Buffer.from("\ufeffZoë 🕊")],
    ["UTF-16, little end first", utf16("Zoë 🕊", false)],
    ["UTF-16, big end first", utf16("Zoë 🕊", true)],
  ])("gives %s as UTF-8 without a mark, however it is cut", async (_name, bytes) => {
    await fc.assert(
      fc.asyncProperty(sizes, async (cuts) => {
        const whole = await wholeOf(asUtf8(cutAt(bytes, cuts), "a.txt"), "a.txt");
        expect(Buffer.from(whole).toString("utf8")).toBe("Zoë 🕊");
      }),
    );
  });

  test("refuses UTF-16 with half a character", async () => {
    const bytes = Buffer.from([0xff, 0xfe, 0x00, 0xd8]);
    await expect(wholeOf(asUtf8(cutAt(bytes, []), "a.txt"), "a.txt")).rejects.toMatchObject({
      code: "cli.input-encoding",
      facts: { path: "a.txt" },
    });
  });
});

describe("wholeOf", () => {
  test("refuses more than 64 MiB without holding it", async () => {
    async function* endless(): AsyncGenerator<Uint8Array> {
      const chunk = new Uint8Array(2 ** 20);
      for (;;) yield chunk;
    }
    await expect(wholeOf(endless(), "a.txt")).rejects.toMatchObject({ code: "cli.input-too-long" });
  });
});

describe("linesOf", () => {
  async function lines(text: string, cuts: readonly number[] = []): Promise<(string | null)[]> {
    const found: (string | null)[] = [];
    for await (const line of linesOf(cutAt(Buffer.from(text), cuts))) {
      found.push(line === null ? null : Buffer.from(line).toString());
    }
    return found;
  }

  test.each([
    ["lines", "a\nb\n", ["a", "b"]],
    ["a last line without its end", "a\nb", ["a", "b"]],
    ["empty lines", "a\n\n\nb", ["a", "", "", "b"]],
    ["nothing", "", []],
    [
      "characters that end lines elsewhere",
      "a\u2028b\u2029c\u0085d\ve",
      ["a\u2028b\u2029c\u0085d\ve"],
    ],
  ])("gives %s", async (_name, text, expected) => {
    expect(await lines(text)).toEqual(expected);
  });

  test("gives the same lines however the stream is cut", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom("a", "é", "\n", "🕊"), { maxLength: 20 }),
        sizes,
        async (parts, cuts) => {
          const text = parts.join("");
          expect(await lines(text, cuts)).toEqual(await lines(text));
        },
      ),
    );
  });

  test("gives null for a line longer than 64 MiB, and the line after it", async () => {
    async function* stream(): AsyncGenerator<Uint8Array> {
      const chunk = Buffer.alloc(2 ** 20, "x");
      for (let count = 0; count < 65; count++) yield chunk;
      yield Buffer.from("\nb\n");
    }
    const found: (number | null)[] = [];
    for await (const line of linesOf(stream())) found.push(line?.length ?? null);
    expect(found).toEqual([null, 1]);
  });
});

describe("peekLine", () => {
  test("gives the first line and then the whole stream, however it is cut", async () => {
    await fc.assert(
      fc.asyncProperty(sizes, async (cuts) => {
        const { first, all } = await peekLine(cutAt(Buffer.from("one\ntwo\nthree"), cuts));
        expect(Buffer.from(first).toString()).toBe("one");
        expect(Buffer.from(await wholeOf(all, "a")).toString()).toBe("one\ntwo\nthree");
      }),
    );
  });
});
