import type { Issue } from '../issues/issue.js';
import { ambiguousFormat, formatMismatch, unknownKeyword } from '../issues/messages.js';
import { isNamed, type Layout, type Reading, type Source } from './layout.js';
import { mayHaveLayout } from './layouts/signs.js';
import { tidyLayout } from './layouts/tidy.js';
import { partOf } from './part-of.js';

/** The layouts that a source may have, named layouts first; all of them if the caller names one. */
function layoutsOf(source: Source, options: Reading): readonly Layout[] {
  const { format = 'auto' } = options;
  if (format === 'csv') return [tidyLayout];
  if (format !== 'auto')
    return [...partOf(options, 'layouts').layouts(), tidyLayout, ...partOf(options, 'json').layouts()];
  if (source.kind === 'json') return partOf(options, 'json').layouts();
  return mayHaveLayout(source.table) ? [...partOf(options, 'layouts').layouts(), tidyLayout] : [tidyLayout];
}

/** The layout detected in the source or named by the caller, or the issue if there is none. */
export function chooseLayout(source: Source, options: Reading): Layout | Issue {
  const { format = 'auto' } = options;
  const layouts = layoutsOf(source, options);
  if (format !== 'auto') {
    // A publisher can have several layouts: `fingertips` covers `fingertips-api` too.
    const named = layouts.filter((layout) => `${layout.format}-`.startsWith(`${format}-`));
    if (named.length === 0)
      return unknownKeyword('format', format, ['auto', ...layouts.map((layout) => layout.format)]);
    return named.find((layout) => layout.recognises(source)) ?? formatMismatch(format);
  }
  const fitting = layouts.filter((layout) => layout.recognises(source));
  const certain = fitting.find((layout) => layout.certain === true);
  if (certain !== undefined) return certain;
  const named = fitting.map(({ format: found }) => found).filter(isNamed);
  if (named.length > 1) return ambiguousFormat(named);
  return fitting.find(({ format: found }) => isNamed(found)) ?? fitting[0] ?? tidyLayout;
}
