import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dsvFormat } from 'd3-dsv';
import fc from 'fast-check';
import {
  joinDatasets,
  readDataset,
  type Dataset,
  isMissing,
  type Observation,
  observationsTable,
  protect,
  writeCsv,
} from '@commonweal/data';
import { suppressionRules } from '@commonweal/data/statistics';
import { healthyLifeExpectancy } from '@commonweal/data/indicators/healthy-life-expectancy.js';
import { labourProductivity } from '@commonweal/data/indicators/labour-productivity.js';
import { sicknessAbsence } from '@commonweal/data/indicators/sickness-absence.js';

function written(dataset: Dataset): string {
  const { observations, provenance, indicator, suppression } = dataset;
  return writeCsv({ ...observationsTable(observations), provenance, indicator, suppression });
}

/** What must come back: everything but the line a row stood on. */
function essence(observation: Observation): unknown {
  const { area, period, group, value, raw, printed, limits, count, denominator, flags, extra } = observation;
  const { unit, polarity, domain, outcome } = observation;
  return {
    ...{ unit, polarity, domain, outcome, break: observation.break },
    // Names in other languages are not shown, so no file has them.
    area: { ...area, otherNames: undefined },
    period,
    group: [...group],
    value: isMissing(value) ? { ...value } : value,
    raw,
    printed,
    limits,
    count,
    denominator,
    flags: [...flags],
    extra: [...extra],
  };
}

for (const dataset of [healthyLifeExpectancy(), sicknessAbsence()]) {
  test(`${dataset.indicator.name}: written and read back, it is the same dataset`, () => {
    const back = readDataset(written(dataset));
    assert.deepEqual(back.issues, []);
    assert.deepEqual(back.dataset.observations.map(essence), dataset.observations.map(essence));
    assert.deepEqual(back.dataset.provenance, dataset.provenance);
    assert.deepEqual(back.dataset.indicator, dataset.indicator);
  });
}

for (const [how, source, columns] of [
  [
    'by a column of codes',
    'Area Code,Area Name,Parent Code,Value\nE06000014,York,E12000003,1',
    'area_code,area,value,Parent Code',
  ],
  [
    'by a column of names',
    'Area,Parent Name,Value\nYork,Yorkshire and The Humber,1',
    'area,value,Parent Name',
  ],
  [
    'by a column that its cells tell',
    'Area,Region,Value\nYork,North,1\nHull,North,2\nBath,South,3\nWells,South,4',
    'area,area_parent,value,Region',
  ],
] as const) {
  test(`the parent area, stated ${how}, comes back, and is written once if its heading identifies it`, () => {
    const first = readDataset(source).dataset;
    assert.ok(first.observations.every(({ area }) => area.parent !== undefined));
    const csv = written(first);
    assert.equal(csv.split('\r\n')[0], columns);
    const back = readDataset(csv).dataset;
    assert.deepEqual(back.observations.map(essence), first.observations.map(essence));
    assert.equal(written(back), csv);
  });
}

test('areas of two files keep their parents, whichever file has the column', () => {
  const { dataset } = readDataset('Area Code,Area Name,Parent Code,Value\nE06000015,Derby,E12000004,1');
  const { observations } = joinDatasets(dataset, healthyLifeExpectancy()).dataset;
  const back = readDataset(writeCsv(observationsTable(observations))).dataset;
  assert.deepEqual(
    back.observations.map(({ area: { name, parent } }) => [name, parent]),
    observations.map(({ area: { name, parent } }) => [name, parent]),
  );
});

const HARD = fc.constantFrom(
  '=1+1', '@x', "'=", "''", '-5%', '+44 x', '\u202eabc', 'a"b', 'a,b', 'a\r\nb', '__proto__', '# key: value',
  '［c］', '<b>', '1,234', '007', '1E5', '\uff1dA1', 'Ynys Môn', ';', "O'Neill", '\u00a0x',
); // prettier-ignore
const text = fc
  .oneof(fc.string({ unit: 'binary', maxLength: 12 }), fc.string({ maxLength: 12 }), HARD)
  .map((value) => value.replace(/[\p{Surrogate}\ufeff\0]/gu, '').trim());
const filled = text.filter((value) => value !== '');

test('what a row says of its indicator and outcome comes back', () => {
  const first = readDataset(
    'Indicator,Area,Year,Value,Unit,Polarity,Domain,Significance\nSmoking,York,2020,5,%,Low is good,Habits,Worse\nIncome,York,2020,6,£,High is good,Money,Similar',
  ).dataset;
  assert.deepEqual(first.observations.map(({ outcome }) => outcome), ['worse', 'similar']); // prettier-ignore
  const back = readDataset(written(first)).dataset;
  assert.deepEqual(back.observations.map(essence), first.observations.map(essence));
});

