import { isPeriodText } from '../../dataset/parse-period.js';
import { confidenceLevelAssumed, noNumericColumn, rowsSetAside } from '../../issues/messages.js';
import { type CellTable, filledColumns, withColumns } from '../cell-table.js';
import type { Layout, Preparation, Reading } from '../layout.js';
import type { SetAsideReason } from '../options.js';
import { downloadColumns } from './download-columns.js';
import { asGiven } from './download-given.js';
import { headingsOf } from './download-headings.js';
import { isPlace } from './download-places.js';
import { isLabel, regionsOf } from './download-regions.js';
import { onlyFirst, text } from './download-sections.js';
import { TITLE } from './signs.js';

const NOT_STATED = 'Area not stated';

/** The place and the period in the titles, each used only if the titles name exactly one. */
function namedInTitle(titles: readonly string[]): { area: string; period: string } {
  const parts = titles.flatMap((title) => title.split(/,\s*/));
  const places = new Set(parts.filter(isPlace));
  const periods = parts.filter(isPeriodText);
  const [area = NOT_STATED] = places.size === 1 ? places : [];
  return { area, period: periods.length === 1 ? (periods[0] ?? '') : '' };
}

function prepare(table: CellTable, options: Reading): Preparation {
  const { header, data, sections, sectionAbove, setAside } = regionsOf(table);
  const width = [...header, ...data].reduce((most, row) => Math.max(most, table.width(row)), 0);
  const headings = headingsOf(table, header, width);
  if (headings.issue !== null) return { prepared: null, issues: [headings.issue], table };
  const columns = downloadColumns(table, data, headings.titles);
  const { measures } = columns;
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
  const names = headings.titles.map((over, column) => {
    const found = over.join(', ');
    return found !== '' ? found : column === 0 ? 'Row' : `Column ${String(column + 1)}`;
  });
  const sectionOf = (row: number): string => {
    const above = sectionAbove.get(row);
    return above === undefined ? '' : text(table, above);
  };
  // What a row states takes precedence over the title.
  const areaOf = (row: number): string => [text(table, row), sectionOf(row)].find(isPlace) ?? area;
  const withTitle = withColumns(table, width, [areaOf, () => period, sectionOf]);
  const isGroup = ![columns.areaCode, columns.area, columns.period].includes(0);
  const unit = setAside.find(({ row }) => /^unit/i.test(text(table, row)))?.row;
  const stated = unit === undefined ? '' : text(table, unit, 1);
  const aside = setAside.filter(
    ({ row, reason }) => reason !== 'blank' && reason !== 'header' && text(table, row) !== '',
  );
  const all = [...names, 'Area', 'Period', 'Section'];
  const given = asGiven(
    all,
    {
      areaCode: columns.areaCode,
      area: columns.area ?? width,
      period: columns.period ?? (period === '' ? null : width + 1),
      status: null,
      note: null,
      groups: [
        ...(sections.length === 0 ? [] : [['section', width + 2] as const]),
        ...(isGroup ? [[first === '' ? 'row' : first.toLowerCase(), 0] as const] : []),
      ],
      measures,
    },
    options,
    (column) => data.slice(0, 3).map((row) => text(table, row, column)),
  );
  if (given.issues.length > 0) return { prepared: null, issues: given.issues, table, header: all };
  return {
    prepared: {
      table: withTitle,
      cells: table,
      header: all,
      rows: data,
      setAside,
      columns: given.columns,
      indicator: stated === '' ? {} : { unit: /\(([^()]+)\)\s*$/.exec(stated)?.[1] ?? stated },
      provenance: { title: title.replace(/^\w+ \d+:?\s*/, ''), notes: textsOf('note') },
    },
    issues: [
      rowsSetAside(
        aside.map(({ row }) => text(table, row)),
        aside.map(({ row }) => table.line(row)),
      ),
      ...(columns.assumedLevel === null ? [] : [confidenceLevelAssumed(columns.assumedLevel)]),
    ],
  };
}

/**
 * The Office for National Statistics' “Download this table” and “Download this chart”: title lines, one or more header
 * rows, section rows, markers in columns without a heading, notes under the data. The place and the period come from
 * the title if it names exactly one.
 */
export const onsDownloadLayout: Layout = {
  format: 'ons-download',
  recognises: (source) => {
    if (source.kind !== 'cells' || !TITLE.test(text(source.table, 0)) || !onlyFirst(source.table, 0))
      return false;
    for (let row = 1; row < source.table.rows; row += 1) if (isLabel(source.table, row)) return true;
    return false;
  },
  prepare: (source, options) =>
    source.kind === 'cells' ? prepare(source.table, options) : { prepared: null, issues: [] },
};
