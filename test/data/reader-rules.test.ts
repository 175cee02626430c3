import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decimalDoubt } from '../../packages/data/src/read/decimal-doubt.js';
import { foreignFile } from '../../packages/data/src/read/file-kind.js';
import { headingUnit } from '../../packages/data/src/read/heading-unit.js';
import { readMarker } from '../../packages/data/src/read/markers.js';
import { headingPeriod } from '../../packages/data/src/read/roles/heading-period.js';
import { numberKinds } from '../../packages/data/src/read/roles/number-kinds.js';
import { codesOf, numbersOf, readAs, rolesOf } from './roles/read-as.js';

describe('rules for one text', () => {
  it('give each marker its reason, in words, letters and signs', () => {
    for (const [reason, ...markers] of [
      ['suppressed', '[c]', 'c', '*', 'Suppressed', '<5', '5 or fewer', '1-4'],
      ['notAvailable', '[x]', 'x', ':', '..', 'n/a', 'NaN', 'None', 'not available', '#REF!'],
      ['notApplicable', '[z]', 'z', '.', 'not applicable'],
      ['unreliable', '[u]', 'u', '#'],
      ['noneRecorded', '[w]', '-', '–', '—'],
      ['negligible', '[low]', '~', '[ LOW ]'],
      ['notSupplied', '', ' '],
      [null, 'York', '5', '[r]', 'under way', '4-1', '5c]', '[c5'],
    ] as const)
      for (const marker of markers) assert.equal(readMarker(marker)?.reason ?? null, reason, marker);
  });

  it('find the unit in a heading', () => {
    for (const [heading, unit] of [
      ['% point gap', '% point'],
      ['% points gap', '% points'],
      ['Gap (% points)', '% points'],
      ['95% limit', null],
      ['£m spent', '£m'],
      ['Percentage point change', null],
    ] as const)
      assert.equal(headingUnit(heading), unit, heading);
  });

  it('find a unit of one or of several in a heading', () => {
    for (const one of 'year yr month week day hour hr minute min second euro thousand million billion'.split(
      ' ',
    ))
      for (const unit of [one, `${one}s`]) assert.equal(headingUnit(`Wait (${unit})`), unit);
  });

  it('take (p) for pence only in headings about money', () => {
    const isUnit = (heading: string): boolean =>
      readAs(`Area,${heading} (p)\nYork,5\nHull,6`).dataset.indicator.unit === 'p';
    for (const one of ['Price', 'Cost', 'Fee', 'Fare', 'Charge', 'Duty', 'Tariff', 'Levy', 'Penny'])
      for (const name of [one, one.endsWith('y') ? one.replace(/y$/, 'ies') : `${one}s`])
        for (const heading of [name, `Bus ${name.toLowerCase()}`]) assert.ok(isUnit(heading), heading);
    assert.ok(isUnit('Rise in pence'));
    for (const heading of ['Births', 'Feet', 'Costumes', 'Dutiful']) assert.ok(!isUnit(heading), heading);
  });

  it('find the period in a heading', () => {
    for (const [heading, period, rest] of [
      ['Rate, March 2019', 'March 2019', 'Rate'],
      ['Deaths Q1 2020', 'Q1 2020', 'Deaths'],
      ['Deaths during 2020', '2020', 'Deaths during'],
      ['Financial year 2020', '2020', 'Financial year'],
      ['Rate 2019/20', '2019/20', 'Rate'],
      ['Rate Apr-19', 'Apr-19', 'Rate'],
      ['2019/20 Rate', '2019/20', 'Rate'],
      ['Rate (2019)', '2019', 'Rate'],
      ['Price (£), 2019', '2019', 'Price (£)'],
    ] as const)
      assert.deepEqual({ ...headingPeriod(heading) }, { period, rest }, heading);
    for (const heading of ['Rate', 'Aged 65', 'Rate per 1,000'])
      assert.equal(headingPeriod(heading), null, heading);
  });

  it('distinguish kinds of number: whole numbers far from others, counts and rates', () => {
    const isOneKind = (first: readonly number[], second: readonly number[], ...names: string[]): boolean =>
      new Set(
        numberKinds([
          { heading: names[0] ?? 'Men', values: first },
          { heading: names[1] ?? 'Women', values: second },
        ]),
      ).size === 1;
    assert.ok(!isOneKind([5000, 6000], [1.5, 2.5]));
    assert.ok(isOneKind([5000, 6000], [4000, 7000]));
    assert.ok(isOneKind([5, 6], [1.5, 2.5]));
    assert.ok(!isOneKind([5, 6], [1.5, 2.5], 'Smokers', 'Rate of smoking'));
    assert.ok(!isOneKind([5, 6], [7, 8], 'Deaths', 'Smoking'));
    assert.ok(isOneKind([], [1.5]));
  });

  it('recognise other kinds of file, even after a text editor has decoded them', () => {
    for (const start of ['\x89PNG\r\n', '‰PNG\r\n', '%PDF-1.7', 'PK\x03\x04'])
      assert.equal(foreignFile(start)?.code, 'file-of-another-kind', start);
    for (const start of ['PNG files,Count', 'Area,Rate', '']) assert.equal(foreignFile(start), null, start);
  });

  it('doubt a decimal point only beside decimal commas', () => {
    const isDoubtedIn = (delimiter: string, hasUnreadable: boolean, ...raws: string[]): boolean => {
      const { observations } = readAs(`Area;Rate\n${raws.map((raw) => `York;${raw}`).join('\n')}`).dataset;
      const [first] =
        observations.length > 0 ? observations : readAs('Area,Rate\nYork,1').dataset.observations;
      assert.ok(first !== undefined);
      const made = raws.map((raw) => ({ ...first, raw, rawNumbers: undefined }));
      return decimalDoubt(made, { delimiter }, hasUnreadable) !== null;
    };
    const isDoubted = (...raws: string[]): boolean => isDoubtedIn(';', false, ...raws);
    assert.ok(isDoubted('1.234'));
    assert.ok(isDoubted('1.234', '1.5', '12,5'));
    assert.ok(isDoubted('1.234', '1.5', '0,125'));
    assert.ok(!isDoubted('1.234', '1.5'));
    assert.ok(!isDoubted('1.5', '12,5'));
    // Between commas, only where a number could not be read.
    assert.ok(isDoubtedIn(',', true, '1.234', '12,5'));
    assert.ok(!isDoubtedIn(',', false, '1.234', '12,5'));
  });
});

