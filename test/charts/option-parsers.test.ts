import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Issue } from '@commonweal/data';
import * as parsers from '@commonweal/charts/kit/parsers.js';
import { messageOf } from '../support/in-english.js';

type Parser = (input: unknown, attribute: string, report: (issue: Issue) => void) => unknown;

/** An input, what it is read as, and what the message about it must contain if it is refused. */
type Case = readonly [input: unknown, value: unknown, message?: RegExp];

const HASH = `sha384-${'A'.repeat(64)}`;
const pairs = (...entries: (readonly [string, unknown])[]): ReadonlyMap<string, unknown> => new Map(entries);

const CASES: Readonly<Record<string, readonly [parser: Parser, cases: readonly Case[]]>> = {
  text: [
    parsers.text,
    [[' York ', 'York'], ['  ', null], [null, null], [undefined, null], [false, null], [5, '5'], [true, null, /true/], [['a'], null, /\[…\]/], [{}, null, /\{…\}/], [() => 1, null, /function/]],
  ],
  'integrity hashes': [
    parsers.integrityHashes,
    [[` ${HASH} `, HASH], ['', null], [' ', null], [null, null], ['sha1-abc', null, /sha1-abc/]],
  ],
  'a character': [
    parsers.character,
    [[';', ';'], ['tab', '\t'], ['', null], [' ', ' '], ['tabs', null, /tabs.* a single character, or tab\.$/], [';;', null, /;;/]],
  ],
  'text that may be empty': [
    parsers.textOrNone,
    [[' York ', 'York'], ['', ''], [' ', ''], [0, '0'], [null, null], [{}, null, /\{…\}/]],
  ],
  'a list': [
    parsers.list,
    [['York; Hull', ['York', 'Hull']], ['York;; ', ['York']], ['"White; Irish"; York', ['White; Irish', 'York']], ['', []], [null, []], [['York ', '', 5], ['York', '5']], [new Set(['York']), ['York']], [['York', null], ['York'], /null/], [[['York']], [], /\[…\]/]],
  ],
  'a list that may be empty': [
    parsers.listOrNone,
    [[null, null], [undefined, null], ['', []], ['York', ['York']]],
  ],
  pairs: [
    parsers.map,
    [['sex=Men; age=0-4', pairs(['sex', 'Men'], ['age', '0-4'])], ['a=b=c', pairs(['a', 'b=c'])], ['sex=', pairs(['sex', ''])], ['sex', pairs(), /sex/], ['=Men', pairs(), /=Men/], ['sex=Men; sex=Men', pairs(['sex', 'Men'])], ['sex=Men; sex=Women', pairs(['sex', 'Women']), /sex=Men; sex=Women/],
      [null, pairs()], [{ sex: 'Men', n: 5 }, pairs(['sex', 'Men'], ['n', '5'])], [new Map([['sex', ' Men ']]), pairs(['sex', 'Men'])], [[['sex', 'Men'], 'age=0-4'], pairs(['sex', 'Men'], ['age', '0-4'])], [{ sex: null }, pairs(), /null/], [true, pairs(), /true/]],
  ],
  'roles of columns': [
    parsers.roles,
    [['area=Name; value=Rate', pairs(['area', 'Name'], ['value', 'Rate'])], ['dimension=A; dimension=B', pairs(['dimension', ['A', 'B']])], ['dimension=A; dimension=B; dimension=C', pairs(['dimension', ['A', 'B', 'C']])], [{ dimension: ['A', 'B'] }, pairs(['dimension', ['A', 'B']])], ['', pairs()]],
  ],
  numbers: [
    parsers.numbers,
    [['10; 20.5', [10, 20.5]], [[1, '2'], [1, 2]], ['', []], ['10; x', [10], /x/], ['Infinity', [], /Infinity/]],
  ],
  'a whole number from 1 to 9': [
    parsers.integer(1, 9, null),
    [['1', 1], [' 9 ', 9], [5, 5], ['', null], [null, null], ['0', null, /1.*9/], ['10', null, /1.*9/], ['1.5', null, /1\.5/], ['x', null, /x/]],
  ],
  'a keyword': [
    parsers.keyword(['highIsGood', 'lowIsGood'], 'lowIsGood'),
    [['higher-is-better', 'highIsGood'], ['highIsGood', 'highIsGood'], [' lower-is-better ', 'lowIsGood'], ['', 'lowIsGood'], [null, 'lowIsGood'], ['good', 'lowIsGood', /higher-is-better/]],
  ],
  'a flag': [parsers.flag, [[true, true], [false, false], ['true', false], [null, false]]],
  'an order': [
    parsers.order,
    [['value', { column: 'value', direction: null }], ['value descending', { column: 'value', direction: 'descending' }], ['Rate of smoking ascending', { column: 'Rate of smoking', direction: 'ascending' }], ['Rate of smoking', { column: 'Rate of smoking', direction: null }], ['ascending', { column: 'ascending', direction: null }], ['a  descending', { column: 'a', direction: 'descending' }], ['', null], [null, null]],
  ],
  'ends of a ranking': [
    parsers.ends,
    [['10', { top: 10, bottom: 0 }], [3, { top: 3, bottom: 0 }], ['top 5', { top: 5, bottom: 0 }], ['bottom 5', { top: 0, bottom: 5 }], ['Top 5, bottom  3', { top: 5, bottom: 3 }], ['top 1', { top: 1, bottom: 0 }], ['all', null], ['ALL', null], ['', null],
      ['top 0', null, /top 0/], ['top 1.5', null, /1\.5/], ['middle 5', null, /middle/], ['top five', null, /five/], ['top 5 rows', null, /rows/], ['top', null, /top/]],
  ],
}; // prettier-ignore

for (const [what, [parser, cases]] of Object.entries(CASES))
  describe(`${what} as an option`, () => {
    for (const [input, value, message] of cases) {
      const written = typeof input === 'string' ? `‘${input}’` : `${typeof input} ${JSON.stringify(input)}`;
      it(`is ${message === undefined ? 'read' : 'refused with a message'}: ${written}`, () => {
        const issues: Issue[] = [];
        assert.deepEqual(
          parser(input, 'option', (issue) => issues.push(issue)),
          value,
        );
        assert.equal(issues.length, message === undefined ? 0 : 1);
        for (const issue of issues) {
          assert.match(messageOf(issue), message ?? /^$/);
          // It says what to write, too.
          assert.doesNotMatch(messageOf(issue), /undefined|^[^.]*\.$/);
        }
      });
    }
  });
