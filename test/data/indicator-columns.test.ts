import assert from 'node:assert/strict';
import { test } from 'node:test';
import { observationsTable, readDataset, writeCsv } from '@commonweal/data';

const HEAD = 'area,indicator,theme,polarity,value';
const ROWS = [
  'England,Smoking,Ways of living,Low is good,14',
  'Leeds,Smoking,Ways of living,Low is good,16',
  'England,Life expectancy,Length of life,RAG - High is good,80',
  'Leeds,Life expectancy,Length of life,RAG - High is good,79',
];

const stated = (csv: string, columns?: ReadonlyMap<string, string>): unknown[] => {
  const { dataset } = readDataset(csv, columns === undefined ? {} : { columns });
  return dataset.observations.map(({ polarity, domain }) => [polarity, domain]);
};
const EACH = [
  ['lowIsGood', 'Ways of living'],
  ['lowIsGood', 'Ways of living'],
  ['highIsGood', 'Length of life'],
  ['highIsGood', 'Length of life'],
];

test('beside several indicators, each number has the polarity and the domain of its own', () => {
  assert.deepEqual(stated([HEAD, ...ROWS].join('\n')), EACH);
});

test('columns names them by their roles, whatever their headings', () => {
  const csv = ['area,indicator,block,good,value', ...ROWS].join('\n');
  assert.deepEqual(
    stated(
      csv,
      new Map([
        ['domain', 'block'],
        ['polarity', 'good'],
      ]),
    ),
    EACH,
  );
});

test('a file that the package wrote gives them back', () => {
  const { dataset } = readDataset([HEAD, ...ROWS].join('\n'));
  assert.deepEqual(stated(writeCsv(observationsTable(dataset.observations))), EACH);
});

for (const [text, polarity] of [
  ['1', 'highIsGood'],
  ['-1', 'lowIsGood'],
  ['0', 'noJudgement'],
  ['higher-is-better', 'highIsGood'],
  ['lowIsGood', 'lowIsGood'],
  ['BOB - Blue orange blue', 'noJudgement'],
  ['RAG - Low is good', 'lowIsGood'],
  ['sideways', 'noJudgement'],
] as const)
  test(`a polarity column of ‘${text}’ alone is the polarity of the indicator: ${polarity}`, () => {
    const { dataset } = readDataset(`area,polarity,value\nYork,${text},1\nLeeds,${text},2`);
    assert.equal(dataset.indicator.polarity, polarity);
  });

test('without several indicators a column called domain holds groups, as in an index of deprivation', () => {
  const { dataset } = readDataset(
    'area,domain,value\nYork,Income,1\nYork,Work,2\nLeeds,Income,3\nLeeds,Work,4',
  );
  assert.equal(dataset.observations[0]?.group.get('domain'), 'Income');
});
