import assert from 'node:assert/strict';
import { test } from 'node:test';
import { statModel } from '@commonweal/widgets/stat/model.js';
import { DEFAULT_STAT_OPTIONS } from '@commonweal/widgets/stat/options.js';
import { enStat } from '@commonweal/widgets/stat/words.en.js';
import { areasOf, dataset } from '../../charts/helpers/dataset.js';

test('each area has a row, with its figure', () => {
  const { chart } = statModel(dataset(areasOf([1, 2])), DEFAULT_STAT_OPTIONS, enStat);
  assert.deepEqual(
    chart?.rows.map(({ cells }) => cells.map(({ text }) => text)),
    [
      ['Area 1', '1.0'],
      ['Area 2', '2.0'],
    ],
  );
});
