// Not yet read by a translator.
import { cy } from '@commonweal/charts/language/cy.js';
import { rowCount } from '@commonweal/charts/language/cy/prose.js';
import { withWords } from '@commonweal/charts/language/with-words.js';
import type { Words } from '@commonweal/charts/language/words.js';
import type { AreaProfileWords } from './words.js';

/** Welsh for this widget. */
export const cyAreaProfile: AreaProfileWords = /* @__PURE__ */ withWords<Omit<AreaProfileWords, keyof Words>>(
  cy,
  {
    finding: ({ areas }) =>
      `Ddim eto: mae’r teclyn hwn yn cael ei ysgrifennu. Mae ganddo ${rowCount(areas, { noun: 'area' })}.`,
    // Not yet: until a short form is written, the measure is the headline.
    headline: () => null,
  },
);
