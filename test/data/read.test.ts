import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isMissing, type ReadOptions, type ReadResult, readDataset } from '@commonweal/data';

const read = (input: string | Uint8Array, options: ReadOptions = {}): ReadResult =>
  readDataset(input, options);
const codes = ({ issues }: ReadResult): string[] => issues.map(({ code }) => code);
const map = (entries: Record<string, string>): Map<string, string> => new Map(Object.entries(entries));

/** Rows kept and set aside are together the rows of the file. */
function assertNothingLost({ cells, rowsKept, setAside }: ReadResult): void {
  assert.equal(rowsKept + setAside.length, cells?.rows);
}

test('the tidy form: area, period, group, value, limits of two levels, count and denominator', () => {
  const result = read(
    'area_code,area,sex,period,value,lower95,upper95,lower998,upper998,count,denominator\nE06000014,York,Male,2015-17,65.27,63.55,66.99,62.5,68.0,120,"1,000"',
  );
  const [york] = result.dataset.observations;
  assert.deepEqual(york?.area, { code: 'E06000014', name: 'York' });
  assert.equal(york.period?.label, '2015–17');
  assert.deepEqual([...york.group], [['sex', 'Male']]);
  assert.deepEqual(york.limits, [
    { level: 0.95, lower: 63.55, upper: 66.99 },
    { level: 0.998, lower: 62.5, upper: 68 },
  ]);
  assert.deepEqual(
    [york.value, york.raw, york.count, york.denominator, york.line],
    [65.27, '65.27', 120, 1000, 2],
  );
  assertNothingLost(result);
});

test('the ONS form: blank values explained by the status, ISO durations, headers in either case', () => {
  for (const header of [
    'areacd,areanm,observation,period,lower_confidence_interval_95,upper_confidence_interval_95,observation_status',
    'AREACD,AREANM,Observation,Period,Lower Confidence Interval (95%),Upper Confidence Interval (95%),Observation Status',
  ]) {
    const { dataset, issues } = read(
      `${header}\nE06000010,"Kingston upon Hull, City of ",56.43,2015-01-01T00:00:00/P3Y,54.58,58.27,\nE06000053,Isles of Scilly,,2015-01-01T00:00:00/P3Y,,,x`,
    );
    assert.deepEqual(
      issues.map(({ code }) => code),
      ['format-recognised'],
    );
    const [hull, scilly] = dataset.observations;
    assert.equal(hull?.area.name, 'Kingston upon Hull, City of');
    assert.equal(hull.period?.label, '2015–17');
    assert.equal(hull.limits[0]?.lower, 54.58);
    assert.deepEqual(scilly?.value, { missing: 'notAvailable', raw: '' });
  }
});

test('the wide form: one column per group', () => {
  const result = read('Area,Men,Women\nYork,65.3,64.7\nHull,56.4,[c]');
  assert.deepEqual(
    result.dataset.observations.map(({ area, group, value }) => [
      area.name,
      group.get('group'),
      isMissing(value) ? value.missing : value,
    ]),
    [['York', 'Men', 65.3], ['York', 'Women', 64.7], ['Hull', 'Men', 56.4], ['Hull', 'Women', 'suppressed']], // prettier-ignore
  );
  assertNothingLost(result);
});

test('wide columns that are periods are periods, and those beside causes are areas', () => {
  const periods = read('Area,2014-16,2015-17\nYork,65.9,65.3').dataset.observations;
  assert.deepEqual(periods.map(({ period, group }) => [period?.label, group.size]), [['2014–16', 0], ['2015–17', 0]]); // prettier-ignore
  const causes = read('Cause,England,Yorkshire\nCancer,134.6,143.5').dataset.observations;
  assert.deepEqual(causes.map(({ area, group }) => [area.name, group.get('cause')]), [['England', 'Cancer'], ['Yorkshire', 'Cancer']]); // prettier-ignore
});

