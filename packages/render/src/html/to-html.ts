import type { Issue } from '@commonweal/data';
import { renderThunked } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import type { Attributes } from '../element.js';
import { makeElement, stylesOf } from '../element.js';
import { CwRenderError } from '../errors.js';
import type { DataInput } from './data-block.js';
import { dataBlock, dataMarkup } from './data-block.js';
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
  readonly styles?: 'inline' | { readonly href: string } | undefined;
}

/** An element as static HTML. */
export interface StaticHtml {
  readonly html: string;
  /** The style sheet, the same for every element of its kind in a version, and its hash for `style-src`. */
  readonly styles: HashedStyles;
  /** What the element came to: `ready`, `partial`, `empty` or `error`. */
  readonly state: string;
  readonly issues: readonly Issue[];
}

/**
 * An element as static HTML: its tree as declarative shadow DOM, which a browser shows without any script, and its
 * data beside it, from which the element takes over the very same nodes when its script arrives. The same input
 * gives the same bytes.
 *
 * @throws CwRenderError for an unknown element, a refused attribute, or `src` without data
 *
 * @example
 * toHtml('cw-bar-ranking', { data: 'area,value\nYork,65.3', attributes: { heading: 'Rates' } }).state; // 'ready'
 */
export function toHtml(name: string, options: HtmlOptions = {}): StaticHtml {
  const { data = null, attributes = {}, lang, styles = 'inline' } = options;
  const hasSource = attributes.src !== undefined && attributes.src !== null;
  if (hasSource && data === null) {
    throw new CwRenderError('No address is read here: give the text of the file as data, beside src.');
  }
  const block = data === null ? null : dataBlock(data);
  const said: Attributes = lang === undefined ? attributes : { ...attributes, lang };
  const { element, renderer } = makeElement(name, said, block);
  const sheet = hashedStyles(stylesOf(element) + UNSCRIPTED);
  const rendered = renderThunked(element.render(), { customElementHostStack: [renderer] });
  // Lit writes the empty comments of its templates as `<?>`, which a parser reads as the comment meant, with a complaint.
  const tree = collectResultSync(rendered).replaceAll('<?>', '<!--?-->');
  const own = collectResultSync(renderer.renderAttributes());
  const source = hasSource ? ` src="${escapeText(String(attributes.src))}"` : '';
  const tag = element.localName;
  const look =
    styles === 'inline'
      ? `<style>${sheet.css}</style>`
      : `<link rel="stylesheet" href="${escapeText(styles.href)}">`;
  const html = [
    `<${tag}${own}${source} data-cw-drawn="${element.drawn}">`,
    `<template shadowrootmode="open">${look}${tree}</template>`,
    // With an address the data is fetched, and stands in the page only as drawn.
    block === null || hasSource ? '' : dataMarkup(block),
    `</${tag}>`,
  ].join('');
  return { html, styles: sheet, state: element.state, issues: element.issues };
}
