import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { SHIPPED_IDS, shippedModule } from "../../scripts/shipped-module.ts";
import { parseCodebook } from "../../src/issues/file.ts";
import {
  type IssueCodebook,
  issueMatcher,
  issueWordsOf,
  SHIPPED_CODEBOOKS,
  shippedCodebook,
} from "../../src/issues/index.ts";
import { IDS } from "./issue-ids.ts";
import { OPTION_CASES, SENTENCES } from "./sentences.ts";

const all = SHIPPED_CODEBOOKS.flatMap((codebook) =>
  codebook.issues.map((issue) => [codebook.id, issue.id, codebook, issue] as const),
);
const matchers = new Map(
  SHIPPED_CODEBOOKS.map((codebook) => [codebook.id, issueMatcher(codebook)]),
);

describe("SHIPPED_CODEBOOKS", () => {
  test("are those of the YAML files, as the script writes them", () => {
    const codebooks = SHIPPED_IDS.map((id) =>
      parseCodebook(readFileSync(new URL(`../../codebooks/${id}.yaml`, import.meta.url), "utf8")),
    );
    const file = new URL("../../src/issues/shipped.ts", import.meta.url);
    expect(readFileSync(file, "utf8")).toBe(shippedModule(codebooks));
    expect(SHIPPED_CODEBOOKS).toEqual(codebooks);
  });

  test.each(Object.entries(IDS))("%s has its issues and no others, in order", (id, ids) => {
    expect(shippedCodebook(id)?.issues.map((issue) => issue.id)).toEqual(ids.split(" "));
  });

  test.each(all)(
    "%s %s takes and leaves at least three phrases, and has a label and ordered options",
    (_codebook, _issue, _whole, issue) => {
      expect(issue.takes.length).toBeGreaterThanOrEqual(3);
      expect(issue.leaves.length).toBeGreaterThanOrEqual(3);
      expect(issue.options.length).toBeGreaterThanOrEqual(2);
      for (const option of issue.options) expect(option.words.length, option.id).toBeGreaterThan(0);
    },
  );

  test.each(all)(
    "%s %s takes its own phrases and leaves the others alone",
    (id, issueId, _whole, issue) => {
      const issuesOf = (phrase: string) => matchers.get(id)?.issuesIn(issueWordsOf(phrase));
      for (const phrase of issue.takes) expect(issuesOf(phrase), phrase).toContain(issueId);
      for (const phrase of issue.leaves) expect(issuesOf(phrase), phrase).not.toContain(issueId);
    },
  );

  test.each(SENTENCES)("%s: %j is about %j", (id, sentence, issues) => {
    expect(matchers.get(id)?.issuesIn(issueWordsOf(sentence))).toEqual(
      issues.split(" ").filter(Boolean),
    );
  });

  test.each(OPTION_CASES)("%s %s: %j fixes %j", (id, issue, sentence, option) => {
    expect(matchers.get(id)?.optionIn(issueWordsOf(sentence), issue as never)).toBe(option);
  });

  test("name only variables and contexts that PA-X, UCDP and PLOVER have", () => {
    const walks = all.map(([, , , { crosswalk }]) => crosswalk);
    const unknown = (names: readonly string[], known: string) =>
      names.filter((name) => !known.split(" ").includes(name));
    expect(
      unknown(
        walks.flatMap(({ pax }) => pax),
        PAX,
      ),
    ).toEqual([]);
    expect(
      unknown(
        walks.flatMap(({ ucdp }) => ucdp),
        UCDP,
      ),
    ).toEqual([]);
    expect(
      unknown(
        walks.flatMap(({ plover }) => plover),
        PLOVER,
      ),
    ).toEqual([]);
  });

  test("do not stand twice in a pattern list", () => {
    const repeated = all.flatMap(([id, issueId, , { words, not }]) =>
      [words, not].flatMap((list) =>
        list
          .filter((pattern, i) => list.indexOf(pattern) !== i)
          .map((pattern) => `${id} ${issueId}: ${pattern}`),
      ),
    );
    expect(repeated).toEqual([]);
  });
});

describe("shippedCodebook", () => {
  test("gives null for an id that does not ship", () => {
    expect(shippedCodebook("weather") satisfies IssueCodebook | null).toBeNull();
  });
});

const PAX =
  "StDef StBor StXbor StSd StInd StRef Terps Ce CeProv CeGen SsrFf ProtCiv ImPK ImE ImUN ImOth SsrGua SsrArm TjPrire HrDet TjMis HrMob GRef " +
  "DevHum Dev DevInfra NEC TjRep NatRes EpsRes Wat SsrDdr DdrDemil DdrProg SsrPsf PolGen PolNewInd PolNewTemp PolPar PolParTrans Polps " +
  "ConRen Cons Ele ElecComm GRa GRe GInd HrNi ProtGrp TjGen TjAm TjCou TjMech TjNR TjVic";
const UCDP =
  "cease withd ddr intarmy pko aut fed ind ref pris return shagov intgov pp elections cul amn recon";
const PLOVER =
  "political military intelligence peacekeeping economic diplomatic resource culture disease enviro_disaster migration humanitarian legal " +
  "human_rights rights_freedoms gender lgbt terrorism human_security religion_ethnicity government election legislative cbrn cyber " +
  "political_institutions corruption crime";
