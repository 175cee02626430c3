import type { Page } from 'playwright-core';

/** What a page's elements have come to. */
export interface ElementReport {
  readonly tag: string;
  readonly defined: boolean;
  readonly state: string | null;
  readonly tables: number;
  readonly cells: number;
}

/** Waits until no element of ours is loading or has an update to come. */
export async function settle(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    [...document.querySelectorAll('*')].every(
      (element) => !element.localName.startsWith('cw-') || element.getAttribute('state') !== 'loading',
    ),
  );
  await page.evaluate(async () => {
    for (const element of document.querySelectorAll('*')) {
      await (element as Element & { updateComplete?: Promise<unknown> }).updateComplete;
    }
  });
}

/** Every element of ours in the page, with what it shows. */
export function report(page: Page): Promise<ElementReport[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((element) => element.localName.startsWith('cw-'))
      .map((element) => ({
        tag: element.localName,
        defined: customElements.get(element.localName) !== undefined,
        state: element.getAttribute('state'),
        tables: element.shadowRoot?.querySelectorAll('table').length ?? 0,
        cells: element.shadowRoot?.querySelectorAll('td').length ?? 0,
      })),
  );
}
