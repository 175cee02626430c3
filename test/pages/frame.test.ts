import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, Frame, Page } from 'playwright-core';
import { root } from '../../tools/rollup/workspace.js';
import { launchWindowless } from '../support/chromium.js';
import { type Answer, fileAnswer, serve, type Served } from '../support/serve.js';
import { hostPage, pagePolicy, reporter } from './frame-page.js';

const cdn = join(root, 'packages/widgets/cdn');
const html = 'text/html; charset=utf-8';
const script = 'text/javascript; charset=utf-8';
/** The heading of the figure. */
const MORTALITY = 'Death rates were higher in Yorkshire and The Humber than in England for all 5 causes';

interface HostAnswer extends Answer {
  readonly body: string;
}

describe('a frame', () => {
  let browser: Browser;
  /** Two sites: the frame comes from another origin than the page it is in. */
  let publisher: Served;
  let host: Served;
  let pages: Map<string, HostAnswer>;
  let framePage: string;

  before(async () => {
    const plain = await readFile(join(cdn, 'frame/index.html'), 'utf8');
    framePage = plain.replace('<head>', '<head><script src="reporter.js"></script>');
    assert.notEqual(framePage, plain);
    const embeds = await readFile(join(cdn, 'frame/embeds.json'), 'utf8');
    const inline = framePage.replace(
      '</body>',
      `<script type="application/json" id="embeds">${embeds}</script></body>`,
    );
    const own = {
      entries: {
        'own-data': {
          element: 'cw-bar-ranking',
          attributes: { heading: 'Own heading', onclick: 'alert(1)', style: 'color: red' },
          data: 'Area,Value\nNorthtown,61.2\nSouthtown,58.4\n',
          lang: 'en-GB',
        },
        foreign: { element: 'iframe', attributes: { src: 'https://example.org/' } },
      },
    };
    publisher = await serve(async (path) => {
      const [name = ''] = path.split('?');
      if (name === '/frame/' || name === '/open/') return { body: framePage, type: html };
      if (name === '/inline/') return { body: inline, type: html };
      if (name === '/own/') {
        const list = `<script type="application/json" id="embeds">${JSON.stringify(own)}</script></body>`;
        return { body: framePage.replace('</body>', list), type: html };
      }
      if (name === '/broken/embeds.json') return { body: '{"entries":', type: 'application/json' };
      if (name === '/broken/') return { body: framePage, type: html };
      if (name.endsWith('/reporter.js')) return { body: reporter, type: script };
      if (name.endsWith('/frame.min.js')) return fileAnswer(join(cdn, 'frame/frame.min.js'), script);
      if (name.endsWith('/frame.css')) return fileAnswer(join(cdn, 'frame/frame.css'), 'text/css');
      if (name === '/frame/embeds.json') return { body: embeds, type: 'application/json' };
      if (name === '/open/embeds.json') {
        return { body: embeds, type: 'application/json', headers: { 'Access-Control-Allow-Origin': '*' } };
      }
      return null;
    });
    pages = new Map();
    host = await serve((path) =>
      path === '/frame-resizer.min.js'
        ? fileAnswer(join(cdn, 'frame-resizer.min.js'), script)
        : (pages.get(path) ?? null),
    );
    browser = await launchWindowless();
  });
  after(async () => {
    await browser.close();
    await publisher.close();
    await host.close();
  });

  /** Opens a partner's page with the frame in it and waits until the frame shows a figure or a sentence. */
  async function open(
    markup: string,
    resizer = true,
  ): Promise<{ page: Page; frame: Frame; received: string[] }> {
    pages.set('/page', {
      body: hostPage(markup, resizer),
      type: html,
      headers: { 'Content-Security-Policy': pagePolicy },
    });
    const page = await browser.newPage({ viewport: { width: 800, height: 900 } });
    const received: string[] = [];
    page.on('console', (message) => received.push(message.text()));
    page.on('pageerror', (error) => received.push(error.message));
    await page.goto(`${host.origin}/page`);
    // Found anew at each try: a frame of another origin is taken out and put back while it loads.
    const content = page.locator('iframe').first().contentFrame();
    await content.locator('main > [state="ready"], main > [role="status"]').first().waitFor();
    let frame = page.frames()[1];
    while (frame === undefined) {
      await page.evaluate(() => new Promise(requestAnimationFrame));
      frame = page.frames()[1];
    }
    return { page, frame, received };
  }

  const iframe = (path: string, more = 'data-commonweal'): string =>
    `<iframe title="A figure" src="${publisher.origin}${path}" ${more}></iframe>`;

  /**
   * Listens for a last message of the frame; what is handed back sends it and waits for it. Messages arrive in order,
   * so all that the frame said before has been dealt with then.
   */
  async function lastOf(page: Page, frame: Frame): Promise<() => Promise<void>> {
    await page.evaluate(() => {
      addEventListener('message', ({ data }) => {
        if (data === 'last') document.body.dataset.last = 'here';
      });
    });
    return async () => {
      await frame.evaluate(() => {
        window.parent.postMessage('last', '*');
      });
      await page.waitForSelector('body[data-last]');
    };
  }

  const heightOf = (page: Page): Promise<number> =>
    page.evaluate(() => document.querySelector('iframe')?.clientHeight ?? 0);

  /** Until the page has set a height. */
  const resized = (page: Page): Promise<unknown> =>
    page.waitForFunction(() => document.querySelector('iframe')?.style.height !== '');

  it('shows the entry its address names, and is as tall as that', async () => {
    const { page, frame, received } = await open(iframe('/frame/?entry=mortality'));
    await frame.getByRole('table').waitFor();
    await resized(page);
    const inner = await frame.evaluate(() =>
      Math.ceil(document.documentElement.getBoundingClientRect().height),
    );
    await page.waitForFunction((height) => document.querySelector('iframe')?.clientHeight === height, inner);
    assert.ok(inner > 400);
    assert.deepEqual(received, []);
    await page.close();
  });

  it('grows and shrinks with what a reader opens and closes in it', async () => {
    const { page, frame } = await open(iframe('/frame/?entry=mortality'));
    const about = frame.getByText('About these figures');
    await about.waitFor();
    await resized(page);
    const closed = await heightOf(page);
    await about.click();
    await page.waitForFunction(
      (before) => (document.querySelector('iframe')?.clientHeight ?? 0) > before + 20,
      closed,
    );
    await about.click();
    await page.waitForFunction((before) => document.querySelector('iframe')?.clientHeight === before, closed);
    await page.close();
  });

  it('grows with its contents when the page gets narrower', async () => {
    const { page } = await open(iframe('/frame/?entry=mortality', 'data-commonweal width="100%"'));
    await resized(page);
    const wide = await heightOf(page);
    await page.setViewportSize({ width: 320, height: 900 });
    await page.waitForFunction(
      (before) => (document.querySelector('iframe')?.clientHeight ?? 0) > before,
      wide,
    );
    await page.close();
  });

  it('keeps the height the page gave it where there is no resizer', async () => {
    const { page, frame } = await open(iframe('/frame/?entry=mortality', 'height="640"'), false);
    await frame.getByRole('table').waitFor();
    assert.equal(await heightOf(page), 640);
    await page.close();
  });

  it('takes nothing but the name of an entry from its address', async () => {
    const words = 'heading=Crafted&finding=Crafted&src=https://example.org/x.csv&attributes=Crafted';
    const { page, frame } = await open(iframe(`/frame/?entry=sickness-absence&${words}#Crafted`));
    await frame
      .getByRole('heading', {
        name: 'Yorkshire and The Humber lost 2.3% of working hours to sickness, third highest of 12 areas',
      })
      .waitFor();
    assert.doesNotMatch(await frame.locator('html').innerText(), /Crafted/);
    await page.close();
  });

  for (const name of [
    '',
    'entry=',
    'entry=nothing',
    'entry=__proto__',
    'entry=<img src=x onerror=alert(1)>',
  ]) {
    it(`says so where its address names no entry (${name === '' ? 'no query' : name})`, async () => {
      const { page, frame } = await open(iframe(`/frame/?${encodeURI(name)}`));
      const text = await frame.locator('main').innerText();
      assert.equal(
        text.trim(),
        'There is no such figure here. Check the name after entry= in the address of the frame.',
      );
      await page.close();
    });
  }

  it('says so where the list cannot be read', async () => {
    const { page, frame } = await open(iframe('/broken/?entry=mortality'));
    assert.match(await frame.locator('main').innerText(), /^The list of figures could not be read\./);
    await page.close();
  });

  it('says so where the list does not come, after a time', async () => {
    const page = await browser.newPage();
    // Time is stopped until the test moves it, however slowly the page loads.
    await page.clock.install({ time: 0 });
    await page.clock.pauseAt(1000);
    // Never answered.
    await page.route('**/embeds.json', () => undefined);
    const asked = page.waitForRequest('**/embeds.json');
    await page.goto(`${publisher.origin}/frame/?entry=mortality`);
    await asked;
    await page.clock.runFor(14_000);
    assert.equal(await page.locator('main').innerText(), '');
    await page.clock.runFor(2000);
    await page.locator('main > p').waitFor();
    assert.match(await page.locator('main').innerText(), /^The list of figures could not be read\./);
    await page.close();
  });

  it('shows data that is in the list, and sets only attributes that the element knows', async () => {
    const { page, frame } = await open(iframe('/own/?entry=own-data'));
    await frame.getByRole('rowheader', { name: 'Southtown' }).waitFor();
    const names = await frame.evaluate(
      () => document.querySelector('cw-bar-ranking')?.getAttributeNames().sort() ?? [],
    );
    assert.deepEqual(names, ['heading', 'lang', 'state']);
    await page.close();
  });

  it('makes no element but our own', async () => {
    const { page, frame } = await open(iframe('/own/?entry=foreign'));
    assert.equal(await frame.locator('iframe').count(), 0);
    assert.match(await frame.locator('main').innerText(), /^There is no such figure here\./);
    await page.close();
  });

  describe('in a sandbox without an origin of its own', () => {
    /** What a frame that no driver can look into has reported to the page around it. */
    interface Reported {
      readonly origin: string;
      /** The figure's heading once it is drawn, or the sentence that is in its place. */
      readonly text: string;
    }

    /** Opens a page with a sandboxed frame and waits for what the frame comes to show. */
    async function reported(path: string): Promise<{ page: Page; shown: Reported }> {
      pages.set('/page', {
        body: hostPage(iframe(path, 'data-commonweal sandbox="allow-scripts"')),
        type: html,
        headers: { 'Content-Security-Policy': pagePolicy },
      });
      const page = await browser.newPage({ viewport: { width: 800, height: 900 } });
      await page.addInitScript(() => {
        addEventListener('message', ({ data, origin }) => {
          const { reported: answer } = data as { reported?: string };
          if (answer !== undefined) Object.assign(globalThis, { reported: { origin, text: answer } });
        });
      });
      await page.goto(`${host.origin}/page`);
      const shown = await page.waitForFunction(
        () => (globalThis as unknown as { reported?: Reported }).reported,
      );
      return { page, shown: (await shown.jsonValue()) as Reported };
    }

    it('shows an entry of a list that is in its page, and its height is believed (fault 142)', async () => {
      const { page, shown } = await reported('/inline/?entry=mortality');
      assert.deepEqual(shown, { origin: 'null', text: MORTALITY });
      await page.waitForFunction(() => (document.querySelector('iframe')?.clientHeight ?? 0) > 400);
      await page.close();
    });

    it('shows an entry of a list that the server lets any origin read (fault 142)', async () => {
      const { page, shown } = await reported('/open/?entry=mortality');
      assert.deepEqual(shown, { origin: 'null', text: MORTALITY });
      await page.close();
    });

    it('says that the list cannot be read where the server does not (fault 142)', async () => {
      const { page, shown } = await reported('/frame/?entry=mortality');
      assert.equal(shown.origin, 'null');
      assert.match(shown.text, /^The list of figures could not be read\./);
      await page.close();
    });
  });

  describe('the page around it', () => {
    /** Has the frame say `words` (with its own token where they hold TOKEN) and tells what height the page sets. */
    async function heightAfter(words: string): Promise<string> {
      const { page, frame } = await open(iframe('/frame/?entry=mortality'));
      await resized(page);
      await page.evaluate(() => document.querySelector('iframe')?.style.setProperty('height', '333px'));
      const last = await lastOf(page, frame);
      const token = await frame.evaluate(() => location.hash.slice(1));
      const message = words.replace('TOKEN', token);
      const say = (said: string): void => {
        const numbers: Readonly<Record<string, number>> = { NaN: Number.NaN, Infinity };
        const data = JSON.parse(said, (_key, value: unknown) =>
          typeof value === 'string' && value in numbers ? numbers[value] : value,
        ) as unknown;
        window.parent.postMessage(data, '*');
      };
      await frame.evaluate(say, message);
      await last();
      const height = await page.evaluate(() => document.querySelector('iframe')?.style.height ?? '');
      await page.close();
      return height;
    }
    const message = (height: string, token = 'TOKEN', type = 'commonweal-frame-height'): string =>
      `{"type":"${type}","token":"${token}","height":${height}}`;

    it('sets the height the frame tells with its token', async () => {
      assert.equal(await heightAfter(message('456.2')), '457px');
    });
    it('sets at most 10,000 pixels (attack 47)', async () => {
      assert.equal(await heightAfter(message('1e9')), '10000px');
    });
    for (const [what, words] of [
      ['another token', message('456', '0'.repeat(32))],
      ['no token', '{"type":"commonweal-frame-height","height":456}'],
      ['another type', message('456', 'TOKEN', 'navigate')],
      ['a height that is text', message('"456"')],
      ['a height below zero', message('-1')],
      ['a height that is no number', message('"NaN"')],
      ['a height without end', message('"Infinity"')],
      ['nothing', 'null'],
      ['text', '"456"'],
    ] as const) {
      it(`leaves alone a message with ${what} (attack 47)`, async () => {
        assert.equal(await heightAfter(words), '333px');
      });
    }
    it('leaves alone a message from another frame of the same publisher, right as it may look', async () => {
      const { page, frame } = await open(iframe('/frame/?entry=mortality') + iframe('/frame/?entry=nothing'));
      await resized(page);
      const token = await page.evaluate(() => {
        const first = document.querySelector('iframe');
        first?.style.setProperty('height', '333px');
        return first === null ? '' : new URL(first.src).hash.slice(1);
      });
      const other = page.frames().find((each) => each.url().includes('nothing'));
      assert.ok(other !== undefined && frame !== other);
      const last = await lastOf(page, other);
      await other.evaluate(
        (said) => {
          window.parent.postMessage(JSON.parse(said), '*');
        },
        message('456').replace('TOKEN', token),
      );
      await last();
      assert.equal(await page.evaluate(() => document.querySelector('iframe')?.style.height), '333px');
      await page.close();
    });
    it('leaves alone a message from a frame that has been led to another origin (attack 48)', async () => {
      const { page } = await open(iframe('/frame/?entry=mortality'));
      await resized(page);
      const token = await page.evaluate(() => {
        const frame = document.querySelector('iframe');
        frame?.style.setProperty('height', '333px');
        return frame === null ? '' : new URL(frame.src).hash.slice(1);
      });
      pages.set('/other', { body: '<!doctype html><title>Other</title>', type: html });
      const frame = page.frames()[1];
      if (frame === undefined) throw new Error('There is no frame.');
      await frame.goto(`${host.origin}/other`);
      const last = await lastOf(page, frame);
      await frame.evaluate(
        (said) => {
          window.parent.postMessage(JSON.parse(said), '*');
        },
        message('456').replace('TOKEN', token),
      );
      await last();
      assert.equal(await page.evaluate(() => document.querySelector('iframe')?.style.height), '333px');
      await page.close();
    });
  });
});
