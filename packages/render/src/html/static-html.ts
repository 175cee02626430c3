import type { WordedIssue } from '@commonweal/data';
import type { ContextValues } from '@commonweal/widgets';
import type { Attributes } from '../element.js';
import type { DataInput } from './data-block.js';
import type { HashedStyles } from './styles.js';

/** What to render. */
export interface RenderOptions {
  /** The data; omit for an element with built-in figures. */
  readonly data?: DataInput | undefined;
  /** Attributes by name, as an author would write them: `{ benchmark: 'England', selectable: true }`. */
  readonly attributes?: Attributes | undefined;
  /** The element's language, as in the `lang` attribute. */
  readonly lang?: string | undefined;
}

export interface HtmlOptions extends RenderOptions {
  /**
   * Where the declarative shadow root's style sheet goes: `inline`, in a `<style>` whose hash a policy can list, or at
   * a URL where the page serves `css`. Default: inline.
   */
  readonly styles?: Styles | undefined;
  /**
   * What the page context around the element holds: `{ area: 'Leeds' }`. As in a browser, the element follows it where its
   * own attributes say nothing else, and its rows have the buttons that choose an area. A dashboard is a context itself,
   * by its attributes.
   */
  readonly context?: Partial<ContextValues> | undefined;
  /** The widgets of a dashboard, in order. Only for a dashboard. */
  readonly children?: readonly Child[] | undefined;
  /** What `data-span` says on each child of a dashboard in its page, where it has others than widgets. */
  readonly spans?: readonly (string | null)[] | undefined;
}

/** In a `<style>` of the tree, or at a URL. */
export type Styles = 'inline' | { readonly href: string };

/** A widget in a dashboard: its element and options. */
export interface Child extends Omit<HtmlOptions, 'children' | 'spans'> {
  /** Its tag, such as `cw-bar-ranking`. */
  readonly element: string;
}

/** An element as static HTML. */
export interface StaticHtml {
  readonly html: string;
  /** The style sheet, identical for every element of this kind in a version, and its hash for `style-src`. */
  readonly styles: HashedStyles;
  /** All style sheets, each once, the element's own first: a dashboard includes those of its widgets. */
  readonly sheets: readonly HashedStyles[];
  /** The element's state: `ready`, `partial`, `empty` or `error`. For a dashboard, the worst state of its widgets. */
  readonly state: string;
  /** In the language of the element where there are messages in it, else in English. */
  readonly issues: readonly WordedIssue[];
}
