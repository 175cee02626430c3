import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readDataset } from '@commonweal/data';
import { assertReadInvariants } from '../support/read-invariants.js';
import { DATA_FAULTS } from './cases.js';
import type { DataFault } from './data-fault.js';

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
  // What stands in quotation marks is the author's own.
  for (const { message } of read.issues)
    assert.doesNotMatch(message.replaceAll(/‘[^’]*’/g, ''), /undefined|NaN|\[object/);
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
