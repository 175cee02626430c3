import { primaryLanguage } from '../catalogue.js';
import type { RenderOptions, TemplateResult } from 'lit';
import type { WidgetView } from '../templates/view.js';
import { asDeclared } from './as-declared.js';
import { VERSION } from './version.js';

/** Makes the nodes of a declared tree those of a template. */
export type Hydrate = (template: TemplateResult, root: ShadowRoot, options: RenderOptions) => void;

/** The attribute in which a server writes the render fingerprint. */
export const FINGERPRINT = 'data-cw-fingerprint';

/** Translation tools wrap text in this element, where new numbers would never reach it. */
const OF_TRANSLATORS = 'font' as string;

/**
 * A short text that matches only if a tree rendered elsewhere, by this version, shows the same: its language,
 * and two hashes (FNV-1a, 32 bits) of all texts and positions in the view, and of the words around them. It
 * leaves out language marks, because a server does not know the page around the tree.
 */
export function fingerprint(own: WidgetView, lang: string): string {
  const { chart, ...view } = asDeclared(own);
  // Data that only feeds a download or a finding is not rendered. It is left out by name and all: engines differ
  // on where in an object a getter such as `shown` comes.
  const drawn =
    chart === null ? null : { ...chart, shown: undefined, facts: undefined, source: chart.source.lines };
  const { labels, states } = view.words;
  // A finished chart comes with fewer fields than an engine's, in an order of its own: what is absent shows nothing.
  const around = Object.entries({ ...view, words: [labels, states], marks: null }).filter(hasContent);
  const text = JSON.stringify([VERSION, drawn, around.sort(([a], [b]) => (a < b ? -1 : 1))]);
  return `${primaryLanguage(lang)}:${hashes(text)}`;
}

const hasContent = ([, value]: [string, unknown]): boolean =>
  value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0);

/**
 * The language in a tree's fingerprint; null if it names none.
 *
 * @example
 * languageOf('cy:1k2j3-9x8y7'); // 'cy'
 */
export function languageOf(fingerprint: string | null): string | null {
  return /^([a-z]{2,8}):/.exec(fingerprint ?? '')?.[1] ?? null;
}

function hashes(text: string): string {
  let [first, second] = [0x811c9dc5, 0x1000193];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    first = Math.imul(first ^ code, 0x01000193);
    second = Math.imul(second ^ code, 0x01000193);
  }
  return [first, second].map((sum) => (sum >>> 0).toString(36)).join('-');
}

/**
 * Hydrates the declarative shadow tree, node by node, if it shows what the widget would render. Removes any
 * other tree (with older data, from another version, without the comments that mark its parts), so that the
 * render starts on an empty root and never adds to a foreign tree.
 *
 * Removes the declared style sheet either way: by now the root has adopted the widget's own.
 *
 * @param hydrate Null if its code did not load.
 */
export function hydrateTree(
  root: ShadowRoot,
  isSame: boolean,
  template: () => TemplateResult,
  options: RenderOptions,
  hydrate: Hydrate | null,
): void {
  const isTranslated = root.querySelector(OF_TRANSLATORS) !== null;
  if (hydrate !== null && isSame && !isTranslated && root.lastChild?.nodeType === Node.COMMENT_NODE) {
    try {
      hydrate(template(), root, options);
      for (const style of root.querySelectorAll('style, link')) style.remove();
      return;
    } catch {
      // Something changed the tree on its way here.
    }
  }
  root.replaceChildren();
}
