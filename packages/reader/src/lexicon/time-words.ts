/** English words for times, in lower case. */

/** 1 = January. Abbreviations are without their full stop. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    ["january", "jan"],
    ["february", "feb"],
    ["march", "mar"],
    ["april", "apr"],
    ["may"],
    ["june", "jun"],
    ["july", "jul"],
    ["august", "aug"],
    ["september", "sept", "sep"],
    ["october", "oct"],
    ["november", "nov"],
    ["december", "dec"],
  ].flatMap((names, i) => names.map((name) => [name, i + 1] as const)),
);

/** 1 = Monday. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"].map(
    (name, i) => [name, i + 1] as const,
  ),
);

/** Only before a date: "Tue 18 March"; alone, "sat" and "sun" are other words. */
export const WEEKDAY_ABBREVIATIONS: ReadonlyMap<string, number> = new Map([
  ["mon", 1],
  ["tues", 2],
  ["tue", 2],
  ["weds", 3],
  ["wed", 3],
  ["thurs", 4],
  ["thur", 4],
  ["thu", 4],
  ["fri", 5],
  ["sat", 6],
  ["sun", 7],
]);

/** TIMEX3 codes. */
export const SEASONS: ReadonlyMap<string, "SP" | "SU" | "FA" | "WI"> = new Map([
  ["spring", "SP"],
  ["summer", "SU"],
  ["autumn", "FA"],
  ["fall", "FA"],
  ["winter", "WI"],
]);

const ONES = [
  "zero",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
  "thirteen",
  "fourteen",
  "fifteen",
  "sixteen",
  "seventeen",
  "eighteen",
  "nineteen",
];

/** Number words that are one word. */
export const CARDINALS: ReadonlyMap<string, number> = new Map([
  ...ONES.map((word, i) => [word, i] as const),
  ["twenty", 20],
  ["thirty", 30],
  ["forty", 40],
  ["fifty", 50],
  ["sixty", 60],
  ["seventy", 70],
  ["eighty", 80],
  ["ninety", 90],
]);

/** First to thirty-first. */
export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...[
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
    "fourteenth",
    "fifteenth",
    "sixteenth",
    "seventeenth",
    "eighteenth",
    "nineteenth",
    "twentieth",
  ].map((word, i) => [word, i + 1] as const),
  ["twenty-first", 21],
  ["twenty-second", 22],
  ["twenty-third", 23],
  ["twenty-fourth", 24],
  ["twenty-fifth", 25],
  ["twenty-sixth", 26],
  ["twenty-seventh", 27],
  ["twenty-eighth", 28],
  ["twenty-ninth", 29],
  ["thirtieth", 30],
  ["thirty-first", 31],
]);

/** "the sixties". */
export const DECADE_WORDS: ReadonlyMap<string, number> = new Map([
  ["twenties", 20],
  ["thirties", 30],
  ["forties", 40],
  ["fifties", 50],
  ["sixties", 60],
  ["seventies", 70],
  ["eighties", 80],
  ["nineties", 90],
]);

/** Codes after the T of TIMEX3. */
export const PARTS_OF_DAY: ReadonlyMap<string, "MO" | "AF" | "EV" | "NI"> = new Map([
  ["morning", "MO"],
  ["afternoon", "AF"],
  ["evening", "EV"],
  ["night", "NI"],
]);

/** Zones as the press names them: a place of the tz database, or minutes east of Greenwich. */
export const ZONES: ReadonlyMap<string, string | number> = new Map<string, string | number>([
  ["gmt", 0],
  ["utc", 0],
  ["z", 0],
  ["et", "America/New_York"],
  ["est", -300],
  ["edt", -240],
  ["ct", "America/Chicago"],
  ["cst", -360],
  ["cdt", -300],
  ["mt", "America/Denver"],
  ["mst", -420],
  ["mdt", -360],
  ["pt", "America/Los_Angeles"],
  ["pst", -480],
  ["pdt", -420],
  ["bst", 60],
  ["wet", "Europe/Lisbon"],
  ["cet", 60],
  ["cest", 120],
  ["eet", 120],
  ["eest", 180],
  ["msk", 180],
  ["jst", 540],
  ["kst", 540],
  ["hkt", 480],
  ["sgt", 480],
  ["aest", 600],
  ["aedt", 660],
  ["eastern", "America/New_York"],
  ["central", "America/Chicago"],
  ["mountain", "America/Denver"],
  ["pacific", "America/Los_Angeles"],
]);

/** "6 p.m. Moscow time". */
export const PLACES_WITH_TIME: ReadonlyMap<string, string> = new Map([
  ["moscow", "Europe/Moscow"],
  ["kyiv", "Europe/Kyiv"],
  ["kiev", "Europe/Kyiv"],
  ["london", "Europe/London"],
  ["uk", "Europe/London"],
  ["british", "Europe/London"],
  ["paris", "Europe/Paris"],
  ["berlin", "Europe/Berlin"],
  ["brussels", "Europe/Brussels"],
  ["geneva", "Europe/Zurich"],
  ["rome", "Europe/Rome"],
  ["istanbul", "Europe/Istanbul"],
  ["turkish", "Europe/Istanbul"],
  ["new york", "America/New_York"],
  ["washington", "America/New_York"],
  ["eastern", "America/New_York"],
  ["central", "America/Chicago"],
  ["mountain", "America/Denver"],
  ["pacific", "America/Los_Angeles"],
  ["jerusalem", "Asia/Jerusalem"],
  ["israel", "Asia/Jerusalem"],
  ["israeli", "Asia/Jerusalem"],
  ["cairo", "Africa/Cairo"],
  ["doha", "Asia/Qatar"],
  ["riyadh", "Asia/Riyadh"],
  ["tehran", "Asia/Tehran"],
  ["dubai", "Asia/Dubai"],
  ["delhi", "Asia/Kolkata"],
  ["beijing", "Asia/Shanghai"],
  ["hong kong", "Asia/Hong_Kong"],
  ["seoul", "Asia/Seoul"],
  ["tokyo", "Asia/Tokyo"],
  ["sydney", "Australia/Sydney"],
]);

