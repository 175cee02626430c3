import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  classesOf,
  compareDataset,
  type Dataset,
  differenceFrom,
  isMissing,
  observationsTable,
  protect,
  rankAreas,
  readDataset,
  writeCsv,
} from '@commonweal/data';
import { suppressionRules } from '@commonweal/data/statistics';
import { determinedByEquations } from './attacks.js';
import { datasetOf, hiddenIn, withTotals } from './tables.js';

const rule = suppressionRules.fewerThan5;
const read = (csv: string): Dataset => readDataset(csv).dataset;
const shown = ({ observations }: Dataset): string[] => observations.map(({ raw }) => raw);
const HEADER = 'Area Code,Area,Sex,Deaths,Denominator,Rate,Lower CI 95.0 limit,Upper CI 95.0 limit';

test('nothing is left of a hidden count: no value, limits, count, denominator, flag or other column', () => {
  const dataset = protect(
    read(
      'area,value,lower95,upper95,count,denominator,status,remark,rank\nYork,3.3,1,9,3,900,r,small,1\nHull,8,5,12,16,2000,r,large,2',
    ),
    rule,
  );
  const [york, hull] = dataset.observations;
  assert.deepEqual(york, {
    area: { code: null, name: 'York' },
    period: null,
    group: new Map(),
    value: { missing: 'suppressed', raw: '[c]' },
    raw: '[c]',
    printed: null,
    limits: [],
    count: null,
    denominator: null,
    flags: [],
    extra: new Map(),
    line: 2,
  });
  assert.deepEqual([hull?.value, hull?.count, hull?.flags], [8, 16, ['r']]);
  // A rank tells the order of the hidden ones; words of the row itself may stay.
  assert.deepEqual([...(hull?.extra ?? [])], [['remark', 'large']]);
  assert.match(dataset.provenance.notes.join(), /Counts from 1 to 4 are hidden/);
});

test('a column of numbers goes from all rows, whichever row has the first of them', () => {
  const cells = ['', 'x', '1', '2'];
  for (const order of [
    cells,
    ['1', 'x', '', '2'],
    ['1', '', '1', '2'],
    ['', '', '', '1'],
    ['1', '1', '1', ''],
  ]) {
    const rows = order.map((cell, index) => `Place ${index},${index + 30},${cell},same`);
    const columns = new Map([['value', 'count'], ['extra', 'figure']]); // prettier-ignore
    const { dataset } = readDataset(['area,count,figure,kind', ...rows].join('\n'), { columns });
    assert.ok(dataset.observations[0]?.extra.has('figure'));
    const kept = protect(dataset, rule).observations.map(({ extra }) => [...extra.keys()]);
    assert.deepEqual(kept, [['kind'], ['kind'], ['kind'], ['kind']], order.join());
  }
});

test('no output of the package has a rank, class, outcome or difference of a hidden cell, nor its digits', () => {
  const rows = [
    HEADER,
    'E92000001,England,Men,7003,70030,100,98,102',
    'E06000014,York,Men,3,101,29.7,6.1,86.8',
    'E06000010,Hull,Men,20,200,100,61,154',
    'E08000035,Leeds,Men,6980,69729,100.1,97,103',
  ];
  const dataset = protect(read(rows.join('\n')), rule);
  const ranked = rankAreas(dataset, { without: ['England'] });
  assert.deepEqual(
    ranked.map(({ rank, of }) => [rank, of]),
    [[1, 1], [null, 1], [null, 1]], // prettier-ignore
  );
  const compared = compareDataset(dataset, 'England', 'lowIsGood');
  assert.deepEqual(
    compared.map(({ comparison }) => comparison.outcome),
    ['notCompared', 'notCompared', 'similar'],
  );
  const { classes } = classesOf(dataset.observations, { method: 'fixed', breaks: [0, 1000] });
  assert.equal(classes[0]?.observations.length, 2);
  const [england, york] = dataset.observations;
  assert.equal(differenceFrom(york?.value ?? 0, england?.value ?? 0), null);
  const csv = writeCsv({ ...observationsTable(dataset.observations), provenance: dataset.provenance });
  assert.doesNotMatch(csv, /29\.7|86\.8|\b101\b|6\.1\b/);
  assert.match(csv, /York,Men,\[c\],suppressed,,,,/);
});

