import type { Schema } from '@commonweal/charts/kit/option.js';
import { text } from '@commonweal/charts/kit/parsers.js';

export const PERMALINK_OPTIONS = {
  /** What the button says. */
  label: text,
} satisfies Schema;
