import type { Child } from './example.js';

/** Names of files in stories/data with real figures. */
export const ALCOHOL_PERSONS = 'alcohol-specific-mortality-2016-18.csv';
export const ALCOHOL_BY_SEX = 'alcohol-specific-mortality-by-sex-2016-18.csv';

/** Settings for these two files. */
export const ALCOHOL = {
  heading: 'Alcohol-specific mortality, South West',
  benchmark: 'England',
  comparators: 'South West',
  polarity: 'lower-is-better',
};

/** Settings that compare the region with England, with a row for each sex. */
export const ALCOHOL_REGION = {
  heading: 'Alcohol-specific mortality, South West and England',
  benchmark: 'England',
  areas: 'South West',
  polarity: 'lower-is-better',
};

/** Source and attribution of the two files on alcohol-specific mortality. */
export const alcoholSource: readonly Child[] = [
  {
    source: [
      'Public Health England, Local Alcohol Profiles for England, alcohol-specific mortality, 2016 to 2018, ',
      { text: 'Fingertips', href: 'https://fingertips.phe.org.uk/profile/local-alcohol-profiles' },
      ' indicator 91380. Open Government Licence v3.0. Directly standardised rate per 100,000, rounded to two decimals.',
    ],
  },
  { note: 'Deaths in the Isles of Scilly are counted with Cornwall.' },
];

/** A file of real figures with its source. */
export const alcoholCsv = (file: string): readonly Child[] => [{ csvOf: file }, ...alcoholSource];
