import type { Issue } from '@commonweal/data';
import type { Attributes } from '../element.js';
import { isDashboard, makeElement, stylesOf } from '../element.js';
import { CwRenderError } from '../errors.js';
import type { DataInput } from './data-block.js';
import { dataBlock, dataMarkup } from './data-block.js';
import { declaredMarkup } from './declared-markup.js';
import { dashboardHtml } from './dashboard.js';
import { escapeText } from './escape.js';
import type { HashedStyles } from './styles.js';
import { hashedStyles, UNSCRIPTED } from './styles.js';

/** What is to be drawn. */
export interface RenderOptions {
  /** The data; left out for an element with built-in figures. */
  readonly data?: DataInput | undefined;
  /** What an author would write on the element, by attribute name: `{ benchmark: 'England', selectable: true }`. */
  readonly attributes?: Attributes | undefined;
  /** The language of the element, as `lang` has it. */
  readonly lang?: string | undefined;
}

export interface HtmlOptions extends RenderOptions {
  /**
   * Where the style sheet of the declared tree stands: `inline`, in a `<style>` whose hash a policy can name, or at
   * an address, where the page serves `css`. Inline where not given.
   */
  readonly styles?: Styles | undefined;
  /** The widgets of a dashboard, in their order; of no other element. */
  readonly children?: readonly Child[] | undefined;
}

/** In a `<style>` of the tree, or at an address. */
export type Styles = 'inline' | { readonly href: string };

/** A widget in a dashboard: which, and what it is drawn from. */
export interface Child extends Omit<HtmlOptions, 'children'> {
  /** Its tag, such as `cw-bar-ranking`. */
  readonly element: string;
}

/** An element as static HTML. */
export interface StaticHtml {
  readonly html: string;
  /** The style sheet, the same for every element of its kind in a version, and its hash for `style-src`. */
  readonly styles: HashedStyles;
  /** All style sheets in it, each once, the element's own first: a dashboard has those of its widgets too. */
  readonly sheets: readonly HashedStyles[];
  /** What the element came to: `ready`, `partial`, `empty` or `error`; a dashboard, the gravest of its widgets' states. */
  readonly state: string;
  readonly issues: readonly Issue[];
}

/**
 * An element as static HTML: its tree as declarative shadow DOM, which a browser shows without any script, and its
 * data beside it, from which the element takes over the very same nodes when its script arrives. The same input
 * gives the same bytes.
 *
 * A dashboard is drawn with the widgets in it: `children` says which, and each takes the options that it takes alone.
 *
 * @throws CwRenderError for an unknown element, a refused attribute, `src` without data, or children in the wrong place
 *
 * @example
 * toHtml('cw-bar-ranking', { data: 'area,value\nYork,65.3', attributes: { heading: 'Rates' } }).state; // 'ready'
 */
export function toHtml(name: string, options: HtmlOptions = {}): StaticHtml {
  if (isDashboard(name)) return dashboardHtml(options);
  const { data = null, attributes = {}, lang, styles = 'inline', children } = options;
  if (children !== undefined)
    throw new CwRenderError(`Only a dashboard has children, and not ${name}. Leave them out.`);
  const hasSource = attributes.src !== undefined && attributes.src !== null;
  if (hasSource && data === null) {
    throw new CwRenderError('No address is read here: give the text of the file as data, beside src.');
  }
  const block = data === null ? null : dataBlock(data);
  const said: Attributes = lang === undefined ? attributes : { ...attributes, lang };
  const { element, renderer } = makeElement(name, said, block);
  const sheet = hashedStyles(stylesOf(renderer) + UNSCRIPTED);
  const source = hasSource ? ` src="${escapeText(String(attributes.src))}"` : '';
  const html = declaredMarkup(renderer, {
    attributes: `${source} data-cw-drawn="${element.drawn}"`,
    look: styles === 'inline' ? sheet : styles,
    // With an address the data is fetched, and stands in the page only as drawn.
    inside: block === null || hasSource ? '' : dataMarkup(block),
  });
  return { html, styles: sheet, sheets: [sheet], state: element.state, issues: element.issues };
}
