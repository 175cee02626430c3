import assert from 'node:assert/strict';
import { tableChartCsv } from '@commonweal/charts/chart/csv.js';
import type { TagOf } from '@commonweal/widgets/catalogue.js';
import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { type Attributes, makeElement } from '../../packages/render/src/element.js';
import { declaredMarkup } from '../../packages/render/src/html/declared-markup.js';
import { breaches, type Standing } from './standing.js';

/** What a widget comes to in plain Node. */
export interface Rendered extends Standing {
  /** What is drawn, as text. */
  readonly text: string;
  readonly csv: string;
  /** The headings of the columns. */
  readonly headings: readonly string[];
}

/** All texts below a node, in their order. */
export function textOf(node: Tree.Node): string {
  if (node.nodeName === '#text') return (node as Tree.TextNode).value;
  if (node.nodeName === 'style') return '';
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

const elements = (node: Tree.Node): Tree.Element[] => [
  ...('tagName' in node ? [node] : []),
  ...('childNodes' in node ? node.childNodes.flatMap(elements) : []),
];
const attribute = (element: Tree.Element, name: string): string | undefined =>
  element.attrs.find((each) => each.name === name)?.value;

/** Draws a widget as a server does, of the text of a file as it is, and reads what a reader gets of it. */
export function rendered(tag: TagOf<'widget'>, text: string, attributes: Attributes): Rendered {
  const type = /^\s*[[{]/.test(text) ? 'application/json' : 'text/csv';
  const { element, renderer } = makeElement(tag, attributes, { type, text });
  const { state, issues } = element;
  const html = declaredMarkup(renderer, { attributes: '', look: { href: '' }, inside: '' });
  const fragment = parseFragment(html);
  const [template] = (fragment.childNodes[0] as Tree.Element).childNodes as [Tree.Template];
  const all = elements(template.content);
  const part = (name: string): Tree.Element | undefined =>
    all.find((each) => (attribute(each, 'part') ?? '').split(' ').includes(name));
  const message = part('message');
  return {
    state,
    message: message === undefined ? '' : textOf(message).trim(),
    finding: part('finding') === undefined ? '' : textOf(part('finding')!).trim(),
    isLive: message !== undefined && attribute(message, 'role') === 'status',
    rows: all.filter(({ tagName, parentNode }) => tagName === 'tr' && parentNode?.nodeName === 'tbody')
      .length,
    drawn: html,
    fallback: all.some((each) => each.tagName === 'slot' && attribute(each, 'name') === undefined),
    reported: issues.map(({ code, severity, raw, recoverable, where }) => ({
      code,
      severity,
      raw,
      recoverable,
      where: { source: where.source, line: where.line, column: where.column },
    })),
    text: textOf(template.content),
    csv: element.model === null ? '' : tableChartCsv(element.model),
    headings: all.filter((each) => attribute(each, 'role') === 'columnheader').map(textOf),
  };
}

/** The invariants of what a reader gets of a widget, as far as plain Node shows them. `raw` is what the download must hold of the rows that are shown, `given` all that was in the data. */
export function assertRendered(shown: Rendered, raw: readonly string[], given = raw.join('\n')): void {
  assert.deepEqual(breaches(shown), []);
  for (const text of shown.rows > 0 ? raw : [])
    assert.ok(shown.csv.includes(text.replaceAll('"', '""')), `I4: the download holds ${text}`);
  const made = /NaN|Infinity|undefined|\[object/.exec(shown.text.replaceAll(/‘[^’]*’/g, ''))?.[0] ?? null;
  assert.ok(made === null || given.includes(made), `I7: ${made} was in the data`);
}
