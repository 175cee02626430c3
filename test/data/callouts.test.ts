import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareDataset, type Dataset } from '@commonweal/data';
import { gvaPerHead } from '@commonweal/data/indicators/gva-per-head.js';
import { healthResearchSpending } from '@commonweal/data/indicators/health-research-spending.js';
import { illHealthProductivityGap } from '@commonweal/data/indicators/ill-health-productivity-gap.js';

/** As printed in the report Levelling Up Yorkshire and Humber, July 2020: area, value and, last, the benchmark. */
const PRINTED: readonly (readonly [
  name: string,
  dataset: Dataset,
  printed: readonly (readonly [string, string])[],
])[] = [
  [
    'gross value added per head',
    gvaPerHead(),
    [
      ['Yorkshire and The Humber', '21426'],
      ['UK', '27555'],
    ],
  ],
  [
    'spending on health research',
    healthResearchSpending(),
    [
      ['North of England', '21'],
      ['Oxford, Cambridge and London', '62'],
    ],
  ],
  ['the gap due to ill health', illHealthProductivityGap(), [['North of England', '30']]],
];

for (const [name, dataset, printed] of PRINTED) {
  test(`${name} is as the report prints it, and says so in sight`, () => {
    assert.deepEqual(
      dataset.observations.map(({ area, raw }) => [area.name, raw]),
      printed,
    );
    assert.match(dataset.provenance.title ?? '', /^Levelling Up Yorkshire and Humber/);
    assert.match(dataset.provenance.caveats?.join() ?? '', /As printed in the report of July 2020/);
  });

  test(`${name} states no year, limits or licence, since none was found, and is never significant`, () => {
    const { observations, provenance, benchmark = '' } = dataset;
    assert.ok(observations.every(({ period, limits }) => period === null && limits.length === 0));
    assert.deepEqual([provenance.licence, provenance.licenceUrl], [null, null]);
    const compared = compareDataset(dataset, benchmark).map(({ comparison }) => comparison.outcome);
    assert.deepEqual([...new Set(compared)], ['notCompared']);
  });
}

test('closing the gap is worth £13.2 billion, by the report', () => {
  assert.match(illHealthProductivityGap().provenance.notes.join(), /£13\.2 billion of gross value added/);
});