test('the smallest other cell is hidden with a lone small one, zeros stay, and without a total nothing else is hidden', () => {
  const table = 'area,sex,value\nYork,Men,3\nYork,Women,9\nYork,Unknown,7\nYork,Other,0\n';
  assert.deepEqual(shown(protect(read(`${table}York,Persons,19`), rule)), ['[c]', '9', '[c]', '0', '19']);
  assert.deepEqual(shown(protect(read(table), rule)), ['[c]', '9', '7', '0']);
});

test('where only zeros remain, the total is hidden', () => {
  const found = protect(
    read(
      'area,sex,value\nYork,Men,4\nYork,Women,0\nYork,Persons,4\nHull,Men,9\nHull,Women,8\nHull,Persons,17',
    ),
    rule,
  );
  assert.deepEqual(shown(found), ['[c]', '0', '[c]', '9', '8', '17']);
});

test('two hidden counts of 1 with the total 2 reveal each other, so more is hidden', () => {
  const found = protect(
    read('area,sex,value\nYork,Men,1\nYork,Women,1\nYork,Unknown,40\nYork,Persons,42'),
    rule,
  );
  assert.deepEqual(shown(found), ['[c]', '[c]', '[c]', '42']);
});

test('a count that its source hides is protected like one that the rule hides', () => {
  const found = protect(
    read('area,sex,value\nYork,Men,[c]\nYork,Women,9\nYork,Unknown,30\nYork,Persons,41'),
    rule,
  );
  assert.deepEqual(shown(found), ['[c]', '[c]', '30', '41']);
  const counted = protect(read('area,value,count\nYork,[c],12\nHull,5,50'), rule);
  assert.equal(counted.observations[0]?.count, null);
});

test('a number without a count beside numbers with one cannot be judged, and is hidden', () => {
  assert.deepEqual(shown(protect(read('area,value,count\nYork,8.1,\nHull,5.2,50'), rule)), ['[c]', '5.2']);
});

test('a modelled count between 4 and 5 is hidden, and one that is not available stays so', () => {
  const found = protect(read('area,value,count\nYork,8.1,4.2\nHull,5.2,50\nLeeds,[x],2'), rule);
  assert.deepEqual(
    found.observations.map(({ value, count }) => [isMissing(value) ? value.missing : value, count]),
    [['suppressed', null], [5.2, 50], ['notAvailable', null]], // prettier-ignore
  );
});

test('regions are found by their sums, and a district by its parent: nothing is worked back through England', () => {
  const rows = ['Area Code,Area Name,Parent Code,Value'];
  const districts = [12, 3, 40, 9, 25, 31];
  districts.forEach((count, index) => {
    const parent = index < 3 ? 'E12000003' : 'E12000002';
    rows.push(`E0600001${String(index)},District ${String(index)},${parent},${String(count)}`);
  });
  rows.push(
    'E12000003,Yorkshire,E92000001,55',
    'E12000002,North West,E92000001,65',
    'E92000001,England,,120',
  );
  const found = protect(read(rows.join('\n')), rule);
  // The smallest other district of the same region is hidden: one of the other region would not help.
  assert.deepEqual(hiddenIn(found), [0, 1]);
  assert.equal(found.observations[7]?.extra.get('Parent Code'), 'E92000001');
});

