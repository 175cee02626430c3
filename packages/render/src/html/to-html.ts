import { createHash } from 'node:crypto';
import { drawHtml } from './draw-html.js';
import type { HtmlOptions, StaticHtml } from './static-html.js';
import type { Hash } from './styles.js';

/** The hash of a text, as a policy lists it. */
export const sha256: Hash = (text) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

/**
 * Renders an element as static HTML: its tree as declarative shadow DOM, which a browser shows without JavaScript, and
 * its data next to it. When the script loads, the element hydrates the same nodes from that data. The same input always
 * gives the same bytes.
 *
 * A dashboard is rendered with its widgets: list them in `children`, each with the options it would take alone.
 *
 * @throws CwRenderError for an unknown element, a rejected attribute, `src` without data, or children in the wrong place
 *
 * @example
 * toHtml('cw-bar-ranking', { data: 'area,value\nYork,65.3', attributes: { heading: 'Rates' } }).state; // 'ready'
 */
export function toHtml(name: string, options: HtmlOptions = {}): StaticHtml {
  return drawHtml(name, options, sha256);
}
