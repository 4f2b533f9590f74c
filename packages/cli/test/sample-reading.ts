/** An invented report about invented states, with every kind of statement and some that overlap. */
import type { Edtf, Reading, TimexValue } from "@rapporteur/codebook";
import type { ReadingGrounds } from "@rapporteur/reader";
import { markedReading } from "./marked-reading.ts";

const TEXT = `PORT MIREL, 12 March – The envoy of Beland, Ilse Marn, said on Tuesday evening that her government could live with a joint ferry board, “provided the pilots stay ours”, and asked Arland to drop its deadline.

Arland's transport minister, Teo Valck, rejected the condition within hours. “A board without the pilots is a letterhead,” he told reporters outside the customs house. “We will not sign a letterhead.”

Two diplomats who have seen the draft said that Marn had told the mediators that Beland would “never again” ask for a customs line in the strait, a demand on which the spring round broke down. One of them added that the sentence was struck out by hand on Monday.

It was reported in the capital that the talks may move to the Hanse Assembly's summer house. The Assembly declined to confirm this. Its communiqué says only that “the parties remain in contact”.

Valck denied that troops had been moved to the northern shore. Should the ferries be stopped a second time, he warned, Arland would close the lock at Sund “on the same afternoon”.

The mediators, for their part, offered to send three retired harbour masters as observers; Marn promised an answer by the weekend of 15 March. She asked whether Arland's deadline was “a date or a mood”.

Neither side has moved on the fishing zones. A person close to the talks put the remaining distance at “one long lunch, or one long war”.`;

