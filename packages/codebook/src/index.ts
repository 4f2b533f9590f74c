export type { Brand } from "./brand.ts";
export type { Edtf, EdtfBounds } from "./edtf.ts";
export { boundsOf, parseEdtf } from "./edtf.ts";
export {
  RapporteurError,
  ReadingInvalidError,
  SpanOutsideTextError,
  SpanSplitsCharacterError,
} from "./errors.ts";
export type {
  ActorId,
  EventId,
  IssueId,
  OptionId,
  PositionId,
  ProposalId,
  ReportId,
  StatementId,
  TimeId,
} from "./ids.ts";
export { idMaker, parseIssueId, parseOptionId, parseReportId, reportIdOf } from "./ids.ts";
export type {
  Actor,
  Event,
  Grounds,
  Mention,
  Participant,
  Position,
  Proposal,
  ReaderVersion,
  Reading,
  Report,
  Response,
  Role,
  Statement,
  Term,
  TimeExpression,
} from "./reading.ts";
export { READING_SCHEMA } from "./reading.ts";
export type { Selectors, TextPositionSelector, TextQuoteSelector } from "./selectors.ts";
export { resolveSelectors, toCodePoint, toCodeUnit, toSelectors } from "./selectors.ts";
export type { Span } from "./span.ts";
export { bySpan, isInside, overlapOf, splitsCharacter, wordsOf } from "./span.ts";
export type { Duration, TimexValue } from "./timex.ts";
export { parseDuration, parseTimexValue } from "./timex.ts";
