import type { Dataset, Indicator } from '../dataset/dataset.js';
import type { Observation } from '../dataset/observation.js';
import { NO_PROVENANCE, type Provenance } from '../dataset/provenance.js';
import type { Issue } from '../issues/issue.js';
import { lookAlikes, unknownColumn } from '../issues/messages.js';
import { decimalDoubt } from './decimal-doubt.js';
import { hiddenMarks } from './hidden-marks.js';
import { isNamed, type Layout, type Prepared, type Reading } from './layout.js';
import { partOf } from './part-of.js';
import { numberStyle } from './layouts/tidy.js';
import { letterOf } from './letter-of.js';
import { lookingAlike } from './look-alikes.js';
import { observe } from './observe.js';
import type { Observed } from './observed.js';
import type { ReadOptions, ReadResult } from './options.js';
import { NO_INDICATOR, readResult } from './read-result.js';
import { describeColumns } from './roles/describe-columns.js';
import { hasStatus } from './status-columns.js';
import { filterRows, unmatched } from './where.js';

/**
 * The result for a table whose columns are known: its observations, those kept by `where`, and any doubts about them.
 */
export function readPrepared(
  prepared: Prepared,
  options: Reading,
  before: readonly Issue[],
  { format }: Layout,
): ReadResult {
  const style = prepared.style ?? numberStyle(options);
  const statusAt = hasStatus(prepared) ? partOf(options, 'tables').statusReader(prepared) : null;
  const read = observe(prepared, style, options.register?.nameOf, statusAt);
  const observed = withLetters(read, stated(prepared, options), options, format === 'commonweal');
  const issues = [...before, ...observed.issues];
  const where = options.where ?? new Map<string, string>();
  const parts = {
    cells: prepared.cells ?? prepared.table,
    columns: prepared.header,
    roles: describeColumns(prepared, isNamed(format)),
    setAside: prepared.setAside,
    format,
  };
  const unreadable = observed.issues.some(({ code }) => code === 'unreadable-number');
  const doubt = format === 'commonweal' ? null : decimalDoubt(observed.observations, options, unreadable);
  if (doubt !== null) return readResult([doubt, ...issues], options, parts);
  const { observations, unknown } = filterRows(observed, prepared, where);
  if (unknown.length > 0) {
    const missing = unknown.map((name) => unknownColumn(name, prepared.header, 'where'));
    return readResult([...missing, ...issues], options, parts);
  }
  if (observations.length === 0)
    return readResult([...unmatched(observed, prepared, where), ...issues], options, parts);
  const isNarrowed = where.size > 0;
  const left = isNarrowed ? rowsLeft(prepared, observed, observations) : [];
  const alike = lookingAlike(isNarrowed ? observations.map(({ area }) => area) : observed.areas.values());
  const doubts = [...(alike.length > 0 ? [lookAlikes(alike)] : []), ...hiddenMarks(observations, alike)];
  return readResult([...issues, ...doubts], options, {
    ...parts,
    dataset: datasetOf(prepared, options, observed.unit, observations),
    rowsKept: prepared.rows.length - left.length,
    setAside: [...prepared.setAside, ...left.map((row) => ({ row, reason: 'where' as const }))],
  });
}

/** Tells units from flags among letters after numbers, where there are any. */
function withLetters(read: Observed, prepared: Prepared, options: Reading, isOwn: boolean): Observed {
  if (!read.observations.some(({ flags, raw }) => flags.length > 0 && letterOf(raw) !== null)) return read;
  const { withStatedLetters, withLetterUnits } = partOf(options, 'tables');
  return (isOwn ? withStatedLetters : withLetterUnits)(read, prepared);
}

/** The caller's indicator takes precedence over the source's. */
const stated = (prepared: Prepared, { indicator }: ReadOptions): Prepared =>
  indicator === undefined ? prepared : { ...prepared, indicator: { ...prepared.indicator, ...indicator } };

/** The rows that no kept observation came from. */
function rowsLeft(
  { rows }: Prepared,
  { observations, rowOf }: Observed,
  kept: readonly Observation[],
): readonly number[] {
  const wanted = new Set(kept);
  const used = new Set(
    observations.flatMap((observation, index) => (wanted.has(observation) ? (rowOf[index] ?? []) : [])),
  );
  return rows.filter((row) => !used.has(row));
}

/** Builds the dataset; what the caller states takes precedence over the source. */
function datasetOf(
  { indicator, provenance, suppression, benchmark, comparators }: Prepared,
  options: ReadOptions,
  unit: string,
  observations: readonly Observation[],
): Dataset {
  const whole: Indicator = { ...NO_INDICATOR, unit, ...indicator, ...options.indicator };
  const notes = [...(provenance.notes ?? []), ...(options.provenance?.notes ?? [])];
  const from: Provenance = { ...NO_PROVENANCE, ...provenance, ...options.provenance, notes };
  return {
    indicator: whole,
    observations,
    provenance: from,
    ...(suppression === undefined ? {} : { suppression }),
    ...(benchmark === undefined ? {} : { benchmark }),
    ...(comparators === undefined ? {} : { comparators }),
  };
}
