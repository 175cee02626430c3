import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import {
  compareDataset,
  type Dataset,
  isMissing,
  type Observation,
  parsePeriod,
  rankAreas,
  roundHalfAway,
} from '@commonweal/data';
import { healthyLifeExpectancy } from '@commonweal/data/indicators/healthy-life-expectancy.js';
import {
  labourProductivity,
  labourProductivityInPounds,
} from '@commonweal/data/indicators/labour-productivity.js';
import { mortality } from '@commonweal/data/indicators/mortality.js';
import { sicknessAbsence } from '@commonweal/data/indicators/sickness-absence.js';

const ENGLAND = 'E92000001';
const YORKSHIRE = 'E12000003';
const all: readonly (readonly [name: string, dataset: Dataset, count: number])[] = [
  ['healthy life expectancy', healthyLifeExpectancy(), 34],
  ['sickness absence', sicknessAbsence(), 13],
  ['mortality', mortality(), 10],
  ['labour productivity', labourProductivity(), 13],
];
test('the periods of built-in indicators are what reading their texts gives', () => {
  for (const [name, { observations }] of all)
    for (const { period } of observations) assert.deepEqual(period, period && parsePeriod(period.raw), name);
});

const numberOf = ({ value }: Observation): number => {
  assert.ok(!isMissing(value));
  return value;
};

for (const [name, { observations, provenance, indicator }, count] of all) {
  test(`${name} has ${String(count)} observations, each with a code, a period and its own place`, () => {
    assert.equal(observations.length, count);
    const places = observations.map(({ area, group }) => JSON.stringify([area.code, ...group.values()]));
    assert.equal(new Set(places).size, count);
    for (const { area, period } of observations) {
      assert.match(area.code ?? '', /^[EWSNK]\d{8}$/);
      assert.notEqual(period?.start ?? null, null);
    }
  });

  test(`${name} has its provenance`, () => {
    const { title, publisher, url, licence, licenceUrl, vintage, method, attribution, notes } = provenance;
    for (const text of [title, publisher, vintage, method, attribution, indicator.name])
      assert.ok((text ?? '').length > 3);
    assert.equal(licence, 'Open Government Licence v3.0');
    for (const link of [url, licenceUrl]) assert.equal(new URL(link ?? '').protocol, 'https:');
    assert.ok(notes.length > 0);
  });
}

test('the comparison gives all 30 outcomes that Public Health England published', () => {
  const lines = readFileSync(
    new URL('../fixtures/figures/healthy-life-expectancy-2015-17-published-outcomes.csv', import.meta.url),
    'utf8',
  );
  const published = lines.split('\n').filter((line) => /^E\d{8},/.test(line)); // prettier-ignore
  assert.equal(published.length, 30);
  const compared = compareDataset(healthyLifeExpectancy(), ENGLAND);
  for (const line of published) {
    const [code, sex, outcome] = line.split(',');
    const found = compared.filter(
      ({ observation }) =>
        observation.area.code === code && observation.group.get('sex') === (sex === 'Male' ? 'Men' : 'Women'),
    );
    assert.deepEqual(
      found.map(({ comparison }) => comparison.outcome),
      [outcome?.toLowerCase()],
      line,
    );
  }
});

test('33 of the 34 printed values are the rounded value; Kirklees men is printed from unrounded figures', () => {
  const unlike = healthyLifeExpectancy().observations.filter(
    (observation) => roundHalfAway(numberOf(observation), 1) !== observation.printed,
  );
  assert.deepEqual(
    unlike.map(({ area, raw, printed }) => [area.name, raw, printed]),
    [['Kirklees', '62.75', '62.7']],
  );
});

test('healthy life expectancy ranges from 56.4 in Kingston upon Hull to 65.3 in York for men', () => {
  const men = healthyLifeExpectancy().observations.filter(({ group }) => group.get('sex') === 'Men');
  const ranked = rankAreas(men, { without: [ENGLAND, YORKSHIRE] });
  assert.equal(ranked.length, 15);
  assert.deepEqual([ranked[0]?.observation.area.name, ranked[0]?.observation.printed], ['York', '65.3']);
  assert.deepEqual(
    [ranked[14]?.observation.area.name, ranked[14]?.observation.printed],
    ['Kingston upon Hull', '56.4'],
  );
});

test('sickness absence is that of 2018; the reported place is separate', () => {
  const { observations } = sicknessAbsence();
  const yorkshire = observations.find(({ area }) => area.code === YORKSHIRE);
  assert.deepEqual([yorkshire?.value, yorkshire?.period?.label], [2.3, '2018']);
  assert.equal(yorkshire?.extra.get('place_in_report_2015_16'), '7');
  const places = observations
    .map(({ extra }) => extra.get('place_in_report_2015_16'))
    .filter((place) => place !== '');
  assert.deepEqual(
    places.map(Number).sort((a, b) => a - b),
    [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
  );
});

test('mortality has no limits, so nothing about it can be significant', () => {
  assert.ok(mortality().observations.every(({ limits }) => limits.length === 0));
  const outcomes = compareDataset(mortality(), ENGLAND).map(({ comparison }) => comparison.outcome);
  assert.deepEqual([...new Set(outcomes)], ['notCompared']);
});

test('the productivity index is computed from pounds, and areas that share a rounded index keep their order', () => {
  const { observations } = labourProductivity();
  const at = (code: string): Observation | undefined => observations.find(({ area }) => area.code === code);
  assert.deepEqual([at('E12000004')?.raw, at(YORKSHIRE)?.raw], ['84.9', '84.9']);
  assert.equal(at('K99000002')?.value, 100);
  const names = rankAreas(labourProductivity(), { without: ['K99000002'] }).map(
    ({ observation }) => observation.area.name,
  );
  assert.ok(names.indexOf('Yorkshire and The Humber') < names.indexOf('East Midlands'));
  // As given with the pounds per hour that the Office for National Statistics published in June 2025.
  assert.deepEqual(
    observations.map(({ raw }) => raw),
    [
      '83.1',
      '83.6',
      '84.9',
      '84.9',
      '86.5',
      '87.7',
      '90.9',
      '91.2',
      '94.0',
      '97.9',
      '100.0',
      '107.7',
      '134.3',
    ],
  );
});

test('pounds per hour are given beside the index and on their own', () => {
  assert.equal(labourProductivity().observations[0]?.extra.get('gbp_per_hour'), '28.52');
  assert.equal(labourProductivityInPounds().observations[0]?.value, 28.52);
});