/** Days with a name: month and day, or days after Easter Sunday, or the nth weekday (-1: last) of a month. */
export type NamedDay =
  | { readonly month: number; readonly day: number }
  | { readonly afterEaster: number }
  | { readonly month: number; readonly weekday: number; readonly nth: number };

export const NAMED_DAYS: ReadonlyMap<string, NamedDay> = new Map<string, NamedDay>([
  ["new year's day", { month: 1, day: 1 }],
  ["new year's eve", { month: 12, day: 31 }],
  ["new year's", { month: 1, day: 1 }],
  ["new year", { month: 1, day: 1 }],
  ["epiphany", { month: 1, day: 6 }],
  ["valentine's day", { month: 2, day: 14 }],
  ["st. valentine's day", { month: 2, day: 14 }],
  ["st. patrick's day", { month: 3, day: 17 }],
  ["st patrick's day", { month: 3, day: 17 }],
  ["april fools' day", { month: 4, day: 1 }],
  ["april fool's day", { month: 4, day: 1 }],
  ["may day", { month: 5, day: 1 }],
  ["bastille day", { month: 7, day: 14 }],
  ["fourth of july", { month: 7, day: 4 }],
  ["independence day", { month: 7, day: 4 }],
  ["halloween", { month: 10, day: 31 }],
  ["all saints' day", { month: 11, day: 1 }],
  ["armistice day", { month: 11, day: 11 }],
  ["veterans day", { month: 11, day: 11 }],
  ["christmas eve", { month: 12, day: 24 }],
  ["christmas day", { month: 12, day: 25 }],
  ["christmas", { month: 12, day: 25 }],
  ["boxing day", { month: 12, day: 26 }],
  ["ash wednesday", { afterEaster: -46 }],
  ["palm sunday", { afterEaster: -7 }],
  ["maundy thursday", { afterEaster: -3 }],
  ["good friday", { afterEaster: -2 }],
  ["easter eve", { afterEaster: -1 }],
  ["easter saturday", { afterEaster: -1 }],
  ["easter sunday", { afterEaster: 0 }],
  ["easter monday", { afterEaster: 1 }],
  ["easter", { afterEaster: 0 }],
  ["ascension day", { afterEaster: 39 }],
  ["whit monday", { afterEaster: 50 }],
  ["pentecost", { afterEaster: 49 }],
  ["martin luther king day", { month: 1, weekday: 1, nth: 3 }],
  ["presidents' day", { month: 2, weekday: 1, nth: 3 }],
  ["memorial day", { month: 5, weekday: 1, nth: -1 }],
  ["labor day", { month: 9, weekday: 1, nth: 1 }],
  ["columbus day", { month: 10, weekday: 1, nth: 2 }],
  ["thanksgiving", { month: 11, weekday: 4, nth: 4 }],
]);

/** What a number before "old" is no age of a person with: "a 52-year-old war". */
export const OLD_THINGS: ReadonlySet<string> = new Set(
  (
    "war conflict dispute feud row truce ceasefire cease-fire agreement accord pact treaty deal alliance embargo blockade siege " +
    "ban law rule regime policy sanction sanctions insurgency rebellion uprising strike standoff deadlock stalemate crisis talks " +
    "negotiations process partnership union programme program project contract charter constitution campaign mission"
  ).split(" "),
);

/** After a weekday or a month these make the name of a body, a paper, a pact or a people's day: "the Sunday Times". */
export const NAME_ENDINGS: ReadonlySet<string> = new Set(
  (
    "Times Telegraph Mirror Mail Express Post Herald Independent Star World Sun News Observer Tribune Journal Agreement Accord Accords " +
    "Club Group Movement Brigade Brigades Committee Front Foundation Fund Trust Institute School Night Morning Mosque Revolution"
  ).split(" "),
);

/** Words after a number that make it a count, not a year: "2000 troops". */
export const COUNTED: ReadonlySet<string> = new Set(
  (
    "people persons men women children troops soldiers fighters members workers employees civilians refugees prisoners detainees hostages " +
    "victims deaths dead wounded injured killed casualties votes voters seats delegates homes houses families villages shares points metres " +
    "meters kilometres kilometers km miles feet ft yards tonnes tons kg kilograms pounds dollars euros rubles roubles yen yuan gallons barrels " +
    "litres liters acres hectares degrees calories jobs companies firms schools vehicles tanks missiles drones rockets shells rounds planes " +
    "aircraft ships hours days weeks months years minutes seconds percent per times horsepower megawatts words pages copies students pupils " +
    "teachers nurses doctors officers police delegations countries nations times items cases crore lakh million billion thousand hundred"
  ).split(" "),
);