test('an area named like a heading comes back, though its number could be a year', () => {
  const first = readDataset('Count,Area\n500,York\n2020,Region').dataset;
  const back = readDataset(written(first)).dataset;
  assert.deepEqual(back.observations.map(essence), first.observations.map(essence));
});

test('any texts in rows come back verbatim, formulas guarded on the way', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(filled, text, fc.double({ noNaN: true, noDefaultInfinity: true })), { minLength: 1 }),
      (rows) => {
        const csv = writeCsv({
          columns: ['area', 'remark', 'value'],
          rows: rows.map(([area, remark, value]) => [area, remark, value]),
        });
        const { dataset, cells } = readDataset(csv);
        assert.equal(dataset.observations.length, rows.length);
        rows.forEach(([area, remark, value], index) => {
          const observation = dataset.observations[index] as Observation;
          assert.equal(observation.area.name, area);
          assert.equal(observation.extra.get('remark'), remark);
          assert.equal(observation.value, value + 0);
        });
        assert.ok(cells !== null && cells.rows > rows.length);
      },
    ),
    { numRuns: 300 },
  );
});

test('no cell starts with a text that a spreadsheet would run', () => {
  fc.assert(
    fc.property(filled, filled, (area, remark) => {
      const csv = writeCsv({ columns: ['area', 'remark'], rows: [[area, remark]] });
      const [, cells = []] = dsvFormat(',').parseRows(csv);
      assert.equal(cells.length, 2);
      for (const cell of cells) assert.doesNotMatch(cell, /^[=@\t\r\uff1d\uff0b\uff0d\uff20]/);
    }),
    { numRuns: 200, examples: [['a,=b', '=1']] },
  );
});

test('numbers are written as they are, the dash of a missing value too', () => {
  const csv = writeCsv({
    columns: ['area', 'value'],
    rows: [
      ['Leeds', -5],
      ['Hull', '-5.50'],
      ['York', '-'],
    ],
  });
  assert.equal(csv, 'area,value\r\nLeeds,-5\r\nHull,-5.50\r\nYork,-\r\n# format: Commonweal CSV 1\r\n');
});

test('a formula is guarded, and a text that begins with the guard is guarded too', () => {
  const csv = writeCsv({ columns: ['area'], rows: [['=HYPERLINK("x")'], ["'=1"], ['\uff20SUM']] });
  assert.equal(csv, `area\r\n"'=HYPERLINK(""x"")"\r\n''=1\r\n'\uff20SUM\r\n# format: Commonweal CSV 1\r\n`);
});

test('provenance follows the data, one line a field, and a lone surrogate is not written', () => {
  const csv = writeCsv({
    columns: ['area'],
    rows: [['a\ud800b']],
    provenance: { title: 'Deaths, 2018', notes: ['One', 'Two'] },
  });
  assert.equal(
    csv,
    'area\r\na\ufffdb\r\n# format: Commonweal CSV 1\r\n"# title: Deaths, 2018"\r\n# note: One\r\n# note: Two\r\n',
  );
});

test('an apostrophe in a file of another maker stays', () => {
  const { dataset } = readDataset("area,value\n'=x,5");
  assert.equal(dataset.observations[0]?.area.name, "'=x");
});

test('suppressed, not available and notes come back as they were', () => {
  const source =
    'Area Code,Area Name,Period,Value,Value note\nE06000014,York,2018,,Value suppressed\nE06000010,Hull,2018,[x],\nE08000035,Leeds,2018,about 5,\nE08000036,Wakefield,2018,5 [r],';
  const first = readDataset(source).dataset;
  const back = readDataset(written(first)).dataset;
  assert.deepEqual(back.observations.map(essence), first.observations.map(essence));
  assert.deepEqual(
    back.observations.map(({ value }) => (isMissing(value) ? value.missing : value)),
    ['suppressed', 'notAvailable', 'notANumber', 5],
  );
});

test('a protected dataset comes back with its rule, and its hidden cells as hidden', () => {
  const { dataset } = readDataset('area,sex,value\nYork,Men,3\nYork,Women,9\nYork,Persons,12');
  for (const rule of [
    { suppressFrom: 1, suppressTo: 4, replaceWith: null },
    { suppressFrom: 0, suppressTo: 7, replaceWith: 5, roundTo: 5 },
  ]) {
    const first = protect(dataset, rule);
    const back = readDataset(written(first));
    assert.deepEqual(back.issues, []);
    assert.deepEqual(back.dataset.suppression, rule);
    assert.deepEqual(back.dataset.observations.map(essence), first.observations.map(essence));
    assert.deepEqual(back.dataset.provenance, first.provenance);
  }
  assert.equal('suppression' in readDataset(written(dataset)).dataset, false);
});

