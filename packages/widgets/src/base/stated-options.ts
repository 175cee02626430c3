import type { ChartOptions } from '@commonweal/charts';
import { parseAttributes } from '@commonweal/charts/kit/option.js';
import type { Issue, ReadOptions } from '@commonweal/data';
import { readerOptions } from './reader-options.js';
import { CHART_SCHEMA, FETCH_SCHEMA, READ_SCHEMA } from './schemas.js';

/** What an author states in an attribute or property of a name, such as `skipRows`; null or undefined for nothing. */
type Stated = (property: string) => unknown;

/** How a source is read and how many rows it must have, as attributes say it, with what was refused. */
export interface StatedReading {
  readonly options: ReadOptions;
  readonly rows: number | null;
  readonly issues: readonly Issue[];
  /** The properties that say how a source is read: they mean nothing for data that has been read. */
  readonly properties: readonly string[];
}

/**
 * The options of reading that an author states, for whoever reads a source as an element would.
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
 * The options that every chart has, as an author states them. What is refused counts as not stated.
 *
 * @example
 * chartOptions((property) => (property === 'areas' ? 'York; Leeds' : null)).areas; // ['York', 'Leeds']
 */
export function chartOptions(stated: Stated): ChartOptions {
  return parseAttributes(CHART_SCHEMA, stated, () => undefined);
}
