import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import type { Page, Route } from 'playwright-core';
import ts from 'typescript';
import type { TagOf } from '@commonweal/widgets/catalogue.js';
import { toHtml } from '@commonweal/render';
import { root } from '../../tools/rollup/workspace.js';
import { withBrowser } from '../support/browser-site.js';
import { GENERIC, HostSite } from './host-page.js';

const CDN = `${root}packages/widgets/cdn`;
const STRICT = "default-src 'self'; require-trusted-types-for 'script'; trusted-types commonweal";
const RANKING: TagOf = 'cw-bar-ranking';
const RECORDS =
  '[{"Area": "York", "Rate": 1.5}, {"Area": "Leeds", "Rate": 2.5}, {"Area": "Hull", "Rate": 3.5}]';
const asJson = `<${RANKING}><script type="application/json">${RECORDS}</script></${RANKING}>`;
const nameOf = (tag: string): string => tag.replace('cw-', '');

/** What is in the shadow root, without the comments that mark the places of bindings. */
const drawn = (page: Page, tag: string): Promise<string> =>
  page.evaluate(
    (name) => document.querySelector(name)!.shadowRoot!.innerHTML.replaceAll(/<!--.*?-->/gs, ''),
    tag,
  );

const broken = (route: Route): Promise<void> => route.fulfill({ status: 503, body: '' });

