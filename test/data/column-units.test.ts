import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isMissing, readDataset } from '@commonweal/data';
import { headingUnit } from '../../packages/data/src/read/heading-unit.js';
import { nameInSentence } from '../../packages/data/src/read/name-in-sentence.js';
import { readNumber } from '../../packages/data/src/read/number.js';

/** The unit of the numbers of each column, as far as it is not the indicator's. */
const unitsOf = (csv: string): (string | undefined)[] =>
  readDataset(csv).dataset.observations.map(({ unit }) => unit);

test('a heading says its unit, or that it counts, or nothing', () => {
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

test('each column of a wide table has its own unit, by its cells or its heading', () => {
  assert.deepEqual(unitsOf('Area,Smokers %,Smokers (number)\nLeeds,12.5%,85200'), [undefined, '']);
  assert.deepEqual(unitsOf('Area,Smokers (number),Smokers %\nLeeds,85200,12.5%'), [undefined, '%']);
  assert.deepEqual(unitsOf('Area,Smokers (%),Visits\nLeeds,12.5,85200'), ['%', undefined]);
  assert.deepEqual(unitsOf('Area,Smokers (%),Spend (£m)\nLeeds,12.5,£3'), ['%', '£m']);
  assert.deepEqual(unitsOf('Area,Men,Women\nLeeds,12%,13%'), [undefined, undefined]);
  assert.deepEqual(unitsOf('Area,2019 (%),2020 (%)\nLeeds,12,13'), [undefined, undefined]);
});

test('a count beside percentages is not said to be a percentage above 100', () => {
  const codes = (csv: string): string[] => readDataset(csv).issues.map(({ code }) => code);
  assert.ok(!codes('Area,Smokers %,Smokers (number)\nLeeds,12.5%,85200').includes('outside-usual-range'));
  assert.ok(codes('Area,Smokers %,Smokers (number)\nLeeds,125%,85200').includes('outside-usual-range'));
});

test('a scale after a sum of money is part of its unit, and a letter there is no flag', () => {
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

test('sums of different scales in one column are not one unit', () => {
  const { dataset, issues } = readDataset('Area,Spend\nLeeds,£5m\nYork,£900k\nHull,£6m');
  assert.deepEqual(
    dataset.observations.map(({ value }) => (isMissing(value) ? value.missing : value)),
    [5, 'notANumber', 6],
  );
  assert.equal(dataset.indicator.unit, '£m');
  assert.ok(issues.some(({ code }) => code === 'mixed-units'));
});

test('the name of an indicator loses its capital only where it is none of a name', () => {
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
