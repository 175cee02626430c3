import {
  CwBarRanking,
  CwChoroplethTable,
  CwContext,
  CwDashboard,
  CwLeague,
  CwMortalityComparison,
  CwPairedComparison,
} from '@commonweal/react';
import type { ReactElement } from 'react';
import { createElement as h } from 'react';

/** What the page reports. */
export interface Reported {
  readonly event: string;
  readonly what: string;
}

export interface AppProps {
  readonly src?: string;
  readonly heading?: string;
  readonly area?: string;
  readonly report?: (event: Reported) => void;
}

const rates = (caption: string): ReactElement =>
  h(
    'table',
    null,
    h('caption', null, caption),
    h('thead', null, h('tr', null, h('th', null, 'Area'), h('th', null, 'Rate'))),
    h(
      'tbody',
      null,
      h('tr', null, h('td', null, 'York'), h('td', null, '1.5')),
      h('tr', null, h('td', null, 'Leeds'), h('td', null, '2.5')),
    ),
  );

/** Data that no attribute can hold. */
const PAIRS = [
  { area: 'England', cause: 'Cancers', value: 130 },
  { area: 'Leeds', cause: 'Cancers', value: 142 },
];

/** A page with every source: an address, a table, a property, and figures of the element's own. */
export function App({ src = '/rates.csv', heading, area, report }: AppProps): ReactElement {
  return h(
    'main',
    null,
    h(
      CwBarRanking,
      {
        src,
        heading,
        headingLevel: 3,
        benchmark: 'Leeds',
        selectable: true,
        className: 'wide',
        lang: 'en-GB',
        onCwReady: ({ rows }) => report?.({ event: 'ready', what: String(rows) }),
        onCwSelect: ({ name, selected }) => report?.({ event: 'select', what: `${name} ${selected}` }),
      },
      h('div', null, rates('Rates, for readers without script')),
    ),
    h(CwDashboard, null, h(CwChoroplethTable, null, rates('Rates'))),
    h(CwPairedComparison, { data: PAIRS, benchmark: 'England', heading: 'Deaths' }),
    h(CwMortalityComparison),
    h(
      CwContext,
      {
        area,
        onCwContextChange: ({ values, by }) =>
          report?.({ event: 'context', what: `${String(values.area)} by ${by}` }),
      },
      h(CwLeague, { heading: 'Followed' }, rates('Followed rates')),
    ),
  );
}
