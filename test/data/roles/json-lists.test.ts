import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readDataset, readRecords } from '@commonweal/data';
import { codesOf, numbersOf, readAs, rolesOf } from './read-as.js';

const RECORDS = [
  { Area_Code: 'W06000015', Area_ItemName_ENG: 'Cardiff', Year_Code: '2019', Data: 12.5 },
  { Area_Code: 'W06000011', Area_ItemName_ENG: 'Swansea', Year_Code: '2019', Data: 10.1 },
];
const READ = [
  ['W06000015', '2019', 12.5],
  ['W06000011', '2019', 10.1],
];

describe('the only list of records in an object of JSON', () => {
  for (const [what, value] of [
    ['OData', { 'odata.metadata': 'x', value: RECORDS }],
    ['OData of older services', { d: { results: RECORDS } }],
    [
      'CKAN',
      { success: true, result: { fields: [{ id: 'Data', type: 'numeric' }], records: RECORDS, total: 2 } },
    ],
    ['a list of results', { count: 2, next: null, results: RECORDS }],
    ['data beside pages', { data: RECORDS, pagination: { next: null }, links: [{ rel: 'self' }] }],
    [
      'ArcGIS',
      {
        fields: [{ name: 'Data' }],
        features: RECORDS.map((attributes) => ({ attributes, geometry: { x: 1 } })),
      },
    ],
    [
      'GeoJSON',
      {
        type: 'FeatureCollection',
        features: RECORDS.map((properties) => ({ type: 'Feature', properties, geometry: null })),
      },
    ],
  ] as const) /* prettier-ignore */ {
    it(`is the table in ${what}`, () => {
      const result = readAs(JSON.stringify(value));
      assert.deepEqual(numbersOf(result), READ);
      assert.deepEqual(rolesOf(result), { Area_Code: 'area_code', Area_ItemName_ENG: 'area', Year_Code: 'period', Data: 'value' }); // prettier-ignore
      assert.deepEqual(numbersOf(readRecords(value)), READ);
    });
  }

  it('keeps what is beside an object called attributes, which is then not a map feature', () => {
    const { dataset } = readDataset(
      '[{"area":"York","value":5,"attributes":{"shade":1}},{"area":"Leeds","value":6,"attributes":{"shade":2}}]',
    );
    assert.deepEqual(
      dataset.observations.map(({ area, value }) => [area.name, value]),
      [
        ['York', 5],
        ['Leeds', 6],
      ],
    );
  });

  it('is asked for where there are two', () => {
    const result = readAs(JSON.stringify({ men: RECORDS, women: RECORDS }));
    assert.deepEqual(codesOf(result), ['several-tables']);
    assert.match(result.issues[0]?.message ?? '', /‘men’ and ‘women’/);
  });

  it('is not invented for a response without one', () => {
    for (const text of ['{"error":"x","errors":[{"code":1}]}', '{"a":1}', '{"value":[]}'])
      assert.deepEqual(codesOf(readDataset(text)), ['json-shape']);
  });

  it('is not a column beside other columns', () => {
    assert.deepEqual(numbersOf(readAs('{"area":["York","Hull"],"value":[5,6]}')), [['York', 5], ['Hull', 6]]); // prettier-ignore
  });
});
