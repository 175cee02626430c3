import { wordIssue } from '@commonweal/data';
import { en } from '@commonweal/data/messages/en.js';
import type { Attributes, Child } from '@commonweal/render/snippets.js';
import {
  dashboardSnippet,
  CwRenderError,
  snippet,
  type Snippet,
  tableSnippet,
  written,
} from '@commonweal/render/snippets.js';
import { BAR, DASHBOARD, PERMALINK } from '../dashboard/controls.js';
import type { BuilderState, SelectedWidget, Dashboard } from '../state.js';
import type { Making } from './making.js';
import { inLanguage, type Prepared } from './prepared.js';

/** The element to paste, with what readers have without script: one widget, or a dashboard of several. */
export function elementOf({ request, widgets, look }: Making): Snippet {
  const { state } = request;
  const [only] = widgets;
  if (widgets.length === 1 && only !== undefined) {
    const attributes = { ...only.attributes, ...look };
    if (only.rows !== null) return inTable(only, attributes);
    return snippet(only.tag, { attributes, data: only.data });
  }
  return dashboardSnippet(
    { attributes: { ...dashboardAttributes(state), ...look }, children: childrenOf(widgets) },
    controlsMarkup(state.dashboard),
  );
}

/** What a dashboard is given: Welsh is stated for what it says itself. */
export const dashboardAttributes = ({ dashboard, language }: BuilderState): Attributes =>
  inLanguage(dashboard.attributes, language);

/** What readers choose with: pickers in their bar, and the link. */
function controlsMarkup({ controls }: Dashboard): string {
  const markup = ({ tag, attributes }: SelectedWidget, more: Attributes = {}): string =>
    `<${tag}${written({ ...attributes, ...more })}></${tag}>`;
  const inSlot = { slot: 'pickers' };
  const pickers = controls.filter(({ tag }) => tag !== PERMALINK);
  const links = controls.filter(({ tag }) => tag === PERMALINK);
  return [
    ...(pickers.length === 0
      ? []
      : [`<${BAR}${written(inSlot)}>`, ...pickers.map((each) => `  ${markup(each)}`), `</${BAR}>`]),
    ...links.map((each) => markup(each, inSlot)),
  ].join('\n');
}

/** The elements of a snippet, each once: what has to be loaded. */
export function tagsIn(
  widgets: readonly Prepared[],
  { dashboard: { controls } }: BuilderState,
): readonly string[] {
  const own = widgets.map(({ tag }) => tag);
  if (widgets.length === 1) return own;
  const pickers = controls.some(({ tag }) => tag !== PERMALINK) ? [BAR] : [];
  return [...new Set([DASHBOARD, ...pickers, ...controls.map(({ tag }) => tag), ...own])];
}

export const childrenOf = (widgets: readonly Prepared[]): Child[] =>
  widgets.map(({ tag, attributes, data }) => ({ element: tag, attributes, data }));

function inTable({ tag, data, rows }: Prepared, attributes: Attributes): Snippet {
  const markup = tableSnippet(tag, attributes, rows ?? []);
  if (markup === null)
    throw new CwRenderError('The data are no table. Put them into the page as data instead.');
  return { ...snippet(tag, { attributes, data }), markup };
}

/** What an element says of its data, as sentences of this page, which is in English. */
export const notesOf = ({ issues }: Pick<Snippet, 'issues'>): string[] => [
  ...new Set(issues.map((issue) => wordIssue(issue, en).message)),
];