test('England is the sum of a region and of the districts of a region without a row', () => {
  const rows = [
    'Area Code,Area Name,Parent Code,Value',
    'E92000001,England,,121',
    'E12000001,North East,E92000001,68',
    'E06000001,Hartlepool,E12000001,53',
    'E06000002,Middlesbrough,E12000001,6',
    'E06000008,Blackburn,E12000002,3',
    'E06000009,Blackpool,E12000002,50',
  ];
  const found = protect(read(rows.join('\n')), rule);
  assert.deepEqual(shown(found), ['121', '68', '53', '6', '[c]', '[c]']);
});

test('England is the sum of its deciles: a hidden decile takes another with it', () => {
  const rows = ['area,category type,category,value', 'York,,,60', 'Hull,,,80', 'England,,,140'];
  const deciles = [3, 40, 30, 20, 47];
  deciles.forEach((count, index) => rows.push(`England,Quintiles,${String(index + 1)},${String(count)}`));
  const found = protect(read(rows.join('\n')), rule, { sums: [] });
  assert.deepEqual(hiddenIn(found), [3, 6]);
});

test('a sum that is true in only some rows counts there: a hidden total takes a part with it', () => {
  const quintiles = (name: string, counts: readonly number[]): string[] =>
    counts.map((count, index) => `${name},Quintiles,${String(index + 1)},${String(count)},${String(count)}`);
  for (const header of ['area,category type,category', 'category type,category,area']) {
    const rows = ['York,,,[c],12', 'Hull,,,0,0', 'England,,,12,12', ...quintiles('England', [7, 5])];
    const csv = [`area,category type,category,value,count`, ...rows].join('\n');
    const columns = new Map(header.split(',').map((name) => [name, name]));
    const { dataset } = readDataset(csv, { columns });
    assert.deepEqual(hiddenIn(protect(dataset, rule)), [0, 2, 4]);
  }
});

test('three years pooled are the sum of single years, in windows that overlap too', () => {
  const years = [12, 3, 20, 14, 9];
  const rows = [
    'area,period,value',
    ...years.map((count, index) => `York,${String(2014 + index)},${String(count)}`),
  ];
  for (const first of [0, 1, 2]) {
    const pooled = years.slice(first, first + 3).reduce((sum, count) => sum + count, 0);
    rows.push(`York,${String(2014 + first)}-${String(16 + first)},${String(pooled)}`);
  }
  const hidden = hiddenIn(protect(read(rows.join('\n')), rule));
  const windows = [0, 1, 2].map((first) =>
    Array.from({ length: 8 }, (_, cell) =>
      cell >= first && cell < first + 3 ? 1 : cell === 5 + first ? -1 : 0,
    ),
  );
  assert.equal(hidden.includes(1), true);
  assert.deepEqual(determinedByEquations(windows, hidden), []);
});

test('sums that cannot be found are stated: a part of the ages, a total published elsewhere', () => {
  const ages = read(
    'area,age,value\nYork,Under 75,43\nYork,0-64,40\nYork,65-74,3\nYork,75+,50\nYork,All ages,93',
  );
  assert.deepEqual(shown(protect(ages, rule)), ['43', '40', '[c]', '50', '93']);
  const sums = [
    { dimension: 'age', total: 'Under 75', parts: ['0-64', '65-74'] },
    { dimension: 'Age', total: 'All ages', parts: ['Under 75', '75+'] },
  ];
  assert.deepEqual(shown(protect(ages, rule, { sums })), ['43', '[c]', '[c]', '50', '93']);

  const areas = read('area,value\nYork,3\nHull,0\nLeeds,30\nSelby,9');
  assert.deepEqual(shown(protect(areas, rule, { sums: [{ dimension: 'area', total: null }] })), [
    '[c]',
    '0',
    '30',
    '[c]',
  ]);
  const alone = read('area,value\nYork,3\nHull,0');
  assert.throws(() => protect(alone, rule, { sums: [{ dimension: 'area', total: null }] }), {
    code: 'bad-option',
    field: 'sums',
  });
  for (const wrong of [
    { dimension: 'sex', total: null },
    { dimension: 'area', total: 'Mars' },
  ]) {
    assert.throws(() => protect(areas, rule, { sums: [wrong] }), { code: 'bad-option', field: 'sums' });
  }
});

