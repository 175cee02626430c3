import assert from 'node:assert/strict';
import { test } from 'node:test';
import { attributeForm } from '@commonweal/data';
import {
  benchmarkQuintile,
  ciDifference,
  ciOneLevel,
  ciOverlap,
  ciTwoLevels,
  COMPARISON_POLARITIES,
  compareTwoPeriods,
  type ComparisonPolarity,
  goalRange,
  goalValue,
  recentTrend,
  spcProportion,
  spcRate,
} from '@commonweal/data/statistics';
import { trendJudgement } from '../../../packages/data/src/statistics/recent-trend.js';

const limits = { value: 60, lower95: 58, upper95: 62, lower998: 57, upper998: 63, benchmarkValue: 50 };
const series = [2019, 2020, 2021, 2022, 2023].map((period, at) => ({
  period,
  value: 60 + 5 * at,
  lower95: 59 + 5 * at,
  upper95: 61 + 5 * at,
  count: 300 + 50 * at,
  denominator: 5000,
}));

/** Every function that takes a polarity, on figures whose answer depends on it. */
const BY_POLARITY: Readonly<Record<string, (polarity: ComparisonPolarity) => unknown>> = {
  benchmarkQuintile: (polarity) => benchmarkQuintile({ values: [1, 2, 3, 4, 5], polarity }),
  ciDifference: (polarity) =>
    ciDifference({ ...limits, benchmarkLower95: 48, benchmarkUpper95: 52, polarity }),
  ciOneLevel: (polarity) => ciOneLevel({ ...limits, polarity }),
  ciOverlap: (polarity) => ciOverlap({ ...limits, benchmarkLower95: 48, benchmarkUpper95: 52, polarity }),
  ciTwoLevels: (polarity) => ciTwoLevels({ ...limits, polarity }),
  compareTwoPeriods: (polarity) => compareTwoPeriods({ series, polarity }),
  goalRange: (polarity) => goalRange({ value: 95, lowerTarget: 80, upperTarget: 90, polarity }),
  'goalValue at its target': (polarity) => goalValue({ value: 95, target: 95, polarity }),
  'goalValue with limits': (polarity) => goalValue({ ...limits, polarity }),
  recentTrend: (polarity) => recentTrend({ method: 'proportion', series, polarity }),
  spcProportion: (polarity) =>
    spcProportion({ value: 58, denominator: 400, benchmarkValue: 40, multiplier: 100, polarity }),
  spcRate: (polarity) => spcRate({ value: 1400, denominator: 8200, benchmarkValue: 1000, polarity }),
  trendJudgement: (polarity) => trendJudgement('increasing', polarity),
};

for (const [name, compare] of Object.entries(BY_POLARITY)) {
  test(`${name} means the same by a polarity's name in code and by its attribute form`, () => {
    for (const polarity of COMPARISON_POLARITIES) {
      const written = attributeForm(polarity) as ComparisonPolarity;
      assert.deepEqual(compare(written), compare(polarity), `${written} and ${polarity}`);
    }
  });

  test(`${name} depends on the polarity, and refuses an unknown one`, () => {
    const answers = new Set(COMPARISON_POLARITIES.map((polarity) => JSON.stringify(compare(polarity))));
    assert.ok(answers.size > 1);
    assert.throws(() => compare('higher' as ComparisonPolarity), { name: 'StatisticsError' });
  });
}
