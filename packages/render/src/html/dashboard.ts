import type { Attributes } from '../element.js';
import { isLinkable, makeDashboard, stylesOf } from '../element.js';
import { CwRenderError } from '../errors.js';
import { declaredMarkup } from './declared-markup.js';
import type { Child, HtmlOptions, StaticHtml } from './static-html.js';
import type { HashedStyles } from './styles.js';
import { hashedStyles } from './styles.js';

/** From the gravest: a dashboard is no better than the widget in it that fares worst. */
const STATES = ['error', 'empty', 'partial'];

/**
 * A dashboard with its widgets as static HTML.
 *
 * @param draw Draws one of the widgets.
 */
export function dashboardHtml(
  options: HtmlOptions,
  draw: (element: string, options: HtmlOptions) => StaticHtml,
): StaticHtml {
  const { data, attributes: own = {}, lang, styles = 'inline', children = [] } = options;
  if (data !== undefined) throw new CwRenderError('A dashboard takes no data. Give it to its children.');
  const attributes = lang === undefined ? own : { ...own, lang };
  const drawn = dashboardChildren(children).map(({ element, ...child }) =>
    // Drawn by itself, a widget does not see the language around it.
    draw(element, {
      ...child,
      attributes: { ...child.attributes, lang: child.attributes?.lang ?? attributes.lang ?? null },
    }),
  );
  const renderer = makeDashboard(attributes);
  const sheet = dashboardSheet();
  const html = declaredMarkup(renderer, {
    attributes: '',
    look: styles === 'inline' ? sheet : styles,
    inside: drawn.map((child) => child.html).join(''),
  });
  const sheets = [sheet, ...drawn.flatMap((child) => child.sheets)];
  return {
    html,
    styles: sheet,
    sheets: [...new Map(sheets.map((each) => [each.hash, each])).values()],
    state: STATES.find((state) => drawn.some((child) => child.state === state)) ?? 'ready',
    issues: drawn.flatMap(({ issues }) => issues),
  };
}

/** The style sheet of the dashboard itself. */
export function dashboardSheet(): HashedStyles {
  return hashedStyles(stylesOf(makeDashboard({})));
}

/**
 * The widgets of a dashboard as they are drawn there: with the buttons that choose a row, which a dashboard gives to
 * those whose rows are areas. Drawn without, the browser would put them in when the script comes.
 *
 * @throws CwRenderError where there are none, or one of them is a dashboard
 */
function dashboardChildren(children: readonly Child[]): readonly Child[] {
  if (children.length === 0) {
    throw new CwRenderError('A dashboard is drawn with the widgets in it: give them as its children.');
  }
  return children.map((child) => {
    const linked: Attributes = isLinkable(child.element) ? { selectable: true } : {};
    return { ...child, attributes: { ...child.attributes, ...linked } };
  });
}
