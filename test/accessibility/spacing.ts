import type { Page } from 'playwright-core';

/** WCAG 1.4.12: what a reader may set, and nothing is lost. */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
p { margin-block-end: 2em !important; }`;

/** Sets the text spacing of a reader in every shadow tree. Returns what takes it back. */
export async function space(page: Page): Promise<() => Promise<void>> {
  const sheets = await page.evaluateHandle((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    for (const { shadowRoot } of document.querySelectorAll('*'))
      if (shadowRoot !== null) shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, sheet];
    return sheet;
  }, SPACING);
  return async () => {
    await sheets.evaluate((sheet) => {
      sheet.disabled = true;
    });
    await sheets.dispose();
  };
}
