import { FINGERPRINT, fingerprint } from '@commonweal/widgets/base/declared-tree.js';
import type { Attributes } from '../element.js';
import { isDashboard, isInline, isLinkable, makeElement, stylesOf } from '../element.js';
import { CwRenderError } from '../errors.js';
import { dataBlock, dataMarkup } from './data-block.js';
import { declaredMarkup } from './declared-markup.js';
import { dashboardHtml, type RenderedWidget } from './dashboard.js';
import { escapeText } from './escape.js';
import { messagesIn, worded } from '../messages.js';
import type { HtmlOptions, StaticHtml } from './static-html.js';
import type { Hash } from './styles.js';
import { hashedStyles, UNSCRIPTED } from './styles.js';

/**
 * Renders an element as static HTML, without anything that Node alone has: `toHtml` and a page for editors use it.
 *
 * @param hash Makes the hashes of style sheets.
 */
export function drawHtml(name: string, options: HtmlOptions, hash: Hash): StaticHtml {
  const draw = (element: string, own: HtmlOptions): RenderedWidget => widgetHtml(element, own, hash);
  return isDashboard(name) ? dashboardHtml(options, draw, hash) : draw(name, options).page;
}

function widgetHtml(name: string, options: HtmlOptions, hash: Hash): RenderedWidget {
  const { data = null, attributes = {}, lang, styles = 'inline', children, context } = options;
  if (children !== undefined)
    throw new CwRenderError(`Only a dashboard has children, and not ${name}. Leave them out.`);
  const hasSource = attributes.src !== undefined && attributes.src !== null;
  if (hasSource && data === null) {
    throw new CwRenderError('No address is read here: give the text of the file as data, beside src.');
  }
  const block = data === null ? null : dataBlock(data);
  // Rows in a page context choose for the whole page, by their buttons.
  const linked: Attributes = context !== undefined && isLinkable(name) ? { selectable: true } : {};
  const ownAttributes: Attributes = { ...attributes, ...linked, ...(lang === undefined ? {} : { lang }) };
  const { element, renderer } = makeElement(name, ownAttributes, block, context);
  const issues = worded(element.issues, messagesIn(ownAttributes.lang));
  const sheet = hashedStyles(stylesOf(renderer) + UNSCRIPTED, hash);
  const { declarable } = element;
  const source = hasSource ? ` src="${escapeText(String(attributes.src))}"` : '';
  const html = declaredMarkup(renderer, {
    attributes: `${source} ${FINGERPRINT}="${declarable === null ? '' : fingerprint(declarable)}"`,
    look: styles === 'inline' ? sheet : styles,
    selected: isLinkable(element.localName) ? element.rowControl.selectedKeys : [],
    // With a URL the element fetches its data; the page only contains the rendered chart.
    inside: block === null || hasSource ? '' : dataMarkup(block),
  });
  const page = { html, styles: sheet, sheets: [sheet], state: element.state, issues };
  return { page, figures: isInline(element.localName) ? null : element };
}
