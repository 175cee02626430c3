import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import fc from 'fast-check';
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { parseFragment } from 'parse5';
import { toHtml, toSvg } from '@commonweal/render';
import { readDataset } from '@commonweal/data';
import { root } from '../../tools/rollup/workspace.js';
import { run } from './run.js';

/** A file of two periods, two sexes, and areas in a region. */
const LONG = [
  'Area code,Area,Region,Period,Sex,Rate,lower95,upper95',
  ...[2020, 2021].flatMap((year) =>
    ['Men', 'Women'].flatMap((sex, at) =>
      [
        'E92000001,England,',
        'E12000003,Yorkshire and The Humber,',
        'E06000014,York,North',
        'E06000010,Hull,North',
        'E08000035,Leeds,West',
        'E06000022,Bath,South',
      ].map((area, row) => {
        const value = 50 + row * 1.5 + at + (year - 2020) / 4;
        return `${area},${year},${sex},${value},${value - 0.7},${value + 0.8}`;
      }),
    ),
  ),
  '',
  'Source: made up',
].join('\n');

interface Pasted {
  readonly tag: string;
  readonly attributes: Record<string, string>;
  readonly data: string;
}

/** What a page has of a snippet. */
function pasted(snippet: string): Pasted {
  const elements = parseFragment(snippet).childNodes.filter(
    (node): node is Tree.Element => 'tagName' in node,
  );
  const widget = elements.find(({ tagName }) => tagName.startsWith('cw-'))!;
  const script = widget.childNodes.find((node): node is Tree.Element => node.nodeName === 'script')!;
  return {
    tag: widget.tagName,
    attributes: Object.fromEntries(widget.attrs.map(({ name, value }) => [name, value])),
    data: (script.childNodes[0] as Tree.TextNode).value,
  };
}

