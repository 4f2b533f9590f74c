import type { Rule } from "../rule.ts";
import { CALENDAR_DATES } from "./calendar-dates.ts";
import { CLOCK } from "./clock.ts";
import { DISTANCES } from "./distances.ts";
import { DURATIONS } from "./durations.ts";
import { NEAR_DAYS } from "./near-days.ts";
import { NUMERIC_DATES } from "./numeric-dates.ts";
import { PERIODS } from "./periods.ts";
import { QUARTERS } from "./quarters.ts";
import { REFERENCES } from "./references.ts";
import { SEASONS_AND_NAMED_DAYS } from "./seasons.ts";
import { SETS } from "./sets.ts";
import { WEEKDAYS_AND_WEEKENDS } from "./weekdays.ts";
import { YEARS_AND_ERAS } from "./years.ts";

/** Every rule. Of two that take the same words the earlier one wins. */
export const RULES: readonly Rule[] = [
  ...NUMERIC_DATES,
  ...CALENDAR_DATES,
  ...SEASONS_AND_NAMED_DAYS,
  ...QUARTERS,
  ...YEARS_AND_ERAS,
  ...WEEKDAYS_AND_WEEKENDS,
  ...NEAR_DAYS,
  ...PERIODS,
  ...DISTANCES,
  ...SETS,
  ...CLOCK,
  ...DURATIONS,
  ...REFERENCES,
];
