import type { WordedIssue } from '@commonweal/data';
import { contextValues } from '@commonweal/widgets/context/server-context.js';
import type { Attributes } from '../element.js';
import { DASHBOARD, isInline, type Made, makeElement, tagOf } from '../element.js';
import type { DataBlock } from '../html/data-block.js';
import { dataBlock, dataMarkup } from '../html/data-block.js';
import { escapeText } from '../html/escape.js';
import { fallbackMarkup } from '../html/fallback.js';
import { plainAttributes } from '../html/plain.js';
import type { HtmlOptions, RenderOptions } from '../html/static-html.js';
import { messagesIn, worded } from '../messages.js';
import { written } from './written.js';

const HIGHEST = 2;
const LOWEST = 6;

/** The heading level that the element will use: 2 unless a valid one is given. */
function headingLevelOf(attributes: Attributes): number {
  const level = Number(attributes['heading-level'] ?? HIGHEST);
  return Number.isInteger(level) && level >= HIGHEST && level <= LOWEST ? level : HIGHEST;
}

/** The markup to paste, and its issues. */
export interface Snippet {
  readonly markup: string;
  readonly issues: readonly WordedIssue[];
  /** Whether the element will show a chart, as far as this can tell: data at a URL are not read. */
  readonly isDrawn: boolean;
  /** What the chart is called, as the title of a frame; null without a chart, and for a dashboard. */
  readonly heading: string | null;
}

/**
 * A dashboard with the snippets of its widgets inside.
 *
 * @param before Markup that is before the widgets, such as pickers.
 */
export function dashboardSnippet(
  { attributes: own = {}, children = [], lang }: HtmlOptions,
  before = '',
): Snippet {
  const attributes: Attributes = lang === undefined ? own : { ...own, lang };
  // A widget rendered by itself does not see the language around it.
  const around = typeof attributes.lang === 'string' ? attributes.lang : undefined;
  const snippets = children.map(({ element, ...options }) =>
    snippet(element, {
      ...options,
      context: contextValues(attributes),
      lang: options.lang ?? (options.attributes?.lang === undefined ? around : undefined),
    }),
  );
  return {
    markup: [
      `<${DASHBOARD}${written(attributes)}>`,
      ...(before === '' ? [] : [before]),
      ...snippets.map(({ markup }) => markup),
      `</${DASHBOARD}>`,
    ].join('\n'),
    issues: snippets.flatMap(({ issues }) => issues),
    isDrawn: snippets.every(({ isDrawn }) => isDrawn),
    heading: null,
  };
}

/** The element with its data and, if a chart can be made here, the chart as a plain table. */
export function snippet(
  name: string,
  { attributes: own = {}, data, lang, context }: Pick<HtmlOptions, keyof RenderOptions | 'context'>,
): Snippet {
  const tag = tagOf(name);
  const attributes: Attributes = lang === undefined ? own : { ...own, lang };
  const block: DataBlock | null = data === undefined ? null : dataBlock(data);
  const { element } = makeElement(tag, attributes, block, context);
  const { src } = attributes;
  if (isInline(tag)) return inlineSnippet(element, attributes, block);
  const hasAddress = typeof src === 'string';
  // With its text beside its address, a file is shown as a table, and the page fetches it.
  const isRemote = hasAddress && block === null;
  const link = hasAddress ? [`  <p><a href="${escapeText(src)}">The data of this figure</a></p>`] : [];
  // Without JavaScript nothing can reveal the rows that `show` hides, so the fallback includes them all.
  const { model } = makeElement(tag, { ...attributes, show: null }, block, context).element;
  const isShown = element.model !== null && model !== null && !isRemote;
  const shown = isShown ? [fallbackMarkup(model, headingLevelOf(attributes))] : link;
  const inside = [...(block === null || hasAddress ? [] : [`  ${dataMarkup(block)}`]), ...shown];
  const attributeMarkup = written(attributes);
  const start = `<${tag}${attributeMarkup}${plainAttributes([attributeMarkup, ...shown].join(''))}>`;
  const found = element.issues.filter(({ code }) => !isRemote || code !== 'empty-data');
  const issues = worded(found, messagesIn(attributes.lang));
  return {
    markup: [start, ...inside, `</${tag}>`].join('\n'),
    issues,
    isDrawn: isRemote ? issues.every(({ severity }) => severity !== 'fatal') : element.model !== null,
    heading: model?.heading ?? null,
  };
}

/** An element within a sentence, on one line, with what it says now as the text that stays without script. */
function inlineSnippet(
  { localName, model, issues: found }: Made['element'],
  attributes: Attributes,
  block: DataBlock | null,
): Snippet {
  const hasAddress = typeof attributes.src === 'string';
  const isRemote = hasAddress && block === null;
  const text = escapeText(model?.finding ?? '');
  const start = `<${localName}${written(attributes)}${plainAttributes(written(attributes) + text)}>`;
  const issues = worded(
    found.filter(({ code }) => !isRemote || code !== 'empty-data'),
    messagesIn(attributes.lang),
  );
  return {
    markup: `${start}${block === null || hasAddress ? '' : dataMarkup(block)}${text}</${localName}>`,
    issues,
    isDrawn: isRemote ? issues.every(({ severity }) => severity !== 'fatal') : model !== null,
    heading: model?.finding ?? null,
  };
}