test('a single column of numbers is the value, and its header names the indicator', () => {
  const { dataset } = read('Ward,Fuel poverty\nHolgate,12%\nClifton,9.5%');
  assert.equal(dataset.indicator.name, 'fuel poverty');
  assert.equal(dataset.indicator.unit, '%');
  assert.deepEqual(
    dataset.observations.map(({ value }) => value),
    [12, 9.5],
  );
});

test('codes are recognised by their cells if no heading identifies them', () => {
  const { dataset } = read('id,Where,Rate\nE06000014,York,5');
  assert.deepEqual(dataset.observations[0]?.area, { code: 'E06000014', name: 'York' });
});

test('columns given by hand override recognition, and a dimension is a group named after its heading', () => {
  const { dataset } = read('Area,Area Name,Rate,Value,Tenure type\nx,York,5,6,Owned', {
    columns: map({ area: 'Area Name', value: 'Rate', dimension: 'Tenure type' }),
  });
  const [york] = dataset.observations;
  assert.deepEqual([york?.area.name, york?.value, york?.group.get('tenure type')], ['York', 5, 'Owned']);
  assert.deepEqual([...(york?.extra ?? [])], [['Area', 'x'], ['Value', '6']]); // prettier-ignore
});

test('an unknown column is refused, with a list of the columns and the nearest name', () => {
  const { issues } = read('Area,Rate\nYork,5', { columns: map({ value: 'Rates' }) });
  assert.deepEqual(
    issues.map(({ code, severity }) => [code, severity]),
    [['unknown-column', 'fatal']],
  );
  assert.match(issues[0]?.message ?? '', /‘Area’ and ‘Rate’. Did you mean ‘Rate’\?/);
});

test('where keeps the rows that match, and sets the others aside', () => {
  const text = 'Area,Sex,Area Type,Rate\nYork,Male,UA,5\nYork,Female,UA,6\nLeeds,Male,MD,7';
  const result = read(text, { where: map({ sex: 'male', 'Area Type': 'UA' }) });
  assert.deepEqual(
    result.dataset.observations.map(({ value }) => value),
    [5],
  );
  assert.deepEqual(
    result.setAside.map(({ reason }) => reason),
    ['header', 'where', 'where'],
  );
  assertNothingLost(result);
  assert.deepEqual(codes(read(text, { where: map({ sex: 'Other' }) })), ['nothing-matches']);
  assert.deepEqual(codes(read(text, { where: map({ gender: 'Male' }) })), ['unknown-column']);
});

test('where also accepts the source’s headings, including those of columns given by hand and of markers', () => {
  const text =
    'Council,Geschlecht,Jahr,Flag,Wert\nYork,Men,2015/16,p,1\nYork,Women,2015/16,,2\nHull,Men,2016/17,e,3';
  const columns = map({ sex: 'Geschlecht', period: 'Jahr', value: 'Wert' });
  const kept = (where: Record<string, string>): unknown[] => {
    const result = read(text, { columns, where: map(where) });
    assertNothingLost(result);
    return result.dataset.observations.map(({ value }) => value);
  };
  assert.deepEqual(kept({ Geschlecht: 'men' }), [1, 3]);
  assert.deepEqual(kept({ council: 'York', sex: 'Women' }), [2]);
  assert.deepEqual(kept({ Jahr: '2015/2016', Geschlecht: 'Men' }), [1]);
  assert.deepEqual(kept({ flag: 'E' }), [3]);
  const undated = read(`${text}\nBath,Men,,,4`, { columns, where: map({ Jahr: '2016/17' }) });
  assert.deepEqual(undated.dataset.observations.map(({ value }) => value), [3]); // prettier-ignore
  assert.deepEqual(codes(read(text, { columns, where: map({ Geschlecht: 'x' }) })), ['nothing-matches']);
  assert.deepEqual(codes(read(text, { columns, where: map({ Sexe: 'Men' }) })), ['unknown-column']);
});

