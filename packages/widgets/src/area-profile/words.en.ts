import { en } from '@commonweal/charts/language/en.js';
import { count } from '@commonweal/charts/language/en/list.js';
import { withWords } from '@commonweal/charts/language/with-words.js';
import type { Words } from '@commonweal/charts/language/words.js';
import type { AreaProfileWords } from './words.js';

/** English for this widget. */
export const enAreaProfile: AreaProfileWords = /* @__PURE__ */ withWords<Omit<AreaProfileWords, keyof Words>>(
  en,
  {
    finding: ({ areas }) => `Not yet: this widget is being written. It has ${count(areas, 'area', 'areas')}.`,
    // Not yet: until a short form is written, the measure is the headline.
    headline: () => null,
  },
);
