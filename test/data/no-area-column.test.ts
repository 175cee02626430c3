import assert from 'node:assert/strict';
import { test } from 'node:test';
import { barRankingModel } from '@commonweal/widgets/bar-ranking/model.js';
import { DEFAULT_BAR_RANKING_OPTIONS } from '@commonweal/widgets/bar-ranking/options.js';
import { enBarRanking } from '@commonweal/widgets/bar-ranking/words.en.js';
import { type ReadOptions, readDataset } from '@commonweal/data';
import { messageOf } from '../support/in-english.js';

const DECILES = `Deprivation decile,Rate\n${[1, 2, 3, 4, 5].map((n) => `${String(n)},${String(n + 4)}`).join('\n')}`;

const nameless = (text: string, options: ReadOptions = {}): string[] =>
  readDataset(text, options).issues.flatMap(({ code, message }) =>
    code === 'no-area-column' ? message : [],
  );

test('a file without an area column is reported, with the column that could be it', () => {
  assert.match(nameless(DECILES)[0] ?? '', /write columns="area=Deprivation decile"\.$/);
  assert.match(nameless('Age group,Rate\n0-4,5\n5-9,6')[0] ?? '', /columns="area=Age group"/);
  assert.match(nameless('Rate,Cases\n5,50\n6,70')[0] ?? '', /columns="area=…"/);
  assert.equal(nameless(DECILES).length, 1);
});

test('what the message asks for is accepted, and a file with a name is not reported', () => {
  const columns = new Map([['area', 'Deprivation decile']]);
  assert.deepEqual(nameless(DECILES, { columns }), []);
  assert.deepEqual(nameless('Area,Rate\n,5\nYork,6'), []);
  assert.deepEqual(nameless('Area,Rate'), []);
});

test('a ranking of such a file is refused for that, and not for groups that the rows do not share', () => {
  const { dataset } = readDataset(DECILES);
  const { chart, issues } = barRankingModel(dataset, DEFAULT_BAR_RANKING_OPTIONS, enBarRanking);
  assert.equal(chart, null);
  assert.deepEqual(
    issues.map(({ code, severity }) => [code, severity]),
    [['no-area-column', 'fatal']],
  );
  const [, asked = ''] = /columns="area=([^"]*)"/.exec(messageOf(issues[0])) ?? [];
  const reported = readDataset(DECILES, { columns: new Map([['area', asked]]) });
  assert.notEqual(barRankingModel(reported.dataset, DEFAULT_BAR_RANKING_OPTIONS, enBarRanking).chart, null);
});