test('two columns for one group are two groups: the one given by hand has the name', () => {
  const text = 'area,sex,gender,value\nYork,a,Men,5\nYork,a,Women,6';
  const groups = (result: ReturnType<typeof read>): unknown[] =>
    result.dataset.observations.map(({ group }) => Object.fromEntries(group));
  const rows = [
    { sex: 'Men', 'sex (2)': 'a' },
    { sex: 'Women', 'sex (2)': 'a' },
  ];
  assert.deepEqual(groups(read(text, { columns: map({ sex: 'gender' }) })), rows);
  assert.deepEqual(groups(read(text.replace('sex,gender', 'gender,sex'))), [
    { sex: 'a', 'sex (2)': 'Men' },
    { sex: 'a', 'sex (2)': 'Women' },
  ]);
});

test('a period column of a wide table is recognised even if most or all of its cells are bare markers', () => {
  const text = 'Area,2018,2019,2020,Note\nYork,5,:,x,-\nHull,6,:,7,1\nLeeds,7,:,*,-';
  const { dataset } = read(text);
  assert.deepEqual(
    dataset.observations
      .slice(3, 6)
      .map(({ period, value }) => [period?.label, isMissing(value) ? value.missing : value]),
    [
      ['2018', 6],
      ['2019', 'notAvailable'],
      ['2020', 7],
    ],
  );
  assert.equal(dataset.observations.length, 9);
  assert.deepEqual([...(dataset.observations[0]?.extra ?? [])], [['Note', '-']]);
});

test('a single column of numbers headed by a period has that period, and no indicator name', () => {
  const { dataset } = read('Area,2019/20\nYork,5');
  assert.deepEqual([dataset.observations[0]?.period?.label, dataset.indicator.name], ['2019/20', '']);
  const tidy = read('Area,Year,2019/20\nYork,2018,5').dataset;
  assert.deepEqual([tidy.observations[0]?.period?.label, tidy.indicator.name], ['2018', '2019/20']);
});

test('numbers of JSON have points where its texts have decimal commas', () => {
  const { dataset } = read('[{"area":"York","value":1.234},{"area":"Hull","value":"2,5"}]', { decimal: ',' });
  assert.deepEqual(
    dataset.observations.map(({ value }) => value),
    [1.234, 2.5],
  );
});

test('two definitions in one file become a group', () => {
  const { dataset } = read('indicator,area,value\nMale life,York,5\nFemale life,York,6');
  assert.deepEqual(
    dataset.observations.map(({ group }) => group.get('indicator')),
    ['Male life', 'Female life'],
  );
  assert.equal(dataset.indicator.name, '');
});

test('indicator, unit and polarity that are the same in every row describe the dataset', () => {
  const { indicator } = read(
    'indicator,unit,polarity,area,value\nGVA per hour,£,1,York,5\nGVA per hour,£,1,Leeds,6',
  ).dataset;
  assert.deepEqual(indicator, { name: 'GVA per hour', unit: '£', polarity: 'highIsGood', decimals: null });
});

test('title lines above the header are not skipped by guesswork: the message suggests skip-rows, which works', () => {
  const text = 'Table 1: rates\n\nArea,Rate\nYork,5';
  const refused = read(text);
  assert.deepEqual(codes(refused), ['title-lines']);
  assert.match(refused.issues[0]?.message ?? '', /skip-rows="2"/);
  const skipped = read(text, { skipRows: 2 });
  assert.equal(skipped.dataset.observations[0]?.value, 5);
  assertNothingLost(skipped);
});

test('notes under the data are listed as notes, not as areas', () => {
  const result = read('Area,Rate,Other\nYork,5,a\nHull,,\n\nNotes\n1. Rates are rough\nSource: ONS');
  assert.deepEqual(
    result.dataset.observations.map(({ area }) => area.name),
    ['York', 'Hull'],
  );
  assert.deepEqual(codes(result), ['footnote-lines']);
  assert.deepEqual(result.dataset.provenance.notes, ['Notes', '1. Rates are rough', 'Source: ONS']);
  // Space and commas around a note are the table's, not the note's.
  for (const note of ['  Note: rough', 'Note: rough ,', ' Note: rough,, '])
    assert.match(
      read(`Area,Rate,Other\nYork,5,a\nHull,6,b\n\n${note}`).issues[0]?.message ?? '',
      /‘Note: rough’/,
    );
  assertNothingLost(result);
});

