import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { allSuccessions, compareAreas } from '@commonweal/data';

test('ons-area-code-changes.csv: every new code and merger is known, and no larger area is taken for a successor', () => {
  const text = readFileSync(`${process.env.COMMONWEAL_OPEN_DATA ?? ''}/ons-area-code-changes.csv`, 'utf8');
  const rows = text.trim().split(/\r?\n/).slice(1).map((line) => {
    const [oldCode = '', , newCode = ''] = line.replace(/"[^"]*"/g, 'name').split(',');
    const [kind = '', year = ''] = line.split(',').slice(-2);
    return { oldCode, newCode, kind, year: Number(year) };
  }); // prettier-ignore
  assert.equal(rows.length, 79);
  const known = allSuccessions();
  for (const { oldCode, newCode, kind, year } of rows) {
    const found = known.some(
      ({ from, to, year: since }) => from.includes(oldCode) && to.includes(newCode) && since === year,
    );
    if (kind === 'new_code' || kind === 'merger') assert.ok(found, `${oldCode} ${newCode}`);
    if (kind === 'new_geo') assert.ok(!found, `${oldCode} ${newCode}`);
    if (kind === 'new_code')
      assert.equal(compareAreas({ code: oldCode, name: '' }, { code: newCode, name: '' }), 'same');
    if (kind === 'termination')
      assert.ok(
        known.some(({ from, year: since }) => from.includes(oldCode) && since === year),
        oldCode,
      );
  }
});
