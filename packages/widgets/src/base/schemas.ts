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

/** Where the figures are. */
export const SOURCE_SCHEMA = {
  /** Address of a CSV or JSON file. */
  src: text,
  /** Name of built-in data. */
  indicator: text,
} satisfies Schema;

/** How the source is read. */
export const READ_SCHEMA = {
  /** Layout of the source; recognised where not given. */
  format: text,
  /** Which columns hold what: `area=Area name; value=Rate`. A name that holds a semicolon is quoted: `value="Rate; all ages"`. */
  columns: roles,
  /** What separates the cells of a CSV file, where it is not recognised. */
  delimiter: character,
  /** The decimal sign of the source. */
  decimal: keyword(['.', ','], null),
  /** Lines above the header that are not data. */
  skipRows: integer(0, 1000, null),
} satisfies Schema;

/** How the file at `src` is fetched, and what it must be. */
export const FETCH_SCHEMA = {
  /** Seals the file at `src`: `sha384-…`, as for a script. Another file is refused. */
  integrity: integrityHashes,
  /** How many rows of data the source must have. Another number is refused. */
  rows: integer(0, 10_000_000, null),
  /** Seconds after which a file that has not come is given up. */
  timeout: integer(1, 120, 15),
  /** Seconds after which the file at `src` is asked for again; only while the page is looked at. */
  refresh: integer(30, 86_400, null),
} satisfies Schema;

/** The options of every chart, with the language of its element, which is no property of ours. */
export const CHART_SCHEMA = { ...CHART_OPTIONS, lang: text };

/** How every chart is drawn, whatever it shows. */
export const LOOK_SCHEMA = {
  /** Level of the heading. */
  headingLevel: integer(2, 6, 2) as Option<HeadingLevel, string | number | null> & Parser<HeadingLevel>,
  /** Whether rows have a button that selects them. In a dashboard they always do. */
  selectable: flag,
} satisfies Schema;

/** Of a chart that is shaded. */
export const RAMP_SCHEMA = {
  /** Hue of the shades. */
  ramp: keyword(RAMPS, 'red'),
} satisfies Schema;

/** How the chart is drawn; an option that a widget does not have is not given. */
export const WIDGET_SCHEMA = {
  headingLevel: LOOK_SCHEMA.headingLevel,
  ramp: RAMP_SCHEMA.ramp,
};
