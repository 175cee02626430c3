import { FUNNEL_RATE_TYPES, type FunnelAreas, rateAreas } from './funnel-average.js';
import { denominatorOf, finite, oneOf, present } from './input.js';

export interface FunnelPointsOptions extends FunnelAreas {
  /** Years of data: the populations returned are for one year. */
  readonly years?: number;
}

/**
 * Position of each area in a funnel plot of rates, as in PHEindicatormethods: its rate, and multiplier × count / rate /
 * years as its population (the given denominator / years for a count of 0). A directly standardised rate based on fewer
 * than 10 events has no position.
 *
 * @example
 * funnelPoints({ rateType: 'crude', numerators: [50, 0], rates: [25, 0], denominators: [2000, 900], years: 2, multiplier: 1000 }); // { rates: [25, 0], populations: [1000, 450] }
 */
export function funnelPoints(options: FunnelPointsOptions): {
  readonly rates: (number | null)[];
  readonly populations: (number | null)[];
} {
  const rateType = oneOf(FUNNEL_RATE_TYPES, options.rateType ?? 'crude', 'rateType');
  const { multiplier = 100_000 } = options;
  const years = denominatorOf(options.years ?? 1, 'years') as number;
  const areas = rateAreas(options).map((area) => ({
    ...area,
    denominator: rateType === 'dsr' && area.numerator < 10 ? null : area.denominator,
  }));
  return {
    rates: areas.map(({ numerator, denominator }, i) =>
      denominator === null
        ? null
        : (present(options.rates?.[i], 'rates') ?? finite((numerator / denominator) * multiplier)),
    ),
    populations: areas.map(({ denominator }) => (denominator === null ? null : finite(denominator / years))),
  };
}
