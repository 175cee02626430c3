import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import {
  COLUMN_ROLES,
  observationsTable,
  type PageCell,
  readCells,
  readDataset,
  readRecords,
  type ReadResult,
  writeCsv,
} from '@commonweal/data';
import { rolesOf } from './read-as.js';

const FOLDER = new URL('../../fixtures/layouts/', import.meta.url);
const KNOWN = new Set<string>([...COLUMN_ROLES.map(({ role }) => role), 'missing', 'printed']);

/** Each column once, in its place, with a role that is documented and a reason. */
function assertRoles({ roles, columns }: ReadResult): void {
  assert.deepEqual(
    roles.map(({ column }) => column),
    columns,
  );
  for (const { role, why, others } of roles) {
    assert.ok(KNOWN.has(role) || /^(?:lower|upper)\d{2,3}$/.test(role), role);
    assert.notEqual(why, '');
    for (const other of others) assert.ok(KNOWN.has(other), other);
  }
}

describe('the roles of a result', () => {
  for (const file of readdirSync(FOLDER).filter((name) => /\.(?:csv|tsv|json)$/.test(name)))
    it(`name each column of ${file} once`, () => {
      const result = readDataset(readFileSync(new URL(file, FOLDER)));
      assertRoles(result);
      assert.ok(result.roles.some(({ role }) => role === 'value'));
    });

  it('name the columns of records and of a table in a page', () => {
    const cell = (text: string): PageCell => ({ text, colspan: 1, rowspan: 1, isHeader: false });
    const results = [
      readRecords([{ area: 'York', smokers: 5 }]),
      readCells([['area', 'smokers'].map(cell), ['York', '5'].map(cell)]),
    ];
    for (const result of results) {
      assertRoles(result);
      assert.deepEqual(rolesOf(result), { area: 'area', smokers: 'value' });
    }
  });

  it('show which were given by hand in a layout with known columns', () => {
    const text = 'v4_0,time,Time,geo-area,Geography,sex,Sex\n5,2015,2015,E06000014,York,m,Male';
    const { roles } = readDataset(text, { columns: new Map([['age', 'sex']]) });
    assert.deepEqual(roles.map(({ role, why }) => [role, why]).slice(0, 1), [
      ['value', 'stated by the layout'],
    ]);
    assert.ok(roles.some(({ column, why }) => column === 'sex' && why === 'given by columns'));
  });

  it('are empty if nothing could be read', () => {
    assert.deepEqual(readDataset('').roles, []);
  });
});

describe('a download of the package', () => {
  it('keeps area types and parents when it is read again', () => {
    const text = 'Area Code,Area Name,Area Type,Parent Code,Value\nE06000014,York,UA,E12000003,5';
    const { observations } = readDataset(text).dataset;
    const written = writeCsv(observationsTable(observations));
    const again = readDataset(written).dataset.observations;
    assert.deepEqual(again[0]?.area, observations[0]?.area);
    assert.equal(again[0]?.area.type, 'UA');
  });
});