describe('the small file of a generic element', () => {
  const site = withBrowser(new HostSite());

  /** A page with one element, and the files of ours that it asked for. */
  async function open(
    script: string,
    element: string,
    { headers = {}, lang = 'en', fails = null }: OpenOptions = {},
  ): Promise<{ page: Page; asked: string[] }> {
    const body = `<!doctype html><html lang="${lang}"><title>Figures</title><link rel="icon" href="data:,">${script}${element}</html>`;
    site.put('/page', { body, type: 'text/html; charset=utf-8', headers });
    const page = await site.browser.newPage();
    if (fails !== null) await page.route(fails, broken);
    const asked: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() === 'script') asked.push(new URL(request.url()).pathname);
    });
    await page.goto(`${site.origin}/page`);
    return { page, asked };
  }

  const module = (file: string): string => `<script type="module" src="/cdn/${file}"></script>`;
  const ready = (page: Page, tag: string): Promise<void> => page.locator(`${tag}[state="ready"]`).waitFor();

  for (const [tag, markup] of GENERIC) {
    it(`draws <${tag}> of a table with no other file, the same as the file that holds everything`, async () => {
      const strict = { headers: { 'Content-Security-Policy': STRICT } };
      const small = await open(module(`${nameOf(tag)}.js`), markup, strict);
      await ready(small.page, tag);
      assert.deepEqual(small.asked, [`/cdn/${nameOf(tag)}.js`]);
      const whole = await open(module(`${nameOf(tag)}.min.js`), markup);
      await ready(whole.page, tag);
      assert.equal(await drawn(small.page, tag), await drawn(whole.page, tag));
      await small.page.close();
      await whole.page.close();
    });
  }

  for (const [what, element, part] of [
    ['JSON', asJson, /^json-/],
    [
      'areas that only have a code',
      `<${RANKING}><script type="text/csv">area_code,value\nE06000014,65.3\nE08000035,64.7</script></${RANKING}>`,
      /^register-/,
    ],
    ['built-in data', `<${RANKING} indicator="sickness-absence"></${RANKING}>`, /^sickness-absence-/],
  ] as const) {
    it(`loads one part for ${what}, also from another origin`, async () => {
      const there = site.origin.replace('localhost', '127.0.0.1');
      const small = await open(`<script type="module" src="${there}/cdn/bar-ranking.js"></script>`, element);
      await ready(small.page, RANKING);
      const parts = small.asked.map((path) => path.split('/').at(-1) ?? '');
      assert.equal(parts.length, 2);
      assert.match(parts[1] ?? '', part);
      const whole = await open(module('bar-ranking.min.js'), element);
      await ready(whole.page, RANKING);
      assert.equal(await drawn(small.page, RANKING), await drawn(whole.page, RANKING));
      await small.page.close();
      await whole.page.close();
    });
  }

  it('says what is wrong in the language of the page, with the messages as a part', async () => {
    const element = `<${RANKING}><script type="text/csv">a,b\n</script></${RANKING}>`;
    for (const [lang, folder] of [
      ['en', ''],
      ['cy', 'cy/'],
    ] as const) {
      const small = await open(module(`${folder}bar-ranking.js`), element, { lang });
      const whole = await open(module(`${folder}bar-ranking.min.js`), element, { lang });
      for (const { page } of [small, whole])
        await page.locator(`${RANKING} [part~="message"] p`).first().waitFor();
      assert.equal(await drawn(small.page, RANKING), await drawn(whole.page, RANKING));
      assert.match(small.asked.at(-1) ?? '', new RegExp(`/${folder}parts/${lang}-`));
      await small.page.close();
      await whole.page.close();
    }
  });

  it('says that a part did not come, and draws when it is tried again', async () => {
    const { page, asked } = await open(module('bar-ranking.js'), asJson, { fails: /\/parts\/json-/ });
    await page.locator(`${RANKING}[state="error"]`).waitFor();
    assert.match(await page.locator(`${RANKING} [role="status"]`).innerText(), /part-failed/);
    const before = asked.filter((path) => path.includes('/json-')).length;
    await page.unroute(/\/parts\/json-/);
    await page.locator(`${RANKING} .retry`).click();
    await ready(page, RANKING);
    assert.ok(asked.filter((path) => path.includes('/json-')).length > before);
    await page.close();
  });

  it('leaves built-in data that did not come out, says so, and draws it when it is tried again', async () => {
    const { page } = await open(
      module('bar-ranking.js'),
      `<${RANKING} indicator="labour-productivity"></${RANKING}>`,
      {
        fails: /\/parts\/labour-productivity-/,
      },
    );
    await page.locator(`${RANKING}[state="error"]`).waitFor();
    assert.match(await page.locator(`${RANKING} [role="status"]`).innerText(), /part-failed/);
    await page.unroute(/\/parts\/labour-productivity-/);
    await page.locator(`${RANKING} .retry`).click();
    await ready(page, RANKING);
    await page.close();
  });

  it('hydrates a tree from a server on the very same nodes, and draws it anew where the part does not come', async () => {
    const { html } = toHtml(RANKING, { data: 'area,value\nEngland,63.4\nYork,65.3\nLeeds,62.0' });
    for (const fails of [null, /\/parts\/hydration-/]) {
      const { page } = await open('', html);
      await page.evaluate(() => {
        const widget = document.querySelector('cw-bar-ranking')!;
        Object.assign(globalThis, { kept: widget.shadowRoot!.querySelector('tbody tr') });
      });
      if (fails !== null) await page.route(fails, broken);
      await page.addScriptTag({ type: 'module', url: '/cdn/bar-ranking.js' });
      await ready(page, RANKING);
      await page.evaluate(
        (tag) =>
          (document.querySelector(tag) as unknown as { updateComplete: Promise<unknown> }).updateComplete,
        RANKING,
      );
      const isKept = await page.evaluate(
        () =>
          document.querySelector('cw-bar-ranking')!.shadowRoot!.querySelector('tbody tr') ===
          (globalThis as unknown as { kept: Element }).kept,
      );
      assert.equal(isKept, fails === null);
      assert.ok((await page.locator(`${RANKING} tbody tr`).count()) > 1);
      await page.close();
    }
  });

  it('of two versions on one page, each loads parts that fit it', async () => {
    const script = await readFile(`${CDN}/bar-ranking.js`, 'utf8');
    const parts = (await readdir(`${CDN}/parts`)).filter((file) => script.includes(file));
    const type = 'text/javascript; charset=utf-8';
    for (const version of ['0.1.0', '9.9.9']) {
      site.put(`/${version}/bar-ranking.js`, { body: script.replaceAll('"0.1.0"', `"${version}"`), type });
      for (const part of parts)
        site.put(`/${version}/parts/${part}`, { body: await readFile(`${CDN}/parts/${part}`, 'utf8'), type });
    }
    const { page, asked } = await open(
      '<script type="module" src="/0.1.0/bar-ranking.js"></script><script type="module" src="/9.9.9/bar-ranking.js"></script>',
      `${asJson}<script type="module">
import { CwBarRanking, registerVersioned } from '/9.9.9/bar-ranking.js';
registerVersioned('cw-bar-ranking', CwBarRanking);
</script>${asJson.replaceAll(RANKING, `${RANKING}-9-9-9`)}`,
    );
    for (const tag of [RANKING, `${RANKING}-9-9-9`]) await ready(page, tag);
    const json = asked.filter((path) => path.includes('/json-'));
    assert.deepEqual(
      json.map((path) => path.split('/')[1]),
      ['0.1.0', '9.9.9'],
    );
    await page.close();
  });

  it('has parts that import nothing', async () => {
    const script = await readFile(`${CDN}/bar-ranking.js`, 'utf8');
    const parts = (await readdir(`${CDN}/parts`)).filter((file) => script.includes(file));
    assert.ok(parts.length > 5);
    for (const part of parts) {
      const text = await readFile(`${CDN}/parts/${part}`, 'utf8');
      assert.deepEqual(ts.preProcessFile(text, true, true).importedFiles, [], part);
    }
  });
});

interface OpenOptions {
  readonly headers?: Readonly<Record<string, string>>;
  readonly lang?: string;
  /** Files that answer with an error. */
  readonly fails?: RegExp | null;
}
