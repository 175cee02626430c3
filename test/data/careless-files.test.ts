import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fetchDataset, isMissing, observationsTable, readDataset, writeCsv } from '@commonweal/data';

const shown = (text: string): (string | number)[][] =>
  readDataset(text).dataset.observations.map(({ area, value }) => [
    area.name,
    isMissing(value) ? value.missing : value,
  ]);
const codes = (text: string): string[] => readDataset(text).issues.map(({ code }) => code);

test('a comma after a leading 0 does not group thousands: the cell is reported as unreadable', () => {
  for (const cell of ['"0,123"', '0 123', '"00,123"']) {
    const text = `area,value\nLeeds,${cell}\nYork,"1,456"`;
    assert.deepEqual(shown(text), [
      ['Leeds', 'notANumber'],
      ['York', 1456],
    ]);
    assert.ok(codes(text).includes('unreadable-number'));
  }
});

test('a note under the data stays a note even if its comma creates cells', () => {
  for (const note of [
    'Source: ONS, 2020',
    'Note: taken out in March, 2020',
    'Notes 1: a, 5',
    '© Crown, 2020',
  ]) {
    const { dataset, issues } = readDataset(`Area,Value\nHull,5\nYork,6\n${note}`);
    assert.equal(dataset.observations.length, 2);
    assert.deepEqual(dataset.provenance.notes, [note]);
    assert.ok(issues.some(({ code }) => code === 'footnote-lines'));
  }
});

test('markup of any kind is a web page, not data', () => {
  for (const start of ['<table><tr><td>1,2', '<script>\na,1', '<div>\na,1', '<meta charset="utf-8">\na,1'])
    assert.deepEqual(codes(start), ['web-page-instead-of-data']);
  assert.deepEqual(shown('area,value\n<unknown>,3'), [['<unknown>', 3]]);
  // A sign at the very start is no markup where no name of an element follows it.
  assert.deepEqual(readDataset('<65,65+,area\n1,2,York').columns, ['<65', '65+', 'area']);
});

test('every label for Latin-1 on the web means Windows-1252', () => {
  const bytes = Uint8Array.from('area,value\nKing\u0092s Lynn,5', (char) => char.charCodeAt(0));
  for (const encoding of ['iso-8859-1', 'ISO8859-1', 'latin1', 'us-ascii', 'cp1252', 'windows-1252']) {
    assert.equal(readDataset(bytes, { encoding }).dataset.observations[0]?.area.name, 'King’s Lynn');
  }
});

test('an unreadable count, denominator or limit is reported, and its neighbours are kept', () => {
  const { dataset, issues } = readDataset(
    'area,value,lower95,upper95,count,denominator\nLeeds,5,4,6,about 7,90\nYork,6,5,7,8,many',
  );
  assert.deepEqual(
    dataset.observations.map(({ count, denominator }) => [count, denominator]),
    [
      [null, 90],
      [8, null],
    ],
  );
  const columns = issues.flatMap(({ code, where }) => (code === 'unreadable-number' ? where.column : []));
  assert.deepEqual(columns, ['count', 'denominator']);
});

test('texts such as 2009-12 are months if the spans of years would overlap or be too long', () => {
  const labels = (periods: readonly string[]): (string | undefined)[] =>
    readDataset(`area,period,value\n${periods.map((period) => `York,${period},5`).join('\n')}`)
      .dataset.observations.map(({ period }) => period)
      .map((period) => period?.label);
  assert.deepEqual(labels(['2009-11', '2009-12', '2010-01']), [
    'November 2009',
    'December 2009',
    'January 2010',
  ]);
  assert.deepEqual(labels(['2009-11', '2009-12']), ['November 2009', 'December 2009']);
  assert.deepEqual(labels(['2024-01']), ['January 2024']);
  assert.deepEqual(labels(['2009-09']), ['September 2009']);
  assert.deepEqual(labels(['2008-10', '2009-11', '2010-12']), ['2008–10', '2009–11', '2010–12']);
  assert.deepEqual(labels(['1999-01']), ['1999–2001']);
});

