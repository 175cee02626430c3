import { OUTCOMES } from '@commonweal/charts/marks/hues.js';
import { css } from 'lit';
import { hue } from './hue.js';

/** Shaded cells and outcomes. The transparent border leaves a gap between adjacent cells. */
export const shade = css`
  .shade,
  .apart {
    inline-size: 12em;
    min-inline-size: 3.5em;
    padding-inline: 0.3em;
    text-align: center;
  }
  @container (width < 22em) {
    .shade,
    .apart {
      inline-size: auto;
    }
    .shade:not(:has(.word)),
    .apart {
      min-inline-size: 2.5em;
    }
  }
  td.shade,
  .sign.shade {
    border: 1px solid transparent;
    background-clip: padding-box;
    print-color-adjust: exact;
    -webkit-print-color-adjust: exact;
  }
  .shade .detail,
  .shade .word {
    color: inherit;
  }
  td.shade.missing {
    padding-inline: 0;
    outline: 1px dashed var(--_muted);
    outline-offset: -2px;
  }
  .better {
    background-color: var(--cw-color-better, ${hue(OUTCOMES.better.fill)});
    color: var(--cw-color-better-text, ${hue(OUTCOMES.better.ink)});
  }
  .similar {
    background-color: var(--cw-color-similar, ${hue(OUTCOMES.similar.fill)});
    color: var(--cw-color-similar-text, ${hue(OUTCOMES.similar.ink)});
  }
  .worse {
    background-color: var(--cw-color-worse, ${hue(OUTCOMES.worse.fill)});
    color: var(--cw-color-worse-text, ${hue(OUTCOMES.worse.ink)});
  }
  .higher {
    background-color: var(--cw-color-higher, ${hue(OUTCOMES.higher.fill)});
    color: var(--cw-color-higher-text, ${hue(OUTCOMES.higher.ink)});
  }
  .lower {
    background-color: var(--cw-color-lower, ${hue(OUTCOMES.lower.fill)});
    color: var(--cw-color-lower-text, ${hue(OUTCOMES.lower.ink)});
  }
`;
