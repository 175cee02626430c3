export type { Area } from './dataset/area.js';
export { areaKey, nameInProse } from './dataset/area.js';
export type { Dataset, Indicator } from './dataset/dataset.js';
export { POLARITIES, type Polarity } from './dataset/polarity.js';
export {
  attributeForm,
  type AttributeForm,
  keywordOf,
  polarityOf,
  type PolarityWord,
} from './statistics/keyword.js';
export type { Missing, MissingReason } from './dataset/missing.js';
export { isMissing, MISSING_REASONS, numberOf } from './dataset/missing.js';
export type { Limits, Observation, PublishedOutcome } from './dataset/observation.js';
export { observationOf, PUBLISHED_OUTCOMES } from './dataset/observation.js';
export type { Period } from './dataset/period.js';
export type { Provenance } from './dataset/provenance.js';
export { NO_PROVENANCE } from './dataset/provenance.js';
export type { NoSlope } from './issues/details/gradients.js';
export type { DetailsByText, IssueDetails, MessageKey } from './issues/details.js';
export type { Issue, Severity, Where, WordedIssue } from './issues/issue.js';
export { SEVERITIES } from './issues/issue.js';
export * from './issues/messages.js';
export { wordIssue } from './issues/word-issue.js';
export type { IssueMessages, Messages, ProtectionWords, RoleWords } from './messages/types.js';
export { nearest } from './issues/nearest.js';
export { type Ambiguity, findAmbiguity } from './dataset/ambiguity.js';
export { type Choice, chooseOne } from './dataset/choice.js';
export { decimalsGiven, digitsOf, roundHalfAway } from './dataset/decimal.js';
export {
  columnKey,
  columnsOf,
  columnText,
  distinctAreas,
  distinctGroups,
  distinctPeriods,
  type Filtered,
  filterWhere,
  latestPeriod,
  matchesArea,
  matchesPeriod,
  namesOfArea,
  groupDimensions,
  varyingDimensions,
} from './dataset/filter.js';
export { chooseLatestPeriod, type LatestPeriod } from './dataset/latest-period.js';
export { isPeriodText, isTimeIdentifier, parseNamedPeriod, parsePeriod } from './dataset/parse-period.js';
export { textsKey } from './dataset/texts-key.js';
export { comparePeriods, periodKey } from './dataset/period.js';
export { isWithin, overlapAmong, shareTime } from './dataset/period-overlap.js';
export type { PageCell } from './read/cells.js';
export type { CellTable } from './read/cell-table.js';
export type { Decoded } from './read/decode.js';
export { nameInSentence } from './read/name-in-sentence.js';
export { type ReadOptions, rowsOfData, type SetAside, type SetAsideReason } from './read/options.js';
export { againstReader } from './read/outcomes.js';
export type { Fetched, FetchedFile, FetchOptions } from './read/fetch-options.js';
export { isIntegrity } from './read/integrity.js';
export { allLayouts, type WholeLayout as Layout } from './read/all-parts.js';
export type { ReadInput, ReadInputOptions } from './read/read-input.js';
export type { Columns, Measure, Preparation, Prepared, Source } from './read/layout.js';
export { type HeadedNumbers, numberKinds } from './read/roles/number-kinds.js';
export type { LimitColumns, RoleName } from './read/roles/column-roles.js';
export type { RoleReason } from './read/roles/role-reason.js';
export type { JsonNumber, JsonObject, JsonValue } from './read/json.js';
export {
  compareByOverlap,
  type ComparedObservation,
  compareDataset,
  compareObservation,
} from './compare/benchmark.js';
export { classesOf, type ClassesOptions, type ObservationClass } from './compare/classes.js';
export { type Difference, differenceFrom } from './compare/difference.js';
export { type AreaGap, gapsBetween, type GapsOptions } from './compare/gaps.js';
export {
  type AreaTrend,
  recentTrends,
  type RecentTrendsOptions,
  trendMethodOf,
  trendOver,
} from './compare/recent-trends.js';
export { JOIN_DIFFERENCES, type JoinDifference, type Joined, type JoinOptions } from './compare/join.js';
export type { ProtectOptions } from './compare/protect.js';
export type { StatedSum } from './compare/disclosure/table-sums.js';
export { type RankAreasOptions, rankAreas, type RankedArea } from './compare/rank.js';
export { comparedLevel, usableLimits } from './compare/usable-limits.js';
export { type OneLevelOutcome, type OneLevelSide, outcomeOf, sideOf } from './statistics/outcome.js';
export { type CsvTable, writeCsv } from './write/csv.js';
export { observationsTable, type WrittenTable } from './write/observations-table.js';
export {
  AREA_MATCHES,
  type AreaHistory,
  areaHistory,
  type AreaMatch,
  codeInYear,
  compareAreas,
  relatedCodes,
} from './areas/match.js';
export type { AreaRegister } from './areas/area-register.js';
export {
  AREA_LEVELS,
  type AreaLevel,
  areaLevels,
  areasOfLevel,
  isNationalName,
  isOfLevel,
  type LevelGroup,
  levelGroups,
} from './areas/levels.js';
export {
  allSuccessions,
  gssCode,
  type Succession,
  SUCCESSION_KINDS,
  type SuccessionKind,
} from './areas/successions.js';
export { isUnnamed } from './read/row-places.js';
export { COLUMN_ROLES, type RoleMeaning, type WordedRole as ColumnRole } from './worded/column-roles.js';
export { fetchBytes, fetchDataset, type FetchDatasetOptions } from './worded/fetch.js';
export type { Worded, WordOptions } from './worded/in-words.js';
export { joinDatasets } from './worded/join.js';
export { protect } from './worded/protect.js';
export {
  decode,
  readCells,
  readDataset,
  readInput,
  readRecords,
  type WordedResult as ReadResult,
} from './worded/read.js';
