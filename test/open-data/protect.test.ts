import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isMissing, protect } from '@commonweal/data';
import { suppressionRules } from '@commonweal/data/statistics';
import { readOpenData } from './support.js';

test('fingertips-alcohol-specific-mortality.csv, protected: no small count is shown, none is alone in its line of sexes or districts', () => {
  const { dataset } = readOpenData('fingertips-alcohol-specific-mortality.csv').result;
  const given = dataset.observations;
  const found = protect(dataset, suppressionRules.fewerThan5).observations;
  assert.equal(found.length, given.length);
  const isSmall = (count: number | null): boolean => count !== null && count > 0 && count < 5;
  assert.ok(given.filter(({ count }) => isSmall(count)).length > 30);
  assert.ok(found.every(({ count }) => !isSmall(count)));
  for (const { value, count, denominator, limits } of found) {
    if (isMissing(value) && value.missing === 'suppressed') {
      assert.deepEqual([count, denominator, limits], [null, null, []]);
    }
  }

  // Persons are men and women; a region is its districts. A single hidden count in such a line could be worked back.
  const bySex = new Map<string, number[]>();
  const byRegion = new Map<string, number[]>();
  given.forEach(({ area, period, group, extra, count }, index) => {
    if (count === null || group.get('category type') !== '') return;
    const line = (...parts: (string | undefined)[]): string => JSON.stringify([period?.label, ...parts]);
    const put = (lines: Map<string, number[]>, key: string): unknown =>
      lines.set(key, [...(lines.get(key) ?? []), index]);
    put(bySex, line(area.code ?? ''));
    const parent = extra.get('Parent Code') ?? '';
    const isRegion = area.code?.startsWith('E12') === true;
    if (isRegion || parent.startsWith('E12'))
      put(byRegion, line(isRegion ? area.code : parent, group.get('sex')));
  });
  let hidden = 0;
  for (const lines of [bySex, byRegion]) {
    for (const [key, line] of lines) {
      const gone = line.filter((index) => found[index]?.count === null).length;
      hidden += gone;
      assert.notEqual(gone, 1, key);
    }
  }
  assert.ok(hidden > 60);
});
