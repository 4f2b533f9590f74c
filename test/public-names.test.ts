/** The public names of every entry, so that none comes or goes unnoticed. Types are among them. */
import { describe, expect, test } from "vitest";
import { entriesOf, exportedFrom } from "./entries.ts";
import { packages } from "./sources.ts";

const NAMES: Readonly<Record<string, string>> = {
  "@rapporteur/codebook": `
    Actor ActorId Brand Duration Edtf EdtfBounds Event EventId Grounds IssueId Mention OptionId
    Participant Position PositionId Proposal ProposalId READING_SCHEMA RapporteurError ReaderVersion
    Reading ReadingInvalidError Report ReportId Response Role Selectors Span SpanOutsideTextError
    SpanSplitsCharacterError Statement StatementId Term TextPositionSelector TextQuoteSelector
    TimeExpression TimeId TimexValue boundsOf bySpan idMaker isInside overlapOf parseDuration parseEdtf
    parseIssueId parseOptionId parseReportId parseTimexValue reportIdOf resolveSelectors splitsCharacter
    toCodePoint toCodeUnit toSelectors wordsOf`,
  "@rapporteur/codebook/schema":
    "checkReading negotiationJsonSchema negotiationSchema readingJsonSchema readingSchema",
  "@rapporteur/codebook/issues": `
    CodebookFound CodebookInvalidError CodebookProblem Crosswalk ISSUE_CODEBOOK_SCHEMA Issue
    IssueCodebook IssueHit IssueMatcher IssueWord Option PlacedWord SHIPPED_CODEBOOKS WordRun
    detectCodebook issueMatcher issueWordsOf problemWords shippedCodebook`,
  "@rapporteur/codebook/issues/file": `
    CheckedCodebook checkCodebook codebookJsonSchema newCodebookText parseCodebook printCodebook`,
  "@rapporteur/reader": `
    ActorEntry ActorFault ActorRole Analysis Article Attribution Ground GroundedReading Layer Layers
    Mentions ModelFiles ModelRuntime ModelUnusableError Name Piece PublishedInvalidError READER_VERSION
    Reader ReaderClosedError ReadingGrounds ReportInput Sentence Stage StageOrderError Upos Vocabulary
    WindowInputs WindowOutputs Word WordRange WorkerFailedError findActorFaults openReaderWith
    parseActorList parseVocabulary pipeline wordPieces`,
  "@rapporteur/reader/node": "OpenOptions PoolOptions openReader openReaderPool",
  "@rapporteur/reader/wasm": "WasmSettings openWasmRuntime",
  "@rapporteur/bargaining": `
    AcceptMove Acceptability AppliedOverride Band Blocked COMPROMISE_MEAN_ERROR Cancellation Challenge
    ChallengeOptions Choice CodebookIssue Compromise ConcessionOptions ConcessionSet Concessions Deals
    DerivedModel Distance DistanceAt Estimate Explanation ExportRefusedError Forecast ForecastActor
    ForecastInvalidError ForecastProcedure ForecastQuestion ForecastScale Fraction FromPositionsOptions
    Frontier FrontierBound FrontierPoint GIVEN Gap Give ImportOptions ImportRefusedError IntegerRange
    Interaction Interim IssueCodebook IssueOption IssuePreference LikelyPackage Link LowerMove
    ModelExport ModelFormat ModelInvalidError ModelTooLargeError Move NamedText NegotiationIssue
    NegotiationModel NegotiationParty Neighbour NeighbourVerdict NoPackageError Offer OpenQuestion
    Override Package PackageInvalidError PackageSet PairDistance PartyExplanation PartyRange Phase
    PhaseInvalidError PhaseOptions PhaseSide Phases PositionTable PositionsInvalidError Procedural
    Progress Quantity Rational RedLine RunAbortedError RunOptions Share Solution Solutions Source
    StatedPosition Uncertainty acceptabilityOf challengeOf checkPackage compare compromiseOf
    concessionsOf dealsOf distanceSeries distancesOf explainPackage exportModel forecastOf fraction
    fromPositions halfBand importModel known medianOf minus over parseFraction phasesOf plus positionsOf
    printFraction proceduralOf readForecast readModel readPositionTable times toNumber uncertaintyOf
    writeModel`,
  "@rapporteur/record": `
    ActionLine ActorLine ActorList AddedReport Answer Belief Case CaseUnknownError CellChange Change
    Changes CheckResult Clearance Conflict Decision Edit Entry EntryKind EntryUnknownError EventLine
    EventQuestion Evidence EvidenceRole ExportPiece Grading ImportInvalidError Judgement Marking Moment
    NewJudgement NewReport OpenOptions Page PastEntry PositionCell PositionQuestion PositionStep Problem
    ProposalLine QueueQuestion QueuedEntry RecordAppendOnlyError RecordBusyError RecordCorruptError
    RecordExistsError RecordForeignError RecordFullError RecordMissingError RecordNewerError
    RecordReadOnlyError RecordStore RecordUnreachableError RecordValueError ReportLine ReportQuestion
    ReportText Retraction Source Stamps StatementLine StatementQuestion TextUnstorableError Tlp
    UndoImpossibleError Valid Verdict View Who accept addReport asClearance asMarking backupRecord
    believe changesBetween checkRecord edit entriesOf entryById exportCase findCase gradeSource
    highestOf historyOf importCase judge lastActions listActors listCases listEvents listPositions
    listProposals listReports listSources listStatements maySee newCase openRecord parseMarking
    positionHistory reject restoreRecord retract reviewQueue showActor showReport skip stampsFrom undo`,
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
