import type { Edtf } from "@rapporteur/codebook";
import type { TimeReading } from "../pipeline/layers.ts";
import type { Ground } from "./ground.ts";

/** What a time rests on: its rule, what its value hangs on, and what else the words may mean. */
export function timeGrounds(
  { span, value, rule, anchor, alternatives }: TimeReading,
  published: Edtf | null,
): Ground[] {
  const grounds: Ground[] = [{ about: "value", value, by: "rule", name: rule, spans: [span] }];
  if (anchor === "published") {
    grounds.push({
      about: "anchor",
      value: published,
      by: "report",
      name: "counted from the day of publication",
      spans: [],
    });
  }
  if (anchor === "story") {
    grounds.push({
      about: "anchor",
      value: null,
      by: "rule",
      name: "counted from the time that the text tells of before it",
      spans: [],
    });
  }
  for (const other of alternatives) {
    grounds.push({
      about: "may mean",
      value: other,
      by: "rule",
      name: "the words leave it open",
      spans: [span],
    });
  }
  return grounds;
}
