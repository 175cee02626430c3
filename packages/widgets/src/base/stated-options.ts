import type { ChartOptions } from '@commonweal/charts';
import { parseAttributes } from '@commonweal/charts/kit/option.js';
import type { Issue, ReadOptions } from '@commonweal/data';
import { readerOptions } from './reader-options.js';
import { CHART_SCHEMA, FETCH_SCHEMA, READ_SCHEMA } from './schemas.js';

/** Looks up an attribute or property by its name, such as `skipRows`; null or undefined if it is not set. */
type Stated = (property: string) => unknown;

/** The author's options for reading a source and its expected number of rows, with what was refused. */
export interface StatedReading {
  readonly options: ReadOptions;
  readonly rows: number | null;
  readonly issues: readonly Issue[];
  /** The properties for reading a source: they do not apply to data that has already been read. */
  readonly properties: readonly string[];
}

/**
 * The author's options for reading, for anyone who reads a source as an element would.
 *
 * @example
 * readOptions((property) => (property === 'skipRows' ? '2' : null)).options.skipRows; // 2
 */
export function readOptions(stated: Stated): StatedReading {
  const issues: Issue[] = [];
  const report = (issue: Issue): void => {
    issues.push(issue);
  };
  const { unit } = parseAttributes({ unit: CHART_SCHEMA.unit }, stated, () => undefined);
  const options = readerOptions(parseAttributes(READ_SCHEMA, stated, report), unit);
  const { rows } = parseAttributes({ rows: FETCH_SCHEMA.rows }, stated, report);
  return { options, rows, issues, properties: [...Object.keys(READ_SCHEMA), 'rows'] };
}

/**
 * The author's options that every chart has. Refused options count as not set.
 *
 * @example
 * chartOptions((property) => (property === 'areas' ? 'York; Leeds' : null)).areas; // ['York', 'Leeds']
 */
export function chartOptions(stated: Stated): ChartOptions {
  return parseAttributes(CHART_SCHEMA, stated, () => undefined);
}
