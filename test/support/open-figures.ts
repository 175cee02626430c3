import type { Page } from 'playwright-core';

/** Opens the tables of plots, as a reader does who wants the figures. */
export const openFigures = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const roots = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
    for (const root of roots) {
      for (const figures of root.querySelectorAll<HTMLDetailsElement>('details.figures')) figures.open = true;
    }
  });
