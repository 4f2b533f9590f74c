export { type Belief, believe, type Change, type Retraction, retract } from "./beliefs/believe.ts";
export { type Case, findCase, listCases, newCase } from "./cases/cases.ts";
export {
  CaseUnknownError,
  EntryUnknownError,
  ImportInvalidError,
  RecordAppendOnlyError,
  RecordBusyError,
  RecordCorruptError,
  RecordExistsError,
  RecordForeignError,
  RecordFullError,
  RecordMissingError,
  RecordNewerError,
  RecordReadOnlyError,
  RecordUnreachableError,
  RecordValueError,
  TextUnstorableError,
  UndoImpossibleError,
} from "./errors.ts";
export type { Who } from "./identity/directory.ts";
export type { Conflict } from "./identity/identity.ts";
export { type Judgement, judge, type NewJudgement } from "./identity/judgements.ts";
export {
  asClearance,
  asMarking,
  type Clearance,
  highestOf,
  type Marking,
  maySee,
  parseMarking,
  type Tlp,
} from "./marking/marking.ts";
export type { View } from "./reads/current-entries.ts";
export type { Entry } from "./reads/entry.ts";
export type { Moment } from "./reads/moments.ts";
export { entriesOf, entryById, historyOf, type PastEntry } from "./reads/read-entries.ts";
export { type AddedReport, addReport, type NewReport } from "./reports/add-report.ts";
export type { Evidence, EvidenceRole } from "./reports/evidence.ts";
export { accept, type Decision, type Edit, edit, reject, skip } from "./review/decide.ts";
export { type QueuedEntry, type QueueQuestion, reviewQueue } from "./review/queue.ts";
export { type ActionLine, lastActions, undo } from "./review/undo.ts";
export { type Grading, gradeSource, listSources, type Source } from "./sources/sources.ts";
export { type ActorLine, type ActorList, listActors, showActor } from "./state/actors.ts";
export { type CellChange, type Changes, changesBetween } from "./state/changes.ts";
export type { Page } from "./state/cursor.ts";
export { type EventLine, type EventQuestion, listEvents } from "./state/events.ts";
export {
  listPositions,
  type PositionCell,
  type PositionQuestion,
  type PositionStep,
  positionHistory,
} from "./state/positions.ts";
export { type Answer, listProposals, type ProposalLine } from "./state/proposals.ts";
export {
  listReports,
  type ReportLine,
  type ReportQuestion,
  type ReportText,
  showReport,
} from "./state/reports.ts";
export { listStatements, type StatementLine, type StatementQuestion } from "./state/statements.ts";
export { type OpenOptions, openRecord } from "./store/open-record.ts";
export { stampsFrom } from "./store/stamps.ts";
export type { RecordStore, Stamps } from "./store/store.ts";
export type { EntryKind, Verdict } from "./store/words.ts";
export type { Valid } from "./time/valid.ts";
export { backupRecord, restoreRecord } from "./transfer/backup.ts";
export { type CheckResult, checkRecord, type Problem } from "./transfer/check-record.ts";
export { type ExportPiece, exportCase } from "./transfer/export-case.ts";
export { importCase } from "./transfer/import-case.ts";
