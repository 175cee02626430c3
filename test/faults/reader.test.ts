import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { comparePeriods, readDataset } from '@commonweal/data';
import { assertReadInvariants } from '../support/read-invariants.js';
import { DATA_FAULTS } from './cases.js';
import type { DataFault } from './data-fault.js';

function check(fault: DataFault): void {
  const { data, options = {}, codes = [], dataCodes = [], says = [], raw = [], refused = false } = fault;
  const read = readDataset(data, options);
  assertReadInvariants(read);
  // What is in quotation marks is the author's own.
  for (const { message } of read.issues)
    assert.doesNotMatch(message.replaceAll(/‘[^’]*’/g, ''), /undefined|NaN|\[object/);
  const reported = read.issues.map(({ code }) => code);
  for (const code of [...codes, ...dataCodes])
    assert.ok(reported.includes(code), `${code} is reported, not only ${reported.join(', ')}`);
  if (fault.quiet === true) assert.deepEqual(reported, []);
  const messages = read.issues.map(({ message }) => message).join('\n');
  for (const text of says) assert.ok(messages.includes(text), `${text} is stated, not only ${messages}`);
  assert.equal(read.dataset.observations.length === 0, refused, reported.join(', '));
  const { observations } = read.dataset;
  const texts = observations.flatMap((each) => [each.raw, ...each.extra.values()]);
  for (const text of raw) assert.ok(texts.includes(text), `${text} stands as it was written`);
  const of = (area: string) => observations.find((each) => each.area.name === area);
  for (const [area, wanted] of Object.entries(fault.values ?? {})) {
    const found = of(area)?.value;
    assert.deepEqual(typeof found === 'object' ? found.missing : found, wanted, area);
  }
  for (const [area, flags] of Object.entries(fault.flags ?? {})) assert.deepEqual(of(area)?.flags, flags);
  for (const [area, code] of Object.entries(fault.areaCodes ?? {})) assert.equal(of(area)?.area.code, code);
  if (fault.names !== undefined)
    assert.deepEqual(
      observations.map(({ area }) => area.name),
      fault.names,
    );
  if (fault.columns !== undefined) assert.deepEqual(read.columns, fault.columns);
  if (fault.periods !== undefined)
    assert.deepEqual(
      observations
        .flatMap(({ period }) => period ?? [])
        .sort(comparePeriods)
        .map(({ label, start }) => [label, start]),
      fault.periods,
    );
}

describe('a fault of data, read', () => {
  for (const fault of DATA_FAULTS) {
    it(`fault ${fault.number}: ${fault.what}`, () => {
      check(fault);
    });
  }
});
