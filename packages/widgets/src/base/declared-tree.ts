import type { RenderOptions, TemplateResult } from 'lit';
import { primaryLanguage } from '../catalogue.js';
import type { WidgetView } from '../templates/view.js';
import { asDeclared } from './as-declared.js';
import { marksIn } from './language-marks.js';
import { VERSION } from './version.js';

/** What a server may have rendered. */
export interface Declarable {
  readonly view: WidgetView;
  readonly lang: string;
  /** Whether a page context adds controls and marks to it. */
  readonly isLinked: boolean;
  /** Whether its rows have buttons that choose them. */
  readonly selectable: boolean;
}

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
export function fingerprint({ view: own, lang }: Pick<Declarable, 'view' | 'lang'>): string {
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

/** Removes the declared style sheet, which also hides what nothing answers to before the script: by now the root has adopted ours. */
export function removeStyles(root: ShadowRoot): void {
  for (const style of root.querySelectorAll('style, link')) style.remove();
}

/** Whether a tree is as the server wrote it: no translator has been at it, and the comments that mark its parts are there. */
export const isUntouched = (root: ShadowRoot): boolean =>
  root.querySelector(OF_TRANSLATORS) === null && root.lastChild?.nodeType === Node.COMMENT_NODE;

const TEXTS = ['heading', 'finding', 'source'] as const;
const lineCount = ({ chart }: WidgetView): number => chart?.source.lines.length ?? 0;

/** Whether a tree with the fingerprint of a view lacks nothing that a page would add to it. */
export function isWhole(root: ShadowRoot, { view, isLinked, selectable }: Declarable): boolean {
  const marks = marksIn(root);
  const wanted = view.marks ?? null;
  return (
    !isLinked &&
    selectable === (root.querySelector('.choose') !== null) &&
    lineCount(asDeclared(view)) === lineCount(view) &&
    (wanted === null || wanted.figure === marks.figure) &&
    TEXTS.every((text) => marks[text] === (wanted?.[text] ?? null))
  );
}

/**
 * Hydrates the declarative shadow tree, node by node, if it shows what the widget would render. Removes any
 * other tree (with older data, from another version, without the comments that mark its parts), so that the
 * render starts on an empty root and never adds to a foreign tree.
 *
 * Removes the declared style sheet either way.
 */
export function hydrateTree(
  root: ShadowRoot,
  isSame: boolean,
  template: () => TemplateResult,
  options: RenderOptions,
  hydrate: Hydrate,
): void {
  if (isSame && isUntouched(root)) {
    try {
      hydrate(template(), root, options);
      removeStyles(root);
      return;
    } catch {
      // Something changed the tree on its way here.
    }
  }
  root.replaceChildren();
}
