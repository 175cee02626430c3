import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type PublishedOutcome, readDataset } from '@commonweal/data';
import { outcomeOf } from '../../packages/data/src/read/outcomes.js';

const TEXTS: Readonly<Record<PublishedOutcome, readonly string[]>> = {
  better: ['Better', 'BETTER', 'Significantly better', 'Better 95%', 'Better than England', 'Statistically significantly better than the England average', 'Higher (better)', 'green'], // prettier-ignore
  worse: ['Worse', 'worse', 'Significantly worse than England', 'Worse (95%)', 'Lower - worse'.replace(' - ', ' '), 'red'], // prettier-ignore
  similar: ['Similar', 'Similar to England', 'Same', 'Not significantly different', 'No significant difference', 'Not significant', 'No difference', 'Not statistically significant', 'As expected', 'amber'], // prettier-ignore
  higher: ['Higher', 'Significantly higher than England', 'Higher than expected', 'above average'],
  lower: ['Lower', 'Significantly lower', 'Statistically lower than the national average', 'Below England'],
  notCompared: ['Not compared', 'not_compared', 'Not applicable', 'N/A', 'Cannot be calculated', 'No data', 'Insufficient data'], // prettier-ignore
};

for (const [outcome, texts] of Object.entries(TEXTS)) {
  test(`publishers write ‘${outcome}’ in ${String(texts.length)} ways`, () => {
    for (const text of texts) assert.equal(outcomeOf(text), outcome, text);
  });
}

test('a text that is not an outcome, or is two, is read as none', () => {
  for (const text of [
    '',
    ' ',
    'Lowest quintile',
    'York',
    '5.2',
    'Increasing',
    'Better or worse',
    'Better or similar',
    'Middle',
    'Not better',
    'Not worse',
    'Not higher',
    'Not lower',
    'Not similar',
    'Nearly amber',
    'Amber Valley',
    'Yellow card',
    'Green space',
    'Redcar and Cleveland',
    'betterment of roads'.slice(11),
  ])
    // prettier-ignore
    assert.equal(outcomeOf(text), null, text);
});

const outcomes = (text: string, columns?: ReadonlyMap<string, string>): unknown[] =>
  readDataset(text, { columns }).dataset.observations.map(({ outcome }) => outcome ?? null);

test('the outcome column is recognised by its heading and cells, and stays in place', () => {
  for (const heading of [
    'Compared to England value or percentiles',
    'Difference from England',
    'Statistical difference from England',
    'significance',
    'Statistical significance',
    'Outcome',
    'Significance compared to England',
    'Compared with national average',
    'Benchmark comparison',
    'RAG rating',
    'Compared to goal',
    'Compared to Region value or percentiles',
  ]) {
    const text = `Area,Rate,${heading}\nYork,5,Better\nLeeds,6,Similar\nHull,7,Not compared`;
    assert.deepEqual(outcomes(text), ['better', 'similar', 'notCompared'], heading);
    const [first] = readDataset(text).dataset.observations;
    assert.equal(first?.extra.get(heading), 'Better', heading);
  }
});

test('of several comparisons, the one with the country is used, wherever it is', () => {
  const cells = { 'Compared to goal': 'Worse', 'Compared to Region value or percentiles': 'Similar' };
  for (const country of [
    'Compared to England value or percentiles',
    'Difference from England',
    'Statistical difference from England',
    'Statistically significantly different to the national average',
    'Compared against the UK',
  ]) {
    const columns = Object.entries({ ...cells, [country]: 'Better' });
    for (const order of [columns, [...columns].reverse()]) {
      const head = order.map(([heading]) => heading).join(',');
      const text = `Area,Rate,${head}\nYork,5,${order.map(([, cell]) => cell).join(',')}`;
      assert.deepEqual(outcomes(text), ['better'], head);
    }
  }
});

test('a heading without cells, an unrelated heading and a column of numbers are not outcomes', () => {
  for (const cells of [
    ['', ''],
    ['', 'about'],
    ['0.04', '0.5'],
    ['Lowest', 'Middle'],
  ])
    assert.deepEqual(
      outcomes(`Area Code,Area Name,Value,Compared to goal\nE06000014,York,8,${cells[0] ?? ''}\nE08000035,Leeds,13,${cells[1] ?? ''}`), // prettier-ignore
      [null, null],
    );
  assert.deepEqual(outcomes('Area,Rate,Outcome\nYork,5\nLeeds,6'), [null, null]);
});

test('the outcome is in the column given for it', () => {
  const text = 'Area,Rate,Verdict of ours,Outcome\nYork,5,Higher,Better\nLeeds,6,Lower,Worse';
  assert.deepEqual(outcomes(text), ['better', 'worse']);
  assert.deepEqual(outcomes(text, new Map([['outcome', 'Verdict of ours']])), ['higher', 'lower']);
});

test('several columns of numbers each have the outcomes named after them, and no others', () => {
  const text =
    'Area,Men,Men significance,Women,Women significance\nYork,5,Better,6,Worse\nLeeds,6,Similar,7,';
  assert.deepEqual(
    readDataset(text).dataset.observations.map(({ group, outcome }) => [[...group.values()].join(), outcome ?? null]), // prettier-ignore
    [
      ['Men', 'better'],
      ['Women', 'worse'],
      ['Men', 'similar'],
      ['Women', null],
    ],
  );
  assert.deepEqual(outcomes('Area,Men,Women,Outcome\nYork,5,6,Better'), [null, null]);
});
