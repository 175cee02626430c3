import type { Page } from 'playwright-core';
import type { Row } from './screenshots.js';

/** Screenshots on sheets are half as large as on a screen. */
const SCALE = 0.5;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const rowMarkup = ({
  story,
  view,
  screenshots,
}: Row): string => `<section><h2>${escaped(story.caption)}, ${view}</h2>
<div>${screenshots
  .map(
    ({ width, png }) =>
      `<figure><figcaption>${width} px, ${view}</figcaption><img alt="" width="${width * SCALE}" src="data:image/png;base64,${png.toString('base64')}"></figure>`,
  )
  .join('')}</div></section>`;

/** Lays screenshots out under their captions, and takes a screenshot of that. */
export async function sheetOf(page: Page, rows: readonly Row[], title: string): Promise<Buffer> {
  const row = (rows[0]?.screenshots ?? []).reduce((sum, { width }) => sum + width * SCALE + 16, 0);
  const width = Math.ceil(2 * (row + 16));
  await page.setViewportSize({ width, height: 900 });
  await page.setContent(`<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title><style>
body { margin: 16px; background: #d9d9d9; color: #000; font: 13px/1.3 sans-serif; }
h1, h2 { margin: 0 0 4px; font-size: 15px; } section { margin-block: 0 16px; min-inline-size: 0; }
main { display: grid; grid-template-columns: repeat(2, max-content); gap: 0 16px; }
div { display: flex; align-items: start; gap: 16px; } figure { margin: 0; } img { display: block; }
</style><h1>${title}</h1><main>${rows.map(rowMarkup).join('')}</main>`);
  return page.screenshot({ fullPage: true });
}