test('limits, counts and denominators are written as their cells had them, a mark in place of a count too', () => {
  const source =
    'area,value,lower95,upper95,count,denominator\nYork,1.50,1.10,1.90,"1,234",9000\nHull,2.00,1.00,3.00,*,8000.0';
  const first = readDataset(source).dataset;
  const csv = written(first);
  assert.deepEqual(csv.split('\r\n').slice(0, 3).join('\n'), source);
  const back = readDataset(csv);
  assert.deepEqual(back.issues, []);
  assert.deepEqual(back.dataset.observations.map(essence), first.observations.map(essence));
  assert.deepEqual(
    back.dataset.observations.map(({ rawNumbers = new Map() }) => [...rawNumbers]),
    first.observations.map(({ rawNumbers = new Map() }) => [...rawNumbers]),
  );
  assert.equal(back.dataset.observations[1]?.rawNumbers?.get('count'), '*');
});

test('a file with decimal commas comes back the same, its negative numbers without a guard', () => {
  const source = 'area;value;lower95;upper95\nYork;-1,50;-1,75;-1,25\nHull;1.234,5;1.000;2.000';
  const first = readDataset(source, { decimal: ',' }).dataset;
  const csv = written(first);
  assert.ok(csv.includes('York,"-1,50","-1,75","-1,25"'), csv);
  const back = readDataset(csv);
  assert.deepEqual(back.issues, []);
  assert.deepEqual(back.dataset.observations.map(essence), first.observations.map(essence));
  assert.deepEqual(
    back.dataset.observations.map(({ value }) => value),
    [-1.5, 1234.5],
  );
});

test('numbers that mean the same with a point and a comma are written with a point', () => {
  const limits = written(readDataset('area,value,lower95,upper95\nYork,5,4.5,5.5\nHull,6,5.5,6.5').dataset);
  assert.ok(limits.includes('York,5,4.5,5.5') && !limits.includes('# decimal'), limits);
  const whole = written(readDataset('area;value\nYork;5\nHull;6', { decimal: ',' }).dataset);
  assert.ok(whole.includes('York,5\r\n') && !whole.includes('# decimal'), whole);
});

test('a file that the package wrote keeps its roles where some columns are given by hand', () => {
  const source =
    'area,period,sex,value,lower95,upper95,count\nYork,2019,Men,5.0,4,6,9\nHull,2019,Men,[x],,,[c]';
  const csv = written(readDataset(source).dataset);
  const rows = (columns: ReadonlyMap<string, string>): unknown[] =>
    readDataset(csv, { columns }).dataset.observations.map(({ period, group, value, limits }) => [
      period?.label,
      [...group],
      isMissing(value) ? value.missing : value,
      limits.length,
    ]);
  const sex = [['sex', 'Men']];
  const own = [
    ['2019', sex, 5, 1],
    ['2019', sex, 'notAvailable', 0],
  ];
  assert.deepEqual(rows(new Map([['area', 'area']])), own);
  assert.deepEqual(rows(new Map([['value', 'value']])), own);
  // The reason that is stated beside the values is not that of the counts.
  assert.deepEqual(rows(new Map([['value', 'count']])), [
    ['2019', sex, 9, 0],
    ['2019', sex, 'suppressed', 0],
  ]);
  assert.deepEqual(rows(new Map([['gender', 'sex']]))[0], ['2019', [['gender', 'Men']], 5, 1]);
});

test('a mark in place of a limit is written as it was', () => {
  const source = 'area,value,lower95,upper95\nYork,1.50,1.10,1.90\nHull,2.00,:,[u]';
  const csv = written(readDataset(source).dataset);
  assert.deepEqual(csv.split('\r\n').slice(0, 3).join('\n'), source);
});

test('decimal commas that only limits show come back as they were', () => {
  const source = 'area;value;lower95;upper95;count\nYork;5;4,50;5,50;1.000\nHull;6;5,50;6,50;2.000';
  const first = readDataset(source, { decimal: ',' }).dataset;
  const csv = written(first);
  assert.deepEqual(csv.split('\r\n').slice(1, 3), [
    'York,5,"4,50","5,50",1.000',
    'Hull,6,"5,50","6,50",2.000',
  ]);
  assert.deepEqual(readDataset(csv).dataset.observations.map(essence), first.observations.map(essence));
});

test('numbers of two files, one with decimal commas, are all written with a point', () => {
  const commas = readDataset('area;value\nYork;1,500', { decimal: ',' }).dataset;
  const points = readDataset('area,value\nHull,2.50').dataset;
  const csv = written(joinDatasets(commas, points).dataset);
  assert.deepEqual(csv.split('\r\n').slice(1, 3), ['York,1.5', 'Hull,2.50']);
});

