import { BAND_HUES, SERIES_HUES } from '@commonweal/charts/plot/series-style.js';
import { css } from 'lit';
import { lightDark } from './hue.js';

const { light, dark } = SERIES_HUES;

/**
 * Lines, bands and points of a plot, and their colours by the part that they play. Attributes hold widths and dashes,
 * since an image has the same. Lines keep their widths in a drawing that is stretched.
 *
 * A band is carried by its edges, which have 3:1; in forced colours they are dashed, and nothing is filled. What only
 * colour tells apart there differs in dash and shape.
 */
export const plotLines = css`
  .ln,
  .whisker,
  .leader,
  .band-edge {
    fill: none;
    stroke: currentColor;
    vector-effect: non-scaling-stroke;
  }
  .ln {
    stroke-linejoin: round;
    stroke-linecap: round;
  }
  .ln:is([data-highlighted], [data-selected]) {
    stroke-width: 4px;
  }
  .ln:is(.of-benchmark, .of-break, .provisional) {
    stroke-linecap: butt;
  }
  .band,
  .band-sign {
    color: ${lightDark(BAND_HUES.light.fill, BAND_HUES.dark.fill)};
  }
  .band {
    fill: currentColor;
  }
  .band-edge,
  .whisker {
    color: ${lightDark(BAND_HUES.light.edge, BAND_HUES.dark.edge)};
  }
  .whisker {
    stroke-width: 2px;
  }
  .sign.band-sign {
    inline-size: 18px;
    block-size: 10px;
    box-sizing: border-box;
    border-block: 1px solid ${lightDark(BAND_HUES.light.edge, BAND_HUES.dark.edge)};
    background-color: currentColor;
  }
  .pt {
    fill: currentColor;
    stroke: Canvas;
    stroke-width: 1.5px;
  }
  .pt.hollow {
    fill: Canvas;
    stroke: currentColor;
    stroke-width: 2px;
  }
  circle.of-context {
    r: 3px;
  }
  circle.large {
    r: 5px;
  }
  .large path,
  .guide path {
    transform: scale(1.3);
  }
  .guide circle {
    r: 6px;
  }
  .guide line {
    stroke: currentColor;
    color: var(--_text);
  }
  .miss {
    stroke: currentColor;
    stroke-width: 2px;
  }
  .of-axis {
    transform: translateY(-8px);
  }
  .bracket {
    stroke: currentColor;
    stroke-width: 2px;
    color: var(--_highlighted);
  }
  .of-highlighted {
    color: var(--_highlighted);
  }
  .of-benchmark,
  .of-break {
    color: var(--_text);
  }
  .of-axis,
  .sign > .miss,
  .of-comparator {
    color: var(--_muted);
  }
  .of-context,
  .of-fitted {
    color: var(--_mark);
  }
  text.of-context {
    color: var(--_muted);
  }
  .of-series1 {
    color: ${lightDark(light.series1, dark.series1)};
  }
  .of-series2 {
    color: ${lightDark(light.series2, dark.series2)};
  }
  .of-series3 {
    color: ${lightDark(light.series3, dark.series3)};
  }
  .of-series4 {
    color: ${lightDark(light.series4, dark.series4)};
  }
  .of-series5 {
    color: ${lightDark(light.series5, dark.series5)};
  }
  .of-series6 {
    color: ${lightDark(light.series6, dark.series6)};
  }
  .of-series7 {
    color: ${lightDark(light.series7, dark.series7)};
  }
  .of-series8 {
    color: ${lightDark(light.series8, dark.series8)};
  }
  @media (forced-colors: active) {
    .plot .ln,
    .plot .pt,
    .plot text,
    .band-edge,
    .whisker {
      color: CanvasText;
    }
    .plot :is(.ln, .pt).of-highlighted {
      color: Highlight;
    }
    .band {
      fill: none;
    }
    .band-sign {
      color: Canvas;
    }
    .band-edge {
      stroke-dasharray: 3 2;
    }
    .sign.band-sign {
      border-block: 1px dashed CanvasText;
    }
    .grid {
      color: GrayText;
    }
  }
`;
