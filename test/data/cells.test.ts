import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type PageCell, readCells } from '@commonweal/data';

const cell = (text: string, more: Partial<PageCell> = {}): PageCell => ({
  text,
  colspan: 1,
  rowspan: 1,
  isHeader: false,
  ...more,
});
const head = (...texts: string[]): PageCell[] => texts.map((text) => cell(text, { isHeader: true }));
const row = (...texts: string[]): PageCell[] => texts.map((text) => cell(text));
const codes = (matrix: readonly (readonly PageCell[])[]): string[] =>
  readCells(matrix).issues.map(({ code }) => code);

test('a table of a page is read as the wide form, rows counted from 1', () => {
  const { dataset, issues } = readCells([
    head('Area', 'Men', 'Women'),
    [cell('York', { isHeader: true }), ...row('65.3', '64.7')],
  ]);
  assert.deepEqual(issues, []);
  assert.deepEqual(dataset.observations.map(({ group, value, line }) => [group.get('group'), value, line]), [['Men', 65.3, 2], ['Women', 64.7, 2]]); // prettier-ignore
});

test('header cells that span are refused, and the cells are kept', () => {
  const result = readCells([[cell('Area'), cell('Rate', { colspan: 2 })], row('York', '5', '6')]);
  assert.deepEqual(
    result.issues.map(({ code, severity }) => [code, severity]),
    [['spanned-header', 'fatal']],
  );
  assert.equal(result.cells?.at(1, 0), 'York');
  assert.deepEqual(result.dataset.observations, []);
});

test('body cells that span, and a second row of headings, are refused', () => {
  assert.deepEqual(codes([head('Area', 'Rate'), [cell('York', { rowspan: 2 }), cell('5')]]), [
    'spanned-cell',
  ]);
  assert.deepEqual(codes([head('Area', 'Rate'), head('', '%'), row('York', '5')]), ['several-header-rows']);
});

test('a last row of one wide cell is a note', () => {
  const result = readCells([head('Area', 'Rate'), row('York', '5'), [cell('Source: ONS', { colspan: 2 })]]);
  assert.deepEqual(
    result.issues.map(({ code }) => code),
    ['footnote-lines'],
  );
  assert.equal(result.dataset.observations.length, 1);
});

test('a table without cells is empty', () => {
  for (const matrix of [[], [[]], [row('', ' ')]]) assert.deepEqual(codes(matrix), ['empty-data']);
});
