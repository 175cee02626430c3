import type { Page } from 'playwright-core';

/** Starts the message of such an error. */
export const UNCAUGHT = 'Nobody caught: ';

/**
 * Logs uncaught errors that the driver does not report to the console: those without an error object, such as a
 * ResizeObserver loop error. Call it before opening the page.
 */
export async function collectErrors(page: Page): Promise<void> {
  await page.addInitScript((beginning) => {
    addEventListener('error', ({ error, message }: ErrorEvent) => {
      if ((error ?? null) === null) console.error(`${beginning}${message}`);
    });
  }, UNCAUGHT);
}
