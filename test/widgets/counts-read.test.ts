import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Chart, ModelResult } from '@commonweal/charts';
import { type Dataset, readDataset } from '@commonweal/data';
import { areaProfileModel } from '@commonweal/widgets/area-profile/model.js';
import { DEFAULT_AREA_PROFILE_OPTIONS } from '@commonweal/widgets/area-profile/options.js';
import { cyAreaProfile } from '@commonweal/widgets/area-profile/words.cy.js';
import { enAreaProfile } from '@commonweal/widgets/area-profile/words.en.js';
import { barRankingModel } from '@commonweal/widgets/bar-ranking/model.js';
import { DEFAULT_BAR_RANKING_OPTIONS } from '@commonweal/widgets/bar-ranking/options.js';
import { cyBarRanking } from '@commonweal/widgets/bar-ranking/words.cy.js';
import { enBarRanking } from '@commonweal/widgets/bar-ranking/words.en.js';
import { choroplethTableModel } from '@commonweal/widgets/choropleth-table/model.js';
import { DEFAULT_CHOROPLETH_TABLE_OPTIONS } from '@commonweal/widgets/choropleth-table/options.js';
import { cyChoroplethTable } from '@commonweal/widgets/choropleth-table/words.cy.js';
import { enChoroplethTable } from '@commonweal/widgets/choropleth-table/words.en.js';
import { indicatorGridModel } from '@commonweal/widgets/indicator-grid/model.js';
import { DEFAULT_INDICATOR_GRID_OPTIONS } from '@commonweal/widgets/indicator-grid/options.js';
import { cyIndicatorGrid } from '@commonweal/widgets/indicator-grid/words.cy.js';
import { enIndicatorGrid } from '@commonweal/widgets/indicator-grid/words.en.js';
import { leagueModel } from '@commonweal/widgets/league/model.js';
import { DEFAULT_LEAGUE_OPTIONS } from '@commonweal/widgets/league/options.js';
import { cyLeague } from '@commonweal/widgets/league/words.cy.js';
import { enLeague } from '@commonweal/widgets/league/words.en.js';
import { trendModel } from '@commonweal/widgets/trend/model.js';
import { DEFAULT_TREND_OPTIONS } from '@commonweal/widgets/trend/options.js';
import { cyTrend } from '@commonweal/widgets/trend/words.cy.js';
import { enTrend } from '@commonweal/widgets/trend/words.en.js';

const NAMES = ['York', 'Leeds', 'Hull'];
const BENCHMARK = { benchmark: 'England' };

/** How an area's figures are: against a benchmark of 50, without limits, or held back. */
const KINDS = {
  above: '60,59,61',
  near: '50,49,51',
  below: '40,39,41',
  bare: '55,,',
  held: '[c],,',
} as const;
type Kind = keyof typeof KINDS;

interface Made {
  readonly kinds: readonly Kind[];
  readonly indicators: number;
  readonly periods: number;
  readonly polarity: string;
}

/** Up to three areas of all kinds, with up to three indicators, of which the others turn the kinds round. */
const MADE: readonly Made[] = [1, 2, 3].flatMap((areas) =>
  combinations(areas).flatMap((kinds) =>
    [1, 2, 3].flatMap((indicators) =>
      [1, 2].map((periods) => ({ kinds, indicators, periods, polarity: indicators === 2 ? '' : '1' })),
    ),
  ),
);

function combinations(n: number): readonly (readonly Kind[])[] {
  const each = Object.keys(KINDS) as Kind[];
  // Whose is which makes no difference to a count.
  return n === 0
    ? [[]]
    : combinations(n - 1).flatMap((rest) =>
        each.filter((kind) => kind >= (rest.at(-1) ?? '')).map((kind) => [...rest, kind]),
      );
}

