import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { tagsOf } from '@commonweal/widgets/catalogue.js';
import { listPages } from '../../tools/site.js';
import { withBrowser } from '../support/browser-site.js';
import { settle } from '../support/elements.js';
import { BuiltSite } from './built-site.js';

/** What a reader gets of one element. */
interface Spoken {
  readonly tag: string;
  /** All its words. */
  readonly text: string;
  /** Level and words, such as `H3 Sickness absence, 2018`; null where it has none. */
  readonly heading: string | null;
  /**
   * The subtitle and the whole finding, of which a drawn element shows what its headline leaves out; none without a
   * heading, null of a tree that was rendered in the build.
   */
  readonly lead: readonly string[] | null;
  readonly areas: readonly string[];
  /** Of the row of each area: all its words, and the text of each cell beside its name. */
  readonly rows: readonly { readonly words: string; readonly cells: readonly string[] }[];
}

/** They have no figures of their own: they hold others, or set what those show. */
const stateless: readonly string[] = tagsOf('dashboard', 'control');
const pages = await listPages();
/** The page of all the elements has them bare, as their script draws them, and says so to a reader without script. */
const BARE = '/pages/elements/';

describe('pages without script', () => {
  const site = withBrowser(new BuiltSite());

  /** What each element of a page with rows of its own says, and what the whole page does. */
  async function spokenBy(
    path: string,
    javaScriptEnabled: boolean,
  ): Promise<{ spoken: Spoken[]; words: string }> {
    const context = await site.browser.newContext({ javaScriptEnabled });
    try {
      const page = await context.newPage();
      await page.goto(site.origin + path, { waitUntil: 'load' });
      if (javaScriptEnabled) await settle(page);
      return await page.evaluate((without) => {
        const elements = [...document.querySelectorAll<HTMLElement>('main *, .page *')].filter(
          ({ localName }) => localName.startsWith('cw-') && !without.includes(localName),
        );
        const spoken = elements.map((element) => {
          const drawn = element.shadowRoot?.querySelector('table') ? element.shadowRoot : element;
          const heading = drawn.querySelector('h2, h3, h4, h5, h6');
          const { model } = element as HTMLElement & {
            readonly model?: { readonly subtitle: string | null; readonly finding: string } | null;
          };
          const paragraphs = heading === null ? [] : [...drawn.querySelectorAll('p')];
          const lead =
            drawn === element
              ? paragraphs.slice(0, 2).map(({ textContent }) => textContent)
              : model === undefined
                ? null
                : [model?.subtitle, model?.finding].filter((each) => typeof each === 'string');
          const rows = [...(drawn.querySelector('table')?.tBodies ?? [])]
            .flatMap((body) => [...body.rows])
            .filter((row) => row.querySelector('th') !== null);
          return {
            tag: element.localName,
            text: (element.shadowRoot?.textContent ?? element.innerText).trim(),
            heading: heading === null ? null : `${heading.tagName} ${heading.textContent}`,
            lead,
            areas: rows.map((row) => row.querySelector('th')?.textContent.trim() ?? ''),
            rows: rows.map((row) => ({
              words: row.textContent,
              cells: [...row.querySelectorAll('td')].map(({ textContent }) => textContent.trim()),
            })),
          };
        });
        return { spoken, words: document.body.innerText };
      }, stateless);
    } finally {
      await context.close();
    }
  }

  for (const { path, title } of pages.filter((page) => page.path !== BARE)) {
    it(`${path} (${title}) says the same as with it, in heading, subtitle, finding, areas and numbers`, async () => {
      const { spoken: scripted } = await spokenBy(path, true);
      const { spoken: plain } = await spokenBy(path, false);
      assert.ok(plain.length > 0);
      assert.equal(plain.length, scripted.length);
      for (const [index, { tag, text, heading, lead, areas, rows }] of plain.entries()) {
        const drawn = scripted[index];
        assert.notEqual(text, '', `${tag} ${String(index)} leaves its place empty`);
        if (heading !== null) {
          assert.equal(heading, drawn?.heading);
          if (lead !== null) assert.deepEqual(lead, drawn?.lead);
        }
        // One that is fed by a file has a link to it. The drawn benchmark says in its row header that it is one.
        const isThere = (area: string): boolean => areas.some((name) => area.startsWith(name));
        const gone = areas.length === 0 ? [] : drawn?.areas.filter((area) => !isThere(area));
        assert.deepEqual(gone, []);
        // Rows that the drawn table holds back until a reader asks for them are in the plain one all the same.
        for (const [at, name] of drawn?.areas.entries() ?? []) {
          const plainRow = rows[areas.findIndex((area) => `${name} `.startsWith(`${area} `))];
          const words = drawn?.rows[at]?.words ?? '';
          for (const cell of plainRow?.cells ?? [])
            assert.ok(words.includes(cell), `${tag}, ${name}: ${cell}`);
        }
      }
    });

    it(`${path} (${title}) shows all that its dashboards hold, and no place of what does nothing`, async () => {
      const context = await site.browser.newContext({ javaScriptEnabled: false });
      const page = await context.newPage();
      await page.goto(site.origin + path, { waitUntil: 'load' });
      const found = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('*')]
          .filter(({ localName }) => localName.startsWith('cw-'))
          .map((each) => ({
            tag: each.localName,
            isHeld: each.closest('cw-dashboard, cw-context') !== null,
            isEmpty: each.innerText.trim() === '' && each.shadowRoot === null,
            height: each.offsetHeight,
          })),
      );
      const widgets = found.filter(({ tag, isHeld }) => isHeld && !stateless.includes(tag));
      const others = found.filter(({ tag }) => stateless.includes(tag));
      assert.deepEqual(
        widgets.filter(({ isEmpty, height }) => isEmpty || height === 0),
        [],
      );
      assert.deepEqual(
        others.filter(({ isEmpty, height }) => isEmpty && height > 0),
        [],
      );
      await context.close();
    });

    it(`${path} (${title}) is no wider than a window of 320 px`, async () => {
      const context = await site.browser.newContext({
        javaScriptEnabled: false,
        viewport: { width: 320, height: 800 },
      });
      const page = await context.newPage();
      await page.goto(site.origin + path, { waitUntil: 'load' });
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
      await context.close();
    });
  }

  it(`${BARE} says why its places are empty`, async () => {
    assert.match(
      (await spokenBy(BARE, false)).words,
      /This page shows only what the elements render with scripts/,
    );
    assert.doesNotMatch(
      (await spokenBy(BARE, true)).words,
      /This page shows only what the elements render with scripts/,
    );
  });
});
