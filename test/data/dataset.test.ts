import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  areaKey, columnText, decimalsGiven, distinctGroups, distinctPeriods, filterWhere, findAmbiguity, latestPeriod, matchesArea, matchesPeriod, type Observation, parsePeriod, readDataset, roundHalfAway,
  varyingDimensions,
} from '@commonweal/data'; // prettier-ignore

const observations = (text: string): readonly Observation[] => readDataset(text).dataset.observations;

for (const [value, decimals, text] of [
  [1.005, 2, '1.01'],
  [62.75, 1, '62.8'],
  [0.5, 0, '1'],
  [-0.5, 0, '-1'],
  [-0.04, 1, '0.0'],
  [-0, 0, '0'],
  [28.860329999999998, 1, '28.9'],
  [1e21, 0, '1000000000000000000000'],
  [5e-324, 3, '0.000'],
  [1.5e-7, 7, '0.0000002'],
  [9.995, 2, '10.00'],
  [100, 1, '100.0'],
  [1e300, 0, `1${'0'.repeat(300)}`],
] as const) {
  // prettier-ignore
  test(`${String(value)} at ${String(decimals)} decimals is ${text}`, () => {
    assert.equal(roundHalfAway(value, decimals), text);
  });
}

test('a number rounded to its own decimals is itself, and rounding never moves it further than half a step', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -1e9, max: 1e9 }),
      fc.integer({ min: 0, max: 3 }),
      (thousandths, decimals) => {
        const value = thousandths / 1000;
        assert.equal(Number(roundHalfAway(value, 3)), value + 0);
        assert.ok(Math.abs(Number(roundHalfAway(value, decimals)) - value) <= 0.5 / 10 ** decimals + 1e-9);
      },
    ),
  );
});

test('decimals shown are as many as the source gives, at most two', () => {
  assert.equal(decimalsGiven(['62.75', '61']), 2);
  assert.equal(decimalsGiven(['28.860329999999998']), 2);
  assert.equal(decimalsGiven(['1,234', '5']), 0);
});

test('areas are matched by code; by a forgiven spelling of the name where one is given', () => {
  const hull = { code: 'E06000010', name: 'Kingston upon Hull, City of' };
  for (const wanted of [
    'E06000010',
    'e06000010',
    'Kingston upon Hull',
    'kingston  upon hull ',
    'Kingston upon Hull, City of',
  ])
    assert.equal(matchesArea(hull, wanted), true, wanted);
  for (const wanted of ['E06000011', 'Hull', 'Kingston upon Thames', ''])
    assert.equal(matchesArea(hull, wanted), false, wanted);
  assert.equal(matchesArea({ code: null, name: 'Yorkshire & the Humber' }, 'Yorkshire and The Humber'), true);
  assert.equal(matchesArea({ code: null, name: '---' }, '***'), false);
});

test('a period is found in any of its spellings, the latest one by time', () => {
  const found = observations('area,period,value\nA,2016 - 18,1\nA,2015 - 17,2\nB,2015-17,3');
  assert.equal(latestPeriod(found)?.label, '2016–18');
  assert.deepEqual(
    distinctPeriods(found).map(({ label }) => label),
    ['2015–17', '2016–18'],
  );
  assert.equal(matchesPeriod(parsePeriod('2015 - 17'), '2015 to 2017'), true);
  assert.equal(matchesPeriod(parsePeriod('2015 - 17'), '2015'), false);
  assert.equal(filterWhere(found, new Map([['period', '2015 to 2017']])).observations.length, 2);
});

test('where can name a group, another column, the area or its code, in any spelling', () => {
  const found = observations(
    'Area Code,Area Name,Sex,Area Type,Value\nE06000014,York,Male,UA,1\nE08000035,Leeds,Female,MD,2',
  );
  for (const [column, text] of [
    ['sex', 'male'],
    ['Sex', 'Male'],
    ['area type', 'UA'],
    ['Area name', 'York'],
    ['area_code', 'E06000014'],
  ] as const) {
    assert.deepEqual(
      filterWhere(found, new Map([[column, text]])).observations.map(({ value }) => value),
      [1],
      column,
    );
  }
  assert.deepEqual(filterWhere(found, new Map([['colour', 'red']])).unknown, ['colour']);
  assert.equal(columnText(found[0] as Observation, 'Area Type'), 'UA');
});

test('varying dimensions list their values in the order of the source', () => {
  const found = observations('area,sex,age,value\nA,Women,All,1\nA,Men,All,2');
  assert.deepEqual(varyingDimensions(found), ['sex']);
  assert.deepEqual(distinctGroups(found, 'sex'), ['Women', 'Men']);
});

test('two numbers for one place are found, with the columns that distinguish them, groups first', () => {
  const found = observations(
    'area,Category,Other,sex,period,value\nA,x,p,Men,2015,1\nA,x,q,Men,2016,2\nB,x,p,Men,2015,3',
  );
  const doubled = findAmbiguity(found, ({ area }) => areaKey(area));
  assert.equal(doubled?.place, 'A');
  assert.deepEqual(doubled.columns, ['period', 'Other']);
  assert.equal(
    findAmbiguity(found, ({ line }) => String(line)),
    null,
  );
});

test('rows that are the same in every column differ in none', () => {
  const found = observations('area,value\nA,1\nA,2');
  assert.deepEqual(findAmbiguity(found, ({ area }) => areaKey(area))?.columns, []);
});
