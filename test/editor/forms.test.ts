import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { build } from 'esbuild';
import type { Page } from 'playwright-core';
import { contentSecurityPolicy } from '../../tools/content-security-policy.js';
import { root } from '../../tools/rollup/workspace.js';
import { withBuilder } from '../pages/builder-page.js';
import { listen } from '../support/chromium.js';
import { settle } from '../support/elements.js';
import { OWN } from './data.js';
import { opened } from './pasted-page.js';

const PLACE = 'Where the widget goes';
const RULE = 'In your style sheet';

describe('what an editor takes from the builder', () => {
  const builder = withBuilder();

  /** Opens a page of an editor's under the strict policy, with files beside it, and asserts that it is quiet. */
  async function openedPage<T>(
    { head = '', body, policy = contentSecurityPolicy() }: Pasted,
    files: Readonly<Record<string, readonly [type: string, body: string]>>,
    look: (page: Page) => Promise<T>,
    isScripted = true,
  ): Promise<T> {
    const { browser, origin } = builder;
    const context = await browser.newContext({ javaScriptEnabled: isScripted });
    const page = await context.newPage();
    const received = isScripted ? await listen(page, origin) : [];
    const html = `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>A page</title><link rel="icon" href="data:,">
${head}</head><body><h1>A page</h1>${body}</body></html>`;
    for (const [path, [type, contents]] of Object.entries({
      ...files,
      '/pasted/': ['text/html', html] as const,
    })) {
      const headers = { 'Content-Type': `${type}; charset=utf-8`, 'Content-Security-Policy': policy };
      await page.route(`${origin}${path}`, (route) => route.fulfill({ headers, body: contents }));
    }
    await page.goto(`${origin}/pasted/`);
    const seen = await look(page);
    await context.close();
    assert.deepEqual(received, [], 'nothing is logged, refused or requested elsewhere');
    return seen;
  }

  async function giveOwn(): Promise<void> {
    await builder.giveFile('rates.csv', OWN);
    await builder.page.getByRole('radio', { name: 'Ranking', exact: true }).check();
    await builder.part(PLACE, '<cw-bar-ranking');
  }

  it('shows the widget of a file that was dropped, under the strict policy', async () => {
    const { page, browser, origin } = builder;
    const transfer = await page.evaluateHandle((text) => {
      const dropped = new DataTransfer();
      dropped.items.add(new File([text], 'rates.csv', { type: 'text/csv' }));
      return dropped;
    }, OWN);
    await page.dispatchEvent('.drop', 'drop', { dataTransfer: transfer });
    await builder.preview('[state=ready]').first().waitFor();
    const copied = async (title: string): Promise<string> => {
      await builder.part(title);
      await builder.copyButton(title).click();
      await page.getByText(`Copied: ${title}.`).waitFor({ state: 'attached' });
      return page.evaluate(() => navigator.clipboard.readText());
    };
    const taken = {
      element: await copied(PLACE),
      head: await copied('In the head of the page, once'),
      css: await copied(RULE),
    };
    const shown = await opened(browser, origin, taken);
    assert.match(shown.states.join(), /^(ready|partial)$/);
    assert.equal(shown.tables, 1);
  });

  it('shows the widget in a site that bundles its scripts', async () => {
    await giveOwn();
    await builder.page.getByLabel('npm', { exact: true }).check();
    const script = await builder.part('In a script of your site', 'bar-ranking');
    const body = await builder.part(PLACE);
    const bundle = await build({
      stdin: { contents: script, resolveDir: root },
      bundle: true,
      format: 'esm',
      write: false,
      logLevel: 'error',
    });
    const [file] = bundle.outputFiles;
    const state = await openedPage(
      { head: '<script type="module" src="/pasted/site.js"></script>', body },
      { '/pasted/site.js': ['text/javascript', file?.text ?? ''] },
      async (page) => {
        await page.evaluate(() => customElements.whenDefined('cw-bar-ranking').then(() => undefined));
        await settle(page);
        return page.locator('cw-bar-ranking').getAttribute('state');
      },
    );
    assert.equal(state, 'ready');
  });

  it('shows the widget in a frame of the page of a partner', async () => {
    await giveOwn();
    await builder.page.getByLabel('Frame', { exact: true }).check();
    const body = await builder.part('What a partner pastes', '<iframe');
    const entries = await builder.part('On your server: embeds.json, beside the page of the frame');
    const heading = await openedPage(
      {
        body,
        policy:
          "default-src 'none'; img-src data:; frame-src 'self'; script-src 'self'; style-src 'self'; connect-src 'self'",
      },
      { '/builder/widgets/frame/embeds.json': ['application/json', entries] },
      async (page) => {
        const title = page.frameLocator('iframe').getByRole('heading', { level: 2 });
        await title.waitFor();
        return title.textContent();
      },
    );
    assert.match(heading ?? '', /Hull/);
  });

  it('shows the widget without any script, in its own style', async () => {
    await giveOwn();
    await builder.page.getByLabel('Without JavaScript', { exact: true }).check();
    const body = await builder.part(PLACE, 'shadowrootmode');
    const [download] = await Promise.all([
      builder.page.waitForEvent('download'),
      builder.page.getByRole('button', { name: 'Download cw-bar-ranking.css' }).click(),
    ]);
    const css = await download.createReadStream();
    const chunks: Buffer[] = [];
    for await (const chunk of css) chunks.push(chunk as Buffer);
    const seen = await openedPage(
      { body },
      { '/figures/cw-bar-ranking.css': ['text/css', Buffer.concat(chunks).toString()] },
      async (page) => {
        const table = page.getByRole('table');
        await table.waitFor();
        return {
          rows: await table.getByRole('row').count(),
          title: await page.getByRole('heading', { level: 2 }).textContent(),
        };
      },
      false,
    );
    assert.ok(seen.rows > 4);
    assert.match(seen.title ?? '', /Hull/);
  });

  it('lets the readers of a dashboard choose their area, which its link has', async () => {
    const { page, origin } = builder;
    await giveOwn();
    await page.getByRole('button', { name: 'Add another widget' }).click();
    await page.getByLabel('One figure', { exact: true }).check();
    await page.getByText('The dashboard around the widgets').click();
    await page.getByLabel('Let readers choose the area').check();
    await page.getByLabel('A link to copy').check();
    const body = await builder.part(PLACE, '<cw-permalink');
    const head = await builder.part('In the head of the page, once', 'permalink');
    const seen = await openedPage({ head, body }, {}, async (pasted) => {
      await pasted.evaluate(() => customElements.whenDefined('cw-area-picker').then(() => undefined));
      await settle(pasted);
      const before = await pasted.locator('cw-stat').getByRole('heading').textContent();
      const field = pasted.getByRole('combobox').first();
      await field.fill('Leeds');
      await pasted.getByRole('option', { name: /Leeds/ }).first().click();
      await pasted.waitForURL(/#.*(Leeds|E08000035)/);
      await pasted.locator('cw-stat').getByRole('heading').getByText('Leeds').waitFor();
      await pasted.getByRole('button', { name: /Copy/ }).waitFor();
      return before;
    });
    assert.doesNotMatch(seen ?? '', /Leeds/);
    assert.doesNotMatch(new URL(page.url()).hash, /cw=/, `${origin} keeps what is made alone`);
  });
});

/** What was pasted, and the policy of its page where it is another. */
interface Pasted {
  readonly head?: string;
  readonly body: string;
  readonly policy?: string;
}