test('a total published elsewhere is told of the areas in any order', () => {
  const sums = [{ dimension: 'area', total: null }];
  for (const rows of ['York,3 Selby,9 Hull,0 Leeds,30', 'Selby,9 York,3 Leeds,30', 'Hull,0 York,3 Selby,9 Leeds,30']) {
    const { observations } = protect(read(`area,value\n${rows.replaceAll(' ', '\n')}`), rule, { sums });
    const hidden = observations.filter(({ raw }) => raw === '[c]').map(({ area }) => area.name);
    assert.deepEqual(hidden.sort(), ['Selby', 'York'], rows);
  }
}); // prettier-ignore

test('a lone small count of several sums takes the smallest other part of each with it, or is refused', () => {
  const protectedBy = (several: number): string[] => {
    const sums = Array.from({ length: several }, (_, at) => ({
      dimension: 'area',
      total: null,
      parts: ['York', ...[0, 1, 2, 3, 4].map((part) => `Ward ${String(at * 5 + part)}`)],
    }));
    const wards = Array.from({ length: several * 5 }, (_, at) => `Ward ${String(at)},${String(at + 10)}`);
    return shown(protect(read(`area,value\nYork,3\n${wards.join('\n')}`), rule, { sums }));
  };
  for (const several of [1, 3, 5]) {
    const others = Array.from({ length: several * 5 }, (_, at) => (at % 5 === 0 ? '[c]' : String(at + 10)));
    assert.deepEqual(protectedBy(several), ['[c]', ...others]);
  }
  // As many as these are not searched to the end.
  assert.throws(() => protectedBy(7), { code: 'bad-option', field: 'sums' });
});

test('categories of one type add up to the row without any, in whatever order the columns are', () => {
  for (const header of ['category type,category', 'category,category type', 'category type,category,label']) {
    const linesOf = (type: string, categories: Record<string, number>): string[] =>
      Object.entries(categories).map(([category, count]) => {
        const cells = header.split(',').map((name) => (name === 'category type' ? type : category));
        return `York,${cells.join(',')},${String(count)}`;
      });
    for (const religions of [{ Other: 40, Christian: 60 }, { None: 40, Christian: 60 }]) {
      const lines = [...linesOf('', { '': 100 }), ...linesOf('Ethnicity', { Other: 3, White: 97 }), ...linesOf('Religion', religions)];
      const csv = `area,${header},value\n${lines.join('\n')}`;
      const { dataset } = readDataset(csv, { columns: new Map([['dimension', header.split(',')]]) });
      const hidden = protect(dataset, rule);
      assert.deepEqual(shown(hidden), ['100', '[c]', '[c]', '40', '60'], csv);
    }
  }
}); // prettier-ignore

test('a category that is as large as one of another type is no sum of it, and takes it nowhere', () => {
  const rows = ['Ethnicity,Other,3', 'Ethnicity,Asian,37', 'Ethnicity,White,60', 'Religion,Christian,37', 'Religion,None,63'];
  const csv = `area,category type,category,value\nYork,,,100\n${rows.map((row) => `York,${row}`).join('\n')}`;
  assert.deepEqual(shown(protect(read(csv), rule)), ['100', '[c]', '[c]', '60', '37', '63']);
}); // prettier-ignore

test('a dataset carries its rule; without one, or without counts, nothing is protected in silence', () => {
  const dataset = read('area,value\nYork,3\nHull,8');
  assert.throws(() => protect(dataset), { code: 'missing-field', field: 'rule' });
  assert.deepEqual(shown(protect({ ...dataset, suppression: rule })), ['[c]', '8']);
  assert.deepEqual(protect(dataset, rule).suppression, rule);
  assert.throws(() => protect(read('area,value\nYork,3.5'), rule), { code: 'missing-field', field: 'count' });
  assert.throws(() => protect(read('area,value\nYork,-3'), rule), { code: 'negative-count', field: 'count' });
});

