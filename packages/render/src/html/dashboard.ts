import { contextValues } from '@commonweal/widgets/context/server-context.js';
import type { Attributes, Figures } from '../element.js';
import { makeDashboard, stylesOf } from '../element.js';
import { CwRenderError } from '../errors.js';
import { declaredMarkup } from './declared-markup.js';
import { areEven } from './spans.js';
import type { Child, HtmlOptions, StaticHtml } from './static-html.js';
import type { Hash, HashedStyles } from './styles.js';
import { hashedStyles, UNSCRIPTED } from './styles.js';

/** A widget as static HTML, and what it shows for the dashboard to gather; null if that is nothing. */
export interface RenderedWidget {
  readonly page: StaticHtml;
  readonly figures: Figures | null;
}

/** Most severe first: a dashboard takes the worst state of its widgets. */
const STATES = ['error', 'empty', 'partial'];

/**
 * Renders a dashboard and its widgets as static HTML.
 *
 * @param draw Renders one of the widgets.
 */
export function dashboardHtml(
  options: HtmlOptions,
  draw: (element: string, options: HtmlOptions) => RenderedWidget,
  hash: Hash,
): StaticHtml {
  const { data, attributes: own = {}, lang, styles = 'inline', children = [], spans } = options;
  if (data !== undefined) throw new CwRenderError('A dashboard takes no data. Give it to its children.');
  const attributes = lang === undefined ? own : { ...own, lang };
  const { element: dashboard, renderer } = makeDashboard(attributes);
  const drawn = dashboardChildren(children, dashboard.widgetLevel).map(({ element, ...child }) =>
    // Rendered separately, a widget does not inherit the language around it.
    draw(element, {
      ...child,
      context: contextValues(attributes),
      attributes: { ...child.attributes, lang: child.attributes?.lang ?? attributes.lang ?? null },
    }),
  );
  const rendered = drawn.map(({ page }) => page);
  dashboard.isEven = areEven(spans ?? children.map((child) => spanOf(child)));
  dashboard.gathered = drawn.flatMap(({ figures }) => figures ?? []);
  const sheet = dashboardSheet(hash);
  const html = declaredMarkup(renderer, {
    attributes: '',
    look: styles === 'inline' ? sheet : styles,
    inside: rendered.map((child) => child.html).join(''),
  });
  const sheets = [sheet, ...rendered.flatMap((child) => child.sheets)];
  return {
    html,
    styles: sheet,
    sheets: [...new Map(sheets.map((each) => [each.hash, each])).values()],
    state: STATES.find((state) => rendered.some((child) => child.state === state)) ?? 'ready',
    issues: rendered.flatMap(({ issues }) => issues),
  };
}

function spanOf({ attributes }: Child): string | null {
  const span = attributes?.['data-span'] ?? null;
  return span === null ? null : String(span);
}

/** The dashboard's own style sheet. */
export function dashboardSheet(hash: Hash): HashedStyles {
  return hashedStyles(stylesOf(makeDashboard({}).renderer) + UNSCRIPTED, hash);
}

/**
 * Adds the attributes that widgets get in a dashboard: buttons to select a row, if the rows are areas, and the level of
 * the heading. Without them the browser would add both when the script loads.
 *
 * @throws CwRenderError if there are none, or if one of them is a dashboard
 */
function dashboardChildren(children: readonly Child[], level: number | null): readonly Child[] {
  if (children.length === 0) {
    throw new CwRenderError('A dashboard is drawn with the widgets in it: give them as its children.');
  }
  return children.map((child) => {
    const lowered: Attributes = level === null ? {} : { 'heading-level': level };
    return { ...child, attributes: { ...lowered, ...child.attributes } };
  });
}
