import type { Dataset, Indicator } from '../dataset/dataset.js';
import type { Observation } from '../dataset/observation.js';
import { NO_PROVENANCE, type Provenance } from '../dataset/provenance.js';
import type { Issue } from '../issues/issue.js';
import {
  ambiguousFormat,
  formatMismatch,
  formatRecognised,
  lookAlikes,
  unknownColumn,
  unknownKeyword,
} from '../issues/messages.js';
import { tooLarge } from './caps.js';
import { rowCells } from './cell-table.js';
import { decimalDoubt } from './decimal-doubt.js';
import { hiddenMarks } from './hidden-marks.js';
import { withCommas } from './json-commas.js';
import type { Layout, Prepared, Source } from './layout.js';
import { numberStyle, tidyLayout } from './layouts/tidy.js';
import { withLetterUnits, withStatedLetters } from './letter-units.js';
import { lookingAlike } from './look-alikes.js';
import { observe } from './observe.js';
import { publishedRecords } from './published-records.js';
import type { ReadOptions, ReadResult, SetAside } from './options.js';
import { describeColumns } from './roles/describe-columns.js';
import { filterRows, unmatched } from './where.js';

const NO_INDICATOR: Indicator = { name: '', unit: '', polarity: 'noJudgement', decimals: null };

/** The one layout that the source has or the caller named, or the reason why there is none. */
function chooseLayout(layouts: readonly Layout[], source: Source, format: string): Layout | Issue {
  if (format !== 'auto') {
    // A publisher has more than one layout: `fingertips` is `fingertips-api` too.
    const named = layouts.filter((layout) => `${layout.format}-`.startsWith(`${format}-`));
    if (named.length === 0)
      return unknownKeyword('format', format, ['auto', ...layouts.map((layout) => layout.format)]);
    return named.find((layout) => layout.recognises(source)) ?? formatMismatch(format);
  }
  const fitting = layouts.filter((layout) => layout.recognises(source));
  const certain = fitting.find((layout) => layout.certain === true);
  if (certain !== undefined) return certain;
  const special = fitting.filter(({ label }) => label !== '');
  if (special.length > 1)
    return ambiguousFormat(
      special.map(({ label }) => label),
      special.map((layout) => layout.format),
    );
  return special[0] ?? fitting[0] ?? tidyLayout;
}

/** A result with what is known; without a dataset where nothing was read. */
export function readResult(
  issues: readonly Issue[],
  options: ReadOptions,
  parts: Partial<ReadResult> = {},
): ReadResult {
  const { source } = options;
  const placed =
    source === undefined ? issues : issues.map((issue) => ({ ...issue, where: { ...issue.where, source } }));
  const empty: Dataset = { indicator: NO_INDICATOR, observations: [], provenance: NO_PROVENANCE };
  const { cells = null, rowsKept = 0, setAside = [] } = parts;
  return {
    dataset: empty,
    columns: [],
    roles: [],
    format: null,
    ...parts,
    cells,
    rowsKept,
    setAside: rowsKept === 0 && cells !== null ? allSetAside(cells.rows, setAside) : setAside,
    issues: placed,
  };
}

/** Where no row is kept, every row is set aside, for its own reason or because the whole could not be read. */
function allSetAside(rows: number, known: readonly SetAside[]): readonly SetAside[] {
  const reasons = new Map(known.map(({ row, reason }) => [row, reason]));
  return Array.from({ length: rows }, (_, row) => ({ row, reason: reasons.get(row) ?? 'unreadable' }));
}

/** The rows that the kept observations came from. */
function rowsOf(
  kept: readonly Observation[],
  all: readonly Observation[],
  rowOf: readonly number[],
): Set<number> {
  const wanted = new Set(kept);
  return new Set(all.flatMap((observation, index) => (wanted.has(observation) ? (rowOf[index] ?? []) : [])));
}

/** What the caller says of the indicator goes before what the source says. */
const told = (prepared: Prepared, { indicator }: ReadOptions): Prepared =>
  indicator === undefined ? prepared : { ...prepared, indicator: { ...prepared.indicator, ...indicator } };

function finish(
  prepared: Prepared,
  options: ReadOptions,
  before: readonly Issue[],
  { format, label }: Layout,
): ReadResult {
  const read = observe(prepared, prepared.style ?? numberStyle(options), options.register?.nameOf);
  const letters = format === 'commonweal' ? withStatedLetters : withLetterUnits;
  const observed = letters(read, told(prepared, options));
  const issues = [...before, ...observed.issues];
  const where = options.where ?? new Map<string, string>();
  const parts = {
    cells: prepared.cells ?? prepared.table,
    columns: prepared.header,
    roles: describeColumns(prepared, label),
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
  const rows = where.size === 0 ? null : rowsOf(observations, observed.observations, observed.rowOf);
  const left = rows === null ? [] : prepared.rows.filter((row) => !rows.has(row));
  const shown = where.size === 0 ? observed.areas.values() : observations.map(({ area }) => area);
  const alike = lookingAlike(shown);
  const indicator: Indicator = {
    ...NO_INDICATOR,
    unit: observed.unit,
    ...prepared.indicator,
    ...options.indicator,
  };
  const notes = [...(prepared.provenance.notes ?? []), ...(options.provenance?.notes ?? [])];
  const provenance: Provenance = { ...NO_PROVENANCE, ...prepared.provenance, ...options.provenance, notes };
  const doubts = [...(alike.length > 0 ? [lookAlikes(alike)] : []), ...hiddenMarks(observations, alike)];
  return readResult([...issues, ...doubts], options, {
    ...parts,
    dataset: {
      indicator,
      observations,
      provenance,
      ...(prepared.suppression === undefined ? {} : { suppression: prepared.suppression }),
      ...(prepared.benchmark === undefined ? {} : { benchmark: prepared.benchmark }),
      ...(prepared.comparators === undefined ? {} : { comparators: prepared.comparators }),
    },
    rowsKept: prepared.rows.length - left.length,
    setAside: [...prepared.setAside, ...left.map((row) => ({ row, reason: 'where' as const }))],
  });
}

/** Reads a source that is open, by the one of the layouts that it has. */
export function readSource(
  layouts: readonly Layout[],
  given: Source,
  options: ReadOptions,
  before: readonly Issue[],
): ReadResult {
  const source =
    given.kind === 'json' && options.decimal === ',' ? { ...given, value: withCommas(given.value) } : given;
  const large = source.kind === 'cells' ? tooLarge(source.table) : null;
  if (large !== null) return readResult([...before, large], options);
  const records = source.kind === 'json' ? publishedRecords(layouts, source.value, options) : null;
  const layout = records?.layout ?? chooseLayout(layouts, source, options.format ?? 'auto');
  if ('code' in layout) return readResult([...before, layout], options);
  const { prepared, issues, table, header } = layout.prepare(records?.source ?? source, options);
  const announced = layout.label === '' ? [] : [formatRecognised(layout.label)];
  const all = [...before, ...announced, ...issues];
  if (prepared === null) {
    const cells = table ?? (source.kind === 'cells' ? source.table : null);
    const columns = header ?? (cells === null ? [] : rowCells(cells, 0));
    return readResult(all, options, { cells, columns, format: layout.format });
  }
  return finish(prepared, options, all, layout);
}
