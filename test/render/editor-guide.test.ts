import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { COLUMN_ROLES, readDataset } from '@commonweal/data';
import { root } from '../../tools/rollup/workspace.js';
import { blocksOf, made, page, partsOf, snippetIn } from '../support/recipes.js';

const guide = await page('embedding.md');
const recipes = await page('recipes.md');
const parts = partsOf(guide);

/** The files that the page's snippets name. */
const FILES: Readonly<Record<string, string>> = {
  '/data/alcohol-specific-mortality.csv': 'fingertips.csv',
  '/data/healthy-life-expectancy.csv': 'ons-life-expectancy.csv',
  '/data/smoking.csv': 'smoking.csv',
  '/data/rates.csv': 'rates.csv',
};
const bytesOf = async (src: string): Promise<Uint8Array> =>
  new Uint8Array(await readFile(join(root, 'test/fixtures/recipes', FILES[src] ?? src)));

/** The anchor of a heading, as GitHub makes it. */
const anchorOf = (heading: string): string =>
  heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replace(/ /g, '-');
const anchorsOf = (text: string): string[] =>
  [...text.replace(/```[^]*?```/g, '').matchAll(/^##+ (.*)$/gm)].map(([, heading = '']) => anchorOf(heading));
const linksOf = (text: string): string[] =>
  [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);

describe('the page for editors', () => {
  it('begins with a snippet that works, beside the file that it names', async () => {
    const start = guide.slice(0, guide.indexOf('## '));
    assert.match(start, /^# .*\n\n.*\n\n```html\n/);
    const snippet = snippetIn(blocksOf(start)[0] ?? '');
    const bytes = await bytesOf(snippet.attributes.src ?? '');
    assert.equal(/```csv\n([^]*?)```/.exec(start)?.[1], new TextDecoder().decode(bytes));
    const { state, issues } = made(snippet, bytes);
    assert.equal(state, 'ready');
    assert.deepEqual(issues, []);
  });

  it('has contents, which list every part', () => {
    const listed = linksOf(parts.get('Contents') ?? '');
    for (const heading of parts.keys()) {
      if (heading !== 'Contents') assert.ok(listed.includes(`#${anchorOf(heading)}`), heading);
    }
  });

  for (const [name, text] of [
    ['embedding.md', guide],
    ['recipes.md', recipes],
  ] as const) {
    it(`${name} links to headings that are there`, () => {
      const known: Readonly<Record<string, readonly string[]>> = {
        '': anchorsOf(text),
        'embedding.md': anchorsOf(guide),
        'recipes.md': anchorsOf(recipes),
      };
      for (const target of linksOf(text)) {
        const [file = '', anchor] = target.split('#');
        const there = known[file];
        if (there !== undefined && anchor !== undefined) assert.ok(there.includes(anchor), target);
      }
    });
  }

  const said = /```html\n((?:(?!```)[^])*)```\n\n> (.*)\n/g;
  const messages = ['Your own download', 'What you can write'].flatMap((heading) => [
    ...(parts.get(heading) ?? '').matchAll(said),
  ]);
  it('shows what an editor gets when an attribute is missing or wrong', () => {
    assert.ok(messages.length >= 11);
  });
  for (const [, html = '', message = ''] of messages) {
    const snippet = snippetIn(html);
    it(`has the message that the product gives: ${message.slice(0, 60)}`, async () => {
      const { issues } = made(snippet, await bytesOf(snippet.attributes.src ?? ''));
      assert.ok(
        issues.some((issue) => issue.message === message),
        issues.map((issue) => issue.message).join('\n'),
      );
    });
  }

  it('has snippets that are ready where they show no message', async () => {
    for (const heading of ['Your own download', 'What you can write']) {
      const finished = (parts.get(heading) ?? '').replace(said, '');
      for (const html of blocksOf(finished)) {
        const snippet = snippetIn(html);
        assert.equal(made(snippet, await bytesOf(snippet.attributes.src ?? '')).state, 'ready', html);
      }
    }
  });

  it('lists the roles of columns as the package has them', () => {
    const [table = ''] = /^\| role .*\n(?:\|.*\n)+/m.exec(guide) ?? [];
    const rows = [...table.matchAll(/^\| `([a-z\d_]+)` +\| (.*?) +\|$/gm)];
    const roles = COLUMN_ROLES.map(({ role, meaning }) => [role, meaning]);
    assert.deepEqual(
      rows
        .filter(([, name]) => roles.some(([role]) => role === name))
        .map(([, role, meaning]) => [role, meaning]),
      roles,
    );
  });

  it('lists the custom properties as the styles have them', async () => {
    const tokens = await readFile(join(root, 'packages/widgets/src/styles/tokens.ts'), 'utf8');
    const cellsOf = (text: string, start: RegExp): string[][] =>
      text
        .split('\n')
        .filter((line) => start.test(line))
        .map((line) => line.replace(/^ \* /, '').split('|').map((cell) => cell.trim()).filter((cell) => cell !== '')); // prettier-ignore
    const listed = cellsOf(guide, /^\| `--cw-/);
    assert.ok(listed.length > 15);
    assert.deepEqual(listed, cellsOf(tokens, /^ \* \| `--cw-/));
  });

  it('has an example of colours whose properties are all known', () => {
    const [, css = ''] = /```css\n([^]*?)```/.exec(parts.get('Colours and type') ?? '') ?? [];
    const used = [...css.matchAll(/--cw-[a-z-]+/g)].map(([name]) => name);
    assert.ok(used.length > 2);
    for (const name of used) assert.ok(guide.includes(`| \`${name}\``), name);
  });

  it('has a file with lines of its own, which are read', () => {
    const [, csv = ''] = /```csv\n([^]*?)```/.exec(parts.get('What you can write') ?? '') ?? [];
    const { dataset, issues, format } = readDataset(csv);
    assert.equal(format, 'commonweal');
    assert.deepEqual(issues, []);
    assert.deepEqual(dataset.indicator, {
      name: 'smoking rate',
      unit: '%',
      polarity: 'lowIsGood',
      decimals: 1,
    });
    const { title, publisher, url, licence, notes } = dataset.provenance;
    assert.deepEqual(
      [title, publisher, url, licence, notes],
      ['Smoking habits, 2023', 'Example Council', 'https://www.example.org/smoking', 'Open Government Licence v3.0', ['Adults aged 18 and over.']],
    ); // prettier-ignore
  });

  const LEVELS: Readonly<Record<string, string>> = {
    'type=upper-tier': 'Kingston upon Hull; Bristol; Leeds; York',
    'type=region': 'Yorkshire and the Humber region; South West region',
    'type=County & UA (pre 4/19)': 'Kingston upon Hull; Bristol; Leeds; York',
    'type=region, upper-tier': 'Yorkshire and the Humber region; South West region; Kingston upon Hull; Leeds; York; Bristol',
    'within=E12000003': 'Kingston upon Hull; Leeds; York',
    'type=upper-tier; within=E12000003': 'Kingston upon Hull; Leeds; York',
    'York; E08000035': 'Leeds; York',
  }; // prettier-ignore
  for (const [areas, rows] of Object.entries(LEVELS)) {
    it(`says what areas="${areas}" keeps`, async () => {
      assert.ok(guide.includes(`areas="${areas}"`));
      const attributes = { src: '-', where: 'sex=Persons; category=', areas };
      const bytes = await bytesOf('/data/alcohol-specific-mortality.csv');
      const { model } = made({ tag: 'cw-bar-ranking', attributes }, bytes);
      const names = model?.shown.map(({ observation }) => observation.area.name) ?? [];
      assert.deepEqual(names.sort(), rows.split('; ').sort());
    });
  }

  it('says that a period is known in any usual spelling', async () => {
    const bytes = await bytesOf('/data/alcohol-specific-mortality.csv');
    for (const period of ['2016 - 18', '2016-18', '2016–18']) {
      const attributes = { src: '-', where: 'sex=Persons; category=', areas: 'York', period };
      const { model } = made({ tag: 'cw-bar-ranking', attributes }, bytes);
      assert.equal(model?.shown[0]?.observation.raw, '9.20');
    }
  });

  it('says how measure names the chart', async () => {
    const bytes = await bytesOf('/data/rates.csv');
    const snippet = snippetIn(
      blocksOf(guide).find((block) => block.includes('measure="smoking rate"')) ?? '',
    );
    const { measure = '', ...unnamed } = snippet.attributes;
    const bare = made({ tag: snippet.tag, attributes: { src: '-', benchmark: 'England' } }, bytes).model;
    const named = made(snippet, bytes).model;
    const plain = made({ ...snippet, attributes: unnamed }, bytes).model;
    const begun = plain?.heading.slice(0, 'The figure'.length);
    assert.equal(measure, 'smoking rate');
    for (const text of [named?.heading, named?.subtitle, begun, plain?.subtitle, bare?.subtitle])
      assert.ok(guide.includes(`“${text ?? ''}”`), text ?? '');
  });
});
