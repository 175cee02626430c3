import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  classesOf,
  compareDataset,
  compareObservation,
  type Dataset,
  differenceFrom,
  type Observation,
  rankAreas,
  readDataset,
} from '@commonweal/data';

const dataset = (text: string): Dataset => readDataset(text).dataset;
const one = (text: string): Observation => {
  const [observation] = dataset(text).observations;
  assert.ok(observation !== undefined);
  return observation;
};

test('an interval that touches the benchmark is similar; beyond it, the polarity decides', () => {
  const york = one('area,value,lower95,upper95\nYork,65,63.4,67');
  assert.equal(compareObservation(york, 63.4, 'highIsGood').outcome, 'similar');
  assert.equal(compareObservation(york, 63.3, 'highIsGood').outcome, 'better');
  assert.equal(compareObservation(york, 63.3, 'lowIsGood').outcome, 'worse');
  assert.equal(compareObservation(york, 63.3, 'noJudgement').outcome, 'higher');
});

test('without limits, a value, a benchmark or a polarity nothing is compared', () => {
  const york = one('area,value,lower95,upper95\nYork,65,63.4,67');
  assert.equal(compareObservation(york, null, 'highIsGood').outcome, 'notCompared');
  assert.equal(compareObservation(york, 63, null).outcome, 'notCompared');
  assert.equal(compareObservation(one('area,value\nYork,65'), 63, 'highIsGood').outcome, 'notCompared');
  assert.equal(
    compareObservation(one('area,value,lower95,upper95\nYork,[c],,'), 63, 'highIsGood').outcome,
    'notCompared',
  );
});

test('99.8% limits are used where there are no others', () => {
  const york = one('area,value,lower998,upper998\nYork,65,64,66');
  assert.deepEqual(compareObservation(york, 63, 'highIsGood'), {
    outcome: 'better',
    method: 'ciOneLevel',
    confidence: [0.998],
  });
});

test('each area is compared within its own period and group, and the benchmark is not compared', () => {
  const data = dataset(
    'area,sex,period,value,lower95,upper95\nEngland,Men,2015,10,9,11\nEngland,Women,2015,20,19,21\nYork,Men,2015,15,14,16\nYork,Women,2015,15,14,16\nYork,Women,2016,15,14,16',
  );
  const compared = compareDataset(data, 'england', 'highIsGood');
  assert.deepEqual(
    compared.map(({ benchmark, comparison }) => [benchmark, comparison.outcome]),
    [[10, 'better'], [20, 'worse'], [null, 'notCompared']], // prettier-ignore
  );
});

test('a benchmark with two values is not used', () => {
  const data = dataset('area,value,lower95,upper95\nEngland,10,9,11\nEngland,12,11,13\nYork,15,14,16');
  assert.deepEqual(
    compareDataset(data, 'England', 'highIsGood').map(({ comparison }) => comparison.outcome),
    ['notCompared'],
  );
});

test('ties share the best rank, missing values come last without one', () => {
  const data = dataset('area,value\nA,5\nB,[c]\nC,8\nD,8\nE,0\nF,3');
  const ranked = rankAreas(data, { order: 'desc', without: ['F'] });
  assert.deepEqual(
    ranked.map(({ label, observation, of }) => [label, observation.area.name, of]),
    [['1=', 'C', 4], ['1=', 'D', 4], ['3', 'A', 4], ['4', 'E', 4], ['', 'B', 4]], // prettier-ignore
  );
});

test('rank 1 is the best by the polarity: the lowest where low is good', () => {
  const data = dataset('area,value\nA,5\nB,8');
  assert.equal(rankAreas(data, { polarity: 'lowIsGood' })[0]?.observation.area.name, 'A');
  assert.equal(rankAreas(data, { polarity: 'highIsGood' })[0]?.observation.area.name, 'B');
  assert.equal(rankAreas(data)[0]?.observation.area.name, 'B');
});

test('every value is in one class, missing ones in none', () => {
  const { observations } = dataset('area,value\nA,2\nB,4\nC,4\nD,5\nE,[c]\nF,30');
  const { classes } = classesOf(observations, { method: 'fixed', breaks: [0, 4, 10] });
  assert.deepEqual(
    classes.map(({ observations: inside }) => inside.map(({ area }) => area.name)),
    [['A', 'B', 'C'], ['D']],
  );
});

test('differences are exact in decimals', () => {
  assert.deepEqual(differenceFrom(197.2, 181.5)?.absolute, 15.7);
  assert.equal(differenceFrom(197.2, 181.5)?.relative?.toPrecision(4), '8.650');
  assert.deepEqual(differenceFrom(0.3, 0.1)?.absolute, 0.2);
  assert.deepEqual(differenceFrom(5, 0), { absolute: 5, relative: null, perCent: null, decimals: 0 });
  assert.equal(differenceFrom({ missing: 'suppressed', raw: 'c' }, 5), null);
});

test('the difference of any two prices is exact to the penny', () => {
  const pence = fc.integer({ min: -1_000_000, max: 1_000_000 });
  fc.assert(
    fc.property(pence, pence, (a, b) => {
      assert.equal(differenceFrom(a / 100, b / 100)?.absolute, (a - b) / 100 + 0);
    }),
  );
});