test('empty, blank, only a header, a web page: each has its own message', () => {
  for (const [text, code] of [
    ['', 'empty-data'],
    [' \r\n\n ', 'empty-data'],
    ['Area,Rate', 'no-rows'],
    ['<!DOCTYPE html><p>Not found</p>', 'web-page-instead-of-data'],
    ['  <html>', 'web-page-instead-of-data'],
    ['Area,Sex\nYork,Men', 'no-numeric-column'],
    ['Area,Rate\nYork,high\nHull,low', 'no-numeric-column'],
  ] as const) {
    const result = read(text);
    assert.deepEqual(codes(result), [code]);
    assert.equal(result.issues[0]?.severity, 'fatal');
    assert.deepEqual(result.dataset.observations, []);
  }
  assert.deepEqual(read('Area,Rate').columns, ['Area', 'Rate']);
});

test('doubtful cells of one column make one issue, with each cell and its line', () => {
  const { issues, dataset } = read('Area,Rate\nYork,about 5\nHull,some\nLeeds,7\nSelby,c');
  assert.deepEqual(
    issues.map(({ code }) => code),
    ['unreadable-number', 'missing-value-marker-unexplained'],
  );
  assert.match(issues[0]?.message ?? '', /‘about 5’ \(line 2\) and ‘some’ \(line 3\)/);
  assert.deepEqual(dataset.observations[1]?.value, { missing: 'notANumber', raw: 'some' });
});

test('mixed units are refused, not joined', () => {
  const { issues, dataset } = read('Area,Rate\nYork,5%\nHull,6\nLeeds,7%');
  assert.deepEqual(
    issues.map(({ code }) => code),
    ['mixed-units'],
  );
  assert.ok(isMissing(dataset.observations[1]?.value ?? 0));
});

test('limits that exclude their value are not used', () => {
  for (const limits of ['6,4', '5.1,6', '4,', ',6']) {
    const { dataset, issues } = read(`Area,Value,lower95,upper95\nYork,5,${limits}`);
    assert.deepEqual(dataset.observations[0]?.limits, []);
    assert.deepEqual(
      issues.map(({ code }) => code),
      ['invalid-limits'],
    );
  }
});

test('limits without a stated level are read as 95%, and that is reported', () => {
  const { dataset, issues } = read('Area,Value,LCI,UCI\nYork,5,4,6');
  assert.deepEqual(dataset.observations[0]?.limits, [{ level: 0.95, lower: 4, upper: 6 }]);
  assert.deepEqual(
    issues.map(({ code }) => code),
    ['confidence-level-assumed'],
  );
});

test('areas without a name are numbered; names that look alike are kept apart and reported', () => {
  const { dataset, issues } = read('Area,Rate\n,5\nLeeds,6\nleeds,7');
  assert.deepEqual(
    dataset.observations.map(({ area }) => area.name),
    ['Unnamed (row 2)', 'Leeds', 'leeds'],
  );
  assert.deepEqual(
    issues.map(({ code }) => code),
    ['look-alike-names'],
  );
});

test('an unknown format is refused with those that are known', () => {
  assert.deepEqual(codes(read('Area,Rate\nYork,5', { format: 'cvs' })), ['unknown-keyword']);
  assert.deepEqual(codes(read('{"columns":["Area","Rate"],"rows":[["York",5]]}', { format: 'csv' })), [
    'format-mismatch',
  ]);
});

test('the source is named in every issue', () => {
  assert.equal(read('', { source: '/data/x.csv' }).issues[0]?.where.source, '/data/x.csv');
});

test('the caller’s options override the file', () => {
  const { dataset } = read('Area,Rate\nYork,5', {
    indicator: { name: 'x', polarity: 'lowIsGood' },
    provenance: { title: 'T', notes: ['n'] },
  });
  assert.deepEqual([dataset.indicator.name, dataset.indicator.polarity], ['x', 'lowIsGood']);
  assert.deepEqual([dataset.provenance.title, dataset.provenance.notes], ['T', ['n']]);
});
