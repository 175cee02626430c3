import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { isMissing, observationsTable, readDataset, type ReadOptions, writeCsv } from '@commonweal/data';
import { headingUnit } from '../../packages/data/src/read/heading-unit.js';
import { nameInSentence } from '../../packages/data/src/read/name-in-sentence.js';
import { readNumber } from '../../packages/data/src/read/number.js';

/** The unit of the numbers of each column, as far as it is not the indicator's. */
const unitsOf = (csv: string): (string | undefined)[] =>
  readDataset(csv).dataset.observations.map(({ unit }) => unit);

test('a heading gives a unit, a count or nothing', () => {
  const said: readonly (readonly [heading: string, unit: string | null])[] = [
    ['Smokers %', '%'],
    ['Smokers (%)', '%'],
    ['% smokers', '%'],
    ['Smokers, %', '%'],
    ['Percentage of smokers', '%'],
    ['Per cent', '%'],
    ['Change (% points)', '% points'],
    ['Smokers (number)', ''],
    ['Number of smokers', ''],
    ['Smokers count', ''],
    ['Spend (£m)', '£m'],
    ['Spend £m', '£m'],
    ['Spend (£000s)', '£000s'],
    ['Spend, £ million', '£ million'],
    ['Cost ($)', '$'],
    ['Weight (kg)', 'kg'],
    ['Life expectancy (years)', 'years'],
    ['Rate per 1,000', 'per 1,000'],
    ['Deaths per 100,000 people', 'per 100,000 people'],
    ['Rate (deaths per 1,000)', 'deaths per 1,000'],
    ['Rate (deaths per 1,000 people)', 'deaths per 1,000 people'],
    ['£000s spent', '£000s'],
    ["£'000 spent", "£'000"],
    ['£1,000s spent', '£1,000s'],
    ['£ spent', '£'],
    ['Smokers (aged 16+)', null],
    ['Men', null],
    ['2019', null],
    ['Lower 95% CI', null],
    ['LCL 99.8%', null],
    ['Provisional (2023)', null],
    ['Percentile', null],
  ];
  for (const [heading, unit] of said) assert.equal(headingUnit(heading), unit, heading);
});

test('a unit at the end of a heading is not part of the name, but other brackets are', () => {
  const read = (heading: string, options: ReadOptions = {}): [string, string] => {
    const { name, unit } = readDataset(`Area,"${heading}"\nLeeds,15.3\nYork,15`, options).dataset.indicator;
    return [name, unit];
  };
  const units: readonly (readonly [heading: string, name: string, unit: string])[] = [
    ['Smoking prevalence (%)', 'smoking prevalence', '%'],
    ['Smoking prevalence [%]', 'smoking prevalence', '%'],
    ['Smoking prevalence, %', 'smoking prevalence', '%'],
    ['Smoking prevalence %', 'smoking prevalence', '%'],
    ['Smoking prevalence (percent)', 'smoking prevalence', '%'],
    ['Smoking prevalence (%) 2019', 'smoking prevalence 2019', '%'],
    ['Change in smoking (% points)', 'change in smoking', '% points'],
    ['Spending (£m)', 'spending', '£m'],
    ['Admissions (per 100,000)', 'admissions', 'per 100,000'],
    ['Admissions per 100,000', 'admissions', 'per 100,000'],
    ['Life expectancy (years)', 'life expectancy', 'years'],
    ['Electricity use (kWh)', 'electricity use', 'kWh'],
    ['Nitrogen dioxide (µg/m3)', 'nitrogen dioxide', 'µg/m3'],
    ['Rate (per 100,000)', '', 'per 100,000'],
    ['Value (mg/l)', '', 'mg/l'],
    ['Percentage of adults', 'percentage of adults', '%'],
    ['Deaths (all ages)', 'deaths (all ages)', ''],
    ['Index (UK = 100)', 'index (UK = 100)', ''],
    ['Smoking prevalence (2019)', 'smoking prevalence (2019)', ''],
    ['Rate (provisional)', 'rate (provisional)', ''],
    ['Males (n)', 'males (n)', ''],
    ['Smokers (aged 16+)', 'smokers (aged 16+)', ''],
    ['Spending (1)', 'spending (1)', ''],
    ['Births (p)', 'births (p)', ''],
    ['Price of bread (p)', 'price of bread', 'p'],
  ];
  for (const [heading, name, unit] of units) {
    assert.deepEqual(read(heading), [name, unit], heading);
    if (name !== '')
      assert.deepEqual(read(heading, { columns: new Map([['value', heading]]) }), [name, unit]);
  }
});

test('a unit in every group’s heading applies to all, and is removed from their names', () => {
  const read = (csv: string): [string, string[]] => {
    const { indicator, observations } = readDataset(csv).dataset;
    return [indicator.unit, observations.flatMap(({ group }) => [...group.values()])];
  };
  assert.deepEqual(read('Area,Men (%),Women (%)\nLeeds,12,13'), ['%', ['Men', 'Women']]);
  assert.deepEqual(read('Area,Men (all ages),Women (all ages)\nLeeds,12,13'), [
    '',
    ['Men (all ages)', 'Women (all ages)'],
  ]);
  assert.deepEqual(read('Area,Smokers (%),Spend (£m)\nLeeds,12,13'), ['', ['Smokers (%)', 'Spend (£m)']]);
  const countries = readDataset('Year,England (%),Wales (%)\n2019,12,13').dataset;
  assert.deepEqual(
    countries.observations.map(({ area }) => area.name),
    ['England', 'Wales'],
  );
  const periods = readDataset('Area,Smokers (%) 2019,Smokers (%) 2020\nLeeds,12,13').dataset.indicator;
  assert.deepEqual([periods.name, periods.unit], ['smokers', '%']);
});

