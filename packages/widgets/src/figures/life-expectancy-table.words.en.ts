import type { Subject } from '@commonweal/charts/kit/facts.js';
import type { ChoroplethTableWords } from '../choropleth-table/words.js';
import { enChoroplethTable } from '../choropleth-table/words.en.js';

const isOwn = ({ indicator, unit }: Subject): boolean =>
  indicator === 'healthy life expectancy at birth' && unit === 'years';

/** English for the table of healthy life expectancy: what its own figures are called in a headline and a subtitle. */
export const enLifeExpectancyTable: ChoroplethTableWords = {
  ...enChoroplethTable,
  headline: (facts) =>
    enChoroplethTable.headline(isOwn(facts) ? { ...facts, indicator: 'healthy life expectancy' } : facts),
  described: (subject, title) =>
    isOwn(subject)
      ? { measure: 'Years a newborn could expect to live in good health', unit: '' }
      : enChoroplethTable.described(subject, title),
};