test('a source column named like a role comes back as itself, not as that role', () => {
  const text = 'area,rate,missing,printed,value\nYork,5,suppressed,99,1\nHull,6,notAvailable,98,2';
  const columns = new Map([
    ['area', 'area'],
    ['value', 'rate'],
  ]);
  const { observations } = readDataset(text, { columns }).dataset;
  const back = readDataset(writeCsv(observationsTable(observations))).dataset.observations;
  assert.deepEqual(
    back.map(({ value, printed, extra }) => [value, printed, extra.get('value (as given)')]),
    [
      [5, null, '1'],
      [6, null, '2'],
    ],
  );
});

test('a column named like another column’s group comes back as itself', () => {
  const columns = new Map([
    ['group', 'sex'],
    ['extra', 'group'],
  ]);
  const first = readDataset('area,sex,group,value\nYork,Men,a,5\nYork,Women,b,6', { columns }).dataset;
  const { observations } = readDataset(writeCsv(observationsTable(first.observations))).dataset;
  assert.deepEqual(
    observations.map(({ group, extra }) => [group.get('group'), [...extra]]),
    [
      ['Men', [['group (as given)', 'a']]],
      ['Women', [['group (as given)', 'b']]],
    ],
  );
});

const FINGERTIPS =
  'Indicator ID,Indicator Name,Parent Code,Parent Name,Area Code,Area Name,Area Type,Sex,Age,Category Type,Category,Time period,Value,Lower CI 95.0 limit,Upper CI 95.0 limit,Count,Denominator,Value note,Compared to England value or percentiles';
const row = (id: string, parent: string, count: string, against: string): string =>
  `${id},Smoking,${parent},Parent,E06000014,York,UA,Persons,18+,,,2020,10,9,11,${count},1000,,${against}`;

test('rows without an area name are not treated as one area', () => {
  const { dataset } = readDataset('area,value\n,5\n,6\n');
  assert.deepEqual(
    dataset.observations.map(({ area }) => area.name),
    ['Unnamed (row 2)', 'Unnamed (row 3)'],
  );
});

test('rows of a Fingertips file are merged only if they differ in nothing but the parent', () => {
  const kept = (...rows: string[]): number => readDataset([FINGERTIPS, ...rows].join('\n')).rowsKept;
  const first = row('1', 'E12000003', '100', 'Better');
  assert.equal(kept(first, row('1', 'E54000050', '100', 'Worse')), 1);
  assert.equal(kept(first, row('1', 'E54000050', '250', 'Better')), 2);
  assert.equal(kept(first, row('2', 'E54000050', '100', 'Better')), 2);
  // A row repeated under one parent is not explained by its parents, so nothing is removed.
  assert.equal(kept(first, first), 2);
  assert.equal(kept(first, row('1', 'E54000050', '100', 'Worse'), first), 2);
});

test('two Fingertips indicators with the same name are distinguished by their IDs', () => {
  const rows = [row('1', 'E12000003', '100', 'Better'), row('2', 'E12000003', '100', 'Better')];
  const { dataset } = readDataset([FINGERTIPS, ...rows].join('\n'));
  assert.deepEqual(
    dataset.observations.map(({ group }) => group.get('Indicator ID')),
    ['1', '2'],
  );
  const one = readDataset([FINGERTIPS, rows[0]].join('\n')).dataset;
  assert.equal(one.observations[0]?.group.has('Indicator ID'), false);
});

test('of the headings that a Fingertips file repeats, its own blank ones are not reported', () => {
  const twice = ['Column not used', 'Column not used', 'Note', 'Note'];
  const { issues } = readDataset(`${[FINGERTIPS, ...twice].join()}\n${row('1', 'E12000003', '100', '')},,,a,b`);
  assert.deepEqual(issues.map(({ code, raw }) => [code, raw]).slice(1), [['duplicate-header', 'Note']]);
}); // prettier-ignore

