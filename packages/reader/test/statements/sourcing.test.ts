import type { Actor } from "@rapporteur/codebook";
import { describe, expect, test } from "vitest";
import { readSourcing } from "../../src/statements/sourcing.ts";
import { tagged } from "../tagged.ts";

const actor = (kind: Actor["kind"], anonymous = false) => ({ kind, anonymous }) as Actor;

describe("readSourcing", () => {
  test.each([
    ["a named person", [actor("person")], "on-record"],
    ["somebody described", [actor("person", true)], "anonymous"],
    ["a body", [actor("organization")], "institutional"],
    ["a document", [actor("document")], "institutional"],
    ["a person beside somebody described", [actor("person"), actor("group", true)], "anonymous"],
    ["a person beside a body", [actor("organization"), actor("person")], "on-record"],
  ] as const)("reads %s", (_name, speakers, expected) => {
    expect(readSourcing(speakers, [], [])).toBe(expected);
  });

  test.each([
    ["no source at all", "<It/PRON was/AUX reported/VERB> [it/PRON ended/VERB]", "unattributed"],
    ["a pronoun of a person", "(he/PRON) <said/VERB> [it/PRON ended/VERB]", "on-record"],
    [
      "a pronoun that may be a body",
      "(they/PRON) <said/VERB> [it/PRON ended/VERB]",
      "institutional",
    ],
    [
      "a description that is no actor",
      "(two/NUM insurers/NOUN) <said/VERB> [it/PRON ended/VERB]",
      "anonymous",
    ],
  ])("reads %s without speakers", (_name, notation, expected) => {
    const { analysis, attribution } = tagged(notation);
    expect(readSourcing([], analysis.words, attribution.source)).toBe(expected);
  });
});
