/** Two hundred odd texts of names and dates through the shipped model: valid readings, nothing thrown. */
import { checkReading } from "@rapporteur/codebook/schema";
import { openReader } from "@rapporteur/reader/node";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const NAMES = [
  "Ali",
  "ALI",
  "Ali Ali Ali",
  "al-Ali",
  "Ali bin Ali al-Ali",
  "Volodymyr",
  "Wolodymyr Selenskyj",
  "Zelenskyy, Zelensky",
  "O’Brien-Smith",
  "J. R. R. Marn",
  "President",
  "the President of the Presidents",
  "Mr",
  "Dr. Dr. h. c. Marn",
  "X Æ A-12",
  "Юлия",
  "李明",
  "محمد",
  "Ñandú Ünal",
  "Marn Jr.",
  "",
  "…",
  "🙂 Marn",
  "Marn’s’s",
  "May March",
  "April June",
  "Will May",
  "a man called Monday",
  "Paris Washington",
  "Kremlin Moscow",
] as const;
const DATES = [
  "31 February 2031",
  "29 February 2031",
  "0 March 2031",
  "year 0",
  "0000-00-00",
  "9999-12-31",
  "24:00",
  "25:61",
  "25/12/03",
  "03/04/05",
  "the 32nd",
  "Thursday, Friday and Monday",
  "12 Rabi al-Awwal 1452",
  "5 Tishri 5792",
  "a week earlier the day before",
  "in 10000000000 years",
  "−44",
  "300 BC",
  "half past never",
  "every other leap day",
] as const;
const FRAMES = [
  (name: string, date: string) => `${name} said on ${date} that ${name} had met ${name}.`,
  (name: string, date: string) => `“${date}?” asked ${name}, who ${name} said was ${name}`,
  (name: string, date: string) => `${date}: ${name}\n${name}: ${date}`,
  (name: string, date: string) =>
    `${name}, ${name}, ${name} and ${name} (${date}) denied ${name} ${date}`,
] as const;

const TEXTS = [
  ...Array.from({ length: 196 }, (_, i) => {
    const frame = FRAMES[i % FRAMES.length] ?? FRAMES[0];
    return frame(
      NAMES[i % NAMES.length] ?? "",
      DATES[(i + 3 * Math.floor(i / NAMES.length)) % DATES.length] ?? "",
    );
  }),
  "Ilse Marn ".repeat(500),
  Array.from(
    { length: 30 },
    (_, i) => `Ali ${String.fromCharCode(65 + (i % 26))}aran said no.`,
  ).join(" "),
  "President President President said President.",
  NAMES.join(" "),
];

let reader: Awaited<ReturnType<typeof openReader>>;

beforeAll(async () => {
  reader = await openReader();
});

afterAll(() => reader?.close());

describe("odd names and dates", () => {
  test("are two hundred different texts", () => {
    expect(new Set(TEXTS).size).toBe(200);
  });

  test.each(["2031-05-06", "9999", null])(
    "are read to valid Readings, published %s",
    async (published) => {
      for (const text of TEXTS) checkReading(await reader.read({ text, published }));
    },
  );

  test("give the same bytes in another order", async () => {
    const some = TEXTS.filter((_, i) => i % 8 === 0);
    const first = new Map<string, string>();
    for (const text of some) first.set(text, JSON.stringify(await reader.read({ text })));
    for (const text of some.toReversed()) {
      expect(JSON.stringify(await reader.read({ text }))).toBe(first.get(text));
    }
  });

  test("leave a date open that can be read two ways", async () => {
    const { times } = await reader.read({ text: "The lock shut on 03/04/2031.", published: null });
    expect(times.map(({ value }) => value)).toEqual(["2031-XX-XX"]);
  });
});
