import type { Words } from '../words/types.js';
import type { Subject } from './facts.js';
import type { ChartOptions } from './options.js';
import type { Selection } from './select.js';

/** What every sentence about a selection starts from. */
export function subjectOf({ indicator, period, fixed }: Selection): Subject {
  return {
    indicator: indicator.name,
    unit: indicator.unit,
    period: period === null || period.label === '' ? null : period.label,
    fixed: [...fixed.values()].filter((value) => value !== ''),
  };
}

/** The author's heading, else one made from the data. */
export function headingOf(options: ChartOptions, selection: Selection, words: Words): string {
  return options.heading ?? words.heading(subjectOf(selection), selection.provenance.title);
}