function dataOf({ kinds, indicators, periods, polarity }: Made, only = false): Dataset {
  const each = Object.keys(KINDS) as Kind[];
  const rows = Array.from({ length: only ? 1 : indicators }, (_, at) =>
    Array.from({ length: periods }, (_year, year) =>
      ['England', ...NAMES.slice(0, kinds.length)].map((area, i) => {
        const kind = kinds[i - 1];
        // In the earlier year all are near, so that lines rise, stay or fall.
        const shift = kind === undefined ? 'near' : (each[(each.indexOf(kind) + at) % each.length] as Kind);
        const text = KINDS[year < periods - 1 && shift !== 'held' && shift !== 'bare' ? 'near' : shift];
        return `${area},Measure ${'ABC'[at] ?? ''},${String(2022 + year)},${polarity},${text}`;
      }),
    ),
  );
  return readDataset(['area,indicator,period,polarity,value,lower95,upper95', ...rows.flat(2)].join('\n'))
    .dataset;
}

type Model = (made: Made, isWelsh: boolean) => ModelResult;
/** These show several indicators, and the others one. */
const OF_SEVERAL: ReadonlySet<string> = new Set(['area profile', 'indicator grid']);
const MODELS: Readonly<Record<string, Model>> = {
  trend: (made, isWelsh) =>
    trendModel(dataOf(made, true), { ...DEFAULT_TREND_OPTIONS, ...BENCHMARK }, isWelsh ? cyTrend : enTrend),
  'area profile': (made, isWelsh) =>
    areaProfileModel(
      dataOf(made),
      { ...DEFAULT_AREA_PROFILE_OPTIONS, ...BENCHMARK, area: NAMES.slice(0, Math.min(2, made.kinds.length)) },
      isWelsh ? cyAreaProfile : enAreaProfile,
    ),
  'indicator grid': (made, isWelsh) =>
    indicatorGridModel(
      dataOf(made),
      { ...DEFAULT_INDICATOR_GRID_OPTIONS, ...BENCHMARK },
      isWelsh ? cyIndicatorGrid : enIndicatorGrid,
    ),
  league: (made, isWelsh) =>
    leagueModel(
      dataOf(made, true),
      { ...DEFAULT_LEAGUE_OPTIONS, ...BENCHMARK },
      isWelsh ? cyLeague : enLeague,
    ),
  ranking: (made, isWelsh) =>
    barRankingModel(
      dataOf(made, true),
      { ...DEFAULT_BAR_RANKING_OPTIONS, ...BENCHMARK },
      isWelsh ? cyBarRanking : enBarRanking,
    ),
  shades: (made, isWelsh) =>
    choroplethTableModel(
      dataOf(made, true),
      { ...DEFAULT_CHOROPLETH_TABLE_OPTIONS, ...BENCHMARK },
      isWelsh ? cyChoroplethTable : enChoroplethTable,
    ),
};

/** What nobody writes of none, one or two. */
const ODD: Readonly<Record<'en' | 'cy', readonly RegExp[]>> = {
  en: [
    /\b(\d+) of (?:the )?\1\b/,
    /\bof (?:the )?1\b(?!\d|,\d)/,
    /\b0 of\b/,
    /\b1 (?:areas|indicators|lines|values|figures|groups|classes)\b/,
    /\b(?:0|[2-9]|\d\d+) (?:area|indicator|line|value|figure|group|class)\b/,
    /\b(?:all|any of|any of the) [12]\b/,
  ],
  cy: [/\b(\d+) o’r \1\b/, /\bo(?:’r)? 1\b/, /\b0 o\b/, /un o’r [12]\b/],
};

const textsOf = ({
  heading,
  reading,
  finding,
  notes,
  caveats,
  legend,
  subtitle,
}: Chart): readonly string[] => [
  heading,
  reading,
  finding,
  subtitle ?? '',
  ...notes,
  ...caveats,
  ...legend.map(({ text, detail }) => `${text} ${detail ?? ''}`),
];

describe('counts of none, one and two are as a person would write them', () => {
  for (const [name, model] of Object.entries(MODELS))
    for (const lang of ['en', 'cy'] as const)
      test(`${name}, ${lang}`, () => {
        const odd = new Set<string>();
        for (const made of MADE.filter(({ indicators }) => indicators === 1 || OF_SEVERAL.has(name))) {
          const { chart } = model(made, lang === 'cy');
          for (const text of chart === null ? [] : textsOf(chart))
            if (ODD[lang].some((pattern) => pattern.test(text))) odd.add(text);
        }
        assert.deepEqual([...odd], []);
      });
});
