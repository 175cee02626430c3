import assert from 'node:assert/strict';
import { test } from 'node:test';
import { areaFinder } from '@commonweal/charts/kit/choosing/find-areas.js';
import { comparedFormat } from '@commonweal/charts/kit/difference.js';
import { observation } from './helpers/dataset.js';
import { names, ranked, read } from './helpers/choosing.js';

test('an area of exactly the name comes before those spelled slightly differently, whatever spaces are around it', () => {
  const areas = ['Kingston upon Hull', 'Kingston upon Hull, City of', 'Leeds'].map((name) => ({
    code: null,
    name,
  }));
  const find = areaFinder(areas);
  for (const [wanted, found] of [
    ['Kingston upon Hull', ['Kingston upon Hull']],
    [' kingston UPON hull ', ['Kingston upon Hull']],
    ['City of Kingston upon Hull', []],
    ['Kingston-upon-Hull', ['Kingston upon Hull', 'Kingston upon Hull, City of']],
    [' leeds', ['Leeds']],
    ['Lee', []],
  ] as const)
    assert.deepEqual(
      find(wanted).map(({ name }) => name),
      found,
      wanted,
    );
});

const PARENTS = `Area Code,Area,Parent,Rate
E12000003,Yorkshire,,1
E08000035,Leeds,Yorkshire,2
E06000014,York,Yorkshire,3
E08000003,Manchester,North West,4`;

test('areas within a place are found by their parents, and an unknown place is answered with a list of parents', () => {
  const all = read(PARENTS);
  assert.deepEqual(names(ranked(all, { areas: ['within=Yorkshire'] })).sort(), ['Leeds', 'York']);
  assert.deepEqual(names(ranked(all, { areas: ['within= yorkshire '] })).sort(), ['Leeds', 'York']);
  const { issues } = ranked(all, { areas: ['within=Nowhere'] });
  const found = issues.find(({ code }) => code === 'nothing-within');
  assert.deepEqual(found?.details, {
    text: 'nothingWithin',
    place: 'Nowhere',
    parents: ['Yorkshire', 'North West'],
  });
});

test('figures have the decimals that their differences need, and enough to separate the two largest', () => {
  const format = { unit: '', decimals: 1, most: 3, own: 3 };
  const decimals = (...pairs: readonly (readonly [one: number, two: number])[]): number => {
    const both = pairs.map(
      ([one, two]) =>
        [observation({ area: 'A', value: one }), observation({ area: 'B', value: two })] as const,
    );
    return comparedFormat(format, both, null, false).decimals;
  };
  assert.equal(decimals([1, 2]), 1);
  // 1.0 and 1.1, but the difference would be 0.0.
  assert.equal(decimals([1.04, 1.08]), 2);
  // Both differences would be 1.0.
  assert.equal(decimals([1, 2.01], [5, 6.02]), 2);
  // Only the two largest differences must differ.
  assert.equal(decimals([1, 9], [2, 3.01], [5, 6.02]), 1);
  assert.equal(decimals([1, 1]), 1);
});
