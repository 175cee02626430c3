// Not yet read by a translator.
import type { Subject } from '@commonweal/charts/kit/facts.js';
import type { ChoroplethTableWords } from '../choropleth-table/words.js';
import { cyChoroplethTable } from '../choropleth-table/words.cy.js';

const isOwn = ({ indicator, unit }: Subject): boolean =>
  indicator === 'disgwyliad oes iach adeg geni' && unit === 'blynyddoedd';

/** Welsh for the table of healthy life expectancy: what its own figures are called in a headline and a subtitle. */
export const cyLifeExpectancyTable: ChoroplethTableWords = {
  ...cyChoroplethTable,
  headline: (facts) =>
    cyChoroplethTable.headline(isOwn(facts) ? { ...facts, indicator: 'disgwyliad oes iach' } : facts),
  described: (subject, title) =>
    isOwn(subject)
      ? { measure: 'Blynyddoedd y gallai baban newydd-anedig ddisgwyl byw mewn iechyd da', unit: '' }
      : cyChoroplethTable.described(subject, title),
};
