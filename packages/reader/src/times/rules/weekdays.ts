/** Days of the week: "on Friday", "last Tuesday", "the following Monday"; weekends: "over the weekend". */
import { NAME_ENDINGS } from "../../lexicon/time-words.ts";
import type { PointMeaning } from "../meaning.ts";
import { point, shifted } from "../meaning.ts";
import { isCapital, weekdayOf } from "../numbers.ts";
import { phrase, WEEKDAY } from "../phrase.ts";
import type { Rule } from "../rule.ts";
import { after, before } from "../rule.ts";

// takes "on Friday", "next Monday", "a Sunday interview"; leaves "the Sunday Times", "Black Friday", "Mondays"
const WEEKDAY_NAMED: Rule = {
  name: "weekday",
  pattern: phrase`(?:(?<which>last|next|this|this coming|this past|coming|the previous|the following|the next|that|the same) )?(?<weekday>${WEEKDAY})`,
  read(found) {
    const { which, weekday = "" } = found.groups;
    if (!isCapital(weekday)) return null;
    const next = /^[\s\u00a0](?<word>\p{Lu}\p{L}+)/u.exec(after(found))?.groups?.word;
    if (next !== undefined && NAME_ENDINGS.has(next) && !/^(?:Night|Morning)$/u.test(next))
      return null;
    if (
      /\b(?:Black|Bloody|Cyber|Super|Good|Holy|Fat|Giving|Ash|Palm|Easter|Orange)[\s\u00a0]$/u.test(
        before(found),
      )
    )
      return null;
    const fields = { weekday: weekdayOf(weekday) ?? 0 };
    const pick = pickOf(which?.toLowerCase().replaceAll(/\s+/gu, " "));
    return pick === null ? point({ fields }) : point({ fields, ...pick });
  },
};

// takes "the weekend", "last weekend", "this weekend"; leaves "two weekends", "at weekends"
const WEEKEND: Rule = {
  name: "weekend",
  pattern: phrase`(?:(?<which>last|next|this|this past|this coming|past|coming|the previous|the following|the next|the last|the past|the coming|that|the same|the) )?weekend`,
  read(found) {
    const { groups } = found;
    if (
      groups.which === undefined &&
      (/\b(?:an?|every|each|per|long|one|bank holiday)[\s\u00a0]$/iu.test(before(found)) ||
        /^-/u.test(after(found)))
    )
      return null;
    const which = (groups.which ?? "").toLowerCase().replaceAll(/\s+/gu, " ");
    const direct = /^(?:last|(?:the )?past|this past|the last)$/.test(which)
      ? -1
      : /^(?:next|(?:the )?coming|this coming)$/.test(which)
        ? 1
        : null;
    if (which === "" || which === "the" || which === "this" || /past/.test(which))
      return point({
        fields: { isWeekend: true },
        ...(which === "this" ? { pick: "this" as const } : {}),
        ...(/past/.test(which) ? { pick: "last" as const } : {}),
      });
    if (direct !== null) return shifted("weekend", direct, "published");
    return shifted(
      "weekend",
      which === "the previous" ? -1 : which === "that" || which === "the same" ? 0 : 1,
      "story",
    );
  },
};

export const WEEKDAYS_AND_WEEKENDS: readonly Rule[] = [WEEKDAY_NAMED, WEEKEND];

function pickOf(which: string | undefined): Pick<PointMeaning, "pick" | "around"> | null {
  if (which === undefined || which === "that" || which === "the same") return null;
  if (which === "the previous") return { pick: "last", around: "story" };
  if (which === "the following" || which === "the next") return { pick: "next", around: "story" };
  if (which === "last" || which === "this past") return { pick: "last" };
  return { pick: which === "this" ? "this" : "next" };
}
