import type { ProtectionWords } from '../types.js';

export const protection: ProtectionWords = {
  hidden: ({ suppressFrom, suppressTo }) =>
    `Counts from ${String(suppressFrom)} to ${String(suppressTo)} are hidden, and so are other numbers from which they could be worked out.`,
  rounded: (to) =>
    `Counts are rounded to the nearest ${String(to)}, and rates are worked out from rounded counts.`,
};
