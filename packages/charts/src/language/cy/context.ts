// Not yet read by a translator.
import type { Choice, ContextWords } from '../context.js';
import { period } from './prose.js';

const CHOSEN: Readonly<Record<Choice, string>> = {
  area: 'yr ardal',
  comparators: 'pob ardal gymharu',
  benchmark: 'y meincnod',
  period: 'y cyfnod',
  group: 'y grŵp',
  indicator: 'y dangosydd',
};

/** Welsh for what a chart says of a choice that it cannot follow. */
export const cyContext: ContextWords = {
  notIncluded: (choice, value, isPart) => {
    const chosen = value !== null && choice === 'period' ? period(value) : value;
    return `Nid yw’r ffigurau hyn yn cynnwys ${chosen ?? `${CHOSEN[choice]} a ddewiswyd`}${isPart ? '' : ', felly nid ydynt wedi newid'}.`;
  },
};
