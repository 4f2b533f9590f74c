import { describe, expect, test } from "vitest";
import { lemmaOf } from "../../src/lexicon/lemmas.ts";

const PAST = "Mood=Ind|Tense=Past|VerbForm=Fin";
const PRESENT = "Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin";
const pairs = (list: string): [string, string][] =>
  list
    .trim()
    .split(/\s+/u)
    .map((pair) => pair.split(">") as [string, string]);

describe("lemmaOf", () => {
  test.each(
    pairs(`
      said>say told>tell went>go met>meet left>leave held>hold withdrew>withdraw undertook>undertake sought>seek
      Thought>think fled>flee paid>pay underlying>underlie lying>lie overrode>override
      stopped>stop planned>plan agreed>agree freed>free signed>sign added>add passed>pass called>call controlled>control
      cancelled>cancel canceled>cancel travelled>travel installed>install referred>refer admitted>admit permitted>permit
      announced>announce involved>involve settled>settle demanded>demand decided>decide conceded>concede proceeded>proceed
      negotiated>negotiate created>create treated>treat repeated>repeat invited>invite limited>limit visited>visit voted>vote
      ignored>ignore monitored>monitor offered>offer interfered>interfere desired>desire repaired>repair measured>measure
      combined>combine explained>explain intervened>intervene threatened>threaten postponed>postpone mentioned>mention
      changed>change belonged>belong merged>merge challenged>challenge pledged>pledge engaged>engage
      used>use focused>focus raised>raise collapsed>collapse closed>close pressed>press
      argued>argue continued>continue issued>issue followed>follow owed>owe showed>show
      assumed>assume claimed>claim blamed>blame welcomed>welcome deemed>deem hoped>hope developed>develop equipped>equip
      invoked>invoke attacked>attack looked>look described>describe absorbed>absorb breathed>breathe
      tried>try died>die tied>tie vetoed>veto panicked>panic realized>realize answered>answer crowded>crowd
    `),
  )("takes the past %s back to %s", (form, lemma) => {
    expect(lemmaOf(form, "VERB", PAST)).toBe(lemma);
  });

  test.each(
    pairs(`
      saying>say making>make meeting>meet putting>put running>run beginning>begin agreeing>agree seeing>see being>be dying>die
      urging>urge bringing>bring backing>back giving>give exchanging>exchange handling>handle disputing>dispute
      easing>ease pausing>pause waiving>waive
    `),
  )("takes %s back to %s", (form, lemma) => {
    expect(lemmaOf(form, "VERB", "VerbForm=Ger")).toBe(lemma);
  });

  test.each(
    pairs(
      "says>say goes>go does>do has>have denies>deny presses>press reaches>reach proposes>propose ties>tie vetoes>veto",
    ),
  )("takes the present %s back to %s", (form, lemma) => {
    expect(lemmaOf(form, "VERB", PRESENT)).toBe(lemma);
  });

  test.each(
    pairs(`
      envoys>envoy parties>party churches>church crises>crisis women>woman spokesmen>spokesman children>child
      grandchildren>grandchild lives>life viruses>virus causes>cause houses>house embargoes>embargo shoes>shoe movies>movie
      talks>talk taxes>tax losses>loss prizes>prize criteria>criterion Ties>tie
    `),
  )("takes the plural %s back to %s", (form, lemma) => {
    expect(lemmaOf(form, "NOUN", "Number=Plur")).toBe(lemma);
  });

  test.each(
    pairs(
      "better>good worst>bad bigger>big largest>large earlier>early happier>happy nicest>nice strongest>strong",
    ),
  )("takes the degree %s back to %s", (form, lemma) => {
    expect(lemmaOf(form, "ADJ", "_")).toBe(lemma);
  });

  test.each([
    ["n't", "PART", "not"],
    ["’s", "AUX", "be"],
    ["'ve", "AUX", "have"],
    ["wo", "AUX", "will"],
    ["ca", "AUX", "can"],
    ["'ll", "AUX", "will"],
    ["'d", "AUX", "would"],
    ["’s", "PART", "'s"],
    ["them", "PRON", "they"],
    ["Us", "PRON", "we"],
    ["those", "DET", "that"],
    ["an", "DET", "a"],
    ["best", "ADV", "well"],
    ["Americans", "PROPN", "american", "Number=Plur"],
    ["Trump", "PROPN", "trump"],
  ])("takes %s as %s back to %s", (form, upos, lemma, feats = "_") => {
    expect(lemmaOf(form, upos, feats)).toBe(lemma);
  });

  test.each([
    ["found", "VERB", "VerbForm=Inf"],
    ["need", "VERB", "VerbForm=Inf"],
    ["bring", "VERB", "VerbForm=Inf"],
    ["process", "VERB", "VerbForm=Inf"],
    ["could", "AUX", "VerbForm=Fin"],
    ["news", "NOUN", "Number=Sing"],
    ["crisis", "NOUN", "Number=Sing"],
    ["headquarters", "NOUN", "Number=Plur"],
    ["series", "NOUN", "Number=Plur"],
    ["people", "NOUN", "Number=Plur"],
    ["troops", "NOUN", "Number=Ptan"],
    ["meeting", "NOUN", "Number=Sing"],
    ["other", "ADJ", "_"],
    ["former", "ADJ", "_"],
    ["latest", "NOUN", "Number=Sing"],
    ["united", "ADJ", "_"],
    ["honest", "ADJ", "_"],
    ["however", "ADV", "_"],
    ["states", "PROPN", "_"],
    ["his", "PRON", "PronType=Prs"],
    ["1990s", "NOUN", "Number=Ptan"],
    ["s", "NOUN", "Number=Plur"],
    ["", "NOUN", "_"],
    ["ing", "VERB", "_"],
    ["ed", "VERB", "_"],
  ])("leaves %s as %s alone", (form, upos, feats) => {
    expect(lemmaOf(form, upos, feats)).toBe(form);
  });
});
