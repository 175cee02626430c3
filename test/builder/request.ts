import type { TakeOptions, TakeRequest } from '@commonweal/builder/take/kinds.js';
import { TAKE_OPTIONS } from '@commonweal/builder/take/kinds.js';
import { type BuilderState, EMPTY_STATE } from '@commonweal/builder/state.js';

/** Files of the folder of scripts, as far as tests ask for them. */
const HASHES: Readonly<Record<string, string>> = {
  'bar-ranking.js': 'sha384-small',
  'bar-ranking.min.js': 'sha384-single',
  'commonweal.js': 'sha384-all-small',
  'commonweal.min.js': 'sha384-all',
  'cy/bar-ranking.min.js': 'sha384-welsh',
  'life-expectancy-table.js': 'sha384-figure',
  'life-expectancy-table.min.js': 'sha384-figure-single',
  'parts/json-0a1b2c.js': 'sha384-json',
  'parts/life-expectancy-table-3d4e5f.js': 'sha384-engine',
  'value.min.js': 'sha384-value',
};

/** A file of two periods, with a column that no widget reads. */
export const LONG = [
  'area code,area,period,remark,rate,lower95,upper95',
  ...[2022, 2023].flatMap((year) =>
    ['E92000001,England', 'E06000014,York', 'E06000010,Kingston upon Hull', 'E08000035,Leeds'].map(
      (area, at) => `${area},${year},"checked, twice",${10 + at}.${year - 2020},${9 + at},${12 + at}`,
    ),
  ),
].join('\n');

/** What the page of the builder asks for. */
export function requestOf(
  state: Partial<BuilderState>,
  options: Partial<TakeOptions> = {},
  text = '',
): TakeRequest {
  return {
    state: { ...EMPTY_STATE, ...state },
    text,
    options: { ...TAKE_OPTIONS, base: '/widgets/0.1.0', ...options },
    heights: [],
    hashes: HASHES,
  };
}

/** A request for a ranking of a file. */
export const ranking = (
  text: string,
  attributes: Readonly<Record<string, string>>,
  options: Partial<TakeOptions> = {},
): TakeRequest =>
  requestOf(
    {
      source: { kind: 'text', name: 'rates.csv', text },
      widgets: [{ tag: 'cw-bar-ranking', attributes }],
    },
    options,
    text,
  );
