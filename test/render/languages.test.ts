import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { toHtml, toSvg } from '@commonweal/render';
import { cyBarRanking } from '@commonweal/widgets/bar-ranking/words.cy.js';
import { enBarRanking } from '@commonweal/widgets/bar-ranking/words.en.js';
import { bundleHashes } from '../../packages/render/src/bundles.js';
import type { Finding } from '../../packages/render/src/doctor/finding.js';
import { run } from './run.js';

const DATA = 'area,value\nYork,65.3\nLeeds,62.0\n';

describe('what is drawn on a server', () => {
  let folder = '';
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'commonweal-languages-'));
    await writeFile(join(folder, 'data.csv'), DATA);
  });
  after(() => rm(folder, { recursive: true, force: true }));

  it('is in the language asked for, and its fingerprint names it', () => {
    for (const [lang, words] of [
      ['cy', cyBarRanking],
      ['cy-GB', cyBarRanking],
      ['en-GB', enBarRanking],
    ] as const) {
      const { html, issues } = toHtml('cw-bar-ranking', { data: DATA, lang });
      assert.match(html, new RegExp(`^<cw-bar-ranking[^>]* lang="${lang}"`));
      assert.match(html, new RegExp(`data-cw-fingerprint="${words.lang.slice(0, 2)}:`));
      assert.ok(html.includes(`>${words.labels.download}<`), lang);
      // It agrees with what its own element states.
      assert.doesNotMatch(html, /<figure[^>]* lang=/);
      assert.deepEqual(issues, []);
    }
  });

  it('names built-in areas in that language', () => {
    assert.match(toHtml('cw-sickness-absence-ranking', { lang: 'cy' }).html, />Cymru</);
    assert.match(toHtml('cw-sickness-absence-ranking').html, />Wales</);
  });

  it('is in English, and marked so, where there is nothing in the language asked for, or none is stated', () => {
    for (const lang of ['fr', undefined]) {
      const { html } = toHtml('cw-bar-ranking', { data: DATA, lang });
      assert.match(html, /data-cw-fingerprint="en:/);
      assert.match(html, /<figure[^>]* lang="en"/);
    }
  });

  it('in a dashboard is in the dashboard’s language, but for a widget with one of its own', () => {
    const { html } = toHtml('cw-dashboard', {
      lang: 'cy',
      children: [
        { element: 'cw-bar-ranking', data: DATA },
        { element: 'cw-bar-ranking', data: DATA, lang: 'en' },
      ],
    });
    assert.deepEqual(
      [...html.matchAll(/data-cw-fingerprint="(\w+):/g)].map(([, lang]) => lang),
      ['cy', 'en'],
    );
  });

  it('as an image says which language it is in', () => {
    const langOf = (lang?: string): string | undefined =>
      /xml:lang="([^"]*)"/.exec(toSvg('cw-bar-ranking', { data: DATA, lang }).svg)?.[1];
    assert.deepEqual(
      [langOf(), langOf('en-AU'), langOf('cy'), langOf('fr')],
      ['en-GB', 'en-AU', 'cy', 'en-GB'],
    );
  });

  it('by the command line, with --lang cy, is what toHtml draws', async () => {
    const out = join(folder, 'ranking.html');
    const ran = await run([
      'render',
      'bar-ranking',
      '--data',
      join(folder, 'data.csv'),
      '--lang',
      'cy',
      '--out',
      out,
    ]);
    assert.equal(ran.exit, 0, ran.error);
    assert.equal(
      await readFile(out, 'utf8'),
      `${toHtml('cw-bar-ranking', { data: DATA, lang: 'cy' }).html}\n`,
    );
  });

  it('as a snippet has the script of its language, with its hash, and the table in it', async () => {
    const { out, exit, error } = await run(['embed', 'sickness-absence-ranking', '--lang', 'cy', '--json']);
    assert.equal(exit, 0, error);
    const { script, element } = JSON.parse(out) as { script: string; element: string };
    const file = 'cy/sickness-absence-ranking.min.js';
    assert.ok(script.includes(`/${file}" integrity="${(await bundleHashes()).get(file) ?? 'none'}"`), script);
    assert.match(element, /^<cw-sickness-absence-ranking lang="cy">/);
    assert.match(element, />Cymru</);
  });

  it('reports what is wrong with a file in that language, word for word as check does', async () => {
    const data = join(folder, 'wrong.csv');
    await writeFile(data, 'area,value\nYork,65.3\nLeeds,about 62\nHull,60\n');
    const { out } = await run(['check', data, '--lang', 'cy']);
    const checked = /^.*about 62.*$/m.exec(out)?.[0].trim() ?? '';
    assert.match(checked, /^(?:rhybudd|nodyn)/);
    const asked = [
      ['embed', 'bar-ranking', '--data', data, '--lang', 'cy'],
      ['render', 'bar-ranking', '--data', data, '--lang', 'cy', '--out', join(folder, 'wrong.html')],
    ];
    for (const args of asked) {
      const { error } = await run(args);
      assert.ok(error.includes(checked), error);
      assert.doesNotMatch(error, /^(?:warning|note|error)\b/m);
    }
  });

  it('as a snippet of a dashboard has all Welsh elements in one script', async () => {
    const list = join(folder, 'list.json');
    await writeFile(list, JSON.stringify([{ element: 'cw-bar-ranking', file: 'data.csv' }]));
    const { out } = await run(['embed', 'dashboard', '--lang', 'cy', '--children', list]);
    assert.match(out, /\/cy\/commonweal\.min\.js"/);
    assert.match(out, /<cw-dashboard lang="cy">\n<cw-bar-ranking lang="cy">/);
  });
});

