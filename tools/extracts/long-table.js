/** The long table of several indicators, as the extracts for profiles write it. */
const HEAD = 'area_code,area,indicator,domain,sex,period,unit,polarity,value,lower95,upper95,count';

/** What stands for an indicator in every row of it: `polarity` 1 where high is good, -1 where low is. */
/** @typedef {{ indicator: string, domain: string, unit: string, polarity: 1 | -1 }} Subject */

/**
 * A row of the table: value and limits as published, to two decimals.
 * @param {Subject} subject
 * @param {string} sex Empty where figures are not by sex.
 * @param {{ readonly code: string | null, readonly name: string }} area
 * @param {import('@commonweal/data').Observation} observation
 * @returns {string}
 */
export function longRow({ indicator, domain, unit, polarity }, sex, area, { period, value, limits, count }) {
  const pair = limits.find(({ level }) => level === 0.95);
  const shown = (number) => (typeof number === 'number' ? String(Number(number.toFixed(2))) : '');
  return [
    area.code,
    area.name,
    indicator,
    domain,
    sex,
    period.label,
    unit,
    polarity,
    typeof value === 'number' ? shown(value) : '[c]',
    shown(pair?.lower),
    shown(pair?.upper),
    count === null ? '' : Math.round(count),
  ]
    .map((cell) => (/,/.test(String(cell)) ? `"${String(cell)}"` : String(cell)))
    .join(',');
}

/** @param {readonly string[]} lines @returns {string} */
export const longTable = (lines) => `${[HEAD, ...lines].join('\n')}\n`;

/** Indicators of the extracts. */
export const LIFE = {
  indicator: 'Healthy life expectancy',
  domain: 'Length of healthy life',
  unit: 'years',
  polarity: /** @type {const} */ (1),
};
export const ALCOHOL = {
  indicator: 'Alcohol-specific deaths',
  domain: 'Harm from alcohol',
  unit: 'per 100,000',
  polarity: /** @type {const} */ (-1),
};
export const OUTPUT = {
  indicator: 'Output per hour worked',
  domain: 'Work and wealth',
  unit: '£',
  polarity: /** @type {const} */ (1),
};

/** The sexes as Fingertips names them, and as the extracts do. */
export const SEXES = { Persons: 'Persons', Male: 'Men', Female: 'Women' };
