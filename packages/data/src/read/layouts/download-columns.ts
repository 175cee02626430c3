import { isPeriodText } from '../../dataset/parse-period.js';
import type { CellTable } from '../cell-table.js';
import type { Measure } from '../layout.js';
import { readNumber } from '../number.js';
import type { SingleRole } from '../roles/column-roles.js';
import { type FoundLimit, pairLimits } from '../roles/limit-columns.js';
import { limitHeading } from '../roles/limit-heading.js';
import { Spellings } from '../roles/spellings.js';
import { isPlace } from './download-places.js';
import { text } from './download-sections.js';
import { holdsMarks } from './marks.js';

/**
 * The columns of a download: areas, periods, numbers, and the first limits column without a stated confidence level.
 */
export interface DownloadColumns {
  readonly areaCode: number | null;
  readonly area: number | null;
  readonly period: number | null;
  readonly measures: readonly Measure[];
  readonly assumedLevel: string | null;
}

interface NumberColumn extends Measure {
  readonly titles: readonly string[];
}

/** What the headings of a number column state: a period, an area and the measure. */
function dimensionsOf(titles: readonly string[]): Measure['dimensions'] {
  const period = titles.find(isPeriodText);
  const area = titles.find(isPlace);
  const name = titles.filter((title) => title !== period && title !== area).join(', ');
  const found = [['period', period] as const, ['area', area] as const, ['measure', name] as const];
  return found.flatMap(([dimension, text]) =>
    text === undefined || text === '' ? [] : [[dimension, text] as const],
  );
}

/**
 * Groups columns under one heading if all but one are confidence limits, which then belong to that one. Also returns
 * the heading of a limit without a confidence level.
 */
function withLimits(columns: readonly NumberColumn[]): [NumberColumn[], string | null] {
  const limits = columns.flatMap(({ value, titles }): FoundLimit[] => {
    const limit = limitHeading(titles.at(-1) ?? '');
    return limit?.of === '' && !limit.isWeak ? [{ ...limit, column: value }] : [];
  });
  const { pairs, left } = pairLimits(limits);
  const taken = new Set(limits.map(({ column }) => column).filter((column) => !left.includes(column)));
  const [only, ...others] = columns.filter(({ value }) => !taken.has(value));
  if (only === undefined || others.length > 0 || limits.length === 0) return [[...columns], null];
  const assumed = columns.find(({ value }) =>
    limits.some(({ column, level }) => column === value && level === null),
  );
  return [[{ ...only, limits: pairs }], assumed?.titles.at(-1) ?? null];
}

/** Finds what each column of a download holds, from its headings and cells. */
export function downloadColumns(
  table: CellTable,
  data: readonly number[],
  titles: readonly (readonly string[])[],
): DownloadColumns {
  const spellings = new Spellings();
  const hints = titles.map((over) => spellings.hintOf(over.join(', ')));
  const named = (role: SingleRole): number | null => {
    const ranks = hints.map((hint) => (hint?.role === role ? hint.rank : Infinity));
    const best = Math.min(...ranks);
    return best === Infinity ? null : ranks.indexOf(best);
  };
  const all = (is: (text: string) => boolean): boolean =>
    data.length > 0 && data.every((row) => is(text(table, row)));
  const area = named('area') ?? (all(isPlace) ? 0 : null);
  const areaCode = named('area_code');
  const period = named('period') ?? (all(isPeriodText) ? 0 : null);
  const numbers: NumberColumn[] = [];
  titles.forEach((over, column) => {
    if (column === 0 || [area, areaCode, period].includes(column)) return;
    const last = numbers.at(-1);
    if (over.length === 0 && last?.value === column - 1 && holdsMarks(table, data, column)) {
      numbers[numbers.length - 1] = { ...last, status: column };
    } else if (data.some((row) => typeof readNumber(table.at(row, column)).value === 'number')) {
      const dimensions = dimensionsOf(over);
      numbers.push({ value: column, limits: [], count: null, denominator: null, dimensions, titles: over });
    }
  });
  const under = new Map<string, NumberColumn[]>();
  for (const column of numbers) {
    const heading = column.titles.slice(0, -1).join('\n');
    const there = under.get(heading) ?? [];
    there.push(column);
    under.set(heading, there);
  }
  const found = [...under.values()].map(withLimits);
  return {
    areaCode,
    area,
    period,
    measures: found.flatMap(([columns]) => columns).sort((a, b) => a.value - b.value),
    assumedLevel: found.map(([, assumed]) => assumed).find((heading) => heading !== null) ?? null,
  };
}
