import type { CalloutTexts } from './callouts.js';

/** Where the figures in the text of the report come from. */
export const REPORT: Pick<CalloutTexts['provenance'], 'publisher' | 'vintage' | 'method'> = {
  publisher: 'Yorkshire & Humber AHSN, NHS Confederation and Yorkshire Universities',
  vintage: 'July 2020',
  method: 'As printed in the report, which is not the first source of the figure',
};

/** Always in sight: a figure without its year may be taken for a current one. */
export const UNDATED = 'As printed in the report of July 2020. Which year it is for was not found.';

export const UNTESTED =
  'No confidence limits were found, so it is not known whether the difference is statistically significant.';
