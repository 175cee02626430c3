import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDataset } from '@commonweal/data';
import { choropleth, comparison, ranking } from './helpers/charts.js';
import { areasOf, dataset, type RowSpec } from './helpers/dataset.js';

const England: RowSpec = { area: 'England', value: 10, limits: [9.9, 10.1] };
const high = (area: string): RowSpec => ({ area, value: 12, limits: [11, 13] });
const low = (area: string): RowSpec => ({ area, value: 8, limits: [7, 9] });
const similar = (area: string): RowSpec => ({ area, value: 10.2, limits: [9, 11] });

function choroplethFinding(rows: readonly RowSpec[], benchmark: string | null = 'England'): string {
  return choropleth(dataset(rows, { unit: 'per 1,000' }), { benchmark }).finding;
}
function rankingFinding(
  rows: readonly RowSpec[],
  area: readonly string[] = [],
  benchmark: string | null = null,
): string {
  return ranking(dataset(rows), { area, benchmark }).finding;
}

test('choropleth: all areas', () => {
  assert.equal(
    choroplethFinding([England, low('Leeds'), low('York'), low('Hull')]),
    'Smoking prevalence was significantly lower than England (10.0 per 1,000) in all 3 areas; it was 8.0 in each.',
  );
});

test('choropleth: both areas', () => {
  assert.equal(
    choroplethFinding([England, high('Leeds'), { ...high('York'), value: 12.5 }]),
    'Smoking prevalence was significantly higher than England (10.0 per 1,000) in both areas; it ranged from 12.0 in Leeds to 12.5 in York.',
  );
});

test('choropleth: no area differs', () => {
  assert.equal(
    choroplethFinding([England, similar('Leeds'), { ...similar('York'), value: 9.5 }, similar('Hull')]),
    'Smoking prevalence was not significantly different from England (10.0 per 1,000) in any of the 3 areas; it ranged from 9.5 in York to 10.2 in Leeds and Hull.',
  );
  assert.match(
    choroplethFinding([England, similar('Leeds'), similar('York')]),
    /in either area; it was 10\.2 in each\.$/,
  );
});

test('choropleth: as many higher as lower are both named', () => {
  assert.match(
    choroplethFinding([England, low('Leeds'), high('York'), similar('Hull')]),
    /was significantly lower than England \(10\.0 per 1,000\) in 1 of 3 areas and significantly higher in 1;/,
  );
});

test('choropleth: one row is described as one area', () => {
  assert.equal(
    choroplethFinding([England, low('Leeds')]),
    'Smoking prevalence was 8.0 per 1,000 in Leeds, significantly lower than England (10.0 per 1,000).',
  );
  assert.equal(
    choroplethFinding([England, similar('Leeds')]),
    'Smoking prevalence was 10.2 per 1,000 in Leeds, not significantly different from England (10.0 per 1,000).',
  );
  assert.equal(
    choroplethFinding([{ area: 'Leeds', value: 8 }], null),
    'Smoking prevalence was 8.0 per 1,000 in Leeds.',
  );
});

test('choropleth: without limits nothing is significant', () => {
  const rows = [10, 8, 10, 12].map((value, i) => ({
    area: ['England', 'Leeds', 'York', 'Hull'][i] ?? '',
    value,
  }));
  assert.equal(
    choroplethFinding(rows),
    'Smoking prevalence was lower than England (10.0 per 1,000) in 1 of 3 areas and higher in 1; it ranged from 8.0 in Leeds to 12.0 in Hull.',
  );
  assert.match(
    choroplethFinding(
      [10, 10, 10].map((value, i) => ({ area: ['England', 'Leeds', 'York'][i] ?? '', value })),
    ),
    /was the same as England \(10\.0 per 1,000\) in both areas;/,
  );
});

test('choropleth: without a benchmark the range and the number of areas are stated', () => {
  assert.equal(
    choroplethFinding([low('Leeds'), high('York'), high('Hull')], null),
    'Smoking prevalence ranged from 8.0 per 1,000 in Leeds to 12.0 per 1,000 in York and Hull, across 3 areas.',
  );
});

test('choropleth: missing values are counted, and none at all is reported', () => {
  const hidden = (area: string): RowSpec => ({ area, value: 'suppressed' });
  assert.match(
    choroplethFinding([England, low('Leeds'), high('York'), hidden('Hull')]),
    /in 1 of 2 areas and .*; no figure is given for 1 area\.$/,
  );
  assert.equal(
    choroplethFinding([hidden('Leeds'), hidden('York')], null),
    'No figure is given for any area.',
  );
});

