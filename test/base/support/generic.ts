import type { CwBarRanking, CwChoroplethTable, CwPairedComparison } from '@commonweal/widgets';
import '@commonweal/widgets/define/bar-ranking.js';
import '@commonweal/widgets/define/choropleth-table.js';
import '@commonweal/widgets/define/paired-comparison.js';
import { unsafeStatic } from '@open-wc/testing';
import { root } from './widget.js';

/** An element that takes data of any source. */
export type GenericElement = CwBarRanking | CwChoroplethTable | CwPairedComparison;

/** Each tag, and the same as a part of a template. */
export const GENERIC = (['cw-bar-ranking', 'cw-choropleth-table', 'cw-paired-comparison'] as const).map(
  (tag) => [tag, unsafeStatic(tag)] as const,
);

/** A file that each of them can show, with one figure of York. */
export const csvWith = (york: number): string => `area,cause,value\nYork,Falls,${york}\nLeeds,Falls,2.5\n`;

/** The figures in the table of a widget. */
export const figures = (widget: Element): string[] =>
  [...(root(widget).querySelector('tbody')?.textContent ?? '').matchAll(/\d+\.\d/g)].map(
    ([figure]) => figure,
  );
