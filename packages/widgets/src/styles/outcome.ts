import { DARK, SIGNS } from '@commonweal/charts/marks/hues.js';
import { css } from 'lit';
import { lightDark } from './hue.js';

/**
 * Outcomes in a column of their own: a sign and a word on the page's ground. Beside bars and dots a filled cell would
 * be the first thing seen, so cells are filled only where the fill is the chart.
 */
export const outcome = css`
  .base {
    --_better-sign: var(--cw-color-better-sign, ${lightDark(SIGNS.better, DARK.signs.better)});
    --_worse-sign: var(--cw-color-worse-sign, ${lightDark(SIGNS.worse, DARK.signs.worse)});
    --_pointing-sign: var(--cw-color-pointing-sign, ${lightDark(SIGNS.higher, DARK.signs.higher)});
  }
  td.quiet-outcome {
    border: 0;
    color: var(--_muted);
  }
  .values td.shade {
    border: 0;
    border-block-end: 1px solid var(--_hairline);
  }
  .base span.glyph.better-sign {
    color: var(--_better-sign);
  }
  .base span.glyph.worse-sign {
    color: var(--_worse-sign);
  }
  .base span.glyph:is(.higher-sign, .lower-sign) {
    color: var(--_pointing-sign);
  }
  .base span.glyph:is(.similar-sign, .notCompared-sign) {
    color: var(--_muted);
  }
  @media (prefers-contrast: more) {
    .base {
      --_better-sign: var(--_text);
      --_worse-sign: var(--_text);
      --_pointing-sign: var(--_text);
    }
  }
`;
