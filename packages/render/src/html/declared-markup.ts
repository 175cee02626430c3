import type { LitElementRenderer } from '@lit-labs/ssr';
import { renderThunked } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import type { TemplateResult } from 'lit';
import { escapeText } from './escape.js';
import { plainAttributes } from './plain.js';
import type { HashedStyles } from './styles.js';

/** What stands around and in the tree of an element. */
export interface Surrounds {
  /** Further attributes, as markup. */
  readonly attributes: string;
  /** The style sheet of the tree, or its address. */
  readonly look: HashedStyles | { readonly href: string };
  /** What stands beside the tree, as markup. */
  readonly inside: string;
}

/** An element with its tree as declarative shadow DOM. */
export function declaredMarkup(
  renderer: LitElementRenderer,
  { attributes, look, inside }: Surrounds,
): string {
  const { render, localName } = renderer.element as unknown as Rendered;
  const rendered = renderThunked(render.call(renderer.element), { customElementHostStack: [renderer] });
  // Lit writes the empty comments of its templates as `<?>`, which a parser reads as the comment meant, with a complaint.
  const tree = collectResultSync(rendered).replaceAll('<?>', '<!--?-->');
  const own = collectResultSync(renderer.renderAttributes());
  const said = own + attributes;
  const style =
    'css' in look ? `<style>${look.css}</style>` : `<link rel="stylesheet" href="${escapeText(look.href)}">`;
  return [
    `<${localName}${said}${plainAttributes(said + tree)}>`,
    `<template shadowrootmode="open">${style}${tree}</template>`,
    inside,
    `</${localName}>`,
  ].join('');
}

interface Rendered {
  readonly localName: string;
  readonly render: () => TemplateResult;
}
