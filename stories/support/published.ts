import { html, type TemplateResult } from 'lit';
import bySex from '../data/alcohol-specific-mortality-by-sex-2016-18.csv?raw';
import persons from '../data/alcohol-specific-mortality-2016-18.csv?raw';
import { csv } from './children.js';

export const ALCOHOL_PERSONS = persons;
export const ALCOHOL_BY_SEX = bySex;

/** The settings that belong to these two files. */
export const ALCOHOL = {
  heading: 'Alcohol-specific mortality, South West',
  benchmark: 'England',
  comparators: 'South West',
  polarity: 'lower-is-better',
};

/** The settings that compare the region with England, a row for each sex. */
export const ALCOHOL_REGION = {
  heading: 'Alcohol-specific mortality, South West and England',
  benchmark: 'England',
  areas: 'South West',
  polarity: 'lower-is-better',
};

/** Where the two files of alcohol-specific mortality are from, and what must be said beside them. */
export const alcoholSource: TemplateResult = html`<p slot="source">
    Public Health England, Local Alcohol Profiles for England, alcohol-specific mortality, 2016 to 2018,
    <a href="https://fingertips.phe.org.uk/profile/local-alcohol-profiles">Fingertips</a> indicator 91380. Open
    Government Licence v3.0. Directly standardised rate per 100,000, rounded to two decimals.
  </p>
  <p slot="note">Deaths in the Isles of Scilly are counted with Cornwall.</p>`;

/** A file of real figures, with its source. */
export const alcoholCsv = (text: string): TemplateResult => html`${csv(text)}${alcoholSource}`;
