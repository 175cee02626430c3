/** What every page says that shows figures made here. */
export const INVENTED = 'Invented figures, for this page only.';

/** What they would measure. */
const INDICATOR = 'the share of adults who walk every day';

/** The row that the districts are compared with. */
export const ALL_DISTRICTS = 'All districts';

/** One cell of a made-up file. Texts, as they stand in it. */
export interface Figure {
  readonly area: string;
  readonly group: string | null;
  readonly value: string;
  readonly lower: string;
  readonly upper: string;
}

const STEMS = 'Alder Beck Cold Dun Elm Fern Grims Hazel Ings Kirk Long Marsh Nether Oak Pen'.split(' ');
const ENDINGS = 'by combe den field ford ham ley stead thorpe wick'.split(' ');

/**
 * Names of districts that do not exist: at most 150, each one different.
 *
 * @example
 * districts(3); // ['Alderby', 'Beckcombe', 'Coldden']
 */
export function districts(count: number): string[] {
  return Array.from({ length: count }, (_, index) => {
    const stem = index % STEMS.length;
    const round = Math.trunc(index / STEMS.length);
    return `${STEMS[stem] ?? ''}${ENDINGS[(stem + round) % ENDINGS.length] ?? ''}`;
  });
}

function decimal(tenths: number): string {
  return `${Math.trunc(tenths / 10)}.${tenths % 10}`;
}

/**
 * Per cents between 30 and 60 with limits, the same ones at every run. The first area has narrow limits, as a
 * benchmark has.
 *
 * @example
 * figures(['All districts'], [null]);
 * // [{ area: 'All districts', group: null, value: '43.0', lower: '42.6', upper: '43.4' }]
 */
export function figures(areas: readonly string[], groups: readonly (string | null)[]): Figure[] {
  return areas.flatMap((area, row) =>
    groups.map((group, column) => {
      const tenths = 300 + ((row * 137 + column * 61 + 130) % 300);
      const half = row === 0 ? 4 : 15 + ((row * 7) % 20);
      return {
        area,
        group,
        value: decimal(tenths),
        lower: decimal(tenths - half),
        upper: decimal(tenths + half),
      };
    }),
  );
}

/**
 * The same figures with markers in place of some values: the first marker at the place `from`, the next ones
 * `every` places further. A marked figure has no limits.
 *
 * @example
 * hide(figures(['Alderby'], [null]), ['[c]'])[0]?.value; // '[c]'
 */
export function hide(rows: readonly Figure[], markers: readonly string[], from = 0, every = 1): Figure[] {
  return rows.map((row, index) => {
    const marker = markers[(index - from) / every];
    return marker === undefined ? row : { ...row, value: marker, lower: '', upper: '' };
  });
}

function quoted(cell: string): string {
  return /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/**
 * The tidy form: one line a figure. The group column is there when the figures have groups.
 *
 * @example
 * tidyCsv(figures(['Alderby'], [null]));
 * // 'indicator,area,value (%),lower95,upper95\nthe share of adults who walk every day,Alderby,43.0,42.6,43.4\n'
 */
export function tidyCsv(rows: readonly Figure[]): string {
  const grouped = rows.some((row) => row.group !== null);
  const header = ['indicator', 'area', ...(grouped ? ['sex'] : []), 'value (%)', 'lower95', 'upper95'];
  const lines = rows.map((row) => [
    INDICATOR,
    row.area,
    ...(grouped ? [row.group ?? ''] : []),
    row.value,
    row.lower,
    row.upper,
  ]);
  return [header, ...lines].map((line) => `${line.map(quoted).join(',')}\n`).join('');
}
