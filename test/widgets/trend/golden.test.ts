import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readDataset } from '@commonweal/data';
import type { RecentTrend, RecentTrendOptions } from '@commonweal/data/statistics';
import type { TrendFacts } from '@commonweal/widgets/trend/facts.js';
import { trendModel } from '@commonweal/widgets/trend/model.js';
import { DEFAULT_TREND_OPTIONS, type TrendOptions } from '@commonweal/widgets/trend/options.js';
import { enTrend } from '@commonweal/widgets/trend/words.en.js';

interface Case {
  readonly id: string;
  readonly fn: string;
  readonly input: Omit<RecentTrendOptions, 'polarity'> & { readonly polarity: TrendOptions['polarity'] };
  readonly expected: RecentTrend;
}

const file = new URL('../../fixtures/stats-examples.json', import.meta.url);
const { cases } = JSON.parse(readFileSync(file, 'utf8')) as { readonly cases: readonly Case[] };
const golden = cases.filter(({ fn }) => fn === 'recentTrend');

/** The words of the recent trend by its direction and what that means. */
const WORDS: Readonly<Record<string, string>> = {
  'decreasing gettingBetter': 'Recent trend: decreasing and getting better.',
  'increasing null': 'Recent trend: increasing.',
};

const COLUMNS = ['period', 'value', 'lower95', 'upper95', 'count', 'denominator'] as const;

/** A case as a file that an analyst could have, with the columns that it has figures for. */
function fileOf({ input: { method, series } }: Case): string {
  const columns = COLUMNS.filter((column) => series.some((point) => point[column] !== undefined));
  const unit = method === 'proportion' ? '%' : 'per 1,000';
  const rows = series.map((point) => ['York', `"${unit}"`, ...columns.map((column) => point[column])].join());
  return [['area', 'unit', ...columns].join(), ...rows].join('\n');
}

test('there are worked cases of the recent trend', () => {
  assert.equal(golden.length, 2);
});

for (const each of golden) {
  const { input, expected } = each;
  test(`the trend says of ${each.id} what it was worked out to be, in a file of its own`, () => {
    const options = { ...DEFAULT_TREND_OPTIONS, polarity: input.polarity };
    const { chart, issues } = trendModel(readDataset(fileOf(each)).dataset, options, enTrend);
    assert.ok(chart !== null, issues.map(({ code }) => code).join());
    const { main } = chart.facts as unknown as TrendFacts;
    assert.deepEqual(main?.trend, {
      trend: expected.trend,
      judgement: expected.judgement,
      reason: null,
    });
    const words = WORDS[`${expected.trend} ${String(expected.judgement)}`];
    assert.ok(words !== undefined && `${chart.reading} ${chart.finding}`.includes(words), chart.finding);
  });
}
