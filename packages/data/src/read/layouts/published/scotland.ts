import { groupRole, headingOf, type Publisher, rolesFrom } from './publisher.js';

const OWN = new Set([
  'featurecode',
  'featurename',
  'featuretype',
  'datecode',
  'measurement',
  'units',
  'value',
  'datamarker',
]);

/**
 * statistics.gov.scot: `FeatureCode, DateCode, Measurement, Units, Value`, then a column for each dimension.
 * `Measurement` states whether a row holds the value or one of its confidence limits.
 */
export const statisticsGovScot: Publisher = {
  format: 'statistics-gov-scot',
  recognises: (keys) =>
    ['featurecode', 'datecode', 'measurement', 'value'].every((needed) => keys.has(needed)),
  plan: (published) => {
    const { header, keys } = published;
    const own = (key: string): string | null => headingOf(published, key);
    const dimensions = header.filter((_, column) => !OWN.has(keys[column] ?? ''));
    return {
      markers: new Map([['*', 'suppressed']]),
      roles: rolesFrom([
        ['area_code', own('featurecode')],
        ['area', own('featurename')],
        ['area_type', own('featuretype')],
        ['period', own('datecode')],
        ['measure', own('measurement')],
        ['unit', own('units')],
        ['value', own('value')],
        ['status', own('datamarker')],
        ...dimensions.map((name) => [groupRole(name.toLowerCase()), name] as const),
      ]),
    };
  },
};
