import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readDataset, type ReadResult } from '@commonweal/data';
import { DATA_FAULTS } from './cases.js';
import type { DataFault } from './data-fault.js';

/** What must hold of anything that is read: nothing lost, nothing made up, nothing said without help. */
function assertReadInvariants(read: ReadResult): void {
  const { dataset, issues, cells, rowsKept, setAside } = read;
  if (cells !== null) assert.equal(rowsKept + setAside.length, cells.rows, 'each row is kept or set aside');
  for (const { value, limits, raw } of dataset.observations) {
    const numbers = [
      ...(typeof value === 'number' ? [value] : []),
      ...limits.flatMap(({ lower, upper }) => [lower, upper]),
    ];
    for (const number of numbers) assert.ok(Number.isFinite(number), `${number} was read of ${raw}`);
    assert.equal(typeof raw, 'string');
  }
  const isFatal = issues.some(({ severity }) => severity === 'fatal');
  assert.equal(
    dataset.observations.length === 0,
    isFatal,
    'there is no data where, and only where, an issue is fatal',
  );
  for (const { code, message, raw } of issues) {
    assert.match(code, /^[a-z]+(?:-[a-z0-9]+)*$/);
    assert.match(message, /^\P{Ll}.*[.)]$/su, message);
    // What stands in quotation marks is the author's own.
    assert.doesNotMatch(message.replaceAll(/‘[^’]*’/g, ''), /undefined|NaN|\[object/);
    assert.ok((raw ?? '').length <= 200, 'a raw text is cut to 200 characters');
  }
}

function check({
  data,
  codes = [],
  dataCodes = [],
  raw = [],
  values = {},
  refused = false,
}: DataFault): void {
  const read = readDataset(data);
  assertReadInvariants(read);
  const told = read.issues.map(({ code }) => code);
  for (const code of [...codes, ...dataCodes])
    assert.ok(told.includes(code), `${code} is told, not only ${told.join(', ')}`);
  assert.equal(read.dataset.observations.length === 0, refused, told.join(', '));
  const { observations } = read.dataset;
  const texts = observations.flatMap((each) => [each.raw, ...each.extra.values()]);
  for (const text of raw) assert.ok(texts.includes(text), `${text} stands as it was written`);
  for (const [area, wanted] of Object.entries(values)) {
    const found = observations.find((each) => each.area.name === area)?.value;
    assert.deepEqual(typeof found === 'object' ? found.missing : found, wanted, area);
  }
}

describe('a fault of data, read', () => {
  for (const fault of DATA_FAULTS) {
    it(`fault ${fault.number}: ${fault.what}`, () => {
      check(fault);
    });
  }
});
