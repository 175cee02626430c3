import { DARK, MORE_CONTRAST, OUTCOMES } from '@commonweal/charts/marks/hues.js';
import { css } from 'lit';
import { lightDark } from './hue.js';

const { light, dark } = MORE_CONTRAST;

/**
 * A table of shaded cells, so that the colours of a column form one picture, by value or filled with an outcome's colour.
 * A sign follows its number, so it is on its right on right-to-left pages too: numbers run left to right. Cells say so,
 * because browsers differ about text without a letter.
 */
export const shaded = css`
  .shaded table {
    line-height: 1.25;
  }
  .shaded thead th.area {
    inline-size: auto;
    padding-inline-start: 0;
  }
  .shaded .area .sort {
    margin-inline-start: 0;
    padding-inline-start: 0;
  }
  .shaded tbody th {
    max-inline-size: 60cqi;
    padding-block: 0.25em;
    padding-inline: 0 0.75em;
  }
  .shaded .shade,
  .shaded .apart {
    box-sizing: border-box;
    inline-size: 5.25em;
    padding-inline: 0.2em;
  }
  .shaded td {
    block-size: 2.125em;
    padding-block: 0.25em;
  }
  .shaded.signed td {
    direction: ltr;
    padding-inline: 1.05em;
  }
  .shaded .glyph {
    display: inline-block;
    inline-size: 1.2em;
    margin-right: -1.2em;
    font-size: max(0.6875em, 12px);
    line-height: 1;
    text-align: right;
    vertical-align: 0.08em;
    user-select: none;
    -webkit-user-select: none;
  }
  .shaded.signed td:not(.missing) .detail {
    margin-inline: -1.05em;
  }
  .shaded td.missing {
    padding-inline: 0.35em;
    outline: 1px dashed var(--_muted);
    outline-offset: -2px;
  }
  .shaded :is(.benchmark, .comparator) > td {
    font-weight: 700;
  }
  .shaded :is(.benchmark, .comparator):has(+ .plain) > th,
  .shaded :is(.benchmark, .comparator):has(+ .plain) > td {
    border-block-end-color: var(--_text);
  }
  .shaded tbody th .detail {
    display: inline;
  }
  .shaded .choose {
    margin-inline-start: -1px;
    padding-inline-start: 0;
  }
  .shaded [data-selected] .choose {
    padding-inline-start: 0.4em;
  }
  .shaded .choose:focus-visible {
    outline-offset: -3px;
  }
  .shaded :is(.highlighted, [data-selected]) > th {
    padding-inline-start: 0.5em;
    border-inline-start: 4px solid var(--_highlighted);
  }
  /* As wide as its words and numbers, so that cells are near the names they belong to. */
  @container (width >= 44em) {
    .shaded table {
      inline-size: auto;
      min-inline-size: min(100%, 33em);
    }
    .shaded .shade,
    .shaded .apart {
      inline-size: 6em;
    }
  }
  /* In the narrowest box there is no room for as much on both sides of a number. */
  @container (width < 18em) {
    .shaded.signed td:not(.missing) {
      padding-inline: 0.3em 1.05em;
    }
  }
  @container (width < 24em) {
    .shaded .shade,
    .shaded .apart {
      inline-size: 4.125em;
    }
    .shaded.limited .shade,
    .shaded.limited .apart {
      inline-size: 5.25em;
    }
    /* Two limits keep to one line in wide fonts too. */
    .shaded.limited td .detail {
      font-size: max(0.75em, 12px);
    }
    .shaded.limited:not(.signed) td:not(.missing) .detail {
      margin-inline: -0.25em;
    }
    .shaded tbody th {
      min-inline-size: 7em;
      padding-inline-end: 0.25em;
    }
    .shaded tbody th .detail {
      display: block;
      line-height: 1.1;
    }
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
  @media (prefers-contrast: more) {
    .better {
      background-color: ${lightDark(light.better.fill, dark.better.fill)};
      color: ${lightDark(light.better.ink, dark.better.ink)};
    }
    .worse {
      background-color: ${lightDark(light.worse.fill, dark.worse.fill)};
      color: ${lightDark(light.worse.ink, dark.worse.ink)};
    }
    .lower {
      background-color: ${lightDark(light.lower.fill, dark.lower.fill)};
      color: ${lightDark(light.lower.ink, dark.lower.ink)};
    }
  }
`;
