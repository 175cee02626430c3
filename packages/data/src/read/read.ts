import type { Area } from '../dataset/area.js';
import type { Dataset, Indicator } from '../dataset/dataset.js';
import type { Observation } from '../dataset/observation.js';
import { NO_PROVENANCE, type Provenance } from '../dataset/provenance.js';
import type { Issue } from '../issues/issue.js';
import {
  ambiguousFormat,
  formatMismatch,
  formatRecognised,
  lookAlikes,
  nothingMatches,
  unknownColumn,
  unknownKeyword,
} from '../issues/messages.js';
import { tooLarge } from './caps.js';
import { rowCells } from './cell-table.js';
import { withCommas } from './json-commas.js';
import type { Layout, Prepared, Source } from './layout.js';
import { ownLayout } from './layouts/own.js';
import { numberStyle, recordsLayout, tidyLayout } from './layouts/tidy.js';
import { observe } from './observe.js';
import { openSource } from './open.js';
import { READ_OPTIONS, type ReadOptions, type ReadResult, type SetAside } from './options.js';
import { ownOptions } from './own-options.js';
import { turnedNames } from './turned-names.js';
import { fromValues } from './values.js';
import { filterRows } from './where.js';

const NO_INDICATOR: Indicator = { name: '', unit: '', polarity: 'noJudgement', decimals: null };
/** The layouts every reader has. */
export const CORE_LAYOUTS: readonly Layout[] = [ownLayout, tidyLayout, recordsLayout];

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

/** Letters of other alphabets that look like Latin ones, each under its twin. */
const TWINS = ['аеорсухіјѕһԁԛԝοανι', 'aeopcyxijshdqwoavi'] as const;
const TWIN = new RegExp(`[${TWINS[0]}]`, 'g');

function foldOf(name: string): string {
  // Most names have letters of one alphabet and one way to be stored.
  if (/^[ -~]*$/.test(name)) return name.toLowerCase().replace(/ {2,}/g, ' ');
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(TWIN, (letter) => TWINS[1].charAt(TWINS[0].indexOf(letter)));
}

/** Names without a code that differ only in case, kinds of space, the way accents are stored or letters that look the same. */
function lookingAlike(areas: Iterable<Area>): string[] {
  const firstOf = new Map<string, string>();
  const alike = new Map<string, Set<string>>();
  for (const { code, name } of areas) {
    if (code !== null) continue;
    const fold = foldOf(name);
    const first = firstOf.get(fold);
    if (first === undefined) firstOf.set(fold, name);
    else if (first !== name) alike.set(fold, (alike.get(fold) ?? new Set([first])).add(name));
  }
  return [...alike.values()].flatMap((names) => [...names]);
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

function finish(
  prepared: Prepared,
  options: ReadOptions,
  before: readonly Issue[],
  format: string,
): ReadResult {
  const observed = observe(prepared, prepared.style ?? numberStyle(options));
  const issues = [...before, ...observed.issues];
  const where = options.where ?? new Map<string, string>();
  const parts = {
    cells: prepared.cells ?? prepared.table,
    columns: prepared.header,
    setAside: prepared.setAside,
    format,
  };
  const { observations, unknown } = filterRows(observed, prepared, where);
  const [missing] = unknown;
  if (missing !== undefined)
    return readResult([unknownColumn(missing, prepared.header, 'where'), ...issues], options, parts);
  if (observations.length === 0) return readResult([nothingMatches([...where]), ...issues], options, parts);
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
  const doubts = [...(alike.length > 0 ? [lookAlikes(alike)] : []), ...turnedNames(observations)];
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

/** Reads a source that is open already, such as the cells of a table in a page. */
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
  const layout = chooseLayout(layouts, source, options.format ?? 'auto');
  if ('code' in layout) return readResult([...before, layout], options);
  const { prepared, issues, table, header } = layout.prepare(source, options);
  const announced = layout.label === '' ? [] : [formatRecognised(layout.label)];
  const all = [...before, ...announced, ...issues];
  if (prepared === null) {
    const cells = table ?? (source.kind === 'cells' ? source.table : null);
    const columns = header ?? (cells === null ? [] : rowCells(cells, 0));
    return readResult(all, options, { cells, columns, format: layout.format });
  }
  return finish(prepared, options, all, layout.format);
}

/**
 * Reads text or bytes with the given layouts. Never throws on data: what cannot be read is said in `issues`.
 * Widgets call it with the core layouts, so that a page does not carry those it does not need.
 *
 * @example
 * readWith(CORE_LAYOUTS, 'Area,Rate\nLeeds,62').dataset.observations[0]?.value; // 62
 */
export function readWith(
  layouts: readonly Layout[],
  input: string | Uint8Array | ArrayBuffer,
  given: ReadOptions = {},
): ReadResult {
  const options = ownOptions(given, READ_OPTIONS);
  const opened = openSource(input, options);
  if (opened.source === null) return readResult(opened.issues, options);
  const { source, whole } = opened;
  const read = readSource(layouts, source, opened.options, opened.issues);
  if (whole === null) return read;
  return {
    ...read,
    cells: whole,
    setAside: [...read.setAside, { row: whole.rows - 1, reason: 'unreadable' }],
  };
}

/**
 * Reads plain JavaScript data: a list of records, a list of lists, or `{columns, rows}`.
 *
 * @example
 * readRecords([{ area: 'Leeds', value: 62 }]).dataset.observations[0]?.value; // 62
 */
export function readRecords(records: unknown, given: ReadOptions = {}): ReadResult {
  const options = ownOptions(given, READ_OPTIONS);
  const { value, issues } = fromValues(records);
  if (value === undefined) return readResult(issues, options);
  return readSource([recordsLayout], { kind: 'json', value }, { ...options, format: 'json' }, []);
}
