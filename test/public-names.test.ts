/** The public names of every entry, so that none comes or goes unnoticed. Types are among them. */
import { describe, expect, test } from "vitest";
import { entriesOf, exportedFrom } from "./entries.ts";
import { packages } from "./sources.ts";

const NAMES: Readonly<Record<string, string>> = {
  "@rapporteur/codebook": `
    Actor ActorId Brand Duration Edtf EdtfBounds Event EventId Grounds IssueId Mention OptionId
    Participant Position PositionId Proposal ProposalId READING_SCHEMA RapporteurError ReaderVersion
    Reading ReadingInvalidError Report ReportId Response Role Selectors Span SpanOutsideTextError
    SpanSplitsCharacterError Statement StatementId Term TextPositionSelector TextQuoteSelector TimeExpression
    TimeId TimexValue boundsOf bySpan idMaker isInside overlapOf parseDuration parseEdtf parseIssueId
    parseOptionId parseReportId parseTimexValue reportIdOf resolveSelectors splitsCharacter toCodePoint
    toCodeUnit toSelectors wordsOf`,
  "@rapporteur/codebook/schema": "checkReading readingJsonSchema readingSchema",
};

describe("the public names", () => {
  test.each(packages().flatMap(entriesOf))("of $specifier are those of this list", (entry) => {
    const names = exportedFrom(entry.package, entry.path).map(({ name }) => name);
    expect(names.toSorted()).toEqual((NAMES[entry.specifier] ?? "").split(/\s+/).filter(Boolean));
  });

  test("are listed for no entry that is gone", () => {
    const entries = packages()
      .flatMap(entriesOf)
      .map(({ specifier }) => specifier);
    expect(Object.keys(NAMES).filter((specifier) => !entries.includes(specifier))).toEqual([]);
  });
});
