import { describe, expect, test } from "vitest";
import { read } from "./actors-of.ts";

const people = (source: string) => read(source).chains.map((chain) => chain.split(": ")[1]);

describe("joinPeople", () => {
  test.each([
    [
      "a family name with the full one",
      "[Mara Voss|person] left . [Voss|person] returned .",
      ["Mara Voss, Voss"],
    ],
    [
      "a title and a family name",
      "[Mara Voss|person] left . President [Voss|person] returned .",
      ["Mara Voss, Voss"],
    ],
    [
      "a full name that comes later",
      "[Voss|person] left . [Mara Voss|person] returned .",
      ["Voss, Mara Voss"],
    ],
    [
      "an initial with the given name",
      "[Jan Kole|person] left . [J. Kole|person] returned .",
      ["Jan Kole, J. Kole"],
    ],
    [
      "two spellings of a family name",
      "[Sergey Tarenskyy|person] left . [Tarensky|person] returned .",
      ["Sergey Tarenskyy, Tarensky"],
    ],
    [
      "two spellings of a whole name",
      "[Sergey Tarensky|person] left . [Sergei Tarenskiy|person] returned .",
      ["Sergey Tarensky, Sergei Tarenskiy"],
    ],
    [
      "a family name that stands first",
      "[Zhao Wenli|person] left . [Zhao|person] returned .",
      ["Zhao Wenli, Zhao"],
    ],
    [
      "a nom de guerre",
      "[Mara Voss|person] , known by the nom-de-guerre [Tern|person] , left . [Tern|person] returned .",
      ["Mara Voss, Tern, Tern"],
    ],
    [
      "a name that the encoder left, after a title",
      "[Mara Voss|person] left . Mr Voss returned .",
      ["Mara Voss", "Voss"],
    ],
  ])("joins %s", (_name, source, chains) => {
    expect(people(source)).toEqual(chains);
  });

  test.each([
    [
      "two given names of one family",
      "[Mara Voss|person] left . [Jan Voss|person] returned .",
      ["Mara Voss", "Jan Voss"],
    ],
    [
      "a bare name that two full ones share",
      "[Ali Tern|person] met [Omar Tern|person] . [Tern|person] returned .",
      ["Ali Tern", "Omar Tern", "Tern"],
    ],
    [
      "a Mr and a woman of one name",
      "[Maria Voss|person] left . Mr [Voss|person] returned .",
      ["Maria Voss", "Voss"],
    ],
    [
      "names that begin alike",
      "[Mara Voss|person] left . [Vossen|person] returned .",
      ["Mara Voss", "Vossen"],
    ],
    [
      "what is known as something else",
      "[Mara Voss|person] is known as an ally of [Jan Kole|person] .",
      ["Mara Voss", "Jan Kole"],
    ],
  ])("leaves apart %s", (_name, source, chains) => {
    expect(people(source)).toEqual(chains);
  });

  test("tells two of one family by Mr and Ms", () => {
    expect(people("[John Tern|person] met [Mary Tern|person] . Ms [Tern|person] left .")).toEqual([
      "John Tern",
      "Mary Tern, Tern",
    ]);
  });
});
