/** Vague times: "now", "recently", "these days", "the past", "the near future"; and "by then", which is the story's time. */
import { fixed, point } from "../meaning.ts";
import { phrase } from "../phrase.ts";
import type { Rule } from "../rule.ts";
import { after, before } from "../rule.ts";

// takes "now", "currently", "at the moment", "these days"; leaves "now-famous", "Right Now Group", "at the moment of signing"
const PRESENT: Rule = {
  name: "present",
  pattern: phrase`(?:right now|now|currently|presently|nowadays|these days|present-day|the present day|the (?:present )?moment|this moment|the time being|the present(?: time)?)`,
  read(found) {
    const [left, right] = [before(found), after(found)];
    const word = found.words.toLowerCase();
    if (
      /^(?:-|[\s\u00a0]\p{Lu}\p{Ll})/u.test(right) &&
      /^\p{Lu}/u.test(found.words) &&
      !/(?:^|[.!?“"‘:]\s*)$/u.test(left)
    )
      return null;
    if (/^-/u.test(right)) return null;
    if (/^the\b/u.test(word)) {
      const isPresent =
        /\b(?:at|for|until|in)[\s\u00a0]$/iu.test(left) &&
        !/^[\s\u00a0](?:of|when|that|\p{Ll}*ing)\b/u.test(right);
      return isPresent ? fixed("DATE", "PRESENT_REF") : null;
    }
    return fixed("DATE", "PRESENT_REF");
  },
};

// takes "recently", "in the past", "the other day"; leaves "past the gate", "the past week" by its own rule, "the past president"
const PAST: Rule = {
  name: "past",
  pattern: phrase`(?:recently|lately|the (?:recent |distant )?past|the other day|recent (?:times|history))`,
  read(found) {
    if (/past$/iu.test(found.words) && !NO_NOUN.test(after(found))) return null;
    // "as recently as 2019" only says that 2019 is late
    return /^[\s\u00a0]as\b/u.test(after(found)) ? null : fixed("DATE", "PAST_REF");
  },
};

// takes "the near future", "in future"; leaves "future talks", "the future king", "futures"
const FUTURE: Rule = {
  name: "future",
  pattern: phrase`(?:the (?:near |foreseeable |immediate |not-too-distant |distant )?future|(?<=\bin )(?:near )?future|the (?:days|weeks|months|years|decades) (?:ahead|to come))`,
  read(found) {
    if (/future$/iu.test(found.words) && !NO_NOUN.test(after(found))) return null;
    return fixed("DATE", "FUTURE_REF");
  },
};

// takes "by then", "since then"; leaves "then they left", "the then president"
const THEN: Rule = {
  name: "then",
  pattern: phrase`(?<=\b(?:by|since|until|till|before|from) )then`,
  read: (found) =>
    !NO_NOUN.test(after(found))
      ? null
      : point({ shift: { unit: "day", count: 0, from: "story" }, isThen: true }),
};

export const REFERENCES: readonly Rule[] = [PRESENT, PAST, FUTURE, THEN];

const NO_NOUN =
  /^(?:\s*[.,;:!?)”"’']|$|[\s\u00a0](?:and|but|that|when|to|by|with|is|was|were|has|had|have|will|would|which|as|because|where|or|the|it|he|she|they|we|i|for|in|on|at|than|if|after|before)\b)/iu;