test('a file with a unit in its heading comes back from our own CSV with separate name and unit', () => {
  const { dataset } = readDataset('Area,Smoking prevalence (%)\nLeeds,15.3');
  const { indicator } = readDataset(
    writeCsv({ ...observationsTable(dataset.observations), indicator: dataset.indicator }),
  ).dataset;
  assert.deepEqual([indicator.name, indicator.unit], ['smoking prevalence', '%']);
});

test('each column of a wide table has its own unit, by its cells or its heading', () => {
  assert.deepEqual(unitsOf('Area,Smokers %,Smokers (number)\nLeeds,12.5%,85200'), [undefined, '']);
  assert.deepEqual(unitsOf('Area,Smokers (number),Smokers %\nLeeds,85200,12.5%'), [undefined, '%']);
  assert.deepEqual(unitsOf('Area,Smokers (%),Visits\nLeeds,12.5,85200'), ['%', undefined]);
  assert.deepEqual(unitsOf('Area,Smokers (%),Spend (£m)\nLeeds,12.5,£3'), ['%', '£m']);
  assert.deepEqual(unitsOf('Area,Men,Women\nLeeds,12%,13%'), [undefined, undefined]);
  assert.deepEqual(unitsOf('Area,2019 (%),2020 (%)\nLeeds,12,13'), [undefined, undefined]);
});

test('a count beside percentages is not reported as a percentage above 100', () => {
  const codes = (csv: string): string[] => readDataset(csv).issues.map(({ code }) => code);
  assert.ok(!codes('Area,Smokers %,Smokers (number)\nLeeds,12.5%,85200').includes('outside-usual-range'));
  assert.ok(codes('Area,Smokers %,Smokers (number)\nLeeds,125%,85200').includes('outside-usual-range'));
});

test('a scale after an amount of money is part of its unit, not a flag', () => {
  const read = (text: string): unknown => {
    const { value, unit, flags } = readNumber(text);
    return isMissing(value) ? value.missing : [value, unit, ...flags];
  };
  assert.deepEqual(read('£5m'), [5, '£m']);
  assert.deepEqual(read('£5M'), [5, '£m']);
  assert.deepEqual(read('-£5.5bn'), [-5.5, '£bn']);
  assert.deepEqual(read('£5 million'), [5, '£ million']);
  assert.deepEqual(read('€5k [r]'), [5, '€k', 'r']);
  assert.deepEqual(read('£5 [p]'), [5, '£', 'p']);
  for (const text of ['£5p', '£5b', '£5r', '$5e', '£5x']) assert.equal(read(text), 'notANumber', text);
  assert.deepEqual(read('5p'), [5, '', 'p']);
});

test('amounts on different scales in one column do not share a unit', () => {
  const { dataset, issues } = readDataset('Area,Spend\nLeeds,£5m\nYork,£900k\nHull,£6m');
  assert.deepEqual(
    dataset.observations.map(({ value }) => (isMissing(value) ? value.missing : value)),
    [5, 'notANumber', 6],
  );
  assert.equal(dataset.indicator.unit, '£m');
  assert.ok(issues.some(({ code }) => code === 'mixed-units'));
});

test('numbers of different units in one column are read only if another column states the unit of each', () => {
  const values = (csv: string): unknown[] =>
    readDataset(csv).dataset.observations.map(({ value }) => (isMissing(value) ? value.missing : value));
  for (const heading of ['Unit', 'Units', 'Unit of measure']) {
    const csv = `Area,${heading},Rate\nYork,%,5%\nLeeds,£,£6\nHull,%,7%`;
    assert.deepEqual(
      [values(csv), unitsOf(csv)],
      [
        [5, 6, 7],
        ['%', '£', '%'],
      ],
      heading,
    );
  }
  assert.deepEqual(values('Area,Place,Rate\nYork,a,5%\nLeeds,b,£6\nHull,c,7%'), [5, 'notANumber', 7]);
});

test('the name of an indicator loses its capital unless it starts with a proper name', () => {
  const names: readonly (readonly [given: string, said: string])[] = [
    ['Smoking prevalence', 'smoking prevalence'],
    ['Children’s teeth', 'children’s teeth'],
    ['Alzheimer’s deaths', 'Alzheimer’s deaths'],
    ["Parkinson's disease", "Parkinson's disease"],
    ['Down’s syndrome', 'Down’s syndrome'],
    ['Covid-19 deaths', 'Covid-19 deaths'],
    ['English as a second language', 'English as a second language'],
    ['January sales', 'January sales'],
    ['HIV prevalence', 'HIV prevalence'],
    ['GPs per head', 'GPs per head'],
    ['A&E attendances', 'A&E attendances'],
    ['Under 75 mortality', 'under 75 mortality'],
  ];
  for (const [given, said] of names) assert.equal(nameInSentence(given), said);
});

test('the fixed headings of a known layout do not name an indicator', () => {
  const csv = readFileSync(new URL('../fixtures/cases/05-statistics-gov-scot.csv', import.meta.url), 'utf8');
  assert.equal(readDataset(csv).dataset.indicator.name, '');
});