test('choropleth: more than three areas that share an end are counted, not listed', () => {
  const rows = ['A', 'B', 'C', 'D'].map((area) => ({ area, value: 1 }));
  assert.match(
    choroplethFinding([...rows, { area: 'E', value: 2 }], null),
    /from 1\.0 per 1,000 in 4 areas to 2\.0 per 1,000 in E, across 5 areas/,
  );
});

test('choropleth: many columns get one sentence', () => {
  const rows = ['Under 5', '5 to 9', '10 to 14', '15 to 19'].flatMap((age, i) => [
    { area: 'Leeds', value: i, group: { age } },
    { area: 'York', value: i + 1, group: { age } },
  ]);
  assert.equal(
    choroplethFinding(rows, null),
    'Smoking prevalence ranged from 0.0 per 1,000 in Leeds to 4.0 per 1,000 in York, in 2 areas and 4 groups.',
  );
});

test('choropleth: one column without any figure is reported beside the others', () => {
  const rows: RowSpec[] = [
    { area: 'Leeds', value: 1, group: { sex: 'Men' } },
    { area: 'Leeds', value: 'suppressed', group: { sex: 'Women' } },
  ];
  assert.equal(
    choroplethFinding(rows, null),
    'Smoking prevalence for men was 1.0 per 1,000 in Leeds. No figure is given for women.',
  );
});

test('ranking: without an area highlighted, both ends are named', () => {
  assert.equal(
    rankingFinding(areasOf([1, 2, 2, 3])),
    'Smoking prevalence was highest in Area 4 (3.0%) and lowest in Area 1 (1.0%), of 4 areas.',
  );
});

test('ranking: ties at a place are equal', () => {
  assert.equal(
    rankingFinding(areasOf([9, 8, 7, 7, 6, 5, 4]), ['Area 3']),
    'Smoking prevalence was 7.0% in Area 3, joint third highest of 7 areas.',
  );
  assert.match(rankingFinding(areasOf([9, 9, 7]), ['Area 1']), /joint highest of 3 areas\.$/);
});

test('ranking: places count from the same end as ranks, and the last place is called last', () => {
  assert.match(rankingFinding(areasOf([1, 2, 3, 4, 5]), ['Area 2']), /fourth highest of 5 areas/);
  assert.match(rankingFinding(areasOf([1, 2, 3, 4, 5]), ['Area 1']), /in Area 1, lowest of 5 areas/);
});

test('ranking: two areas highlighted share a sentence, four do not', () => {
  assert.equal(
    rankingFinding([...areasOf([1, 2, 3]), { area: 'England', value: 2.5 }], ['Area 1', 'Area 3'], 'England'),
    'Smoking prevalence was 1.0% in Area 1 (lowest) and 3.0% in Area 3 (highest), of 3 areas; the England figure was 2.5%.',
  );
  assert.match(
    rankingFinding(areasOf([1, 2, 3, 4]), ['Area 1', 'Area 2', 'Area 3', 'Area 4']),
    /^Smoking prevalence was highest in/,
  );
});

test('ranking: a highlighted area without a figure is named', () => {
  const rows = [...areasOf([1, 2]), { area: 'Leeds', value: 'suppressed' } as const];
  assert.match(
    rankingFinding(rows, ['Leeds']),
    /^Smoking prevalence was highest in Area 2 .*; no figure is given for Leeds\.$/,
  );
});

test('ranking: one row, all equal, none', () => {
  assert.equal(rankingFinding(areasOf([4])), 'Smoking prevalence was 4.0% in Area 1.');
  assert.equal(rankingFinding(areasOf([4, 4, 4])), 'Smoking prevalence was 4.0% in all 3 areas.');
  assert.equal(rankingFinding(areasOf(['suppressed'])), 'No figure is given for any area.');
});

