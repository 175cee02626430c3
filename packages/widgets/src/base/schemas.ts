import type { Option, Parser, Schema } from '@commonweal/charts/kit/option.js';
import { CHART_OPTIONS } from '@commonweal/charts/kit/options.js';
import {
  character,
  flag,
  integer,
  integrityHashes,
  keyword,
  roles,
  text,
} from '@commonweal/charts/kit/parsers.js';
import { RAMPS } from '@commonweal/charts/marks/ramp.js';
import type { HeadingLevel } from '../templates/view.js';

/** Where the data comes from. */
export const SOURCE_SCHEMA = {
  /** Address of a CSV or JSON file. */
  src: text,
  /** Name of built-in data. */
  indicator: text,
} satisfies Schema;

/** How to read the source. */
export const READ_SCHEMA = {
  /** Layout of the source; detected by default. */
  format: text,
  /**
   * Which column holds what: `area=Area name; value=Rate`. Quote a name that contains a semicolon:
   * `value="Rate; all ages"`.
   */
  columns: roles,
  /** The delimiter of a CSV file; detected by default. */
  delimiter: character,
  /** The decimal separator of the source. */
  decimal: keyword(['.', ','], null),
  /** Number of lines to skip above the header. */
  skipRows: integer(0, 1000, null),
} satisfies Schema;

/** How to fetch the file at `src`, and what to require of it. */
export const FETCH_SCHEMA = {
  /** Integrity hash of the file at `src`: `sha384-…`, as for a script. A file with another hash is refused. */
  integrity: integrityHashes,
  /** How many rows of data the source must have. Any other number is refused. */
  rows: integer(0, 10_000_000, null),
  /** Seconds before a request times out. */
  timeout: integer(1, 120, 15),
  /** Seconds between requests for the file at `src`; only while the page is visible. */
  refresh: integer(30, 86_400, null),
} satisfies Schema;

/** The options of every chart, with the element's language, which is not one of our properties. */
export const CHART_SCHEMA = { ...CHART_OPTIONS, lang: text };

/** How every chart looks, whatever it shows. */
export const LOOK_SCHEMA = {
  /** Level of the heading. */
  headingLevel: integer(2, 6, 2) as Option<HeadingLevel, string | number | null> & Parser<HeadingLevel>,
  /** Whether rows have a button that selects them. In a dashboard they always do. */
  selectable: flag,
} satisfies Schema;

/** For shaded charts. */
export const RAMP_SCHEMA = {
  /** Hue of the shades. */
  ramp: keyword(RAMPS, 'red'),
} satisfies Schema;

/** How the chart looks; options that a widget does not have are left unset. */
export const WIDGET_SCHEMA = {
  headingLevel: LOOK_SCHEMA.headingLevel,
  ramp: RAMP_SCHEMA.ramp,
};
