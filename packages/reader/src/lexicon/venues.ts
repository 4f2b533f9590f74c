/** Words of where and to whom something is said. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

/** Verbs whose object is the hearer: takes "told reporters", leaves "said a word". */
export const AUDIENCE_VERBS: ReadonlySet<string> = words(
  "tell inform brief assure remind advise notify convince persuade warn ask urge address reassure caution instruct counsel " +
    "lecture challenge implore beg petition lobby update alert",
);

/** Prepositions before a venue. */
export const VENUE_PREPOSITIONS: ReadonlySet<string> = words(
  "in on at during via over through aboard by outside before after",
);

/** Nouns of an occasion or a medium of saying, singular: takes "in an interview", leaves "in a year". */
export const VENUE_NOUNS: ReadonlySet<string> = words(
  "interview speech statement post tweet message letter memo email e-mail call conversation phone telephone conference briefing meeting " +
    "debate hearing testimony address broadcast programme program show podcast video media medium radio television tv twitter x facebook " +
    "telegram instagram truth weibo network networks blog column article op-ed editorial newspaper magazine book report communiqué " +
    "communique declaration announcement remark remarks comment comments session summit forum parliament congress senate assembly " +
    "council court rally ceremony press paper filing document note text chat gaggle reception dinner lunch breakfast visit tour " +
    "plane flight house palace residence office building airport embassy headquarters hall square",
);
