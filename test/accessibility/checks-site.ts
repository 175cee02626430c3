import type { TagOf } from '@commonweal/widgets/catalogue.js';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { SAMPLES } from '../../stories/examples.js';
import { BrowserSite } from '../support/browser-site.js';
import { settle } from '../support/elements.js';
import { fileAnswer } from '../support/serve.js';
import { attributesMarkup, tableMarkup } from '../support/table-markup.js';

const SCRIPT = '/commonweal.min.js';

/** Pages of widgets between a button before and one after. */
export class ChecksSite extends BrowserSite {
  protected file(path: string): ReturnType<typeof fileAnswer> | null {
    return path === SCRIPT ? fileAnswer(`packages/widgets/cdn${SCRIPT}`, 'text/javascript') : null;
  }

  /** Opens a page with `inside` between the buttons, and hands it to `use`. */
  async show(
    inside: string,
    use: (page: Page) => Promise<void>,
    { lang = 'en-GB', ...options }: BrowserContextOptions & { lang?: string } = {},
  ): Promise<void> {
    this.put('/page', {
      type: 'text/html',
      body: `<!doctype html><html lang="${lang}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>Page</title>
<link rel="icon" href="data:,"><script>globalThis.announced = [];</script>
<script type="module" src="${SCRIPT}"></script></head>
<body><h1>Page</h1><button id="before">Before</button><main>${inside}</main><button id="after">After</button></body></html>`,
    });
    const context = await this.browser.newContext(options);
    try {
      const page = await context.newPage();
      await page.goto(`${this.origin}/page`);
      await settle(page);
      await use(page);
    } finally {
      await context.close();
    }
  }
}

/** A widget fed by its sample table, with further attributes. */
export const sampled = (tag: TagOf<'widget'>, more = ''): string => {
  const { table, settings } = SAMPLES[tag];
  return `<${tag}${attributesMarkup(settings)} ${more}>${tableMarkup(table, 'th')}</${tag}>`;
};

/** A ranking of 25 areas whose rows can be chosen. */
export const LONG = `<cw-bar-ranking heading="Rates" selectable><table><tr><th>Area</th><th>Rate</th></tr>${Array.from(
  { length: 25 },
  (_, at) => `<tr><th>Area ${at + 1}</th><td>${(50 - at).toFixed(1)}</td></tr>`,
).join('')}</table></cw-bar-ranking>`;

/** What has the focus, through shadow trees: its words. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    return active === null || active === document.body ? '' : active.textContent.trim();
  });

/** The shadow tree of each of our elements, as text. */
export const shadowMarkup = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot?.innerHTML ?? []),
  );
