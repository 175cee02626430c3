import assert from 'node:assert/strict';
import { test } from 'node:test';
import { againstReader, type PublishedOutcome, readDataset } from '@commonweal/data';
import { outcomeOf } from '../../packages/data/src/read/outcomes.js';

const TEXTS: Readonly<Record<PublishedOutcome, readonly string[]>> = {
  better: ['Better', 'BETTER', 'Significantly better', 'Better 95%', 'Better than England', 'Statistically significantly better than the England average', 'Higher (better)', 'Lower better', 'Above: better', 'Below, better', 'green', 'RAG green', 'Is better', 'Area is better'],
  worse: ['Worse', 'worse', 'Significantly worse than England', 'Worse (95%)', 'Lower worse', 'Higher (worse)', 'Above worse', 'Below: worse', 'red', 'RAG red', 'Are worse', 'Sig. worse', 'Stat worse'],
  similar: ['Similar', 'Similar to England', 'Same', 'Equal', 'In line with England', 'Within limits', 'Comparable', 'No change', 'Not significantly different', 'No significant difference', 'Not significant', 'No difference', 'Not different', 'No real difference', 'Not statistically significant', 'As expected', 'amber', 'RAG amber', 'Yellow'],
  higher: ['Higher', 'Significantly higher than England', 'Higher than expected', 'above average', 'Greater', 'More', 'Dark blue', 'Were higher', 'Value higher'],
  lower: ['Lower', 'Significantly lower', 'Statistically lower than the national average', 'Below England', 'Smaller', 'Fewer', 'Less', 'Light blue', 'Was lower', 'Rate lower'],
  notCompared: ['Not compared', 'not_compared', 'No rate compared', 'Not yet comparable', 'Not calculated', 'Not tested', 'Not assessed', 'Not available', 'Not applicable', 'N/A', 'na', 'null', 'Cannot be calculated', 'Can\'t be compared', 'Could not be compared', 'No comparison', 'No data', 'Insufficient data'],
}; // prettier-ignore

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
    'Amber alert',
    'Dark blue sea',
    'Light blues',
    'Nullified',
    'Isbetter',
    'Worse or better',
    'Better or same',
    'N/A yet',
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

/** Headings beside a comparison with a goal: those that go before it, those that go after it, and those of something else. */
const HEADINGS = {
  before: ['Outcome', 'Outcomes', 'Published outcome', 'Significance', 'Significant', 'Statistical significance', 'Significance level', 'Significance test', 'significance flag', 'significant outcome', 'Compared to England', 'Comparison with Scotland', 'Compared against Wales', 'Significantly different to Northern Ireland', 'Significance vs UK', 'Significant difference from national', 'Significance versus benchmark', 'Statistically significant when compared to average', 'Significance as compared with England', 'Against England', 'Versus the England average', 'vs England', 'Relative to England', 'Difference to England', 'Statistically difference from England', 'Compared to percentiles', 'Benchmark comparison', 'Benchmarking outcome', 'RAG', 'RAG rating', 'RAG status', 'BOB coding', 'BOB', 'Benchmark RAG', 'Comparison with the target'],
  after: ['Compared with region', 'Significance compared to region', 'Statistical significance vs county', 'Compared to region of England', 'Compared to district of England', 'Compared to similar England', 'Compared to neighbours in England', 'Significance to county'],
  none: ['Benchmark', 'Benchmarking', 'Verdict', 'Outcome of it', 'Insignificance', 'Goal compared', 'Difference of England', 'Comparing England', 'RAG colour', 'Significance class', 'Compared to'],
}; // prettier-ignore

for (const heading of HEADINGS.before)
  test(`outcomes are under ‘${heading}’ before those against a goal`, () => {
    const text = `Area,Smokers,${heading},Compared to goal\nYork,5,Worse,Better\nHull,6,Worse,Better`;
    assert.deepEqual(outcomes(text), ['worse', 'worse']);
  });

for (const heading of HEADINGS.after)
  test(`outcomes are under ‘${heading}’ after those against a goal`, () => {
    const text = `Area,Smokers,${heading},Compared to goal\nYork,5,Worse,Better\nHull,6,Worse,Better`;
    assert.deepEqual(outcomes(text), ['better', 'better']);
    assert.deepEqual(outcomes(text.replace('Compared to goal', 'Remark')), ['worse', 'worse']);
  });

for (const heading of HEADINGS.none)
  test(`outcomes are not under ‘${heading}’`, () => {
    assert.deepEqual(outcomes(`Area,Smokers,${heading}\nYork,5,Worse\nHull,6,Better`), [null, null]);
  });

test('the reference of a published outcome is in its column, its heading or its text', () => {
  const against = againstReader();
  for (const [heading, text, name] of [
    ['Compared to England value or percentiles', 'Worse', 'England'],
    ['Outcome', 'Worse than the England average', 'England'],
    ['Outcome', 'Worse than York', 'York'],
    ['Outcome', 'Worse against York level', 'York'],
    ['Outcome', 'Worse versus York or percentiles', 'York'],
    ['Outcome', 'Worse vs. York', 'York'],
    ['Outcome', 'Worse compared with York means', 'York'],
    ['Outcome', 'Worse: different from northern ireland figures', 'northern ireland'],
    ['Significance_compared_to_York_rate', 'Worse', 'York'],
    ['Benchmark', 'Yorkshire', 'Yorkshire'],
    ['Benchmark area name', ' York ', 'York'],
    ['Benchmark', '5.2', null],
    ['Benchmark', 'Worse', null],
    ['Outcome', 'Worse than average', null],
    ['Outcome', 'Worse than the national level', null],
    ['Outcome', 'Worse than last', null],
    ['Outcome', 'Worse than expected', null],
    ['Outcome', 'Better than York', null],
    ['Note', 'Worse than York', null],
  ] as const)
    assert.equal(
      against({ outcome: 'worse', extra: new Map([[heading, text]]) }),
      name,
      `${heading}: ${text}`,
    );
  assert.equal(against({ extra: new Map([['Benchmark', 'York']]) }), null, 'without an outcome');
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
