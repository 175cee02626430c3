import type { WordedIssue } from '@commonweal/data';
import type { Attributes } from '../element.js';
import type { DataInput } from './data-block.js';
import type { HashedStyles } from './styles.js';

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
  /** In the language of the element where there are messages in it, else in English. */
  readonly issues: readonly WordedIssue[];
}
