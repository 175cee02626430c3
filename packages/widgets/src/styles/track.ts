import { BAR_OUTLINE } from '@commonweal/charts/marks/bar.js';
import { BENCHMARK_LINE } from '@commonweal/charts/marks/benchmark-line.js';
import { CIRCLE } from '@commonweal/charts/marks/circle.js';
import { DOT_STROKE } from '@commonweal/charts/marks/dot.js';
import { INTERVAL } from '@commonweal/charts/marks/interval.js';
import { LINK_STROKE } from '@commonweal/charts/marks/link.js';
import { css } from 'lit';

/**
 * Tracks: cells with a drawing positioned along a scale, and marks. The value is text before the drawing, which starts
 * at the same place in every row (`--_start`): in ems of the cell, because a bold digit is wider. The drawing fills its
 * cell from edge to edge, so that benchmark lines run unbroken from row to row.
 *
 * Hollow dots and lines are separated from what is beneath them by an edge in the page's background (`Canvas`, which is
 * also the widget's unless the page sets another).
 *
 * In forced colours plain bars are hollow, since colour no longer tells them from the others.
 *
 * Right to left: SVG does not mirror, so the style sheet flips the drawing, then flips each tick's text back about its
 * own position. The model need not know, and it works without scripts. The direction of the text itself stays left to
 * right, or its `text-anchor` would flip too. Each text has its own frame (`.at`) whose corner is its position: WebKit
 * supports neither the text's box during first layout, which `transform-box` would need, nor `transform-origin` as an
 * attribute.
 */
export const track = css`
  .track {
    --_start: 0em;
    --_value: 0em;
  }
  td.track {
    padding-block: 0;
  }
  svg {
    overflow: visible;
  }
  td.track > svg {
    position: absolute;
    inset-block: 0;
    inset-inline-start: var(--_start);
    inline-size: calc(100% - var(--_start) - 0.5em);
    block-size: calc(100% + 1px);
  }
  .axis {
    display: block;
    inline-size: calc(100% - var(--_start) - 0.5em);
    margin-inline-start: var(--_start);
    block-size: 1.5em;
    margin-block-end: -0.375em;
    user-select: none;
    -webkit-user-select: none;
  }
  text {
    direction: ltr;
    fill: currentColor;
  }
  .tick rect {
    y: calc(100% - 0.35em);
    width: 1px;
    height: 0.35em;
    fill: currentColor;
    color: var(--_text);
    transform: translateX(-0.5px);
  }
  @container (width < 46em) {
    .priority2 {
      display: none;
    }
  }
  @container (width < 15em) or (24em <= width < 32em) {
    .priority1 {
      display: none;
    }
  }
  .bar {
    fill: currentColor;
    y: calc(50% - 0.5em);
    height: 1em;
  }
  .bar.first {
    fill: Canvas;
    stroke: currentColor;
    stroke-width: ${BAR_OUTLINE}px;
  }
  .lane0of2 {
    y: calc(50% - 0.85em);
    height: 0.8em;
  }
  .lane1of2 {
    y: calc(50% + 0.05em);
    height: 0.8em;
  }
  .dot,
  .circle {
    stroke: currentColor;
    stroke-width: ${DOT_STROKE}px;
  }
  .filled {
    fill: currentColor;
  }
  .hollow {
    fill: Canvas;
  }
  .circle {
    fill: currentColor;
    fill-opacity: ${CIRCLE.opacity};
  }
  .circle.first {
    fill-opacity: 0;
    stroke-dasharray: ${CIRCLE.dash} ${CIRCLE.gap};
  }
  .link {
    stroke: currentColor;
    stroke-width: ${LINK_STROKE}px;
    color: var(--_second);
  }
  .rule {
    width: ${BENCHMARK_LINE.width}px;
    height: 100%;
    fill: currentColor;
    color: var(--_text);
    transform: translateX(-${BENCHMARK_LINE.width / 2}px);
  }
  .edge {
    width: ${BENCHMARK_LINE.width + 2 * BENCHMARK_LINE.halo}px;
    color: var(--_ground, var(--_surface));
    transform: translateX(-${BENCHMARK_LINE.width / 2 + BENCHMARK_LINE.halo}px);
  }
  .interval {
    stroke: currentColor;
    stroke-width: ${INTERVAL.stroke}px;
    color: var(--_text);
  }
  .halo {
    stroke-width: ${INTERVAL.halo}px;
    color: var(--_surface);
  }
  svg .plain { color: var(--_mark); }
  /* The area that a reader chose is as strong as one that the author did. */
  [data-selected] svg .plain { color: var(--_highlighted); }
  svg .highlighted { color: var(--_highlighted); }
  svg .benchmark { color: var(--_benchmark); }
  svg .comparator { color: var(--_comparator); }
  svg .first { color: var(--_first); }
  svg .second { color: var(--_second); }

  :host(:dir(rtl)) svg:not(.at) {
    transform: scaleX(-1);
  }
  :host(:dir(rtl)) text {
    transform: scaleX(-1);
  }
  :host(:dir(rtl)) [text-anchor='start'] {
    text-anchor: end;
  }
  :host(:dir(rtl)) [text-anchor='end'] {
    text-anchor: start;
  }
  @media (forced-colors: active) {
    .bar.plain,
    .bar.comparator,
    .bar.first {
      fill-opacity: 0;
      stroke: currentColor;
      stroke-width: 1.5px;
    }
    .bar.comparator {
      stroke-dasharray: 4 2;
    }
  }
`;
