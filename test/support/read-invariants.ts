import assert from 'node:assert/strict';
import { isMissing, type ReadResult } from '@commonweal/data';

/** Checks what holds for every result of reading: nothing lost, nothing invented, no message without help. */
export function assertReadInvariants({ dataset, issues, cells, rowsKept, setAside }: ReadResult): void {
  if (cells !== null) {
    assert.equal(rowsKept + setAside.length, cells.rows, 'each row is kept or set aside');
    const aside = new Set(setAside.map(({ row }) => row));
    assert.equal(aside.size, setAside.length, 'no row is set aside twice');
    for (const row of aside) assert.ok(row >= 0 && row < cells.rows, 'a row that is set aside is there');
  }
  for (const { value, limits, raw, area } of dataset.observations) {
    const numbers = [
      ...(isMissing(value) ? [] : [value]),
      ...limits.flatMap(({ lower, upper }) => [lower, upper]),
    ];
    for (const number of numbers) assert.ok(Number.isFinite(number), `${number} was read of ${raw}`);
    assert.ok(!Object.is(value, -0), 'zero has no sign');
    assert.equal(typeof raw, 'string');
    assert.notEqual(area.name, '', 'every area has a name');
  }
  const isFatal = issues.some(({ severity }) => severity === 'fatal');
  assert.equal(
    dataset.observations.length === 0,
    isFatal,
    'there is no data where, and only where, an issue is fatal',
  );
  for (const { code, message, where, raw } of issues) {
    assert.match(code, /^[a-z]+(?:-[a-z0-9]+)*$/);
    assert.match(message, /^\P{Ll}.*[.)]$/su, message);
    assert.ok(where.line === null || where.line > 0, `lines count from 1, and ${code} is on one`);
    assert.ok((raw ?? '').length <= 200, 'a raw text is cut to 200 characters');
  }
}
