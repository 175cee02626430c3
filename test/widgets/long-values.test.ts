import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ranking as styles } from '../../packages/widgets/src/styles/ranking.js';
import { ranking } from '../charts/helpers/charts.js';
import { dataset } from '../charts/helpers/dataset.js';

test('style sheets have room for a value of any length that a table may state', () => {
  for (const value of [1, 1e3, 1e6, 1e9, 1e12, 1e15]) {
    const { columns } = ranking(
      dataset([
        { area: 'Leeds', value },
        { area: 'York', value: 1 },
      ]),
    );
    const room = columns.find(({ kind }) => kind === 'track')?.room;
    assert.ok(styles.cssText.includes(`.room${String(room)} `), String(value));
  }
});
