import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { build } from 'esbuild';
import type { Browser } from 'playwright-core';
import webpack from 'webpack';
import { contentSecurityPolicy } from '../../tools/content-security-policy.js';
import { root } from '../../tools/rollup/workspace.js';
import { launchWindowless, listen } from '../support/chromium.js';
import { serve } from '../support/serve.js';

const DEFINE = '@commonweal/widgets/define/sickness-absence-ranking.js';

/** What a bundler made, and what it complained of. */
interface Bundled {
  readonly code: string;
  readonly warnings: readonly string[];
}

/** An entry is a module by name, or a line of code. */
async function withEsbuild(entry: { name: string } | { code: string }): Promise<Bundled> {
  const input =
    'name' in entry
      ? { entryPoints: [entry.name] }
      : { stdin: { contents: entry.code, resolveDir: root, loader: 'js' as const } };
  const { outputFiles, warnings } = await build({
    ...input,
    absWorkingDir: root,
    bundle: true,
    write: false,
    outdir: 'out',
    format: 'esm',
    logLevel: 'silent',
  });
  return { code: outputFiles[0]!.text, warnings: warnings.map(({ text }) => text) };
}

async function withWebpack(name: string): Promise<Bundled> {
  const folder = await mkdtemp(join(tmpdir(), 'commonweal-webpack-'));
  const stats = await new Promise<{ warnings?: { message: string }[]; errors?: { message: string }[] }>(
    (done, fail) => {
      webpack(
        // The size of a file is held by budgets of our own.
        {
          mode: 'production',
          context: root,
          entry: name,
          output: { path: folder, filename: 'page.js' },
          performance: false,
        },
        (error, result) => {
          if (result === undefined) fail(error ?? new Error('webpack gave nothing'));
          else done(result.toJson({ all: false, warnings: true, errors: true }));
        },
      );
    },
  );
  const code = await readFile(join(folder, 'page.js'), 'utf8');
  await rm(folder, { recursive: true });
  return {
    code,
    warnings: [...(stats.warnings ?? []), ...(stats.errors ?? [])].map(({ message }) => message),
  };
}

const BUNDLERS: readonly [string, () => Promise<Bundled>][] = [
  ['esbuild', () => withEsbuild({ name: DEFINE })],
  ['webpack', () => withWebpack(DEFINE)],
];

describe('a bundle of one element', () => {
  let browser: Browser;
  before(async () => {
    browser = await launchWindowless();
  });
  after(() => browser.close());

  for (const [name, bundle] of BUNDLERS) {
    it(`by ${name} registers it under the strict policy, and no other is in it`, async () => {
      const { code, warnings } = await bundle();
      assert.deepEqual(warnings, []);
      assert.ok(!code.includes('cw-mortality-comparison'));
      const html = `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Bundle</title>
<link rel="icon" href="data:,"><script type="module" src="/page.js"></script></head>
<body><cw-sickness-absence-ranking></cw-sickness-absence-ranking></body></html>`;
      const headers = { 'Content-Security-Policy': contentSecurityPolicy() };
      const site = await serve((path) =>
        path === '/page.js'
          ? { body: code, type: 'text/javascript; charset=utf-8' }
          : { body: html, type: 'text/html; charset=utf-8', headers },
      );
      const page = await browser.newPage();
      const received = await listen(page, site.origin);
      await page.goto(site.origin);
      await page
        .getByRole('heading', {
          name: 'Yorkshire and The Humber lost 2.3% of working hours to sickness, third highest of 12 areas',
        })
        .waitFor();
      assert.equal(await page.getByRole('row', { name: /London/ }).count(), 1);
      assert.deepEqual(received, []);
      await page.close();
      await site.close();
    });
  }
});

describe('a bundle of one React component', () => {
  it('registers its element, and has no other in it', async () => {
    const code = `import { CwBarRanking } from '@commonweal/react'; console.log(CwBarRanking);`;
    const made = await withEsbuild({ code });
    assert.deepEqual(made.warnings, []);
    assert.match(made.code, /registerElement\("cw-bar-ranking"/);
    assert.doesNotMatch(made.code, /registerElement\("cw-(?!bar-ranking)/);
  });
});
