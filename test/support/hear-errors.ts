import type { Page } from 'playwright-core';

/** How a message begins that tells of such an error. */
export const UNHEARD = 'Nobody caught: ';

/**
 * Writes errors to the console that nobody caught and the driver does not tell of: those without an error object, such
 * as that of an observer of sizes that cannot keep up. To be called before the page is opened.
 */
export async function hearErrors(page: Page): Promise<void> {
  await page.addInitScript((beginning) => {
    addEventListener('error', ({ error, message }: ErrorEvent) => {
      if ((error ?? null) === null) console.error(`${beginning}${message}`);
    });
  }, UNHEARD);
}
