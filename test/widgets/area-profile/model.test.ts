import assert from 'node:assert/strict';
import { test } from 'node:test';
import { areaProfileModel } from '@commonweal/widgets/area-profile/model.js';
import { DEFAULT_AREA_PROFILE_OPTIONS } from '@commonweal/widgets/area-profile/options.js';
import { enAreaProfile } from '@commonweal/widgets/area-profile/words.en.js';
import { areasOf, dataset } from '../../charts/helpers/dataset.js';

test('each area has a row, with its figure', () => {
  const { chart } = areaProfileModel(dataset(areasOf([1, 2])), DEFAULT_AREA_PROFILE_OPTIONS, enAreaProfile);
  assert.deepEqual(
    chart?.rows.map(({ cells }) => cells.map(({ text }) => text)),
    [
      ['Area 1', '1.0'],
      ['Area 2', '2.0'],
    ],
  );
});
