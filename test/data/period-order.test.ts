import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  chooseLatestPeriod,
  comparePeriods,
  distinctPeriods,
  latestPeriod,
  type Observation,
  parseNamedPeriod,
  parsePeriod,
  readDataset,
  type Period,
} from '@commonweal/data';

const of = (...periods: readonly (string | Period)[]): readonly Observation[] => {
  const { observations } = readDataset('area,value\nYork,5').dataset;
  const [one] = observations;
  assert.ok(one !== undefined);
  return periods.map((period) => ({
    ...one,
    period: typeof period === 'string' ? parsePeriod(period) : period,
  }));
};
const latest = (...periods: readonly (string | Period)[]): [string | null, string[]] => {
  const { period, undated } = chooseLatestPeriod(of(...periods));
  return [period?.raw ?? null, undated.map(({ raw }) => raw)];
};

test('the latest of dated periods is the one that begins last, however it is written', () => {
  assert.deepEqual(latest('Apr-24', 'Dec-23', 'Sep-23'), ['Apr-24', []]);
  assert.deepEqual(latest('01/12/2023', '01/04/2024'), ['01/04/2024', []]);
  assert.deepEqual(latest('2024-03', '2024 Q2'), ['2024 Q2', []]);
  assert.deepEqual(latest('Q4 2023/24', 'Q1 2024/25', 'Q3 2023/24'), ['Q1 2024/25', []]);
  assert.deepEqual(latest('2015-11-16T00:00:00/P1Y', '2016-11-16T00:00:00/P1Y'), ['2016-11-16T00:00:00/P1Y', []]);
}); // prettier-ignore

test('what cannot be dated is never the latest beside what can, and is listed', () => {
  assert.deepEqual(latest('Zenith', '2019', 'Baseline', '2020'), ['2020', ['Zenith', 'Baseline']]);
  assert.deepEqual(latest('2011-12', '2003-04', '2002 Q1'), ['2002 Q1', ['2003-04', '2011-12']]);
  assert.deepEqual(latest('2014/15', '2015-16'), ['2014/15', ['2015-16']]);
});

test('of several without dates, none is chosen and all are listed in the order of the source', () => {
  assert.deepEqual(latest('Wave 2', 'Baseline', 'Wave 1'), [null, ['Wave 2', 'Baseline', 'Wave 1']]);
  assert.deepEqual(latest('24-Apr', '23-Dec'), [null, ['24-Apr', '23-Dec']]);
  assert.deepEqual(latest('Baseline', '2015-16'), [null, ['Baseline', '2015-16']]);
  assert.deepEqual(latest('Autumn term 2022', 'Spring term 2023'), [null, ['Autumn term 2022', 'Spring term 2023']]);
  assert.equal(latestPeriod(of('Wave 2', 'Baseline')), null);
}); // prettier-ignore

test('texts that are alike but for the year are in the order of the year, without being dated', () => {
  assert.deepEqual(latest('2023-24', '2022-23'), ['2023-24', []]);
  assert.deepEqual(latest('2022-2023', '2023-2024'), ['2023-2024', []]);
  assert.deepEqual(latest('1999-2000', '2000-01', '1998-99'), ['2000-01', []]);
  assert.deepEqual(latest('Survey 2023', 'Survey 2023-24'), [null, ['Survey 2023', 'Survey 2023-24']]);
  assert.deepEqual(latest('Survey 2023', 'Survey 2021', 'Survey 2022'), ['Survey 2023', []]);
  const term = (text: string): Period => parseNamedPeriod(text, 'Autumn term');
  assert.deepEqual(latest(term('202324'), term('202223')), ['202324', []]);
  assert.deepEqual(latest('2021 to 2023 pooled', '2020 to 2022 pooled'), [
    null,
    ['2021 to 2023 pooled', '2020 to 2022 pooled'],
  ]);
});

test('one period alone is the latest, dated or not; none is none', () => {
  assert.deepEqual(latest('Baseline', 'Baseline'), ['Baseline', []]);
  assert.deepEqual(latest(), [null, []]);
  assert.deepEqual(chooseLatestPeriod(readDataset('area,value\nYork,5').dataset.observations), {
    period: null,
    undated: [],
  });
});

test('a sort by time leaves periods without dates as the source has them, before all others', () => {
  const raws = ['Zenith', '2016', 'Alpha', '2015', 'Middle'];
  assert.deepEqual(
    raws.map((raw) => parsePeriod(raw)).sort(comparePeriods).map(({ raw }) => raw),
    ['Zenith', 'Alpha', 'Middle', '2015', '2016'],
  ); // prettier-ignore
  assert.deepEqual(
    distinctPeriods(of(...raws, '2016', 'Alpha')).map(({ raw }) => raw),
    ['Zenith', 'Alpha', 'Middle', '2015', '2016'],
  );
});

test('the order of periods is consistent', () => {
  const texts = ['2015', '2015-16', '2016-17', '2015/16', '2014 Q4', 'Apr-15', 'Baseline', 'Wave 1', '2015-17', '01/04/2015', '2016', '1999-00', ''];
  const any = fc.constantFrom(...texts).map(parsePeriod);
  fc.assert(
    fc.property(any, any, any, (a, b, c) => {
      assert.equal(Math.sign(comparePeriods(a, b)), -Math.sign(comparePeriods(b, a)) + 0);
      if (comparePeriods(a, b) <= 0 && comparePeriods(b, c) <= 0) assert.ok(comparePeriods(a, c) <= 0);
    }),
  );
}); // prettier-ignore