test('a recalculated number is not written with its old text', () => {
  const { dataset } = readDataset('area,value,count\nYork,1.50,"1,234"');
  const [york] = dataset.observations as [Observation];
  const anew = { ...york, value: 2, count: 5 };
  const gone = { ...york, count: null };
  const csv = writeCsv(observationsTable([anew, gone]));
  assert.deepEqual(csv.split('\r\n').slice(1, 3), ['York,2,5', 'York,1.50,']);
  const commas = readDataset('area;value\nYork;1,50\nHull;2,50', { decimal: ',' }).dataset.observations;
  const [first, ...others] = commas.map((one) => ({ ...one, count: 2.5 }));
  const half = writeCsv(observationsTable([{ ...(first as Observation), value: 1.75 }, ...others]));
  assert.deepEqual(half.split('\r\n').slice(1, 3), ['York,"1,75","2,5"', 'Hull,"2,50","2,5"']);
});

test('fault 51: numbers with a unit in words are written as their cells had them, limits too, and come back the same', () => {
  const text =
    'area,value,lower95,upper95,count\nYork,5kg,4 kg,6kg,12 people\nHull,7kg [r],5,8kg,\nLeeds,[c],,,';
  const { dataset, issues } = readDataset(text);
  assert.deepEqual(
    dataset.observations.map(({ value, limits }) => [
      isMissing(value) ? value.missing : value,
      limits[0]?.lower,
    ]),
    [
      [5, 4],
      [7, 5],
      ['suppressed', undefined],
    ],
  );
  assert.equal(dataset.indicator.unit, 'kg');
  assert.deepEqual(
    issues.map(({ code, where }) => [code, where.column]),
    [['unreadable-number', 'count']],
  );
  const csv = written(dataset);
  assert.ok(csv.includes('York,5kg,,4 kg,6kg,12 people,'), csv);
  const back = readDataset(csv).dataset;
  assert.deepEqual(back.observations.map(essence), dataset.observations.map(essence));
  assert.deepEqual(back.indicator, dataset.indicator);
});

test('fault 51: words beside a plain number are not a unit, nor after a round trip', () => {
  const { dataset } = readDataset('area,value,lower95,upper95\nYork,5kg,4,6\nHull,2,1kg,3kg');
  const [york, hull] = readDataset(written(dataset)).dataset.observations;
  assert.deepEqual(york?.value, { missing: 'notANumber', raw: '5kg' });
  assert.deepEqual([hull?.value, hull?.limits], [2, []]);
  assert.equal(hull?.extra.get('lower95 (as given)'), '1kg');
});

test('an index that is ranked by more decimals than it is published with is written as published', () => {
  const csv = writeCsv(observationsTable(labourProductivity().observations));
  const values = readDataset(csv).dataset.observations.map(({ value }) => value);
  assert.deepEqual(values, [83.1, 83.6, 84.9, 84.9, 86.5, 87.7, 90.9, 91.2, 94, 97.9, 100, 107.7, 134.3]);
});

test('what protect rounds or finds hidden keeps no exact text', () => {
  const rates = 'area,value,count,denominator\nYork,12.3,123,1000\nHull,,88,1000\nLeeds,50,500,1000';
  const rule = { suppressFrom: 1, suppressTo: 7, replaceWith: null, roundTo: 10 };
  const { observations } = protect(readDataset(rates).dataset, rule);
  const [york, hull] = observations;
  assert.deepEqual([york?.count, york?.rawNumbers, hull?.rawNumbers], [120, undefined, undefined]);
  // Limits of a number that is not there, which nothing but the text still has.
  const gone = 'area,value,lower95,upper95,count\nYork,9,8,11,40\nHull,[x],3,5,88';
  const [, unknown] = protect(readDataset(gone).dataset, suppressionRules.fewerThan5).observations;
  assert.deepEqual([unknown?.count, unknown?.rawNumbers], [88, undefined]);
});

test('a file of the package reads the same if the columns that it has are named for their roles', () => {
  const { dataset } = readDataset('Area,Value,Count\nYork,5,50\nHull,,[x]\nLeeds,[z],30');
  // Only the column of reasons says why Hull has no number.
  const observations = dataset.observations.map((one) =>
    one.raw === '' ? { ...one, value: { missing: 'suppressed', raw: '' } as const } : one,
  );
  const csv = written({ ...dataset, observations });
  const read = (wanted?: string): unknown =>
    readDataset(
      csv,
      wanted === undefined ? {} : { columns: new Map([['value', wanted]]) },
    ).dataset.observations.map(({ value }) => (isMissing(value) ? value.missing : value));
  assert.deepEqual(read(), [5, 'suppressed', 'notApplicable']);
  assert.deepEqual(read('value'), read());
  assert.deepEqual(read('Value'), read());
  // The reasons are those of the value, not of another column.
  assert.deepEqual(read('count'), [50, 'notAvailable', 30]);
});
