import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { fetchDataset } from '@commonweal/data';
import type { Browser, Page } from 'playwright-core';
import { root } from '../../tools/rollup/workspace.js';
import { launchWindowless } from '../support/chromium.js';
import { assertInvariants } from '../support/invariants.js';
import { head, type RawAnswer, type RawSite, serveRaw, whole } from '../support/raw-site.js';
import { assertReadInvariants } from '../support/read-invariants.js';
import { answerAt, NETWORK_FAULTS, type NetworkFault } from './network-answers.js';

const SCRIPT = '/commonweal.min.js';
type Widget = HTMLElement & { readonly updateComplete: Promise<unknown> };
/** Asked for by a test, to see what was asked for before. */
const MARK = '/mark';
const PAGE = `<!doctype html><html lang="en-GB"><title>Network</title><link rel="icon" href="data:,"><script type="module" src="${SCRIPT}"></script><main></main></html>`;

/** A file that has not changed when it is asked for a second time, and has when it is asked for a third. */
const LIVE = '/live.csv';
const FIRST = 'Sat, 21 Nov 2026 14:05:00 GMT';
const SECOND = 'Sat, 21 Nov 2026 15:05:00 GMT';
function liveAnswer(count: number, request: string): RawAnswer {
  const type = { 'Content-Type': 'text/csv; charset=utf-8' };
  const first = { ...type, ETag: '"one"', 'Last-Modified': FIRST };
  const isKnown = /^if-none-match: "one"\r$/im.test(request);
  if (count > 2) return whole('area,value\nYork,7.5\nLeeds,2.5\n', { ...type, 'Last-Modified': SECOND });
  if (isKnown) return (socket) => socket.end(head('304 Not Modified', first));
  return whole('area,value\nYork,1.5\nLeeds,2.5\n', first);
}

