export type {
  AcceptMove,
  ConcessionOptions,
  ConcessionSet,
  Concessions,
  Give,
  LowerMove,
  Move,
  Offer,
} from "./concessions/concessions.ts";
export { concessionsOf } from "./concessions/concessions-of.ts";
export type {
  Cancellation,
  Deals,
  Frontier,
  FrontierBound,
  FrontierPoint,
  PartyRange,
  Progress,
  Rational,
  RunOptions,
  Share,
  Solution,
  Solutions,
} from "./deals/deals.ts";
export { dealsOf } from "./deals/deals-of.ts";
export type { Distance, Gap, PairDistance } from "./distance/distance.ts";
export { distancesOf } from "./distance/distance.ts";
export type { DistanceAt } from "./distance/distance-series.ts";
export { distanceSeries } from "./distance/distance-series.ts";
export {
  ExportRefusedError,
  ForecastInvalidError,
  ImportRefusedError,
  ModelInvalidError,
  ModelTooLargeError,
  NoPackageError,
  PackageInvalidError,
  PhaseInvalidError,
  PositionsInvalidError,
  RunAbortedError,
} from "./errors.ts";
export { explainPackage } from "./explanations/explain-package.ts";
export type {
  Blocked,
  Explanation,
  Neighbour,
  NeighbourVerdict,
  PartyExplanation,
} from "./explanations/explanation.ts";
export type { Challenge, ChallengeOptions } from "./forecasts/challenge.ts";
export { challengeOf } from "./forecasts/challenge.ts";
export type { Band, Compromise } from "./forecasts/compromise.ts";
export { COMPROMISE_MEAN_ERROR, compromiseOf, halfBand } from "./forecasts/compromise.ts";
export type { Forecast } from "./forecasts/forecast.ts";
export { forecastOf } from "./forecasts/forecast.ts";
export { readForecast } from "./forecasts/forecast-file.ts";
export type {
  ForecastActor,
  ForecastProcedure,
  ForecastQuestion,
  ForecastScale,
} from "./forecasts/forecast-question.ts";
export { medianOf } from "./forecasts/median.ts";
export type { Procedural } from "./forecasts/procedural.ts";
export { proceduralOf } from "./forecasts/procedural.ts";
export { exportModel } from "./imports/export-model.ts";
export type { ImportOptions, ModelExport, ModelFormat, NamedText } from "./imports/formats.ts";
export { importModel } from "./imports/import-model.ts";
export type {
  Choice,
  IntegerRange,
  Interaction,
  IssueOption,
  IssuePreference,
  Link,
  NegotiationIssue,
  NegotiationModel,
  NegotiationParty,
  Package,
  Quantity,
  RedLine,
  Source,
} from "./model/model.ts";
export { GIVEN, known } from "./model/model.ts";
export { checkPackage } from "./model/package.ts";
export { readModel } from "./model/read-model.ts";
export { writeModel } from "./model/write-model.ts";
export type { Fraction } from "./numbers/fraction.ts";
export {
  compare,
  fraction,
  minus,
  over,
  parseFraction,
  plus,
  printFraction,
  times,
  toNumber,
} from "./numbers/fraction.ts";
export type { Interim, Phase, PhaseOptions, PhaseSide, Phases } from "./phases/phases.ts";
export { phasesOf } from "./phases/phases-of.ts";
export type { DerivedModel, FromPositionsOptions } from "./positions/from-positions.ts";
export { fromPositions } from "./positions/from-positions.ts";
export { positionsOf } from "./positions/from-readings.ts";
export type { AppliedOverride, Override } from "./positions/overrides.ts";
export type { PositionTable } from "./positions/position-table.ts";
export { readPositionTable } from "./positions/position-table.ts";
export type { CodebookIssue, IssueCodebook, StatedPosition } from "./positions/stated-position.ts";
export { acceptabilityOf } from "./uncertainty/acceptability.ts";
export type {
  Acceptability,
  Estimate,
  LikelyPackage,
  OpenQuestion,
  PackageSet,
  Uncertainty,
} from "./uncertainty/uncertainty.ts";
export { uncertaintyOf } from "./uncertainty/uncertainty-of.ts";
