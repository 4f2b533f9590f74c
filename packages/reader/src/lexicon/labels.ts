/** Words that stand before a colon in capitals and speak for nobody: "UPDATE: …", "NOTE: …". In lower case. */
export const SPEECHLESS_LABELS: ReadonlySet<string> = new Set(
  (
    "update updated note notes live breaking watch read listen photo photos picture file video audio analysis explainer related source sources " +
    "correction clarification editor's background context factbox summary key location date time subject from to cc re attn contact for immediate " +
    "release warning urgent exclusive opinion comment comments topic agenda item items chapter part section annex article step day round"
  ).split(" "),
);