/** The sample, with the statements a careful reader takes from it. */
export function sampleReading(): Reading {
  return markedReading({
    id: "strait-gazette-0312",
    title: "Beland's envoy accepts the ferry board, if the pilots stay",
    publisher: "Strait Gazette",
    url: "https://gazette.example/2031/ferry-board",
    published: "2031-03-12",
    text: TEXT,
    said: [
      {
        from: "The envoy",
        who: "Ilse Marn",
        source: "The envoy of Beland, Ilse Marn,",
        cue: "said",
        content:
          "her government could live with a joint ferry board, “provided the pilots stay ours”",
        act: "accepts",
        form: "mixed",
        said: "2031-03-11",
      },
      {
        from: "The envoy",
        who: "Ilse Marn",
        source: "The envoy of Beland, Ilse Marn,",
        cue: "asked",
        content: "Arland to drop its deadline",
        act: "demands",
        said: "2031-03-11",
      },
      {
        from: "Arland's transport",
        who: "Teo Valck",
        source: "Arland's transport minister, Teo Valck,",
        cue: "rejected",
        content: "the condition",
        act: "rejects",
      },
      {
        from: "“A board",
        who: "Teo Valck",
        source: "he",
        cue: "told",
        content: [
          "“A board without the pilots is a letterhead,”",
          "“We will not sign a letterhead.”",
        ],
        act: "rejects",
        form: "direct",
        venue: "outside the customs house",
        audience: ["reporters"],
      },
      {
        from: "Two diplomats",
        who: "two diplomats who have seen the draft",
        source: "Two diplomats who have seen the draft",
        cue: "said",
        content:
          "Marn had told the mediators that Beland would “never again” ask for a customs line in the strait, a demand on which the spring round broke down",
        sourcing: "anonymous",
        form: "mixed",
      },
      {
        from: "Marn had",
        who: "Ilse Marn",
        source: "Marn",
        cue: "told",
        content: "Beland would “never again” ask for a customs line in the strait",
        sourcing: "anonymous",
        form: "mixed",
        act: "promises",
        audience: ["the mediators"],
      },
      {
        from: "One of them",
        who: "one of two diplomats",
        source: "One of them",
        cue: "added",
        content: "the sentence was struck out by hand on Monday",
        sourcing: "anonymous",
      },
      {
        from: "It was",
        who: null,
        cue: "reported",
        content: "the talks may move to the Hanse Assembly's summer house",
        sourcing: "unattributed",
      },
      {
        from: "Its communiqué",
        who: "Hanse Assembly",
        source: "Its communiqué",
        cue: "says",
        content: "“the parties remain in contact”",
        sourcing: "institutional",
        form: "direct",
      },
      {
        from: "Valck denied",
        who: "Teo Valck",
        source: "Valck",
        cue: "denied",
        content: "troops had been moved to the northern shore",
        act: "denies",
      },
      {
        from: "Should",
        who: null,
        source: "he",
        cue: "warned",
        content: [
          "Should the ferries be stopped a second time",
          "Arland would close the lock at Sund “on the same afternoon”",
        ],
        act: "threatens",
        form: "mixed",
      },
      {
        from: "The mediators",
        who: "mediators",
        source: "The mediators",
        cue: "offered",
        content: "to send three retired harbour masters as observers",
        act: "offers",
        sourcing: "institutional",
      },
      {
        from: "Marn promised",
        who: "Ilse Marn",
        source: "Marn",
        cue: "promised",
        content: "an answer by the weekend of 15 March",
        act: "promises",
      },
      {
        from: "She asked",
        who: "Ilse Marn",
        source: "She",
        cue: "asked",
        content: "whether Arland's deadline was “a date or a mood”",
        act: "asks",
        form: "mixed",
      },
      {
        from: "A person",
        who: "a person close to the talks",
        source: "A person close to the talks",
        cue: "put",
        content: "the remaining distance at “one long lunch, or one long war”",
        act: "assesses",
        sourcing: "anonymous",
        form: "mixed",
      },
    ],
    cast: [
      {
        name: "Ilse Marn",
        role: { title: "envoy", of: "Beland", words: "The envoy of Beland" },
        party: "Beland",
        grounds: "stated",
        mentions: [
          { words: "Ilse Marn" },
          { words: "her", form: "pronoun" },
          { words: "Marn" },
          { from: "The mediators", words: "Marn" },
          { words: "She", form: "pronoun" },
        ],
      },
      {
        name: "Teo Valck",
        role: { title: "transport minister", of: "Arland", words: "Arland's transport minister" },
        party: "Arland",
        grounds: "stated",
        mentions: [
          { words: "Teo Valck" },
          { words: "he", form: "pronoun" },
          { words: "Valck" },
          { words: "he", form: "pronoun" },
        ],
      },
      {
        name: "two diplomats who have seen the draft",
        kind: "group",
        mentions: [{ words: "Two diplomats", form: "nominal" }],
      },
      {
        name: "Hanse Assembly",
        kind: "organization",
        mentions: [
          { words: "Hanse Assembly" },
          { words: "The Assembly" },
          { words: "Its", form: "pronoun" },
        ],
      },
      {
        name: "mediators",
        kind: "group",
        party: "Hanse Assembly",
        grounds: "inferred",
        mentions: [
          { words: "the mediators", form: "nominal" },
          { words: "The mediators", form: "nominal" },
        ],
      },
      {
        name: "Beland",
        kind: "state",
        mentions: [
          { words: "Beland" },
          { words: "her government", form: "nominal" },
          { words: "Beland" },
        ],
      },
      {
        name: "Arland",
        kind: "state",
        mentions: [
          { words: "Arland" },
          { words: "Arland" },
          { from: "Should", words: "Arland" },
          { words: "Arland" },
        ],
      },
      { name: "customs house", kind: "organization", mentions: [{ words: "customs house" }] },
    ],
    times: [
      { words: "12 March", value: "2031-03-12" },
      { words: "Tuesday evening", type: "TIME", value: "2031-03-11TEV" },
      { words: "within hours", type: "DURATION", value: "PTXH" },
      { words: "the spring round", value: "2030-SP" },
      { words: "Monday", value: "2031-03-10" },
      { words: "summer", value: "2031-SU" },
      { words: "the weekend of 15 March", value: "2031-W11-WE" },
    ],
  });
}

/** The dates of the sample's times, and grounds of one item of each kind. */
export function sampleGrounds(): ReadingGrounds {
  const dates = {
    t1: "2031-03-12",
    t2: "2031-03-11",
    t4: "2030-21",
    t5: "2031-03-10",
    t6: "2031-22",
    t7: "2031-W11-WE",
  };
  const [marn = { span: { start: 0, end: 1 } }] = sampleReading().actors[0]?.mentions ?? [];
  return {
    dates: dates as unknown as Record<string, Edtf>,
    alternatives: {},
    items: {
      s1: [{ about: "act", value: "accepts", by: "rule", name: "the words said do it", spans: [] }],
      a1: [{ about: "name", value: null, by: "model", name: "names head", spans: [marn.span] }],
      t5: [
        {
          about: "value",
          value: "2031-03-10" as TimexValue,
          by: "rule",
          name: "weekday",
          spans: [],
        },
        {
          about: "anchor",
          value: "2031-03-12",
          by: "report",
          name: "counted from the day of publication",
          spans: [],
        },
      ],
    },
  };
}
