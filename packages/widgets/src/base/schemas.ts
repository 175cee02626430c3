import { OUTCOME_SOURCES } from '@commonweal/charts';
import type { Parser, Schema } from '@commonweal/charts/kit/parsers.js';
import {
  character,
  integer,
  integrityHashes,
  keyword,
  list,
  listOrNone,
  map,
  order,
  roles,
  text,
  textOrNone,
} from '@commonweal/charts/kit/parsers.js';
import { POLARITIES } from '@commonweal/data';
import type { HeadingLevel } from '../templates/widget.js';
import { RAMPS } from '../templates/widget.js';

/** The options every chart has; the names and shapes of `ChartOptions`. */
export const CHART_SCHEMA = {
  heading: text,
  finding: text,
  where: map,
  period: text,
  area: list,
  areas: list,
  benchmark: textOrNone,
  comparators: listOrNone,
  polarity: keyword(POLARITIES, null),
  unit: textOrNone,
  decimals: integer(0, 6, null),
  measure: text,
  source: text,
  outcomes: keyword(OUTCOME_SOURCES, null),
  lang: text,
  sort: order,
} satisfies Schema;

/** How the source is read. */
export const READ_SCHEMA = {
  format: text,
  columns: roles,
  delimiter: character,
  decimal: keyword(['.', ','] as const, null),
  skipRows: integer(0, 1000, null),
} satisfies Schema;

/** How the file at `src` is fetched, and what it must be. Times are in seconds. */
export const FETCH_SCHEMA = {
  integrity: integrityHashes,
  rows: integer(0, 10_000_000, null),
  timeout: integer(1, 120, 15),
  refresh: integer(30, 86_400, null),
} satisfies Schema;

/** How the chart is drawn, whatever it shows. */
export const WIDGET_SCHEMA = {
  headingLevel: integer(2, 6, 2) as Parser<HeadingLevel>,
  ramp: keyword(RAMPS, 'red'),
} satisfies Schema;
