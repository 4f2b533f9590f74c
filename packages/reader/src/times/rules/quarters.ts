/** Quarters, halves and fiscal years: "the third quarter", "Q1 2025", "the first half of 2013", "fiscal 2014", "FY2015". */
import { point } from "../meaning.ts";
import { phrase } from "../phrase.ts";
import type { Rule } from "../rule.ts";
import { after } from "../rule.ts";

const NTH: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  final: 4,
  "1st": 1,
  "2nd": 2,
  "3rd": 3,
  "4th": 4,
  latter: 2,
};

// takes "the third quarter of 2012", "first-quarter"; leaves "a quarter", "the third quarter of the match"
const QUARTER: Rule = {
  name: "quarter",
  pattern: phrase`(?:the |its |their )?(?:fiscal )?(?<nth>first|second|third|fourth|1st|2nd|3rd|4th)(?: |-)(?:fiscal |fiscal-)?quarter(?:(?:,| of)?(?: fiscal)? (?<year>\d{4}))?`,
  read(found) {
    if (
      /^[\s\u00a0]of[\s\u00a0](?:the|a)[\s\u00a0](?!year|fiscal|calendar|financial)/iu.test(
        after(found),
      )
    )
      return null;
    const { nth = "", year } = found.groups;
    const start = found.start + (/^(?:its|their)\s/iu.exec(found.words)?.[0].length ?? 0);
    const fields = {
      quarter: NTH[nth.toLowerCase()] ?? 1,
      ...(year === undefined ? {} : { year: Number(year) }),
    };
    return [{ start, meaning: point({ fields }) }];
  },
};

// takes "Q3", "Q1 2025", "2024 Q4"; leaves "q1"
const SHORT_QUARTER: Rule = {
  name: "short-quarter",
  pattern: phrase`(?:(?<before>\d{4}) )?q(?<quarter>[1-4])(?:(?: of)? (?<after>\d{4}))?`,
  read({ words, groups }) {
    if (!words.includes("Q")) return null;
    const year = groups.before ?? groups.after;
    return point({
      fields: {
        quarter: Number(groups.quarter),
        ...(year === undefined ? {} : { year: Number(year) }),
      },
    });
  },
};

// takes "the first half of 2013", "the second half of this year" by joining; leaves "the first half of the match"
const HALF: Rule = {
  name: "half",
  pattern: phrase`(?:the )?(?<nth>first|second|latter)(?: |-)half(?:(?: of)? (?<year>\d{4})|(?= of (?:this|last|next) (?:year|fiscal)))`,
  read(found) {
    const { nth = "", year } = found.groups;
    const fields = {
      half: NTH[nth.toLowerCase()] ?? 1,
      ...(year === undefined ? {} : { year: Number(year) }),
    };
    return point({ fields });
  },
};

// takes "fiscal 2014", "fiscal year 2014", "FY2015", "financial year 2023-24"; leaves "fiscal policy"
const FISCAL_YEAR: Rule = {
  name: "fiscal-year",
  pattern: phrase`(?:fiscal(?: year)? |financial year |fy ?)(?<year>\d{4})(?:[-–/]\d{2,4})?`,
  read: ({ groups }) => point({ fields: { year: Number(groups.year) } }),
};

export const QUARTERS: readonly Rule[] = [QUARTER, SHORT_QUARTER, HALF, FISCAL_YEAR];
