import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { unzipSync, zipSync } from 'fflate';
import { contentSecurityPolicy } from '../../tools/content-security-policy.js';
import { packCdn } from '../../tools/pack-cdn.js';
import { listen } from '../support/chromium.js';
import { BrowserSite, withBrowser } from '../support/browser-site.js';
import type { Answer } from '../support/serve.js';

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  css: 'text/css',
};

/** The unpacked zip on a site, under the policy of docs/embedding.md. */
class PackedSite extends BrowserSite {
  readonly #files: Readonly<Record<string, Uint8Array>>;

  constructor(files: Readonly<Record<string, Uint8Array>>) {
    super();
    this.#files = files;
  }

  protected override file(path: string): Promise<Answer> | null {
    const body = this.#files[path.slice(1)];
    const type = TYPES[path.split('.').at(-1) ?? ''];
    if (body === undefined || type === undefined) return null;
    return Promise.resolve({ body, type, headers: { 'Content-Security-Policy': contentSecurityPolicy() } });
  }
}

const zip = packCdn(null);
const files = unzipSync(zip);
const isChart = 'cw-life-expectancy-table[state="ready"]';

describe('npm run pack:cdn', () => {
  const site = withBrowser(new PackedSite(files));
  let folder = '';
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'commonweal-packed-'));
    for (const [path, bytes] of Object.entries(files)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), bytes);
    }
  });
  after(() => rm(folder, { recursive: true }));

  it('holds every file that integrity.json names, with the hash that is there', () => {
    const list = JSON.parse(new TextDecoder().decode(files['commonweal/cdn/integrity.json'])) as Readonly<
      Record<string, string>
    >;
    assert.ok(Object.keys(list).length > 50);
    for (const [path, hash] of Object.entries(list)) {
      const bytes = files[`commonweal/cdn/${path}`];
      assert.ok(bytes, path);
      assert.equal(`sha384-${createHash('sha384').update(bytes).digest('base64')}`, hash, path);
    }
  });

  it('is the same, byte for byte, when it is made again', () => {
    assert.ok(Buffer.from(packCdn(null)).equals(zip));
  });

  it('has a page that shows a chart when it is opened from the disk', async () => {
    const page = await site.browser.newPage();
    await page.goto(pathToFileURL(join(folder, 'commonweal/index.html')).href);
    await page.locator(isChart).waitFor();
    assert.ok(await page.locator(isChart).getByRole('table').isVisible());
    await page.close();
  });

  for (const name of ['index', 'modules']) {
    it(`has ${name}.html, which shows and sorts a chart on a site under the strict policy`, async () => {
      const page = await site.browser.newPage();
      const complaints = await listen(page, site.origin);
      await page.goto(`${site.origin}/commonweal/${name}.html`);
      await page.locator(isChart).waitFor();
      const women = page.locator(isChart).getByRole('columnheader', { name: 'Women' });
      assert.equal(await women.getAttribute('aria-sort'), null);
      await women.getByRole('button').click();
      await page.locator(`${isChart} th[aria-sort]`).getByText('Women').waitFor();
      assert.deepEqual(complaints, []);
      await page.close();
    });
  }

  it('keeps the parts of the last release beside the new ones, and nothing else of it', () => {
    const old = new TextEncoder().encode('export default 1;');
    const last = zipSync({
      'commonweal/cdn/parts/json-OLD.js': old,
      'commonweal/cdn/cy/parts/json-OLD.js': old,
      'commonweal/cdn/parts/../../evil.js': old,
      'commonweal/cdn/commonweal.js': old,
      'commonweal/index.html': old,
    });
    const kept = unzipSync(packCdn(last));
    const added = Object.keys(kept).filter((path) => !(path in files));
    assert.deepEqual(added.sort(), [
      'commonweal/cdn/cy/parts/json-OLD.js',
      'commonweal/cdn/parts/json-OLD.js',
    ]);
    assert.deepEqual(kept['commonweal/cdn/commonweal.js'], files['commonweal/cdn/commonweal.js']);
    assert.deepEqual(kept['commonweal/cdn/parts/json-OLD.js'], old);
  });

  it('refuses a zip of the last release that has no part, and says which one to name', () => {
    assert.throws(
      () => packCdn(zipSync({ 'cdn/x.js': new Uint8Array(1) })),
      /Name the zip that pack:cdn made/,
    );
  });
});
