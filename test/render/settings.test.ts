import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { toSvg } from '@commonweal/render';
import { isCommonAttribute, isOfFramework } from '../../packages/render/src/attribute-names.js';
import { ownAttributes, renderableTags } from '../../packages/render/src/element.js';
import { run } from './run.js';

describe('attributes given by --set', () => {
  let folder = '';
  let file = '';
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'commonweal-settings-'));
    file = join(folder, 'a.csv');
    await writeFile(file, 'area,value\nYork,1\nHull,2\n');
  });
  after(() => rm(folder, { recursive: true, force: true }));

  it('may be any that the element has', async () => {
    for (const tag of renderableTags()) {
      const set = ownAttributes(tag)
        .filter((name) => name !== 'src')
        .flatMap((name) => ['--set', `${name}=`]);
      for (const command of ['embed', 'render']) {
        const { error } = await run([command, tag, '--data', file, ...set]);
        assert.doesNotMatch(error, /has no attribute/, tag);
      }
    }
  });

  const slips: readonly (readonly [name: string, like: string])[] = [
    ['benchmrk', 'benchmark'],
    ['headingLevel', 'heading-level'],
    ['skipRows', 'skip-rows'],
    ['Period', 'period'],
    ['wher', 'where'],
    ['column', 'columns'],
  ];
  for (const [name, like] of slips) {
    it(`are refused where the element has none of the name, with the nearest: ${name}`, async () => {
      for (const args of [
        ['embed', 'bar-ranking', '--data', file],
        ['render', 'bar-ranking', '--data', file],
        ['check', file],
      ]) {
        const { exit, out, error } = await run([...args, '--set', `${name}=x`]);
        assert.deepEqual([exit, out], [2, '']);
        assert.match(
          error,
          new RegExp(`has no attribute "${name}"\\. It has .* Did you mean "${like}"\\?\\n$`),
        );
      }
    });
  }

  it('name the nearest element too', async () => {
    assert.match((await run(['render', 'bar-rankin'])).error, /Did you mean "cw-bar-ranking"\?\n$/);
  });

  it('say how the file is read, whatever its layout, the same to render, embed and check', async () => {
    const text = 'Place;Rate;Other\nYork;1,5;9\nHull;2,5;8\n';
    await writeFile(join(folder, 'b.csv'), text);
    const attributes = { columns: 'area=Place; value=Rate', delimiter: ';', decimal: ',' };
    const set = Object.entries(attributes).flatMap(([name, value]) => ['--set', `${name}=${value}`]);
    const { out } = await run([
      'render',
      'bar-ranking',
      '--data',
      join(folder, 'b.csv'),
      ...set,
      '--format',
      'svg',
    ]);
    assert.equal(out, toSvg('cw-bar-ranking', { data: text, attributes }).svg);
    const check = await run(['check', join(folder, 'b.csv'), ...set, '--json']);
    assert.equal((JSON.parse(check.out) as { values: { numbers: number } }).values.numbers, 2);
    const wrong = ['--set', 'columns=value=Nothing'];
    for (const args of [
      ['check', join(folder, 'b.csv')],
      ['render', 'bar-ranking', '--data', join(folder, 'b.csv')],
    ]) {
      const { exit, out: printed, error } = await run([...args, ...wrong]);
      assert.equal(exit, 1);
      assert.match(printed + error, /\[unknown-column\]/);
    }
  });

  it('say how a layout is read that is handed on as a dataset', async () => {
    const nomis =
      'geography code,geography,date,rate: x,count\nE06000014,York,2020,1,5\nE06000010,Hull,2020,2,6\n';
    await writeFile(join(folder, 'n.csv'), nomis);
    const { exit, error } = await run([
      'embed',
      'bar-ranking',
      '--data',
      join(folder, 'n.csv'),
      '--set',
      'rows=2',
      '--set',
      'columns=value=count',
    ]);
    assert.equal(exit, 0, error);
  });
});

describe('the name of an attribute', () => {
  it('is common to all elements, a framework’s, or neither', () => {
    for (const name of ['id', 'lang', 'data-x', 'aria-label', 'onclick', 'style'])
      assert.ok(isCommonAttribute(name), name);
    for (const name of ['data-', 'aria', 'on', 'on-click', 'benchmark', 'ids'])
      assert.ok(!isCommonAttribute(name), name);
    for (const name of [':a', '@a', 'v-if', 'ng-if', '[a]', '(a)', '#a', '*a', '.a', '?a', 'a:b', 'a.b', '_ngcontent', '{a}', 'x-data', 'hx-get']) assert.ok(isOfFramework(name), name); // prettier-ignore
    for (const name of ['where', 'vif', 'title”', '“a', 'v', '"']) assert.ok(!isOfFramework(name), name);
  });
});

describe('a message about arguments', () => {
  const wrong: readonly string[][] = [
    [],
    ['draw'],
    ['render'],
    ['render', 'pie'],
    ['render', 'bar-ranking', 'b'],
    ['render', 'bar-ranking', '--data', 'none.csv'],
    ['render', 'bar-ranking', '--data', '.'],
    ['render', 'bar-ranking', '--format', 'png'],
    ['render', 'bar-ranking', '--format', 'pdf'],
    ['render', 'bar-ranking', '--children', 'a'],
    ['render', 'bar-ranking', '--lang', '!!'],
    ['render', 'dashboard'],
    ['render', 'dashboard', '--data', 'a.csv', '--children', 'none.json'],
    ['render', 'mortality-comparison', '--scale', '2'],
    ['render', 'mortality-comparison', '--styles-href', 'data:x'],
    ['render', 'mortality-comparison', '--out', 'none/x.svg'],
    ['render', 'mortality-comparison', '--set', 'style=x'],
    ['render', 'mortality-comparison', '--set', 'src=x'],
    ['embed', 'bar-ranking', '--base', 'data:x'],
    ['doctor', 'http://127.0.0.1:1/'],
    ['doctor', 'none.html', '--url', 'x'],
    ['check', 'none.csv', '--element', 'pie'],
  ];
  for (const args of wrong.slice(1)) {
    it(`ends with what to do: ${args.join(' ')}`, async () => {
      const { exit, error } = await run(args);
      assert.equal(exit, 2);
      const last =
        error
          .trim()
          .split(/(?<=[.?]) |: (?=[a-z-]+ is )/)
          .at(-1) ?? '';
      const says =
        /^(?:Use|Write|Check|Name|Leave|Make|Put|Draw|Add|Change|Did you mean|List|Give|Build|It has|It must|Copy|"commonweal|.*(?:is an address such as|is a language such as|name it with|name one of|give the text of the file))/;
      assert.match(last, says);
    });
  }
});
