import { isPeriodText } from '../../dataset/parse-period.js';
import { noNumericColumn, rowsSetAside } from '../../issues/messages.js';
import { type CellTable, filledColumns, withColumns } from '../cell-table.js';
import type { Layout, Measure, Preparation } from '../layout.js';
import { readNumber } from '../number.js';
import type { SetAsideReason } from '../options.js';
import { isLabel, type Regions, regionsOf } from './download-regions.js';
import { onlyFirst, text } from './download-sections.js';
import { holdsMarks } from './marks.js';

const TITLE = /^(?:Figure|Table|Chart|Map) \d+/;
const PLACES = [
  'United Kingdom',
  'UK',
  'Great Britain',
  'England and Wales',
  'England',
  'Wales',
  'Scotland',
  'Northern Ireland',
];
const NOT_STATED = 'Area not stated';

/** What each column of numbers says of itself, from its header rows: a period, and the measure. */
function measuresOf(table: CellTable, { header, data }: Regions, width: number): Measure[] {
  const measures: Measure[] = [];
  for (let column = 1; column < width; column += 1) {
    const titles = header.map((row) => text(table, row, column)).filter((title) => title !== '');
    const last = measures.at(-1);
    if (titles.length === 0 && last?.value === column - 1 && holdsMarks(table, data, column)) {
      measures[measures.length - 1] = { ...last, status: column };
    } else if (data.some((row) => typeof readNumber(table.at(row, column)).value === 'number')) {
      const period = titles.find(isPeriodText);
      const name = titles.filter((title) => title !== period).join(', ');
      const says: [string, string][] = period === undefined ? [] : [['period', period]];
      if (name !== '') says.push(['measure', name]);
      measures.push({ value: column, limits: [], count: null, denominator: null, says });
    }
  }
  return measures;
}

/** The place and period that the title names, where it names one of each. */
function namedInTitle(titles: readonly string[]): { area: string; period: string } {
  const parts = titles.flatMap((title) => title.split(/,\s*/));
  const places = new Set(parts.filter((part) => PLACES.includes(part)));
  const periods = parts.filter(isPeriodText);
  const [area = NOT_STATED] = places.size === 1 ? places : [];
  return { area, period: periods.length === 1 ? (periods[0] ?? '') : '' };
}

function prepare(table: CellTable): Preparation {
  const regions = regionsOf(table);
  const { header, data, sections, sectionAbove, setAside } = regions;
  const width = [...header, ...data].reduce((most, row) => Math.max(most, table.width(row)), 0);
  const measures = measuresOf(table, regions, width);
  const textsOf = (reason: SetAsideReason): string[] =>
    setAside.flatMap((aside) =>
      aside.reason === reason
        ? [
            filledColumns(table, aside.row)
              .map((column) => text(table, aside.row, column))
              .join(' '),
          ]
        : [],
    );
  const titles = textsOf('title');
  if (measures.length === 0) return { prepared: null, issues: [noNumericColumn(titles)], table };
  const [title = ''] = titles;
  const { area, period } = namedInTitle(titles);
  const first = text(table, header[0] ?? 0);
  const names = Array.from({ length: width }, (_, column) => {
    const found = header
      .map((row) => text(table, row, column))
      .filter((name) => name !== '')
      .join(', ');
    return found !== '' ? found : column === 0 ? 'Row' : `Column ${String(column + 1)}`;
  });
  const sectionOf = (row: number): string => {
    const above = sectionAbove.get(row);
    return above === undefined ? '' : text(table, above);
  };
  const withTitle = withColumns(table, width, [() => area, () => period, sectionOf]);
  const unit = setAside.find(({ row }) => /^unit/i.test(text(table, row)))?.row;
  const stated = unit === undefined ? '' : text(table, unit, 1);
  const aside = setAside.filter(
    ({ row, reason }) => reason !== 'blank' && reason !== 'header' && text(table, row) !== '',
  );
  return {
    prepared: {
      table: withTitle,
      cells: table,
      header: [...names, 'Area', 'Period', 'Section'],
      rows: data,
      setAside,
      columns: {
        areaCode: null,
        area: width,
        period: period === '' ? null : width + 1,
        status: null,
        note: null,
        groups: [
          ...(sections.length === 0 ? [] : [['section', width + 2] as const]),
          [first === '' ? 'row' : first.toLowerCase(), 0] as const,
        ],
        measures,
      },
      indicator: stated === '' ? {} : { unit: /\(([^()]+)\)\s*$/.exec(stated)?.[1] ?? stated },
      provenance: { title: title.replace(/^\w+ \d+:?\s*/, ''), notes: textsOf('note') },
    },
    issues: [
      rowsSetAside(
        'Titles, sections and notes',
        aside.map(({ row }) => text(table, row)),
        aside.map(({ row }) => table.line(row)),
      ),
    ],
  };
}

/**
 * What the Office for National Statistics gives by “Download this table” and “Download this chart”: title lines, one or two header rows,
 * section rows, marks in columns without a heading, notes under the data. A place and a period are taken from the title where it names one of each.
 */
export const onsDownloadLayout: Layout = {
  format: 'ons-download',
  label: 'a table or chart downloaded from the Office for National Statistics',
  recognises: (source) => {
    if (source.kind !== 'cells' || !TITLE.test(text(source.table, 0)) || !onlyFirst(source.table, 0))
      return false;
    for (let row = 1; row < source.table.rows; row += 1) if (isLabel(source.table, row)) return true;
    return false;
  },
  prepare: (source) => (source.kind === 'cells' ? prepare(source.table) : { prepared: null, issues: [] }),
};
