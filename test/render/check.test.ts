import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { ColumnRole } from '@commonweal/data';
import { readDataset } from '@commonweal/data';
import { checkFindings } from '../../packages/render/src/cli/check-findings.js';
import { printFindings } from '../../packages/render/src/cli/check-print.js';
import { outputOf } from '../../packages/render/src/cli/io.js';
import { cutTo, textTable, widthOf } from '../../packages/render/src/cli/text-table.js';
import { run } from './run.js';

describe('check', () => {
  let folder = '';
  const path = (name: string): string => join(folder, name);
  const file = async (text: string | Uint8Array): Promise<string> => {
    await writeFile(path('a.csv'), text);
    return path('a.csv');
  };
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'commonweal-check-'));
  });
  after(() => rm(folder, { recursive: true, force: true }));

  const printed = (roles: readonly ColumnRole[]): string => {
    let out = '';
    const io = { out: (text: string) => void (out += text), error: () => undefined, isTerminal: false };
    const read = readDataset('area,value\nYork,1\n');
    printFindings(outputOf(io), checkFindings('a.csv', { ...read, roles }, null));
    return out;
  };

  it('prints the role of each column, why, and what else it could have been, in aligned columns', () => {
    const reason = { code: 'heading' } as const;
    const roles: readonly ColumnRole[] = [
      { column: 'Area', role: 'area', reason, why: 'name', others: [] },
      {
        column: '地域',
        role: 'area_code',
        reason,
        why: 'all cells are GSS codes',
        others: ['dimension', 'extra'],
      },
      {
        column: 'A heading that is very much longer than a line',
        role: 'value',
        reason,
        why: 'numbers',
        others: ['count'],
      },
      { column: 'Y\u001b[31m\u202e', role: 'extra', reason, why: 'not used', others: [] },
      { column: 'Côte e\u0301', role: 'period', reason, why: 'dates', others: [] },
    ];
    const lines = printed(roles).split('\n');
    const start = lines.findIndex((line) => line.startsWith('  Column '));
    const table = lines.slice(start, start + 1 + roles.length);
    const at = widthOf((table[0] ?? '').split('Role')[0] ?? '');
    for (const [index, { role }] of roles.entries()) {
      const line = table[index + 1] ?? '';
      assert.equal(widthOf(line.slice(0, line.indexOf(` ${role}  `) + 1)), at, line);
    }
    assert.match(table[2] ?? '', /all cells are GSS codes +dimension, extra$/);
    assert.match(table[3] ?? '', /^ {2}A heading that is very much lon… {2}value/);
    assert.match(table[4] ?? '', /Y\[U\+001B\]\[31m\[U\+202E\]/);
  });

  it('prints no table where no role was given', () => {
    assert.doesNotMatch(printed([]), /What else/);
  });

  it('gives the roles in the JSON too, as the reader has them', async () => {
    const text = 'area_code,area,value\nE06000014,York,1\nE06000010,Hull,2\n';
    const { out } = await run(['check', await file(text), '--json']);
    assert.deepEqual((JSON.parse(out) as { roles: unknown }).roles, readDataset(text).roles);
  });

  const without: readonly (readonly [what: string, text: string])[] = [
    ['only markers', 'area,value\nYork,[c]\nHull,[x]\n'],
    ['one suppressed value', 'area,value\nYork,*\n'],
    ['words in place of numbers', 'area,value\nYork,many\n'],
    ['headings alone', 'area,value\n'],
    ['nothing', ''],
    ['a web page', '<!doctype html><html><body>Sign in</body></html>'],
    ['empty cells', 'area,value\nYork,\nHull,\n'],
  ];
  for (const [what, text] of without) {
    it(`ends with 1 and says at the end that no number was read: ${what}`, async () => {
      const { exit, out } = await run(['check', await file(text)]);
      assert.equal(exit, 1);
      const last = out.trimEnd().split('\n').at(-1) ?? '';
      assert.match(last, /^error: No number was read, so there is nothing to show.*\. \[no-number-read\]$/);
      const json = JSON.parse((await run(['check', path('a.csv'), '--json'])).out) as {
        issues: { code: string }[];
      };
      assert.equal(json.issues.at(-1)?.code, 'no-number-read');
    });
  }

  it('ends with 0 where one number was read, and says nothing of the kind', async () => {
    const { exit, out } = await run(['check', await file('area,value\nYork,[c]\nHull,0\n')]);
    assert.equal(exit, 0);
    assert.doesNotMatch(out, /no-number-read/);
  });

  it('prints what only an editor needs: the encoding, blank lines, footnotes set aside', async () => {
    const text = Buffer.from('area,value\nYnys M\xf4n,1\n\nHull,2\n\nNote: made up\n', 'latin1');
    const { out } = await run(['check', await file(text)]);
    for (const says of [/Windows-1252.*\[encoding-/, /\[blank-lines\]/, /\[footnote-lines\]/])
      assert.match(out, says);
  });

  it('reads with the attributes that an element would read with', async () => {
    const name = await file('Title\nPlace;Rate;Other\nYork;1,5;9\nHull;2,5;8\n');
    const set = ['delimiter=;', 'decimal=,', 'skip-rows=1', 'columns=area=Place; value=Rate'].flatMap(
      (each) => ['--set', each],
    );
    const { exit, out } = await run(['check', name, ...set, '--json']);
    const found = JSON.parse(out) as { chart: unknown; indicator: unknown; values: { numbers: number } };
    assert.deepEqual([exit, found.values.numbers, found.chart], [0, 2, null]);
  });

  it('says nothing more of a letter that the unit settles, here and in the element', async () => {
    const name = await file('Area,Bread\nYork,10p\nHull,12p\nLeeds,9p\n');
    const checked = async (...set: string[]): Promise<string> =>
      (await run(['check', name, '--element', 'bar-ranking', ...set])).out;
    assert.match(await checked(), /letter-uncertain/);
    for (const unit of ['p', 'pence', '%', ''])
      assert.doesNotMatch(await checked('--set', `unit=${unit}`), /letter-uncertain/, unit);
  });

  it('draws the file where an attribute says how it is shown, and says what comes of it', async () => {
    const name = await file('area,period,value\nYork,2020,1\nHull,2020,2\nYork,2021,3\nHull,2021,4\n');
    const ready = await run(['check', name, '--set', 'period=2020']);
    assert.equal(ready.exit, 0);
    assert.match(ready.out, /Shown +cw-bar-ranking is ready, with 2 rows/);
    const wrong = await run(['check', name, '--set', 'period=1999']);
    assert.equal(wrong.exit, 1);
    assert.match(wrong.out, /^error: .*1999.*$/m);
    const shaded = await run(['check', name, '--set', 'classes=2', '--json']);
    assert.equal(
      (JSON.parse(shaded.out) as { chart: { element: string } }).chart.element,
      'cw-choropleth-table',
    );
    const named = await run(['check', name, '--element', 'bar-ranking', '--json']);
    assert.equal((JSON.parse(named.out) as { chart: { state: string } }).chart.state, 'ready');
  });

  it('refuses a setting that no element has, with the nearest', async () => {
    const { exit, error } = await run([
      'check',
      await file('area,value\nYork,1\n'),
      '--set',
      'colums=value=Rate',
    ]);
    assert.equal(exit, 2);
    assert.match(error, /Did you mean "columns"\?\n$/);
  });

  it('says what was noticed in the language asked for, of the file, the element and the attributes', async () => {
    const name = await file('area,value\nYork,5\nLeeds,high\n');
    const args = ['check', name, '--set', 'benchmark=Wales'];
    const [welsh, english, other] = await Promise.all(
      [['--lang', 'cy'], [], ['--lang', 'fr']].map((lang) => run([...args, ...lang])),
    );
    const lines = (out: string): string[] => out.split('\n').filter((line) => / \[[a-z-]+\]$/.test(line));
    assert.deepEqual(lines(welsh?.out ?? ''), [
      'rhybudd (llinell 3): Yn y golofn ‘value’ mae cell nad yw’n rhif: ‘high’ (llinell 3). Fe’i dangosir fel y’i hysgrifennwyd, heb ei lluniadu. Ysgrifennwch rif, neu nod megis [x] ar gyfer gwerth nad yw ar gael. [unreadable-number]',
      'rhybudd: Nid yw’r meincnod ‘Wales’ yn y data. Defnyddiwch enw neu god yn union fel y mae yn y data. [unknown-benchmark]',
    ]);
    assert.match(
      lines(english?.out ?? '')[0] ?? '',
      /^warning \(line 3\): In column ‘value’ a cell is not a number/,
    );
    assert.deepEqual(lines(other?.out ?? ''), lines(english?.out ?? ''));
    assert.equal((await run([...args, '--lang', 'not a language'])).exit, 2);
  });

  it('prints its summary and the roles of columns in the language asked for, with why they have them', async () => {
    const args = ['check', await file('area_code,area,value\nE06000014,York,1\nE06000010,Hull,[c]\n\n')];
    const [welsh, english] = await Promise.all([['--lang', 'cy'], []].map((lang) => run([...args, ...lang])));
    assert.match(welsh?.out ?? '', /^ {2}Gwerthoedd {2}rhifau: 1, wedi’u hatal: 1$/m);
    assert.match(welsh?.out ?? '', /^ {2}Colofn +Rôl +Pam +Beth arall$/m);
    assert.match(welsh?.out ?? '', /^ {2}area +area +ei phennawd$/m);
    assert.match(english?.out ?? '', /^ {2}Values {6}1 numbers, 1 suppressed$/m);
    assert.match(english?.out ?? '', /^ {2}area +area +its heading$/m);
  });

  it('says in Welsh that no number was read, and that there are not as many rows as there should be', async () => {
    const none = await file('area,value\nYork,high\n');
    assert.match(
      (await run(['check', none, '--lang', 'cy'])).out,
      /gwall: Ni ddarllenwyd yr un rhif.*\[no-number-read\]/,
    );
    const { exit, error } = await run([
      'check',
      await file('area,value\nYork,5\n'),
      '--set',
      'rows=3',
      '--lang',
      'cy',
    ]);
    assert.equal(exit, 1);
    assert.match(error, /Dylai fod gan y data 3 rhes, ac mae ganddo 1/);
  });
});

describe('a table of text', () => {
  it('counts the cells of wide letters, and none of accents set on a letter', () => {
    for (const [text, width] of [
      ['York', 4],
      ['東京', 4],
      ['한국', 4],
      ['e\u0301', 1],
      ['👍', 2],
      ['ＡＢ', 4],
      ['', 0],
    ] as const) {
      assert.equal(widthOf(text), width, text);
    }
  });

  it('cuts a text to its cells, never through a wide letter', () => {
    assert.equal(cutTo('東京都', 4), '東…');
    assert.equal(cutTo('東京都', 5), '東京…');
    assert.equal(cutTo('York', 4), 'York');
  });

  it('aligns its columns by cells', () => {
    assert.deepEqual(
      textTable(
        [
          ['東京', 'b'],
          ['a', 'c'],
        ],
        [9, 9],
      ),
      ['東京  b', 'a     c'],
    );
  });
});
