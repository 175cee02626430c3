/** What an editor reads of an error that is not about what they made. */
export const internalError = (error: unknown): string =>
  `An internal error of this page keeps it from being written: ${String(error)}. Change what you set last, or open the page again.`;
