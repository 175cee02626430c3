/**
 * Places that a title, a heading or a row of a download can name: the countries of the United Kingdom, together and
 * alone, and the regions of England.
 */
const PLACES = [
  'United Kingdom',
  'UK',
  'Great Britain',
  'England and Wales',
  'England',
  'Wales',
  'Scotland',
  'Northern Ireland',
  'North East',
  'North West',
  'Yorkshire and The Humber',
  'East Midlands',
  'West Midlands',
  'East',
  'East of England',
  'London',
  'South East',
  'South West',
].map((place) => place.toLowerCase());

/**
 * Whether a text is just the name of a country or region.
 *
 * @example
 * isPlace('North East'); // true
 */
export const isPlace = (text: string): boolean => PLACES.includes(text.trim().toLowerCase());
