import { describe, expect, test } from "vitest";
import { read } from "./actors-of.ts";

const stateOf = (source: string) => read(source).actors.map(({ name }) => name);

describe("isGovernment", () => {
  test.each([
    ["a capital that speaks", "[Ankara:nsubj>rejected|place] rejected the offer ."],
    ["talks with it", "The talks with [Ankara:nmod>talks|place] failed:VERB:root ."],
    [
      "between two of them",
      "The talks between [Ankara:nmod>talks|place] and [Cairo:conj>Ankara|place] failed:VERB:root .",
    ],
    [
      "what it owns of an act",
      "[Ankara:nmod>refusal|place] ’s refusal:nsubj>failed failed:VERB:root .",
    ],
    ["whom one urges", "Others urged [Ankara:obj>urged|place] ."],
    ["aid that is sent to it", "The aid to [Ankara:nmod>aid|place] failed:VERB:root ."],
    [
      "a response that comes from it",
      "A response from [Ankara:nmod>response|place] failed:VERB:root .",
    ],
    ["pressure on it", "The pressure on [Ankara:nmod>pressure|place] failed:VERB:root ."],
    [
      "what it rejected, in the passive",
      "The offer was:AUX rejected by [Ankara:obl>rejected|place] .",
    ],
  ])("takes %s", (_name, source) => {
    expect(stateOf(source)).toContain("Turkey");
  });

  test.each([
    ["in the city", "They met in [Ankara:obl>met|place] ."],
    ["a journey there", "They flew to [Ankara:obl>flew|place] ."],
    ["a visit", "They visited [Ankara:obj>visited|place] ."],
    ["an attack on the city", "Shells hit [Ankara:obj>hit|place] ."],
    ["its airport", "[Ankara:nmod>airport|place] ’s airport:nsubj>failed failed:VERB:root ."],
    [
      "talks named after it",
      "The [Ankara:compound>talks|place] talks:nsubj>failed failed:VERB:root .",
    ],
    ["near the city", "They met near [Ankara:obl>met|place] ."],
  ])("leaves %s", (_name, source) => {
    expect(stateOf(source)).not.toContain("Turkey");
  });
});
