import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parsePeriod, readDataset } from '@commonweal/data';
import { ends, list, map, numbers, order } from '../../packages/charts/src/kit/parsers.js';
import { readMarker, readNumber } from '../../packages/data/src/read/number.js';
import { growthOf, repeated } from '../fuzz/speed.js';

/** Texts that a pattern with two ways to read them takes quadratic time over, or worse. */
const WORST = [
  ['digits', repeated('', '1', 'x')],
  ['blanks', repeated('x', ' ', 'x')],
  ['quotation marks', repeated('', '"', 'x')],
  ['brackets in brackets', repeated('', '[(', 'x')],
  ['dates', repeated('', '2015/16-', 'x')],
  ['a colour with blanks', repeated('rgb(', ' ', 'x')],
  ['decimal points', repeated('', '1.', 'x')],
  ['blanks after a sign', repeated('-', ' ', 'x')],
  ['delimiters', repeated('', ',', 'x')],
] as const;

const POINT = { decimal: '.', grouped: true } as const;
/** What the package reads texts by: whole files, cells of each kind, and what an author says in attributes. */
const READERS = [
  ['a file', (text: string) => readDataset(text)],
  [
    'a cell of a name',
    (text: string) => readDataset(`area,value\n"${text.replaceAll('"', '""')}",5\nYork,6`),
  ],
  [
    'a cell of a value',
    (text: string) => readDataset(`area,value\nYork,"${text.replaceAll('"', '""')}"\nHull,6`),
  ],
  [
    'a cell of a value between semicolons',
    (text: string) => readDataset(`area;value\nYork;"${text.replaceAll('"', '""')}"\nHull;6`),
  ],
  ['a text in JSON', (text: string) => readDataset(JSON.stringify([{ area: text, value: 5 }]))],
  ['a number', (text: string) => readNumber(text, POINT)],
  ['a marker', readMarker],
  ['a period', parsePeriod],
  ...[list, map, numbers, order, ends].map(
    (parse) =>
      [`an attribute (${parse.name})`, (text: string) => parse(text, 'name', () => undefined)] as const,
  ),
] as const;

describe('texts made to be slow', () => {
  for (const [what, text] of WORST) {
    it(`100 kB of ${what} take no more than their length by any reader of files, cells and attributes (fault 89, attack 35)`, () => {
      for (const [name, read] of READERS) {
        const { isSteep, milliseconds } = growthOf({ name: what, text }, read);
        assert.equal(isSteep, false, `${name}: ${milliseconds} ms`);
      }
    });
  }
});
