import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readDataset } from '@commonweal/data';
import { codesOf, numbersOf, readAs } from './read-as.js';

describe('a code', () => {
  for (const mark of ['na', 'N/A', '-', '..', ':', '[x]', 'null', '*'])
    it(`is not one if it is ${mark}`, () => {
      const result = readAs(
        `AREACD,AREANM,Value\nE06000014,York,65.1\n${mark},North of Tyne,5\n${mark},Tees Valley,9`,
      );
      assert.deepEqual(numbersOf(result), [['E06000014', 65.1], ['North of Tyne', 5], ['Tees Valley', 9]]); // prettier-ignore
      assert.deepEqual(codesOf(result), ['code-without-identity']);
      assert.ok(result.issues[0]?.message.startsWith(`Code ‘${mark}’ is beside 2 names`));
      assert.equal(result.dataset.observations[1]?.extra.get('AREACD'), mark, 'it is kept as given');
    });

  it('with two names in one period does not identify areas, which go by their names', () => {
    for (const text of [
      'Year,Region,Local authority,GeoCode,Value\n2020,NE,County Durham,E12000001,97.2\n2020,NE,Gateshead,E12000001,98.5',
      'Code,Name,Sex,Value\nE12000001,Durham,Men,5\nE12000001,Gateshead,Men,6\nE12000001,Durham,Women,7\nE12000001,Gateshead,Women,8',
      'Code,Name,Year,Value\nX1,Durham,2018,5\nX1,Gateshead,2019,6\nX1,Hartlepool,2020,7',
    ]) {
      const result = readAs(text);
      assert.deepEqual(codesOf(result), ['code-without-identity'], text);
      assert.ok(result.dataset.observations.every(({ area }) => area.code === null));
    }
  });

  it('still identifies an area that was renamed or is spelled in two ways', () => {
    for (const text of [
      'Code,Area,Year,Value\nE07000112,Shepway,2017,5\nE07000112,Folkestone and Hythe,2019,6',
      'Code,Area,Year,Value\nE06000010,Kingston upon Hull,2019,5\nE06000010,"Kingston upon Hull, City of",2019,6',
    ]) {
      const result = readAs(text);
      assert.ok(!codesOf(result).includes('code-without-identity'), text);
      assert.ok(result.dataset.observations.every(({ area }) => area.code !== null));
    }
  });

  it('alone gets its name from the register, or is its own name', () => {
    const register = {
      nameOf: (code: string) => (code === 'E06000014' ? 'York' : null),
      within: () => [],
    };
    const { dataset } = readDataset('area_code,value\nE06000014,5\nX1,6\nX2,7', { register });
    assert.deepEqual(
      dataset.observations.map(({ area }) => area),
      [
        { code: 'E06000014', name: 'York' },
        { code: 'X1', name: 'X1' },
        { code: 'X2', name: 'X2' },
      ],
    );
  });
});
