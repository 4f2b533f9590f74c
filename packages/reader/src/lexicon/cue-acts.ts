/** What a cue says of the act: a row an act, the lemmas of verbs and verbal nouns that fix it. */
import type { Statement } from "@rapporteur/codebook";

type Act = Statement["act"];

const ROWS: readonly (readonly [act: Act, lemmas: string])[] = [
  [
    "demands",
    "demand insist order urge instruct command require request appeal press petition exhort implore summon ultimatum mandate plea insistence",
  ],
  [
    "offers",
    "offer propose suggest volunteer proposal overture suggestion submit pitch float moot table",
  ],
  [
    "promises",
    "promise vow pledge undertake swear commit guarantee assure reassure promise assurance commitment pledge undertaking",
  ],
  [
    "accepts",
    "accept agree endorse welcome back approve concede consent embrace support acknowledge admit acquiesce grant ratify acceptance endorsement consent concession admission confirm",
  ],
  [
    "rejects",
    "reject refuse oppose dismiss decline rebuff spurn resist object protest condemn denounce rejection refusal objection opposition exclude veto criticise criticize slam blast decry",
  ],
  ["denies", "deny disavow contradict refute rebut dispute denial repudiate disown disclaim"],
  ["threatens", "threaten warn threat warning menace"],
  ["asks", "ask question inquire enquire wonder query inquiry enquiry"],
  [
    "assesses",
    "believe think consider deem regard view describe characterise characterize call label brand term dub judge assess estimate reckon expect predict forecast " +
      "hope fear doubt feel suspect guess assume conclude find see interpret hail praise rate anticipate imagine belief view hope fear expectation assessment " +
      "judgment opinion conclusion estimate prediction doubt suspicion worry concern liken compare portray depict perceive project speculate",
  ],
  [
    "asserts",
    "say tell state add note claim argue report announce declare maintain contend assert explain mention remark observe reply respond answer write tweet post " +
      "stress emphasise emphasize underline recall reveal disclose indicate signal hint imply allege testify comment share inform repeat reiterate echo point " +
      "statement claim announcement report assertion remark according quote cite",
  ],
];

/** Acts by lemma; absent: the cue says nothing of the act. */
export const CUE_ACTS: ReadonlyMap<string, Act> = new Map(
  ROWS.toReversed().flatMap(([act, lemmas]) =>
    lemmas.split(" ").map((lemma) => [lemma, act] as const),
  ),
);

/** Particles that turn a verb: takes "ruled out", "called for", "turned down"; leaves "called it a start". */
export const PARTICLE_ACTS: ReadonlyMap<string, Act> = new Map([
  ["rule out", "rejects"],
  ["turn down", "rejects"],
  ["push back", "rejects"],
  ["hit back", "rejects"],
  ["hold out", "rejects"],
  ["call on", "demands"],
  ["call for", "demands"],
  ["press for", "demands"],
  ["push for", "demands"],
  ["sign off", "accepts"],
  ["agree to", "accepts"],
  ["commit to", "accepts"],
  ["put forward", "offers"],
  ["play down", "assesses"],
  ["point out", "asserts"],
  ["lay out", "asserts"],
  ["set out", "asserts"],
]);

/** Adjectives after "be" that make a cue: "was ready to", "is unwilling to". */
export const STATE_ACTS: ReadonlyMap<string, Act> = new Map([
  ["ready", "offers"],
  ["willing", "offers"],
  ["prepared", "offers"],
  ["open", "offers"],
  ["unwilling", "rejects"],
  ["opposed", "rejects"],
  ["reluctant", "rejects"],
  ["determined", "promises"],
  ["confident", "assesses"],
  ["sure", "assesses"],
  ["certain", "assesses"],
  ["optimistic", "assesses"],
  ["hopeful", "assesses"],
  ["sceptical", "assesses"],
  ["skeptical", "assesses"],
  ["doubtful", "assesses"],
  ["concerned", "assesses"],
  ["worried", "assesses"],
  ["clear", "asserts"],
]);

/** Verbs whose object is asked: takes "was asked", "was pressed on"; leaves "was told". */
export const ASKING_VERBS: ReadonlySet<string> = new Set(
  "ask question quiz press grill query interrogate challenge interview".split(" "),
);

/** Verbs of making a text known: takes "a statement published on Saturday"; leaves "the envoy sent on Saturday". */
export const PUBLISHING_VERBS: ReadonlySet<string> = new Set(
  "publish release issue post date circulate air broadcast print read deliver".split(" "),
);

/** Verbs that go on with what was said: takes "he replied", "she went on"; leaves "he said". */
export const CONTINUING_VERBS: ReadonlySet<string> = new Set(
  "reply respond answer add continue explain go retort counter elaborate conclude clarify".split(
    " ",
  ),
);
