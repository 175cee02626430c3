import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { choicesFor, withRole } from '@commonweal/builder/read/roles.js';
import { readView } from '@commonweal/builder/read/read-view.js';
import { asideViews } from '@commonweal/builder/read/set-aside.js';
import { textOfFile } from '@commonweal/builder/read/text-of-file.js';
import { readWorkbook, sheetCsv } from '@commonweal/builder/read/workbook.js';

const CSV = 'Place,Sex,Rate\nYork,Men,5\nYork,Women,6\nLeeds,Men,\n';

describe('what the builder reads', () => {
  it('has each column with its role, the reason and examples', () => {
    const { columns } = readView(CSV, {});
    assert.deepEqual(
      columns.map(({ name, role, examples }) => [name, role, examples]),
      [
        ['Place', 'area', ['York', 'Leeds']],
        ['Sex', 'dimension', ['Men', 'Women']],
        ['Rate', 'value', ['5', '6']],
      ],
    );
    assert.equal(columns[2]?.filled, 2);
    assert.equal(columns[2].rows, 3);
  });

  it('reads again as the editor says', () => {
    const columns = withRole('', 'Sex', 'extra');
    const { columns: read } = readView('Place,Sex,Rate\nYork,Men,5\nLeeds,Men,6\n', { columns });
    assert.deepEqual(
      read.map(({ role }) => role),
      ['area', 'extra', 'value'],
    );
    const view = readView('Area;Rate\nYork;5,5\n', { delimiter: ';', decimal: ',' });
    assert.equal(view.dataset?.observations[0]?.value, 5.5);
  });

  it('counts rows set aside by reason, with their lines', () => {
    const { aside, rowsKept } = readView('Place,Rate\nYork,5\n,\nLeeds,6\n', {});
    assert.equal(rowsKept, 2);
    assert.ok(aside.some(({ text }) => text.includes('line')));
    const rows = [1, 2, 3, 4, 5, 6].map((row) => ({ row, reason: 'blank' as const }));
    const [first] = asideViews(rows, (row) => row + 1);
    assert.equal(first?.text, '6 rows that are blank (lines 2, 3, 4, 5, 6 and more)');
  });

  it('shows nothing of what is no table, and says what it is', () => {
    const { dataset, issues } = readView('%PDF-1.7 \u0000\u0001', {});
    assert.equal(dataset, null);
    assert.match(issues[0]?.message ?? '', /PDF/);
  });
});

describe('roles that an editor gives', () => {
  it('are written as columns takes them, with names quoted where they must be', () => {
    assert.equal(withRole('', 'Rate; all ages', 'value'), 'value="Rate; all ages"');
  });

  it('move from one column to another where only one can have them', () => {
    assert.equal(withRole('area=Ward', 'Place', 'area'), 'area=Place');
    assert.equal(withRole('dimension=Sex', 'Age', 'dimension'), 'dimension=Sex; dimension=Age');
    assert.equal(withRole('extra=Sex', 'Sex', 'dimension'), 'dimension=Sex');
  });

  it('have a name in the menu even at another level', () => {
    assert.equal(choicesFor('lower998')[0]?.label, 'Lower 99.8% confidence limit');
  });
});

describe('files that an editor gives', () => {
  it('are decoded, and what had to be assumed is reported', async () => {
    const bytes = new Uint8Array([...new TextEncoder().encode('area,value\nYnys M'), 0xf4, 0x6e, 0x2c, 0x35]);
    const found = await textOfFile(new Blob([bytes]));
    assert.ok('text' in found && found.text.includes('Ynys Môn'));
    assert.equal(found.notices.length, 1);
  });

  it('are refused in plain words when they are empty', async () => {
    const found = await textOfFile(new Blob([]));
    assert.ok('problem' in found && found.problem.startsWith('The file is empty.'));
  });

  it('are opened sheet by sheet when they are workbooks', async () => {
    const bytes = await readFile(new URL('fixtures/two-sheets.xlsx', import.meta.url));
    const found = await readWorkbook(new Uint8Array(bytes));
    assert.ok(found !== null && 'sheets' in found);
    assert.deepEqual(
      found.sheets.map(({ name, rows }) => [name, rows]),
      [
        ['Rates', 3],
        ['Counts', 2],
      ],
    );
    const { dataset } = readView(found.sheets[0]?.text ?? '', {});
    assert.deepEqual(
      dataset?.observations.map(({ area, value }) => [area.name, value]),
      [
        ['York, City of', 5.5],
        ['Leeds', 6],
      ],
    );
  });

  it('get a message when they are broken workbooks', async () => {
    const bytes = await readFile(new URL('fixtures/two-sheets.xlsx', import.meta.url));
    const whole = new Uint8Array(bytes);
    const broken = whole.slice();
    broken.fill(0, 40, broken.length / 2);
    const found = await readWorkbook(broken);
    assert.ok(found !== null && 'problem' in found, 'reported, not thrown');
  });

  it('keep dates, times and commas of cells', () => {
    const rows = [
      ['Leeds, city', new Date('2024-03-01T00:00:00.000Z'), null],
      ['"x"', new Date('2024-03-01T12:30:00.000Z'), true],
    ];
    assert.equal(sheetCsv(rows), '"Leeds, city",2024-03-01,\n"""x""",2024-03-01T12:30:00.000Z,true\n');
  });
});
