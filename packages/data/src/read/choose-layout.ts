import type { Issue } from '../issues/issue.js';
import { ambiguousFormat, formatMismatch, unknownKeyword } from '../issues/messages.js';
import { isNamed, type Layout, type Reading, type Source } from './layout.js';
import { onsLayout } from './layouts/ons.js';
import { mayBePublished, mayHaveLayout } from './layouts/signs.js';
import { tidyLayout } from './layouts/tidy.js';
import { partOf } from './part-of.js';

/**
 * The layouts of cells, with those of either part if they are wanted. A file the package wrote may contain a publisher's
 * columns, but it states its own roles, so that the publishers' layouts are the last of those with a name.
 */
const cellLayouts = (options: Reading, withNamed: boolean, withPublished: boolean): readonly Layout[] => [
  onsLayout,
  ...(withNamed ? partOf(options, 'layouts').layouts() : []),
  ...(withPublished ? partOf(options, 'published').publishedLayouts() : []),
  tidyLayout,
];

/** Every layout the package reads, those with a name of their own first. */
export const everyLayout = (options: Reading): readonly Layout[] => [
  ...cellLayouts(options, true, true),
  ...partOf(options, 'json').layouts(),
];

/** The layouts that a source may have. */
function layoutsOf(source: Source, options: Reading): readonly Layout[] {
  return source.kind === 'json'
    ? partOf(options, 'json').layouts()
    : cellLayouts(options, mayHaveLayout(source.table), mayBePublished(source.table));
}

/** The layout that the caller named, if the source has it. */
function namedLayout(source: Source, options: Reading, format: string): Layout | Issue {
  // A publisher can have several layouts: `fingertips` covers `fingertips-api` too.
  const isMeant = (layout: Layout): boolean => `${layout.format}-`.startsWith(`${format}-`);
  // Most often it is among those that the source may have anyway.
  const found = layoutsOf(source, options).find((layout) => isMeant(layout) && layout.recognises(source));
  if (found !== undefined) return found;
  const known = everyLayout(options);
  if (!known.some(isMeant))
    return unknownKeyword('format', format, ['auto', ...known.map((layout) => layout.format)]);
  return formatMismatch(format);
}

/** The layout detected in the source or named by the caller, or the issue if there is none. */
export function chooseLayout(source: Source, options: Reading): Layout | Issue {
  const { format = 'auto' } = options;
  if (format !== 'auto') return namedLayout(source, options, format);
  const layouts = layoutsOf(source, options);
  const fitting = layouts.filter((layout) => layout.recognises(source));
  const certain = fitting.find((layout) => layout.certain === true);
  if (certain !== undefined) return certain;
  const named = fitting.map(({ format: found }) => found).filter(isNamed);
  if (named.length > 1) return ambiguousFormat(named);
  return fitting.find(({ format: found }) => isNamed(found)) ?? fitting[0] ?? tidyLayout;
}
