import { indicatorParts } from '@commonweal/charts/kit/choosing/indicator-parts.js';

import {
  columnKey,
  comparePeriods,
  type Dataset,
  distinctAreas,
  distinctGroups,
  distinctPeriods,
  groupDimensions,
} from '@commonweal/data';
import type { Offer } from './page-context.js';

/**
 * What there is to choose in the data of a chart.
 *
 * @example
 * offerOf(healthyLifeExpectancy()).groups; // [{ dimension: 'sex', values: ['Men', 'Women'] }]
 */
export function offerOf(dataset: Dataset): Offer {
  const { observations } = dataset;
  const periods = [...distinctPeriods(observations)].sort((a, b) => comparePeriods(b, a));
  return {
    areas: distinctAreas(observations).map(({ code, name, type = null, otherNames = [] }) => ({
      code,
      name,
      kind: type,
      otherNames,
    })),
    periods: periods.map(({ label, end }) => ({ text: label, order: end === null ? null : Date.parse(end) })),
    groups: groupDimensions(observations)
      .filter((dimension) => columnKey(dimension) !== 'indicator')
      .map((dimension) => ({ dimension, values: distinctGroups(observations, dimension) })),
    indicators: indicatorParts(dataset).map(({ label }) => label),
  };
}