describe('a fault of the network, over real sockets', () => {
  let site: RawSite;
  let browser: Browser;
  let page: Page;
  const logged: string[] = [];

  before(async () => {
    const script = await readFile(`${root}packages/widgets/cdn${SCRIPT}`);
    site = await serveRaw((path, count, port, request) => {
      if (path === LIVE) return liveAnswer(count, request);
      if (path === '/' || path === MARK) return whole(PAGE, { 'Content-Type': 'text/html; charset=utf-8' });
      return path === SCRIPT
        ? whole(script, { 'Content-Type': 'text/javascript; charset=utf-8' })
        : answerAt(path, count, port);
    });
    browser = await launchWindowless();
    page = await browser.newPage();
    page.on('pageerror', (error) => logged.push(error.message));
    page.on('console', (message) => {
      // What the browser itself says of a file that it could not load.
      if (!message.text().startsWith('Failed to load resource:')) logged.push(message.text());
    });
    await page.addInitScript('globalThis.__name = (made) => made');
    await page.goto(site.origin);
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  function assertReported(reported: readonly string[], codes: readonly string[], { or }: NetworkFault): void {
    if (or !== undefined && reported.length === 1 && reported[0] === or) return;
    assert.deepEqual(reported, codes);
  }

  /** With a seal, no part of a file is taken for the whole. */
  function assertSealed(reported: readonly string[]): void {
    assert.match(reported[0] ?? '', /^(?:network-failed|unexpected-rows)$/);
  }

  it('fault 113: spaces and letters of any alphabet in an address are asked for as the web writes them', async () => {
    const read = await fetchDataset(`${site.origin}/good file ö.csv`);
    assert.deepEqual(read.issues, []);
    assert.ok(site.asked.includes('/good%20file%20%C3%B6.csv'));
  });

  it('fault 100: a file at an address without encryption is not asked for by an encrypted page', async () => {
    const script = await readFile(`${root}packages/widgets/cdn${SCRIPT}`, 'utf8');
    const secure = await browser.newPage();
    const asked: string[] = [];
    await secure.route('**/*', (route) => {
      const url = new URL(route.request().url());
      asked.push(url.href);
      return route.fulfill(
        url.pathname === SCRIPT
          ? { body: script, contentType: 'text/javascript; charset=utf-8' }
          : { body: PAGE, contentType: 'text/html; charset=utf-8' },
      );
    });
    await secure.goto('https://partner.test/');
    const logged = await secure.evaluate(async () => {
      await customElements.whenDefined('cw-bar-ranking');
      const widget = document.createElement('cw-bar-ranking');
      const received: string[] = [];
      widget.addEventListener('cw-issue', ({ code }) => received.push(code));
      widget.setAttribute('src', 'http://figures.test/a.csv?key=secret');
      document.querySelector('main')!.append(widget);
      while (['', 'loading'].includes(widget.getAttribute('state') ?? ''))
        await new Promise(requestAnimationFrame);
      await (widget as unknown as { updateComplete: Promise<unknown> }).updateComplete;
      return { received, text: widget.shadowRoot?.querySelector('[part~="message"]')?.textContent ?? '' };
    });
    assert.deepEqual(logged.received, ['insecure-address']);
    assert.match(logged.text, /http:\/\/figures\.test\/a\.csv/);
    assert.doesNotMatch(logged.text, /secret/);
    assert.deepEqual(
      asked.filter((url) => url.includes('figures.test')),
      [],
    );
    await secure.close();
  });

  it('a live file is asked for again on condition, only while the page is looked at, and a 304 changes nothing', async () => {
    const live = await browser.newPage();
    await live.clock.install();
    await live.goto(site.origin);
    const before = site.asked.length;
    const asked = (): string[] => site.asked.slice(before).filter((path) => [LIVE, MARK].includes(path));
    const heads = (): string[] => site.heads.filter((_head, at) => at >= before && site.asked[at] === LIVE);
    await live.evaluate((src) => {
      const widget = document.createElement('cw-bar-ranking');
      Object.assign(globalThis, { reported: [] });
      for (const name of ['cw-ready', 'cw-issue']) widget.addEventListener(name, () => reported.push(name));
      for (const [name, value] of [['src', src], ['refresh', '30']]) widget.setAttribute(name!, value!); // prettier-ignore
      document.querySelector('main')!.replaceChildren(widget);
    }, LIVE);
    const widget = live.locator('cw-bar-ranking');
    await live.locator('cw-bar-ranking[state="ready"]').waitFor();
    const shown = (): Promise<string> => widget.locator('table').innerText();
    const first = await shown();
    assert.match(first, /1\.5/);
    await widget.getByText('About these figures').click();
    const look = (isSeen: boolean): Promise<void> =>
      live.evaluate(
        (state) => {
          Object.defineProperty(document, 'visibilityState', { value: state, configurable: true });
          document.dispatchEvent(new Event('visibilitychange'));
        },
        isSeen ? 'visible' : 'hidden',
      );

    await look(false);
    await live.clock.runFor(300_000);
    await live.evaluate((path) => fetch(path).then(() => undefined), MARK);
    assert.deepEqual(asked(), [LIVE, MARK]);
    assert.doesNotMatch(heads()[0]!, /^if-/im);

    const answered = live.waitForEvent('requestfinished');
    await look(true);
    await answered;
    await live.evaluate(() => document.querySelector<Widget>('cw-bar-ranking')!.updateComplete);
    assert.deepEqual(asked(), [LIVE, MARK, LIVE]);
    assert.match(heads()[1]!, /^if-none-match: "one"\r$/im);
    assert.match(heads()[1]!, new RegExp(`^if-modified-since: ${FIRST}\\r$`, 'im'));
    assert.equal(await shown(), first);
    assert.equal(await widget.getAttribute('state'), 'ready');

    await live.clock.runFor(30_000);
    await widget.getByRole('cell', { name: '7.5' }).waitFor();
    assert.deepEqual(asked(), [LIVE, MARK, LIVE, LIVE]);
    assert.match(heads()[2]!, /^if-none-match: "one"\r$/im);
    await widget.getByText('21 November 2026 at 3:05pm').waitFor();
    // It reported the first figures to its page, and the third, and nothing between.
    assert.deepEqual(await live.evaluate(() => reported), ['cw-ready', 'cw-ready']);
    await live.close();
  });

  NETWORK_FAULTS.forEach((fault, place) => {
    const { what, bears, codes, asked = 1, timeout, isSilent = false } = fault;
    it(`${bears}: ${what}, as fetchDataset reads it`, async () => {
      const path = `/fault/${place}?node`;
      const options = { wait: () => Promise.resolve(), timeout, ...(isSilent ? { rows: 999 } : {}) };
      const read = await fetchDataset(site.origin + path, options);
      assertReadInvariants(read);
      const reported = read.issues.map(({ code }) => code);
      if (isSilent) {
        assertSealed(reported);
        assert.equal(read.dataset.observations.length, 0);
        return;
      }
      assertReported(reported, codes, fault);
      const times = site.asked.filter((each) => each === path).length;
      // Time may be up before the server of a busy machine has heard of it.
      if (timeout === undefined) assert.equal(times, asked);
      else assert.ok(times <= asked, `asked ${times} times`);
    });
  });

  NETWORK_FAULTS.forEach((fault, place) => {
    const { what, bears, codes, timeout, isSilent = false } = fault;
    // Time that passes is tried with a clock of the test's own, in test/base/remote-file.test.ts.
    if (timeout !== undefined) return;
    it(`${bears}: ${what}, as a widget shows it`, async () => {
      const shown = await page.evaluate(
        async ([src, rows]) => {
          await customElements.whenDefined('cw-bar-ranking');
          const received: string[] = [];
          const widget = document.createElement('cw-bar-ranking');
          widget.addEventListener('cw-issue', ({ code }) => received.push(code));
          const own = document.createElement('div');
          own.textContent = 'The page’s own content';
          widget.append(own);
          widget.setAttribute('src', src);
          if (rows !== '') widget.setAttribute('rows', rows);
          document.querySelector('main')!.replaceChildren(widget);
          while (['', 'loading'].includes(widget.getAttribute('state') ?? ''))
            await new Promise(requestAnimationFrame);
          await (widget as unknown as { updateComplete: Promise<unknown> }).updateComplete;
          const shadow = widget.shadowRoot!;
          return {
            received,
            state: widget.getAttribute('state') ?? '',
            rows: shadow.querySelectorAll('tbody tr').length,
          };
        },
        [`/fault/${place}?widget`, isSilent ? '999' : ''] as const,
      );
      if (isSilent) assertSealed(shown.received);
      else assertReported(shown.received, codes, fault);
      assert.deepEqual(logged.splice(0), [], 'I1');
      await assertInvariants(page);
      if (shown.rows === 0) assert.ok(['error', 'empty'].includes(shown.state), shown.state);
    });
  });
});

declare global {
  /** What the widget reported to its page. */
  const reported: string[];
}
