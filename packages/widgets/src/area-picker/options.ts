import type { Schema } from '@commonweal/charts/kit/option.js';
import { flag, list, listOrNone } from '@commonweal/charts/kit/parsers.js';

export const AREA_PICKER_OPTIONS = {
  /** Codes or names of the areas to offer. Defaults to all that the figures have. */
  areas: listOrNone,
  /** Whether there is a second field, for what to compare the area with. */
  compare: flag,
  /** Codes or names of statistical neighbours, which “Compare with” then offers together. */
  neighbours: list,
} satisfies Schema;
