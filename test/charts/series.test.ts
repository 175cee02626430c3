import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Change, changeOf, trendsOf } from '@commonweal/charts/kit/change.js';
import { DEFAULT_CHART_OPTIONS, type ChartOptions } from '@commonweal/charts/kit/options.js';
import { type SeriesSelection, selectSeries } from '@commonweal/charts/kit/series.js';
import { cyChanges } from '@commonweal/charts/language/cy/change.js';
import { enChanges } from '@commonweal/charts/language/en/change.js';
import { readDataset, trendOver } from '@commonweal/data';
import { messageOf } from '../support/in-english.js';

const select = (csv: string, options: Partial<ChartOptions> = {}) =>
  selectSeries(readDataset(csv).dataset, { ...DEFAULT_CHART_OPTIONS, ...options });

function selected(csv: string, options: Partial<ChartOptions> = {}): SeriesSelection {
  const { selection, issues } = select(csv, options);
  assert.ok(selection, issues.map(({ code }) => code).join());
  return selection;
}

const codes = (csv: string, options: Partial<ChartOptions> = {}): string[] =>
  select(csv, options).issues.map(({ code }) => code);

const years = (values: readonly (number | string)[], area = 'York', first = 2015, half = 0.5): string =>
  values
    .map((value, i) => {
      const limits = typeof value === 'number' ? `${String(value - half)},${String(value + half)}` : ',';
      return `${area},${String(first + i)},${String(value)},${limits}`;
    })
    .join('\n');
const HEAD = 'area,period,value,lower95,upper95\n';

test('a series has a point for each period in order of time, with the reason where there is no number', () => {
  const { periods, series, latest, period } = selected(
    'area,period,value\nYork,2017,3\nYork,2015,1\nLeeds,2017,c\nLeeds,2016,5\nYork,2016,[x]',
  );
  assert.deepEqual(
    periods.map(({ label }) => label),
    ['2015', '2016', '2017'],
  );
  assert.equal(latest.label, '2017');
  assert.equal(period?.label, '2015 to 2017');
  const shown = series.map(({ area, points }) => [
    area.area.name,
    ...points.map(({ value, observation }) =>
      typeof observation.value === 'number' ? value : observation.value.missing,
    ),
  ]);
  assert.deepEqual(shown, [
    ['York', 1, 'notAvailable', 3],
    ['Leeds', 'notSupplied', 5, 'suppressed'],
  ]);
});

test('each area has a series for each group, and its observations are those of the latest period', () => {
  const { series, areas, groups } = selected(
    'area,sex,period,value\nYork,Men,2015,1\nYork,Women,2015,2\nYork,Men,2016,3\nYork,Women,2016,4',
  );
  assert.deepEqual(
    groups.map(({ label }) => label),
    ['Men', 'Women'],
  );
  assert.deepEqual(
    series.map(({ points }) => points.map(({ value }) => value)),
    [
      [1, 3],
      [2, 4],
    ],
  );
  assert.deepEqual(
    areas[0]?.observations.map(({ value }) => value),
    [3, 4],
  );
});

test('two figures for one area and period are refused with what to write', () => {
  const { selection, issues } = select('area,period,value,kind\nYork,2015,1,a\nYork,2016,2,a\nYork,2016,3,a');
  assert.equal(selection, null);
  assert.deepEqual(
    issues.map(({ code, severity }) => [code, severity]),
    [['ambiguous-observations', 'fatal']],
  );
});

test('the option period takes one, a list, a range and a longer time', () => {
  const csv = `area,period,value\n${['2011-13', '2012-14', '2013-15', '2014-16', '2018-20'].map((p, i) => `York,${p},${String(i)}`).join('\n')}`;
  const of = (period: string): string[] => selected(csv, { period }).periods.map(({ label }) => label);
  assert.deepEqual(of('2014 to 2016'), ['2014–16']);
  assert.deepEqual(of('2011-13; 2018-20'), ['2011–13', '2018–20']);
  assert.deepEqual(of('2012-14 to 2014-16'), ['2012–14', '2013–15', '2014–16']);
  assert.deepEqual(of('2011 to 2015'), ['2011–13', '2012–14', '2013–15']);
  assert.deepEqual(of('2011-13; 2013-15 to 2018-20'), ['2011–13', '2013–15', '2014–16', '2018–20']);
  assert.deepEqual(codes(csv, { period: '2030' }), ['unknown-period']);
});

test('a quarter beside its year is refused, as one line cannot go through both', () => {
  assert.deepEqual(codes('area,period,value\nYork,2019,4\nYork,2019 Q1,1\nYork,2020,4'), ['periods-within']);
  assert.deepEqual(codes('area,period,value\nYork,2018,4\nYork,2019,4\nYork,2019 Q4,1'), ['periods-within']);
});

test('data without periods is one point, which is reported, and what has no place in time is left out and reported', () => {
  const without = selected('area,value\nYork,1\nLeeds,2');
  assert.deepEqual([without.period, without.series.length, without.latest.label], [null, 2, '']);
  assert.deepEqual(codes('area,value\nYork,1\nLeeds,2'), ['no-periods']);
  assert.deepEqual(codes('area,period,value\nYork,Baseline,1\nYork,2019,2\nYork,2020,3\nYork,,9'), [
    'not-in-time',
  ]);
});