describe('rules for a column', () => {
  it('match a column to its owner by the end of its heading', () => {
    for (const ending of ['flag', 'status', 'note', 'footnote', 'marker', 'QF', '(symbol)']) {
      const result = readAs(`Area,Smoking,Smoking ${ending}\nYork,5,p\nHull,6,`);
      assert.equal(rolesOf(result)[`Smoking ${ending}`], 'status', ending);
    }
  });

  it('keep NOMIS columns about the record out of the groups', () => {
    for (const heading of [
      'GEOGRAPHY_TYPE',
      'OBS_STATUS',
      'OBS_CONF',
      'URN',
      'RECORD_COUNT',
      'RECORD_OFFSET',
    ]) {
      const row = (code: string, name: string): string => `2018,${name},${code},x,5`;
      const text = `DATE,GEOGRAPHY_NAME,GEOGRAPHY_CODE,${heading},OBS_VALUE\n${row('E06000014', 'York')}\n${row('E06000010', 'Hull')}`;
      assert.deepEqual(
        numbersOf(readAs(text)),
        [
          ['E06000014', '2018', 5],
          ['E06000010', '2018', 5],
        ],
        heading,
      );
    }
  });

  it('give the reason for each column beside joined months', () => {
    const { roles } = readAs('Area,Year,Month,Rate\nYork,2020,1,5\nYork,2020,2,6');
    assert.deepEqual(
      roles.map(({ reason }) => reason),
      [{ code: 'heading' }, { code: 'heading' }, { code: 'month-of', of: 'Year' }, { code: 'heading' }],
    );
  });

  it('keep the unit of an ONS file if the measure is blank', () => {
    const row = (area: string): string => `${area},2020,,yrs,5`;
    const text = `areacd,areanm,period,measure,unit,observation\n${row('E06000014,York')}\n${row('E06000010,Hull')}`;
    assert.equal(readAs(text).dataset.indicator.unit, 'yrs');
  });

  it('refuse an ONS file without rows, and keep the unit of one without measures', () => {
    const header = 'areacd,areanm,period,measure,unit,observation';
    for (const under of ['', '\n', '\nNote: none,,,,,'])
      assert.deepEqual(codesOf(readAs(header + under)).at(-1), 'no-rows');
    const text =
      'areacd,areanm,period,unit,observation\nE06000014,York,2020,yrs,5\nE06000010,Hull,2020,yrs,6';
    assert.equal(readAs(text).dataset.indicator.unit, 'yrs');
  });

  it('take the unit of a download from its cells if no row states it', () => {
    const cells = (unit: string): string =>
      readAs(`"Figure 1: T, England, 2015",""\n${unit}"Decile","HLE"\n"1","5%"\n"2","6%"\n"Notes","x"`)
        .dataset.indicator.unit;
    assert.equal(cells(''), '%');
  });

  it('name every line of rows that contradict each other', () => {
    const { issues } = readAs('Area,Rate\nYork,5\nYork,6\nHull,4\nYork,7');
    assert.deepEqual(codesOf(readAs('Area,Rate\nYork,5\nHull,5')), []);
    const [issue] = issues.filter(({ code }) => code === 'contradicting-rows');
    for (const line of ['2', '3', '5']) assert.match(issue?.message ?? '', new RegExp(`\\b${line}\\b`));
  });
});
