import { nameInSentence } from '../name-in-sentence.js';
import { jsonShape } from '../../issues/messages.js';
import { type CellTable, tableOf } from '../cell-table.js';
import { GROUP_ROLE } from '../roles/column-roles.js';
import { cellOrNull, cellText, type JsonObject, type JsonValue } from '../json.js';
import type { Layout } from '../layout.js';
import { polarityIn } from '../polarity-texts.js';
import { prepareTable } from './tidy.js';

const HEADER = [
  'area_code', 'area', 'sex', 'age', 'deprivation type', 'deprivation', 'period', 'value', 'lower95', 'upper95', 'count', 'denominator', 'reporting period',
  'trend', 'benchmark code', 'benchmark', 'benchmark value', 'outcome',
] as const; // prettier-ignore
const record = (value: JsonValue | undefined): JsonObject =>
  value instanceof Map ? value : new Map<string, JsonValue>();
const records = (value: JsonValue | undefined): JsonObject[] =>
  Array.isArray(value) ? value.map(record) : [];

/** `from`/`to` as one ISO interval. */
function periodText(value: JsonValue | undefined): string {
  const period = record(value);
  return value instanceof Map
    ? `${cellText(period.get('from'))}/${cellText(period.get('to'))}`
    : cellText(value);
}

function rowsOf(answer: JsonObject, lower: string, upper: string): CellTable {
  const rows: (string | null)[][] = [[...HEADER.slice(0, 8), lower, upper, ...HEADER.slice(10)]];
  for (const area of records(answer.get('areaHealthData'))) {
    for (const segment of records(area.get('indicatorSegments'))) {
      for (const point of records(segment.get('healthData'))) {
        const deprivation = record(point.get('deprivation'));
        const comparison = record(point.get('benchmarkComparison'));
        rows.push([
          cellText(area.get('areaCode')),
          cellText(area.get('areaName')),
          cellText(record(segment.get('sex')).get('value')),
          cellText(record(segment.get('age')).get('value')),
          cellText(deprivation.get('type')),
          cellText(deprivation.get('value')),
          periodText(point.get('datePeriod') ?? point.get('year')),
          cellOrNull(point.get('value')),
          cellText(point.get('lowerCi')),
          cellText(point.get('upperCi')),
          cellText(point.get('count')),
          cellText(point.get('denominator')),
          cellText(segment.get('reportingPeriod')),
          cellText(point.get('trend')),
          cellText(comparison.get('benchmarkAreaCode')),
          cellText(comparison.get('benchmarkAreaName')),
          cellText(comparison.get('benchmarkValue')),
          cellText(comparison.get('outcome')),
        ]);
      }
    }
  }
  return tableOf(rows, (row) => row);
}

/** A response from the new Fingertips API: areas, containing segments by sex and age, containing points in time. */
export const fingertipsApiLayout: Layout = {
  format: 'fingertips-api',
  recognises: ({ kind, ...source }) =>
    kind === 'json' && 'value' in source && record(source.value).has('areaHealthData'),
  prepare: (source, options) => {
    if (source.kind !== 'json') return { prepared: null, issues: [] };
    const answer = record(source.value);
    // The method names the confidence level of the limits (CIOverlappingReferenceValue95); otherwise the level is
    // unknown.
    const level = /(95|99_?8)$/.exec(cellText(answer.get('benchmarkMethod')))?.[1]?.replace('_', '') ?? '';
    const table = rowsOf(answer, `lower${level}`, `upper${level}`);
    if (table.rows === 1) return { prepared: null, issues: [jsonShape('answerWithoutData')] };
    const polarity = polarityIn(cellText(answer.get('polarity')));
    const name = cellText(answer.get('name'));
    const preparation = prepareTable(table, options, (header) => ({
      roles: new Map([
        ...header.slice(0, 2).map((role) => [role, role] as const),
        ...header.slice(2, 6).map((group) => [`${GROUP_ROLE}${group}`, group] as const),
        ...header.slice(6, 12).map((role) => [role, role] as const),
      ]),
      indicator: {
        ...(polarity === null ? {} : { polarity }),
        name: nameInSentence(name),
      },
    }));
    return preparation;
  },
};
