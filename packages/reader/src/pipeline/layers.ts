/** What the reading stages give to each other. Every layer is readonly; a stage never changes an earlier one. */
import type {
  Actor,
  Edtf,
  IssueId,
  OptionId,
  Span,
  Statement,
  TimeExpression,
  TimexValue,
} from "@rapporteur/codebook";
import type { IssueCodebook } from "@rapporteur/codebook/issues";

/** Part of speech of Universal Dependencies v2. */
export type Upos =
  | "ADJ"
  | "ADP"
  | "ADV"
  | "AUX"
  | "CCONJ"
  | "DET"
  | "INTJ"
  | "NOUN"
  | "NUM"
  | "PART"
  | "PRON"
  | "PROPN"
  | "PUNCT"
  | "SCONJ"
  | "SYM"
  | "VERB"
  | "X";

/** A syntactic word with its place in the text and in its sentence's tree. */
export interface Word extends Span {
  /** Place in `Analysis.words`. */
  readonly index: number;
  /** The word as written. */
  readonly form: string;
  /** Dictionary form in lower case: "says" → "say", "Trump" → "trump". */
  readonly lemma: string;
  readonly upos: Upos;
  /** Universal features, sorted, e.g. "Mood=Ind|Tense=Past|VerbForm=Fin"; "_" when there are none. */
  readonly feats: string;
  /** Index of the head in `Analysis.words`; -1 for the root of its sentence. */
  readonly head: number;
  /** Universal relation without its subtype: "nsubj", "obl", "root". */
  readonly deprel: string;
  /** Place in `Analysis.sentences`. */
  readonly sentence: number;
  /** Place in the `paragraphs` layer. */
  readonly paragraph: number;
  /** Inside a quotation, marks included. */
  readonly quoted: boolean;
}

/** A run of words: `first` in, `last` out, indices into `Analysis.words`. */
export interface WordRange {
  readonly first: number;
  readonly last: number;
}

/** A sentence: its words, and the paragraph that it stands in. */
export interface Sentence extends Span, WordRange {
  readonly paragraph: number;
}

/** A named person, place, organization, event or people ("Russians"). */
export interface Name extends Span, WordRange {
  readonly type: "person" | "place" | "organization" | "event" | "group";
}

/** Who is said to have said, thought or wanted what: the outermost attribution. Pieces are in text order. */
export interface Attribution {
  /** Empty when nobody is named. */
  readonly source: readonly WordRange[];
  /** Never empty: the words that attribute ("said", "according to", "its vow"). */
  readonly cue: readonly WordRange[];
  /** Never empty. */
  readonly content: readonly WordRange[];
  /** A turn of a transcript: spoken as it stands, without quotation marks. Absent elsewhere. */
  readonly isTurn?: true;
}

/** What the encoder and its decoders say of a whole text. */
export interface Analysis {
  readonly words: readonly Word[];
  readonly sentences: readonly Sentence[];
  /** Names alone, as newspapers use them: "Karoline Leavitt". */
  readonly names: readonly Name[];
  /** Whole noun phrases headed by a name, with titles and modifiers: "President Karoline Leavitt of Arland". */
  readonly entities: readonly Name[];
  /** In the order of their first cue word. */
  readonly attributions: readonly Attribution[];
}

/** Who speaks where: the actors, and for each attribution the actors that are its source. */
export interface Mentions {
  readonly actors: readonly Actor[];
  /** One list an attribution, in the order of `Analysis.attributions`; empty when nobody is named or it stays open. */
  readonly speakers: readonly (readonly Actor["id"][])[];
}

/** A time expression with what its value rests on. */
export interface TimeReading extends TimeExpression {
  /** The rule that read it; rules joined by "+" where it stands in two parts: "clock-12+weekday". */
  readonly rule: string;
  /** What the value hangs on; `null` when the words alone fix it or nothing does. */
  readonly anchor: "published" | "story" | null;
  /** What the words may mean where they leave it open ("03/04/2025"); empty otherwise. */
  readonly alternatives: readonly TimexValue[];
  /** The value as a date of the Reading; `null` for lengths, sets and vague times. */
  readonly date: Edtf | null;
}

/** Everything that the stages give, by the name of the layer. */
/** The codebook that a text is read with, and what it finds there. */
export interface IssueFinder {
  /** `null` when none was wanted, or none fits. */
  readonly codebook: IssueCodebook | null;
  readonly grounds: "given" | "detected" | "none";
  /** One line that says which codebook was taken and why. */
  readonly notice: string;
  /**
   * The issues that these words name, in the order of the codebook.
   *
   * @param around words beside them that may complete a pattern, such as a cue: "ruled out [a ceasefire]"
   */
  issuesIn(ranges: readonly WordRange[], around?: readonly WordRange[]): IssueId[];
  /** The option that these words fix; `null` when they fix none, or several. */
  optionIn(ranges: readonly WordRange[], issue: IssueId): OptionId | null;
}

/** All layers of a text, each by the stage that gives it. */
export interface Layers {
  readonly paragraphs: readonly Span[];
  readonly analysis: Analysis;
  readonly mentions: Mentions;
  /** In the order of the text, without overlap. */
  readonly times: readonly TimeReading[];
  readonly issues: IssueFinder;
  readonly statements: readonly Statement[];
}

/** The name of a layer. */
export type Layer = keyof Layers;