test('comparison: both, some, none, one and equal', () => {
  const rows = (values: readonly (readonly [string, number, number])[]): RowSpec[] =>
    values.flatMap(([cause, a, b]) => [
      { area: 'England', value: a, group: { cause } },
      { area: 'Leeds', value: b, group: { cause } },
    ]);
  const finding = (values: readonly (readonly [string, number, number])[]): string =>
    comparison(dataset(rows(values), { name: 'mortality', unit: 'per 100,000' })).finding;
  assert.equal(
    finding([
      ['Cancer', 1, 2],
      ['Stroke', 2, 4],
    ]),
    'Mortality was higher in Leeds than in England for both causes; the largest difference was 2.0 per 100,000 (100%) for stroke.',
  );
  assert.equal(
    finding([
      ['Cancer', 3, 2],
      ['Stroke', 2, 4],
      ['HIV', 2, 2],
    ]),
    'Mortality was higher in Leeds than in England for 1 of 3 causes and lower for 1; the largest difference was 2.0 per 100,000 (100%) higher for stroke.',
  );
  assert.equal(
    finding([
      ['Cancer', 2, 2],
      ['HIV', 3, 3],
    ]),
    'Mortality was the same in Leeds and England for both causes.',
  );
  assert.equal(finding([['HIV', 3, 3]]), 'Mortality for HIV was 3.0 per 100,000 in both Leeds and England.');
  assert.equal(
    finding([
      ['Cancer', 1, 2],
      ['HIV', 3, 4],
      ['Stroke', 5, 5],
    ]),
    'Mortality was higher in Leeds than in England for 2 of 3 causes; the largest difference was 1.0 per 100,000 for cancer and HIV.',
  );
});

test('official names read naturally in a sentence', () => {
  const rows = [...areasOf([1, 2]), { area: 'Kingston upon Hull, City of', value: 3 }];
  assert.equal(
    rankingFinding(rows),
    'Smoking prevalence was highest in Kingston upon Hull (3.0%) and lowest in Area 1 (1.0%), of 3 areas.',
  );
});

test('an unknown name or period leaves no gap in the sentence', () => {
  const data = dataset(areasOf([1, 2]), { name: '', unit: '' });
  assert.equal(
    ranking(data).finding,
    'The figure was highest in Area 2 (2.0) and lowest in Area 1 (1.0), of 2 areas.',
  );
  assert.equal(ranking(data).subtitle, 'Figures by area');
  assert.equal(ranking(data, { headline: 'measure' }).heading, 'Figures by area');
});

test("the author's heading and finding replace the computed ones", () => {
  const chart = ranking(dataset(areasOf([1, 2])), { heading: 'Smoking', finding: 'Few smoke.' });
  assert.deepEqual([chart.heading, chart.finding], ['Smoking', 'Few smoke.']);
});

test('a name that runs from right to left is isolated from the numbers beside it', () => {
  const haifa = '\u05d7\u05d9\u05e4\u05d4';
  const york: RowSpec = { area: 'York', value: 2 };
  assert.ok(rankingFinding([{ area: haifa, value: 3 }, york]).includes(`\u2068${haifa}\u2069`));
  assert.doesNotMatch(rankingFinding([{ area: 'Leeds', value: 3 }, york]), /[\u2068\u2069]/);
});

test('a name shared by two groups is reported once', () => {
  const { dataset: read } = readDataset(
    'area,indicator,age,sex,category,value\nYork,Smoking,All ages,Persons,persons,5\nHull,Smoking,All ages,Persons,persons,6',
  );
  assert.match(ranking(read).finding, /^Smoking for all ages, persons was highest in Hull/);
});

test('a difference from the benchmark that rounding hides is owned up to, on either side of it', () => {
  for (const [value, limits] of [
    [10.04, [10.01, 10.05]],
    [9.96, [9.95, 9.99]],
  ] as const) {
    const rows = [{ area: 'York', value, limits }, { area: 'Hull', value, limits }, { area: 'England', value: 10 }]; // prettier-ignore
    const { notes } = choropleth(dataset(rows), { benchmark: 'England', decimals: 1 });
    assert.ok(notes.includes('Some figures that differ are equal as shown.'), notes.join('\n'));
  }
});

test('figures that could not be read are counted with those of highlighted areas', () => {
  const rows = ['Hull', 'Leeds', 'Derby', 'Selby'].map((area) => ({ area, value: 'notANumber' as const, raw: 'about 6' })); // prettier-ignore
  for (const [areas, unread, said] of [
    [['Hull'], 1, 'the figure for Hull could'],
    [['Hull'], 2, 'the figures for Hull and 1 other area could'],
    [['Hull', 'Leeds'], 2, 'the figures for Hull and Leeds could'],
    [['Hull', 'Leeds'], 3, 'the figures for Hull, Leeds and 1 other area could'],
    [['Hull', 'Leeds', 'Derby'], 4, 'the figures for Hull, Leeds, Derby and 1 other area could'],
  ] as const)
    assert.ok(rankingFinding([high('York'), low('Bury'), similar('Ripon'), ...rows.slice(0, unread)], areas).includes(said), said); // prettier-ignore
});
