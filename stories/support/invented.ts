/** Shown on every page with made-up figures. */
export const INVENTED = 'Invented figures, for this page only.';

/** One number in a made-up file, as text. */
export interface Figure {
  readonly row: string;
  readonly column: string;
  readonly value: string;
  readonly lower: string;
  readonly upper: string;
}

const STEMS = 'Alder Beck Cold Dun Elm Fern Grims Hazel Ings Kirk Long Marsh Nether Oak Pen'.split(' ');
const ENDINGS = 'by combe den field ford ham ley stead thorpe wick'.split(' ');
const SPORTS =
  'Walking Cycling Swimming Running Dancing Gardening Rowing Climbing Skating Yoga Football Tennis Bowls Golf Judo';
const TIMES =
  'before work, at lunchtime, after work, at weekends, in summer, in winter, at a club, with friends, with children, alone';

/** Pairs 15 first parts with 10 second parts, so that neighbours differ in both. */
function pairs(
  count: number,
  first: readonly string[],
  second: readonly string[],
  between: string,
): string[] {
  return Array.from({ length: count }, (_, index) => {
    const at = index % first.length;
    const round = Math.trunc(index / first.length);
    return `${first[at] ?? ''}${between}${second[(at + round) % second.length] ?? ''}`;
  });
}

/**
 * Names of fictional districts: up to 150, all different.
 *
 * @example
 * districts(3); // ['Alderby', 'Beckcombe', 'Coldden']
 */
export const districts = (count: number): string[] => pairs(count, STEMS, ENDINGS, '');

/**
 * Names of activities: up to 150, all different.
 *
 * @example
 * activities(2); // ['Walking before work', 'Cycling at lunchtime']
 */
export const activities = (count: number): string[] =>
  pairs(count, SPORTS.split(' '), TIMES.split(', '), ' ');

function decimal(tenths: number): string {
  return `${Math.trunc(tenths / 10)}.${tenths % 10}`;
}

/**
 * Percentages between 30 and 60 with confidence limits, the same in every run. `narrow` names a row or column whose
 * limits are narrow, like a benchmark's.
 *
 * @example
 * figures(['Alderby'], ['Value'], 'Alderby');
 * // [{ row: 'Alderby', column: 'Value', value: '43.0', lower: '42.6', upper: '43.4' }]
 */
export function figures(rows: readonly string[], columns: readonly string[], narrow: string): Figure[] {
  return rows.flatMap((row, i) =>
    columns.map((column, j) => {
      const tenths = 300 + ((i * 137 + j * 61 + 130) % 300);
      const half = row === narrow || column === narrow ? 4 : 15 + ((i * 7) % 20);
      const [value, lower, upper] = [tenths, tenths - half, tenths + half].map(decimal);
      return { row, column, value: value ?? '', lower: lower ?? '', upper: upper ?? '' };
    }),
  );
}

/**
 * Replaces some values with markers: the first marker goes at index `from`, and each further one `every` places later.
 * A marked figure has no confidence limits.
 *
 * @example
 * hide(figures(['Alderby'], ['Value'], ''), ['[c]'])[0]?.value; // '[c]'
 */
export function hide(rows: readonly Figure[], markers: readonly string[], from = 0, every = 1): Figure[] {
  return rows.map((row, index) => {
    const marker = markers[(index - from) / every];
    return marker === undefined ? row : { ...row, value: marker, lower: '', upper: '' };
  });
}

/** Five districts and all of them, with a rate that is very small and an amount that is very large. */
export const SIZES = [
  'area,indicator,period,unit,polarity,value,lower95,upper95',
  ...['All districts', ...districts(5)].flatMap((area, at) => {
    const [rate, amount] = [12 + ((at * 7) % 5) * 4, 12 + ((at * 3) % 5) * 8];
    const half = at === 0 ? 0.2 : 3;
    const tiny = (units: number): string => (units / 1e6).toFixed(7);
    const huge = (units: number): string => String(Math.round(units * 1e8));
    return [
      `${area},Faults for each reading,2023,,lower-is-better,${tiny(rate)},${tiny(rate - half)},${tiny(rate + half)}`,
      `${area},Money that changed hands,2023,£,higher-is-better,${huge(amount)},${huge(amount - half)},${huge(amount + half)}`,
    ];
  }),
  '',
].join('\n');
