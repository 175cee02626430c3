import { nameInSentence } from '../name-in-sentence.js';
import { periodAssumed } from '../../issues/messages.js';
import { tableOf } from '../cell-table.js';
import { cellOrNull, cellText, type JsonValue } from '../json.js';
import type { Layout } from '../layout.js';
import { prepareTable } from './tidy.js';

/** Series from the Office for National Statistics whose year is the first of three; nothing in the files says so. */
const THREE_YEARS = ['healthy-life-expectancy', 'life-expectancy'];

function columnsOf(value: JsonValue): Map<string, readonly JsonValue[]> {
  const columns = new Map<string, readonly JsonValue[]>();
  if (value instanceof Map)
    for (const [key, cells] of value) if (Array.isArray(cells)) columns.set(key, cells);
  return columns;
}

/**
 * One list for each column, all of the same length (`areacd[]`, `value[]`, `lci[]`, `uci[]`, `xDomainNumb[]`), as ONS
 * publishes beside its charts.
 */
export const columnsJsonLayout: Layout = {
  format: 'columns-json',
  recognises: (source) => {
    if (source.kind !== 'json') return false;
    const columns = columnsOf(source.value);
    const lengths = new Set([...columns.values()].map(({ length }) => length));
    const isShape = columns.has('columns') && columns.has('rows');
    // A list of records is a table, not a column.
    if ([...columns.values()].some((cells) => cells.some((cell) => cell instanceof Map))) return false;
    return columns.size > 1 && lengths.size === 1 && !isShape;
  },
  prepare: (source, options) => {
    if (source.kind !== 'json' || !(source.value instanceof Map)) return { prepared: null, issues: [] };
    const columns = columnsOf(source.value);
    const series = cellText(source.value.get('code'));
    const threeYears = columns.has('xDomainNumb') && THREE_YEARS.some((name) => series.startsWith(name));
    const header = [...columns.keys()].map((key) => (key === 'xDomainNumb' ? 'period' : key));
    const length = [...columns.values()][0]?.length ?? 0;
    const cell = (key: string, row: number): string | null => {
      const raw = cellOrNull(columns.get(key)?.[row]);
      return raw !== null && threeYears && key === 'xDomainNumb' && /^\d{4}$/.test(raw)
        ? `${raw}-01-01/P3Y`
        : raw;
    };
    const rows = Array.from({ length }, (_, row) => [...columns.keys()].map((key) => cell(key, row)));
    const preparation = prepareTable(
      tableOf([header, ...rows], (row) => row),
      options,
    );
    const { prepared } = preparation;
    if (prepared === null) return preparation;
    const name = /[^-]*$/.exec(series)?.[0] ?? '';
    const inSentence = nameInSentence(name);
    return {
      prepared:
        name === '' ? prepared : { ...prepared, indicator: { ...prepared.indicator, name: inSentence } },
      issues: threeYears
        ? [...preparation.issues, periodAssumed('xDomainNumb', '2015', '2015–17')]
        : preparation.issues,
    };
  },
};
