import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { PNG } from 'pngjs';
import { readScreenshot } from './png.js';

const [width, height] = [31, 17];
const data = Buffer.from(
  Array.from({ length: 4 * width * height }, (_, at) => (at % 4 === 3 ? 255 : (at * at * 7) % 256)),
);
// Some rows like the one above them.
for (const row of [0, 5, 6]) data.copyWithin(4 * width * (row + 1), 4 * width * row, 4 * width * (row + 1));
const written = (filterType: number, colorType = 2): Buffer =>
  PNG.sync.write({ width, height, data }, { filterType, colorType });

describe('the reader of screenshots', () => {
  for (const filter of [0, 2])
    it(`gives each pixel of rows written by filter ${String(filter)}`, () => {
      const read = readScreenshot(written(filter));
      assert.deepEqual(read, { width, data: data.filter((_, at) => at % 4 !== 3) });
    });

  it('refuses what it would misread: other filters, and a picture with an alpha channel', () => {
    for (const filter of [1, 3, 4]) assert.throws(() => readScreenshot(written(filter)), /by filter/);
    assert.throws(() => readScreenshot(written(0, 6)), /of the form 8,6,0,0,0/);
  });
});