test('periods that have no place in time are named as they are written', () => {
  const said = (csv: string): string => messageOf(select(csv).issues[0]);
  assert.match(said('area,period,value\nYork,Baseline,1\nYork,2019,2\nYork,2020,3'), /‘Baseline’/);
  assert.match(said('area,period,value\nYork,Before,1\nYork,After,2'), /‘Before’ and ‘After’/);
  const unknown = select('area,period,value\nYork,2019,2\nYork,2020,3', { period: '2030' });
  assert.match(messageOf(unknown.issues[0]), /2019 and 2020/);
});

test('a missing year is a gap where the others follow one another, and none where surveys come now and then', () => {
  const gaps = (list: readonly string[]): readonly boolean[] =>
    selected(`area,period,value\n${list.map((p) => `York,${p},1`).join('\n')}`).isAfterGap;
  assert.deepEqual(gaps(['2016', '2017', '2018', '2020', '2021']), [false, false, false, true, false]);
  assert.deepEqual(gaps(['2011', '2014', '2016', '2021', '2022']), [false, false, false, false, false]);
  assert.deepEqual(gaps(['January 2020', 'February 2020', 'March 2020', 'June 2020']), [
    false,
    false,
    false,
    true,
  ]);
});

test('a break stated for a period holds for every series, and a break of one area among many is its own', () => {
  const csv = (own: string, other: string): string =>
    `area,period,value,break\nEngland,2015,1,\nEngland,2016,1,\nYork,2015,1,0\nYork,2016,1,${own}\nLeeds,2015,1,0\nLeeds,2016,1,${other}\nHull,2015,1,\nHull,2016,1,`;
  const breaks = (text: string): (string | null | undefined)[] =>
    selected(text, { benchmark: 'England' }).series.map(({ points }) => points[1]?.break);
  assert.deepEqual(breaks(csv('New method', '1')), ['New method', 'New method', '', 'New method']);
  assert.deepEqual(breaks(csv('Boundary change', '0')), [null, 'Boundary change', null, null]);
});

test('the flag b marks a break and p, or the word in a column of status, a provisional number', () => {
  const { series } = selected(
    'area,period,value,status\nYork,2015,1,final\nYork,2016,2 [b],final\nYork,2017,3,Provisional\nYork,2018,4 [p],',
  );
  assert.deepEqual(
    series[0]?.points.map((point) => point.break),
    [null, '', null, null],
  );
  assert.deepEqual(
    series[0].points.map(({ isProvisional }) => isProvisional),
    [false, false, true, true],
  );
});

test('breaks are the same after they were written and read again', async () => {
  const { observationsTable, writeCsv } = await import('@commonweal/data');
  const { dataset } = readDataset(
    'area,period,value,break\nYork,2015,1,0\nYork,2016,2,New method\nYork,2017,3,1',
  );
  const { observations, indicator, provenance } = dataset;
  assert.deepEqual(
    observations.map((each) => each.break),
    [undefined, 'New method', ''],
  );
  const again = readDataset(writeCsv({ ...observationsTable(observations), indicator, provenance })).dataset;
  assert.deepEqual(
    again.observations.map((each) => [each.break, [...each.extra]]),
    [
      [undefined, []],
      ['New method', []],
      ['', []],
    ],
  );
});

const change = (csv: string, since: string | null = null): Change => {
  const selection = selected(csv);
  const found = changeOf(selection.series[0] as never, selection, since);
  assert.notEqual(typeof found, 'string');
  return found as Change;
};
const reported = ({ from, to, trend }: Change): string[] => [from.period.label, to.period.label, trend];

test('change is the latest number against the earliest that shares no time, or the one that the author names', () => {
  const rolling = `${HEAD}${['2011-13', '2012-14', '2013-15', '2014-16'].map((p, i) => `York,${p},${String(60 + i)},${String(59.9 + i)},${String(60.1 + i)}`).join('\n')}`;
  assert.deepEqual(reported(change(rolling)), ['2011–13', '2014–16', 'increasing']);
  const single = HEAD + years([60, 50, 61]);
  assert.deepEqual(reported(change(single)), ['2015', '2017', 'increasing']);
  assert.deepEqual(reported(change(single, '2016')), ['2016', '2017', 'increasing']);
  assert.deepEqual(reported(change(HEAD + years([60, 50, 60.6]))), ['2015', '2017', 'noSignificantChange']);
  const two = `${HEAD}York,2011-13,1,0,2\nYork,2012-14,9,8,10`;
  const selection = selected(two);
  assert.equal(changeOf(selection.series[0] as never, selection), 'sharedTime');
  assert.equal(changeOf(selection.series[0] as never, selection, '2019'), 'noFigure');
});

test('nothing is compared across a break, and a number without limits is not tested', () => {
  const csv = 'area,period,value,break\nYork,2015,90,\nYork,2016,60,New method\nYork,2017,61,\nYork,2018,62,';
  assert.deepEqual(reported(change(csv)), ['2016', '2018', 'cannotBeCalculated']);
  assert.equal(change(csv).difference.absolute, 2);
  const selection = selected('area,period,value,break\nYork,2015,90,\nYork,2016,60,1');
  assert.equal(changeOf(selection.series[0] as never, selection), 'afterBreak');
});