const answer =
  (body: BodyInit, init: ResponseInit = {}): typeof globalThis.fetch =>
  () =>
    Promise.resolve(new Response(body, { headers: { 'content-type': 'text/csv' }, ...init }));

test('rows of a fetched file are counted before `where` chooses among them', async () => {
  const where = new Map([['sex', 'Men']]);
  const fetch = answer('area,sex,value\nYork,Men,5\nYork,Women,6\n');
  const whole = await fetchDataset('https://example.org/a.csv', { fetch, rows: 2, where });
  assert.deepEqual([whole.rowsKept, whole.issues.map(({ code }) => code)], [1, []]);
  const short = await fetchDataset('https://example.org/a.csv', { fetch, rows: 3, where });
  assert.equal(short.issues[0]?.code, 'unexpected-rows');
});

test('a partial response, by its Content-Range, is a file that is cut off', async () => {
  const headers = { 'content-type': 'text/csv', 'content-range': 'bytes 0-17/100' };
  const fetch = answer('area,value\nYork,5\n', { status: 206, headers });
  const { issues } = await fetchDataset('https://example.org/a.csv', { fetch });
  assert.deepEqual(
    issues.map(({ code }) => code),
    ['file-cut-off'],
  );
});

test('a last line that breaks off is reported in a UTF-16 file too', async () => {
  const bytes = new Uint8Array(Buffer.from('\ufeffarea,period,value\nYork,2020,5\nHull,20', 'utf16le'));
  const { issues } = await fetchDataset('https://example.org/a.csv', { fetch: answer(bytes) });
  assert.ok(issues.some(({ code }) => code === 'last-line-short'));
});

test('a short last row of a UTF-16 file that ends with a line break is whole', async () => {
  for (const end of ['\n', '\r\n', '\r']) {
    const text = ['\ufeffarea,period,value', 'York,2020,5', 'Hull,2020', ''].join(end);
    const bytes = new Uint8Array(Buffer.from(text, 'utf16le'));
    const { issues } = await fetchDataset('https://example.org/a.csv', { fetch: answer(bytes) });
    assert.ok(!issues.some(({ code }) => code === 'last-line-short'));
  }
});

test('whatever a given `fetch` fails with is a failed network, not an exception', async () => {
  const fetch = (): Promise<Response> => Promise.reject(new Error('socket'));
  const { issues } = await fetchDataset('https://example.org/a.csv', { fetch });
  assert.deepEqual(
    issues.map(({ code }) => code),
    ['network-failed'],
  );
});

test('the wait that a busy server asks for does not count as time without an answer', async () => {
  const answers = [
    new Response('', { status: 429, headers: { 'retry-after': '1' } }),
    new Response('area,value\nYork,5\n', { headers: { 'content-type': 'text/csv' } }),
  ];
  const fetch = (): Promise<Response> => Promise.resolve(answers.shift()!);
  const waits: number[] = [];
  // The given wait outlasts the timeout, as a minute would outlast fifteen seconds.
  const wait = (time: number): Promise<void> => {
    waits.push(time);
    return new Promise((done) => setTimeout(done, 60));
  };
  const { issues, rowsKept } = await fetchDataset('https://example.org/a.csv', { fetch, wait, timeout: 30 });
  assert.deepEqual([rowsKept, issues, waits], [1, [], [1000]]);
});

test('after the wait for a busy server the next try has its own time limit', async () => {
  const answers = [
    Promise.resolve(new Response('', { status: 503 })),
    new Promise<Response>(() => undefined),
  ];
  const fetch = (): Promise<Response> => answers.shift()!;
  const wait = (): Promise<void> => Promise.resolve();
  const { issues } = await fetchDataset('https://example.org/a.csv', { fetch, wait, timeout: 20 });
  assert.deepEqual(
    issues.map(({ code }) => code),
    ['timed-out'],
  );
});
