import type { Schema } from '@commonweal/charts/kit/option.js';
import { text } from '@commonweal/charts/kit/parsers.js';

export const GROUP_PICKER_OPTIONS = {
  /** The dimension, by its heading in the data: `Sex`. Defaults to all that there are, each with a field of its own. */
  dimension: text,
} satisfies Schema;