describe('doctor on a page of several languages', () => {
  let folder = '';
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'commonweal-languages-'));
  });
  after(() => rm(folder, { recursive: true, force: true }));
  async function troubles(lang: string, files: readonly string[], body: string): Promise<string[]> {
    const hashes = await bundleHashes();
    const scripts = files.map(
      (file) => `<script type="module" src="/w/${file}" integrity="${hashes.get(file) ?? ''}"></script>`,
    );
    const page = join(folder, 'page.html');
    await writeFile(
      page,
      `<!doctype html><html lang="${lang}"><head><title>x</title>${scripts.join('')}</head><body><h1>x</h1>${body}</body></html>`,
    );
    const { out } = await run(['doctor', page, '--json']);
    const { findings } = JSON.parse(out) as { findings: Finding[] };
    return findings.filter(({ level }) => level !== 'ok').map(({ code, fix }) => `${code} ${fix ?? ''}`);
  }
  const ranking = '<cw-bar-ranking><p>A table</p></cw-bar-ranking>';

  it('finds nothing wrong where each element has the file of its language', async () => {
    const both = `${ranking}<div lang="en">${ranking}</div>`;
    assert.deepEqual(await troubles('cy', ['cy/bar-ranking.min.js'], ranking), []);
    assert.deepEqual(await troubles('cy', ['bar-ranking.min.js', 'cy/bar-ranking.min.js'], both), []);
    assert.deepEqual(await troubles('cy', ['commonweal.min.js', 'cy/commonweal.min.js'], both), []);
    // The dashboard is the same in each.
    const dashboard = `<cw-dashboard>${ranking}</cw-dashboard>`;
    assert.deepEqual(await troubles('en', ['dashboard.min.js', 'bar-ranking.min.js'], dashboard), []);
    assert.deepEqual(await troubles('fr', ['bar-ranking.min.js'], ranking), []);
  });

  it('names the file of a language that is stated and not loaded', async () => {
    const [found, ...others] = await troubles('cy', ['bar-ranking.min.js'], ranking + ranking);
    assert.deepEqual(others, []);
    assert.match(found ?? '', /^language-not-loaded .*\/cy\/bar-ranking\.min\.js" integrity="sha384-/);
    const [english] = await troubles('en-GB', ['cy/commonweal.min.js'], ranking);
    assert.match(english ?? '', /^language-not-loaded .*…\/bar-ranking\.min\.js"/);
  });
});
