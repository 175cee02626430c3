import type { Attributes } from '../element.js';
import { isDashboard, makeElement, stylesOf } from '../element.js';
import { CwRenderError } from '../errors.js';
import { dataBlock, dataMarkup } from './data-block.js';
import { declaredMarkup } from './declared-markup.js';
import { dashboardHtml } from './dashboard.js';
import { escapeText } from './escape.js';
import { messagesIn, worded } from '../messages.js';
import type { HtmlOptions, StaticHtml } from './static-html.js';
import { hashedStyles, UNSCRIPTED } from './styles.js';

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
  if (isDashboard(name)) return dashboardHtml(options, toHtml);
  const { data = null, attributes = {}, lang, styles = 'inline', children } = options;
  if (children !== undefined)
    throw new CwRenderError(`Only a dashboard has children, and not ${name}. Leave them out.`);
  const hasSource = attributes.src !== undefined && attributes.src !== null;
  if (hasSource && data === null) {
    throw new CwRenderError('No address is read here: give the text of the file as data, beside src.');
  }
  const block = data === null ? null : dataBlock(data);
  const ownAttributes: Attributes = lang === undefined ? attributes : { ...attributes, lang };
  const { element, renderer } = makeElement(name, ownAttributes, block);
  const issues = worded(element.issues, messagesIn(ownAttributes.lang));
  const sheet = hashedStyles(stylesOf(renderer) + UNSCRIPTED);
  const source = hasSource ? ` src="${escapeText(String(attributes.src))}"` : '';
  const html = declaredMarkup(renderer, {
    attributes: `${source} data-cw-fingerprint="${element.fingerprint}"`,
    look: styles === 'inline' ? sheet : styles,
    // With a URL the element fetches its data; the page only contains the rendered chart.
    inside: block === null || hasSource ? '' : dataMarkup(block),
  });
  return { html, styles: sheet, sheets: [sheet], state: element.state, issues };
}
