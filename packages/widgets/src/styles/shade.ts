import { DARK, OUTCOMES } from '@commonweal/charts/marks/hues.js';
import { css } from 'lit';
import { lightDark } from './hue.js';

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
    background-color: var(--cw-color-better, ${lightDark(OUTCOMES.better.fill, DARK.outcomes.better.fill)});
    color: var(--cw-color-better-text, ${lightDark(OUTCOMES.better.ink, DARK.outcomes.better.ink)});
  }
  .similar {
    background-color: var(--cw-color-similar, ${lightDark(OUTCOMES.similar.fill, DARK.outcomes.similar.fill)});
    color: var(--cw-color-similar-text, ${lightDark(OUTCOMES.similar.ink, DARK.outcomes.similar.ink)});
    box-shadow: inset 0 0 0 1px ${lightDark(OUTCOMES.similar.edge, DARK.outcomes.similar.edge)};
  }
  .worse {
    background-color: var(--cw-color-worse, ${lightDark(OUTCOMES.worse.fill, DARK.outcomes.worse.fill)});
    color: var(--cw-color-worse-text, ${lightDark(OUTCOMES.worse.ink, DARK.outcomes.worse.ink)});
  }
  .higher {
    background-color: var(--cw-color-higher, ${lightDark(OUTCOMES.higher.fill, DARK.outcomes.higher.fill)});
    color: var(--cw-color-higher-text, ${lightDark(OUTCOMES.higher.ink, DARK.outcomes.higher.ink)});
  }
  .lower {
    background-color: var(--cw-color-lower, ${lightDark(OUTCOMES.lower.fill, DARK.outcomes.lower.fill)});
    color: var(--cw-color-lower-text, ${lightDark(OUTCOMES.lower.ink, DARK.outcomes.lower.ink)});
    box-shadow: inset 0 0 0 1px ${lightDark(OUTCOMES.lower.edge, DARK.outcomes.lower.edge)};
  }
  .notCompared {
    box-shadow: inset 0 0 0 1px var(--_hairline);
  }
`;