test('numbers too large to test are not tested, and do not throw', () => {
  const huge = `${HEAD}York,2015,1e300,1e299,1e301\nYork,2016,2e300,1e300,1e301\nYork,2017,3e300,1e300,1e301\nYork,2018,4e300,1e300,1e301\nYork,2019,5e300,1e300,1e301`;
  assert.equal(change(huge).trend, 'cannotBeCalculated');
  const selection = selected(huge);
  assert.equal(trendsOf(selection, selection.series)[0]?.trend, 'cannotBeCalculated');
});

test('the recent trend is that of the official method, refused where periods overlap and across a break', () => {
  const trend = (csv: string, options: Partial<ChartOptions> = {}) => {
    const selection = selected(csv, options);
    return trendsOf(selection, selection.series)[0];
  };
  const falling = [31, 29.6, 28.8, 27.1, 26];
  assert.deepEqual(trend(HEAD + years(falling), { polarity: 'lowIsGood' }), {
    trend: 'decreasing',
    judgement: 'gettingBetter',
    reason: null,
    periods: [2015, 2016, 2017, 2018, 2019],
  });
  const rolling = `${HEAD}${falling.map((v, i) => `York,${String(2011 + i)}-${String(13 + i)},${String(v)},${String(v - 0.5)},${String(v + 0.5)}`).join('\n')}`;
  assert.equal(trend(rolling)?.reason, 'sharedTime');
  const broken = `${HEAD.trim()},break\n${years([40, ...falling], 'York', 2014)
    .split('\n')
    .map((line, i) => `${line},${i === 2 ? 'New method' : ''}`)
    .join('\n')}`;
  assert.equal(trend(broken)?.reason, 'afterBreak');
  const hidden = years([31, 29.6, 'c', 27.1, 26]);
  assert.equal(trend(HEAD + hidden)?.reason, 'fewerThanFivePoints');
});

test('a percentage with a count above its denominator is tested by its limits, and does not throw', () => {
  const rows = [31, 29.6, 28.8, 27.1, 26].map(
    (v, i) => `York,${String(2015 + i)},${String(v)},${String(v - 1)},${String(v + 1)},900,800`,
  );
  const selection = selected(`area,period,value,lower95,upper95,count,denominator\n${rows.join('\n')}`, {
    unit: '%',
  });
  assert.equal(trendsOf(selection, selection.series)[0]?.trend, 'decreasing');
});

test('a change and a trend are worded in both languages, never more certain than the test', () => {
  const subject = {
    noun: 'area',
    indicator: 'life expectancy',
    unit: 'years',
    period: null,
    fixed: [],
  } as const;
  const about = { subject, group: null, isFirst: true };
  const facts = {
    name: 'York',
    from: { figure: '56.9 years', period: '2011–13' },
    to: { figure: '53.8', period: '2018–20' },
    direction: 'lower',
    asShown: false,
  } as const;
  const en = (isSignificant: boolean | null): string =>
    enChanges.changedIn(about, { ...facts, isSignificant });
  assert.equal(
    en(true),
    'life expectancy fell significantly in York, from 56.9 years (2011 to 2013) to 53.8 (2018 to 2020)',
  );
  assert.equal(
    en(false),
    'life expectancy did not change significantly in York, at 56.9 years (2011 to 2013) and 53.8 (2018 to 2020)',
  );
  assert.doesNotMatch(en(null), /significant/);
  const cy = (isSignificant: boolean | null): string =>
    cyChanges.changedIn(about, { ...facts, isSignificant });
  assert.match(cy(true), /yn arwyddocaol is .*53\.8 \(2018 i 2020\).*56\.9/);
  assert.match(cy(false), /^ni newidiodd .* yn arwyddocaol/);
  assert.doesNotMatch(cy(null), /arwyddocaol/);
  assert.equal(enChanges.trend('decreasing', 'gettingWorse'), 'Decreasing and getting worse');
  assert.equal(enChanges.trend('increasing', null), 'Increasing');
  assert.match(enChanges.noTrend('sharedTime'), /because the periods overlap/);
});

test('of a series of any length the recent trend is that of the method over all its points', () => {
  const values = fc.array(fc.oneof({ weight: 6, arbitrary: fc.integer({ min: 0, max: 99 }) }, { weight: 1, arbitrary: fc.constant('c') }), { minLength: 1, maxLength: 14 }); // prettier-ignore
  fc.assert(
    fc.property(values, (given) => {
      const { selection } = select(HEAD + years(given));
      if (selection === null) return;
      const [series] = selection.series;
      assert.ok(series);
      const { polarity } = selection;
      const { trend, judgement, reason, periods } = trendOver(
        series.points.map(({ observation }) => observation),
        { method: 'confidenceIntervals', polarity },
      );
      assert.deepEqual(trendsOf(selection, [series]), [{ trend, judgement, reason, periods }]);
    }),
  );
});
