import type { Attributes, Child } from '@commonweal/render/snippets.js';
import {
  dashboardSnippet,
  CwRenderError,
  snippet,
  type Snippet,
  tableSnippet,
} from '@commonweal/render/snippets.js';
import type { Prepared } from './prepared.js';
import type { Making } from './making.js';

/** The element to paste, with what readers have without script: one widget, or a dashboard of several. */
export function elementOf({ request, widgets, look }: Making): Snippet {
  const [only] = widgets;
  if (widgets.length === 1 && only !== undefined) {
    const attributes = { ...only.attributes, ...look };
    if (request.options.place === 'table' && only.read !== null) return inTable(only, attributes);
    return snippet(only.tag, { attributes, data: only.data });
  }
  return dashboardSnippet({ attributes: look, children: childrenOf(widgets) });
}

export const childrenOf = (widgets: readonly Prepared[]): Child[] =>
  widgets.map(({ tag, attributes, data }) => ({ element: tag, attributes, data }));

function inTable({ tag, data, read }: Prepared, attributes: Attributes): Snippet {
  const markup = read === null ? null : tableSnippet(tag, attributes, read.read);
  if (markup === null)
    throw new CwRenderError('The data are no table. Put them into the page as data instead.');
  return { ...snippet(tag, { attributes, data }), markup };
}

/** What an element says of its data, as sentences. */
export const notesOf = ({ issues }: Pick<Snippet, 'issues'>): string[] => [
  ...new Set(issues.map(({ message }) => message)),
];