describe('the data that embed puts into a page', () => {
  let folder = '';
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'commonweal-rows-'));
  });
  after(() => rm(folder, { recursive: true, force: true }));

  /** Embeds a file and holds that the snippet draws what the whole file draws. */
  async function embedded(
    text: string,
    tag: string,
    attributes: Readonly<Record<string, string>>,
  ): Promise<Pasted> {
    const file = join(folder, 'data.csv');
    await writeFile(file, text);
    const set = Object.entries(attributes).flatMap(([name, value]) => ['--set', `${name}=${value}`]);
    const { exit, out, error } = await run(['embed', tag, '--data', file, ...set]);
    assert.equal(exit, 0, error);
    const snippet = pasted(out);
    const whole = toSvg(tag, { data: text, attributes });
    assert.equal(toSvg(snippet.tag, snippet).svg, whole.svg);
    const fixed = await run(['embed', tag, '--data', file, ...set, '--static']);
    assert.match(toHtml(tag, snippet).state, /^(ready|partial)$/);
    assert.ok(fixed.out.includes(`>${snippet.data}</script>`));
    return snippet;
  }

  const cases: readonly (readonly [
    what: string,
    tag: string,
    attributes: Readonly<Record<string, string>>,
    has: readonly string[],
    lacks: readonly string[],
    rows: number,
  ])[] = [
    ['the latest period alone', 'cw-choropleth-table', { columns: 'dimension=Sex' }, ['2021', 'Men', 'Women', 'Bath'], ['2020'], 12],
    ['one period and one sex', 'cw-bar-ranking', { period: '2020', where: 'Sex=Men' }, ['2020', 'Bath'], ['2021', 'Women'], 6],
    ['the areas kept, with the benchmark and the comparators', 'cw-bar-ranking', { where: 'Sex=Women', areas: 'York; Hull', benchmark: 'England', comparators: 'E12000003' }, ['York', 'Hull', 'England', 'Yorkshire and The Humber'], ['Leeds', 'Bath', '2020', 'Men'], 4],
    ['rows of a column that is no group', 'cw-bar-ranking', { where: 'Region=North; Sex=Men' }, ['York', 'Hull'], ['Leeds', 'Women', '2020'], 2],
    ['two areas compared', 'cw-paired-comparison', { areas: 'York', benchmark: 'Leeds' }, ['York', 'Leeds'], ['Hull', 'England', '2020'], 4],
    ['rows beyond those that are shown first', 'cw-bar-ranking', { where: 'Sex=Men', show: '2' }, ['York', 'Hull', 'Leeds', 'Bath'], ['Women'], 6],
  ]; // prettier-ignore
  const plain = { columns: 'area_code=Area code; area=Area; period=Period; value=Rate; Sex=Sex' };
  for (const [what, tag, attributes, has, lacks, rows] of cases) {
    it(`is what the chart uses, which is drawn the same: ${what}`, async () => {
      const { data } = await embedded(LONG, tag, { ...plain, ...attributes, ...plain });
      for (const text of has) assert.ok(data.includes(text), text);
      for (const text of lacks) assert.doesNotMatch(data, new RegExp(`(^|,)${text},`, 'm'), text);
      assert.equal(readDataset(data).rowsKept, rows);
      assert.match(data, /# note: Source: made up/);
    });
  }

  it('is the file as it is where all of it is used', async () => {
    const text = 'area,value\nYork,1\nHull,2\n';
    assert.equal((await embedded(text, 'cw-bar-ranking', {})).data, text);
  });

  it('is read by the attributes that say how, which are not written where it was read before', async () => {
    const text =
      'Title\nPlace;Year;Rate;Other\nYork;2020;1,5;9\nHull;2020;2,5;8\nYork;2021;3,5;7\nHull;2021;4,25;6\n';
    const reading = {
      'skip-rows': '1',
      delimiter: ';',
      decimal: ',',
      columns: 'area=Place; period=Year; value=Rate',
      rows: '4',
    };
    const snippet = await embedded(text, 'cw-bar-ranking', { ...reading, heading: 'Rates' });
    assert.deepEqual(snippet.attributes, { heading: 'Rates' });
    assert.doesNotMatch(snippet.data, /2020/);
  });

  it('is refused where the file has not as many rows as it must have', async () => {
    const file = join(folder, 'data.csv');
    await writeFile(file, LONG);
    const { exit, out, error } = await run(['embed', 'bar-ranking', '--data', file, '--set', 'rows=3']);
    assert.deepEqual([exit, out], [1, '']);
    assert.match(error, /has 24, so/);
  });

  it('says of the whole file what was noticed while reading it', async () => {
    const file = join(folder, 'data.csv');
    await writeFile(file, LONG);
    const { error } = await run(['embed', 'bar-ranking', '--data', file, '--set', 'where=Sex=Men']);
    assert.match(error, /\[blank-lines\]|\[footnote-lines\]|line 26/);
  });

  it('is narrowed for each widget of a dashboard', async () => {
    await writeFile(join(folder, 'data.csv'), LONG);
    const children = ['Men', 'Women'].map((sex) => ({
      element: 'cw-bar-ranking',
      file: 'data.csv',
      attributes: { ...plain, where: `Sex=${sex}` },
    }));
    await writeFile(join(folder, 'list.json'), JSON.stringify(children));
    const { out } = await run(['embed', 'dashboard', '--children', join(folder, 'list.json')]);
    const [, men = '', women = ''] = out.split('<cw-bar-ranking');
    assert.ok(men.includes(',Men,') && !men.includes(',Women,') && !men.includes(',2020,'));
    assert.ok(women.includes(',Women,') && !women.includes(',Men,'));
  });

  it('holds less of a publisher’s file too, with all that the chart says of it', async () => {
    const file = join(root, 'test/fixtures/layouts/fingertips.csv');
    const { dataset } = readDataset(await readFile(file));
    const set = ['areas=E06000010', 'where=category type=', 'benchmark=England'].flatMap((each) => [
      '--set',
      each,
    ]);
    const { exit, out, error } = await run(['embed', 'bar-ranking', '--data', file, ...set]);
    assert.equal(exit, 0, error);
    const { observations, indicator } = readDataset(pasted(out).data).dataset;
    assert.ok(observations.length < dataset.observations.length);
    assert.equal(indicator.name, dataset.indicator.name);
    assert.match(error, /read as a Fingertips download/);
  });

  it('draws any file as the whole of it does', async () => {
    const name = fc.constantFrom('York', 'Hull', 'Leeds', 'Bath', 'A, B', 'C "D"', '=E');
    const row = fc.record({
      area: name,
      period: fc.constantFrom('2019', '2020', '2021'),
      sex: fc.constantFrom('Men', 'Women'),
      value: fc.constantFrom('1', '2.50', '-3', '[c]', '', '1e3', '12,345'),
    });
    const key = ({ area, period, sex }: { area: string; period: string; sex: string }): string =>
      area + period + sex;
    const options = fc.record(
      {
        areas: name,
        benchmark: name,
        comparators: name,
        period: fc.constantFrom('2019', '2020'),
        where: fc.constantFrom('sex=Men', 'sex=Women', 'period=2020'),
      },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(row, { minLength: 2, maxLength: 16, selector: key }),
        options,
        async (rows, attributes) => {
          const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
          const text = `area,period,sex,value\n${rows.map((each) => [each.area, each.period, each.sex, each.value].map(quoted).join(',')).join('\n')}\n`;
          const given: Record<string, string> = { ...attributes };
          const { state } = toHtml('cw-choropleth-table', { data: text, attributes: given });
          if (['ready', 'partial'].includes(state)) await embedded(text, 'cw-choropleth-table', given);
        },
      ),
      { numRuns: 60 },
    );
  });
});
