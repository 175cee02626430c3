import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readRecords, readDataset } from '@commonweal/data';
import { cellText, readJson } from '../../packages/data/src/read/json.js';

const codes = (text: string): string[] => readDataset(text).issues.map(({ code }) => code);

test('a list of records is read, columns in the order of their first appearance', () => {
  const { dataset, columns } = readDataset(
    '[{"area":"Leeds","value":62},{"2":"b","area":"Hull","value":56.4,"1":"a"}]',
  );
  assert.deepEqual(columns, ['area', 'value', '2', '1']);
  assert.deepEqual(
    dataset.observations.map(({ value }) => value),
    [62, 56.4],
  );
});

test('a list of lists and columns with rows are read alike', () => {
  for (const text of [
    '[["area","value"],["Leeds",62]]',
    '{"columns":["area","value"],"rows":[["Leeds",62]]}',
    '{"columns":[{"name":"area"},{"name":"value"}],"rows":[{"area":"Leeds","value":62}]}',
  ]) {
    const { dataset } = readDataset(text);
    assert.deepEqual(
      dataset.observations.map(({ area, value }) => [area.name, value]),
      [['Leeds', 62]],
    );
  }
});

test('long numbers keep their digits as raw text', () => {
  const { dataset } = readDataset('[{"area":"Leeds","id":9007199254740993,"value":1.50}]');
  const [leeds] = dataset.observations;
  assert.deepEqual([leeds?.extra.get('id'), leeds?.raw], ['9007199254740993', '1.50']);
});

test('null is not available, a key left out is not supplied, zero is a value (fault 41)', () => {
  const { dataset } = readDataset(
    '[{"area":"Leeds","value":null},{"area":"Hull","value":0},{"area":"York"}]',
  );
  assert.deepEqual(
    dataset.observations.map(({ value }) => value),
    [{ missing: 'notAvailable', raw: '' }, 0, { missing: 'notSupplied', raw: '' }],
  );
});

test('broken JSON is reported with its line and column', () => {
  for (const [text, place] of [
    ['[{"a":1,}]', 'line 1, character 9'],
    ["[\n  {'a': 1}\n]", 'line 2, character 4'],
    ['[{"value": NaN}]', 'line 1, character 12'],
    ['[1,2', 'line 1, character 5'],
    ['[01]', 'line 1, character 3'],
    ['["a\nb"]', 'line 1, character 4'],
    ['["\\x"]', 'line 1, character 2'],
  ] as const) {
    const [issue] = readDataset(text).issues;
    assert.equal(issue?.code, 'not-json', text);
    assert.ok(issue.message.includes(place), `${text}: ${issue.message}`);
  }
});

test('JSON that is not a table is refused with what is accepted', () => {
  for (const text of ['{"data":[]}', '[1,2]', '{"area":"Leeds"}', '[{"a":1},[2]]'])
    assert.deepEqual(codes(text), ['json-shape']);
  assert.deepEqual(codes('[]'), ['empty-data']);
  for (const text of ['null', '5'])
    assert.equal(readDataset(text, { format: 'json' }).issues[0]?.code, 'json-shape');
});

test('a depth of 10,000 is refused without a stack overflow', () => {
  assert.deepEqual(codes(`${'['.repeat(10_000)}${']'.repeat(10_000)}`), ['json-too-deep']);
  assert.deepEqual(codes(`${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`), ['json-too-deep']);
});

test('a key given twice is reported, lists and records in cells are shown as JSON', () => {
  const { issues, dataset } = readDataset('[{"area":"Leeds","value":1,"value":2,"more":{"a":[1,null]}}]');
  assert.deepEqual(
    issues.map(({ code }) => code),
    ['duplicate-key', 'nested-cell'],
  );
  assert.equal(dataset.observations[0]?.extra.get('more'), '{"a":[1,null]}');
});

test('__proto__ as a key pollutes nothing', () => {
  const { dataset } = readDataset('[{"__proto__":{"polluted":1},"area":"Leeds","value":1}]');
  assert.equal(dataset.observations[0]?.extra.get('__proto__'), '{"polluted":1}');
  assert.equal('polluted' in {}, false);
});

test('any JSON is read as JSON.parse reads it', () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      const { value } = readJson(text);
      assert.ok(value !== undefined);
      const expected: unknown = JSON.parse(text);
      if (typeof expected === 'object' && expected !== null)
        assert.deepEqual(JSON.parse(cellText(value)), expected);
    }),
  );
});

test('any text is read or refused, never thrown on', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const read = readJson(text);
      let parses = true;
      try {
        JSON.parse(text);
      } catch {
        parses = false;
      }
      assert.equal(read.value !== undefined, parses, text);
    }),
    { numRuns: 500 },
  );
});

test('plain records of a script are read; getters and toString are never called', () => {
  let called = 0;
  const hostile = {
    area: 'Leeds',
    get value() {
      called += 1;
      return 5;
    },
    toString() {
      called += 1;
      return 'x';
    },
  };
  const { issues } = readRecords([{ area: 'Leeds', value: 0.1 }]);
  assert.deepEqual(issues, []);
  assert.deepEqual(
    readRecords([hostile]).issues.map(({ code }) => code),
    ['json-shape'],
  );
  readRecords([{ area: 'Leeds', get value() { called += 1; return 5; } }]); // prettier-ignore
  assert.equal(called, 0);
  assert.equal(readRecords(new Proxy([], { get() { throw new Error('no'); } })).dataset.observations.length, 0); // prettier-ignore
  assert.equal(readRecords({ length: 1e9 }).issues[0]?.code, 'json-shape');
});

test('a wrong type passed by a script is named', () => {
  for (const [value, name] of [[new Map([['York', 5]]), 'a Map'], [new Set([5]), 'a Set'], [[{ area: new Date(0) }], 'a Date']] as const) {
    const [issue] = readRecords(value).issues;
    assert.equal(issue?.code, 'data-shape');
    assert.ok(issue.message.includes(name), issue.message);
  }
}); // prettier-ignore