test('protected once or twice, a dataset is the same', () => {
  const table = withTotals([4, 4], (() => { let count = 0; return () => (count += 3) % 11; })()); // prettier-ignore
  const once = protect(datasetOf(table, true), rule);
  assert.ok(hiddenIn(once).length > 3);
  assert.deepEqual(protect(once, rule), once);
});

test('a stand-in is shown and is no value: it is never summed or ranked', () => {
  const found = protect(read('area,value\nYork,3\nHull,8'), {
    suppressFrom: 1,
    suppressTo: 7,
    replaceWith: 5,
    roundTo: 5,
  });
  assert.deepEqual(
    found.observations.map(({ value }) => value),
    [{ missing: 'suppressed', raw: '5' }, 10],
  );
  assert.deepEqual(shown(found), ['5', '10']);
});

test('a stand-in is left out where it would give counts away: four parts of at least 1, a total of at most 4', () => {
  const own = { suppressFrom: 1, suppressTo: 4, replaceWith: 5 };
  const dataset = read(
    'area,sex,value\nYork,Men,1\nYork,Women,1\nYork,Other,1\nYork,Unknown,1\nYork,Persons,4',
  );
  assert.deepEqual(shown(protect(dataset, own)), Array(5).fill('[c]'));
  const roomy = protect(
    read('area,sex,value\nYork,Men,3\nYork,Women,9\nYork,Unknown,7\nYork,Persons,19'),
    own,
  );
  assert.deepEqual(shown(roomy), ['5', '9', '[c]', '19']);
  assert.deepEqual(shown(protect(roomy, own)), ['5', '9', '[c]', '19']);
});

test('a rounding rule recalculates rates from the rounded counts, and hides values it cannot recalculate', () => {
  const found = protect(
    read(
      'area,value,lower95,upper95,count,denominator\nYork,120,80,170,12,10000\nHull,60,50,70,24,40\nLeeds,71.4,60,80,33,5000',
    ),
    suppressionRules.openSafely,
  );
  const [york, hull, leeds] = found.observations;
  assert.deepEqual([york?.value, york?.count, york?.denominator, york?.limits], [100, 10, 10_000, []]);
  assert.deepEqual([hull?.value, hull?.count, hull?.denominator], [62.5, 25, 40]);
  assert.deepEqual([leeds?.value, leeds?.count], [{ missing: 'suppressed', raw: '[c]' }, 35]);
});

test('a rate of no events stays 0 where counts are rounded: it is not suppressed', () => {
  const csv = 'area,value,count,denominator,lower95,upper95\nYork,12.3,123,1000,10,14\nHull,0,0,1003,0,0.4';
  const [, hull] = protect(read(csv), { ...rule, roundTo: 5 }).observations;
  assert.deepEqual(
    [hull?.value, hull?.raw, hull?.count, hull?.denominator, hull?.limits],
    [0, '0', 0, 1005, []],
  );
});

test('the notes say what was hidden and what was rounded, once', () => {
  const csv = 'area,value\nYork,12\nHull,23';
  const notes = (given: typeof rule & { roundTo?: number }, text = csv): readonly string[] =>
    protect(protect(read(text), given), given).provenance.notes;
  const hidden =
    'Counts from 1 to 4 are hidden, and so are other numbers from which they could be worked out.';
  const rounded = 'Counts are rounded to the nearest 5, and rates are worked out from rounded counts.';
  assert.deepEqual(notes(rule), []);
  assert.deepEqual(notes(rule, `${csv}\nLeeds,3`), [hidden]);
  assert.deepEqual(notes({ ...rule, roundTo: 5 }), [rounded]);
  assert.deepEqual(notes({ ...rule, roundTo: 5 }, `${csv}\nLeeds,3`), [hidden, rounded]);
});
