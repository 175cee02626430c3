import assert from 'node:assert/strict';
import { test } from 'node:test';
import { indicatorGridModel } from '@commonweal/widgets/indicator-grid/model.js';
import { DEFAULT_INDICATOR_GRID_OPTIONS } from '@commonweal/widgets/indicator-grid/options.js';
import { enIndicatorGrid } from '@commonweal/widgets/indicator-grid/words.en.js';
import { areasOf, dataset } from '../../charts/helpers/dataset.js';

test('each area has a row, with its figure', () => {
  const { chart } = indicatorGridModel(
    dataset(areasOf([1, 2])),
    DEFAULT_INDICATOR_GRID_OPTIONS,
    enIndicatorGrid,
  );
  assert.deepEqual(
    chart?.rows.map(({ cells }) => cells.map(({ text }) => text)),
    [
      ['Area 1', '1.0'],
      ['Area 2', '2.0'],
    ],
  );
});
