import type { Page } from 'playwright-core';

/** Signs are spoken in words, or not at all, and lines break anywhere. */
const words = (text: string): string[] =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}.]+/gu, ' ')
    .split(/\.? |\.$/)
    .filter((word) => word !== '');

/** What a widget offers to a screen reader in its heading, its caption and its cells. */
const offered = (page: Page, tag: string): Promise<string[]> =>
  page.evaluate((name) => {
    const root = document.querySelector(name)?.shadowRoot;
    const found: string[] = [];
    for (const node of root?.querySelectorAll('#heading, caption, th, td') ?? []) {
      const texts = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        const parent = texts.currentNode.parentElement;
        const isHidden = parent?.closest('[aria-hidden="true"]') !== null || !parent.checkVisibility();
        if (!isHidden) found.push(texts.currentNode.textContent ?? '');
      }
    }
    return found;
  }, tag);

/** Each word that a widget offers and that is not among the spoken lines. */
export async function unspoken(page: Page, tag: string, lines: readonly string[]): Promise<string[]> {
  const spoken = new Set(lines.flatMap(words));
  const all = (await offered(page, tag)).flatMap(words);
  return [...new Set(all)].filter((word) => !spoken.has(word));
}
