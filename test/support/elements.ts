import type { Page } from 'playwright-core';

/** The state of one element in a page. */
export interface ElementReport {
  readonly tag: string;
  readonly defined: boolean;
  readonly state: string | null;
  readonly tables: number;
  readonly cells: number;
  /** The headline of its chart; empty where it has none. */
  readonly headline: string;
  /** All that it shows, without spaces around it. */
  readonly text: string;
}

/** Waits until none of our elements is loading or has a pending update. */
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

/** Every one of our elements in the page, with what it shows. */
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
        headline: element.shadowRoot?.querySelector('[part~="heading"]')?.textContent.trim() ?? '',
        text: element.shadowRoot?.querySelector('[part="value"]')?.textContent.trim() ?? '',
      })),
  );
}
