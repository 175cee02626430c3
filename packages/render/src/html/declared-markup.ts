import type { LitElementRenderer } from '@lit-labs/ssr';
import { renderThunked } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import type { TemplateResult } from 'lit';
import { escapeText } from './escape.js';
import { plainAttributes } from './plain.js';
import type { HashedStyles } from './styles.js';

/** What goes around and inside an element's shadow tree. */
export interface Surrounds {
  /** Additional attributes, as markup. */
  readonly attributes: string;
  /** The tree's style sheet, or its URL. */
  readonly look: HashedStyles | { readonly href: string };
  /** Keys of the rows that a script marks as selected, without a render. */
  readonly selected?: Iterable<string>;
  /** Markup next to the tree, in the light DOM. */
  readonly inside: string;
}

/** An element with its tree as declarative shadow DOM. */
export function declaredMarkup(
  renderer: LitElementRenderer,
  { attributes, look, inside, selected = [] }: Surrounds,
): string {
  const { render, localName } = renderer.element as unknown as Rendered;
  const rendered = renderThunked(render.call(renderer.element), { customElementHostStack: [renderer] });
  // Lit writes its empty comments as `<?>`. Parsers read that as the same comment, but report an error.
  const clean = collectResultSync(rendered).replaceAll('<?>', '<!--?-->');
  const tree = [...selected].reduce(withSelected, clean);
  const own = collectResultSync(renderer.renderAttributes());
  const allAttributes = own + attributes;
  const style =
    'css' in look ? `<style>${look.css}</style>` : `<link rel="stylesheet" href="${escapeText(look.href)}">`;
  return [
    `<${localName}${allAttributes}${plainAttributes(allAttributes + tree)}>`,
    `<template shadowrootmode="open">${style}${tree}</template>`,
    inside,
    `</${localName}>`,
  ].join('');
}

/** A tree with the row of a key marked as selected. */
function withSelected(tree: string, key: string): string {
  const row = `data-key="${escapeText(key)}"`;
  return tree.replaceAll(row, `${row} data-selected`);
}

interface Rendered {
  readonly localName: string;
  readonly render: () => TemplateResult;
}
