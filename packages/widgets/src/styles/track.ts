import { BAR_OUTLINE } from '@commonweal/charts/marks/bar.js';
import { BENCHMARK_LINE_WIDTH } from '@commonweal/charts/marks/benchmark-line.js';
import { CIRCLE } from '@commonweal/charts/marks/circle.js';
import { DOT_STROKE } from '@commonweal/charts/marks/dot.js';
import { INTERVAL } from '@commonweal/charts/marks/interval.js';
import { LINK_STROKE } from '@commonweal/charts/marks/link.js';
import { css } from 'lit';

/**
 * Tracks: cells with a drawing positioned along a scale. The drawing fills its cell from edge to edge, so that
 * benchmark lines run unbroken from row to row; the space beyond 100%, measured in characters, is for the text at the
 * end of a bar. All rows use the same font weight, because a bold cell would have a different scale.
 *
 * Hollow dots and lines are separated from what is beneath them by an edge in the page's background (`Canvas`, which is
 * also the widget's unless the page sets another).
 *
 * Right to left: SVG does not mirror, so the style sheet flips the drawing, then flips each text back about its own
 * position, to the other side of it. The model need not know, and it works without scripts. The direction of the text
 * itself stays left to right, or its `text-anchor` would flip too. Each text has its own frame (`.at`) whose corner is
 * its position: WebKit supports neither the text's box during first layout, which `transform-box` would need, nor
 * `transform-origin` as an attribute.
 */
export const track = css`
  .track {
    --_room: 1em;
    inline-size: 100%;
    min-inline-size: 7em;
    padding-inline: 1em 0;
  }
  td.track {
    block-size: 2.4em;
    padding-block: 0;
  }
  .room1 { --_room: 2.5ch; }
  .room2 { --_room: 3.5ch; }
  .room3 { --_room: 4.5ch; }
  .room4 { --_room: 5.5ch; }
  .room5 { --_room: 6.5ch; }
  .room6 { --_room: 7.5ch; }
  .room7 { --_room: 8.5ch; }
  .room8 { --_room: 9.5ch; }
  .room9 { --_room: 10.5ch; }
  .room10 { --_room: 11.5ch; }
  .room11 { --_room: 12.5ch; }
  .room12 { --_room: 13.5ch; }
  .track :is(.sort, .head, .detail) {
    display: inline-block;
  }
  svg {
    overflow: visible;
  }
  td.track > svg {
    position: absolute;
    inset-block: 0;
    inset-inline-start: 1em;
    inline-size: calc(100% - 1em - var(--_room));
    block-size: calc(100% + 1px);
  }
  .spoken + .detail {
    display: block;
    padding-block-start: 3em;
  }
  .at {
    font-size: var(--_small);
  }
  text {
    direction: ltr;
    fill: currentColor;
    color: var(--_text);
  }
  .plate {
    y: -0.65em;
    height: 1.3em;
    fill: currentColor;
    stroke: currentColor;
    stroke-width: 3px;
    color: var(--_ground, var(--_surface));
  }
  .before {
    transform: translateX(-100%);
    transform-box: fill-box;
  }
  .axis {
    display: block;
    inline-size: calc(100% - var(--_room));
    block-size: 1.6em;
    margin-block: 0.3em -0.45em;
    user-select: none;
    -webkit-user-select: none;
  }
  .tick text {
    color: var(--_muted);
  }
  .tick rect {
    y: calc(100% - 0.35em);
    width: 1px;
    height: 0.35em;
    fill: currentColor;
    color: var(--_text);
    transform: translateX(-0.5px);
  }
  .named {
    block-size: 2.25em;
    margin-block-start: 0;
  }
  .name {
    display: flex;
    inline-size: calc(100% - var(--_room));
    margin-block-start: 0.3em;
    line-height: 1.1;
    user-select: none;
    -webkit-user-select: none;
  }
  .name > span {
    font-size: var(--_small);
    font-weight: 700;
  }
  .name::before {
    content: '';
    flex: var(--_along) 0 0;
  }
  .name::after {
    content: '';
    flex: calc(10 - var(--_along)) 0 0;
  }
  .along0 { --_along: 0; }
  .along1 { --_along: 1; }
  .along2 { --_along: 2; }
  .along3 { --_along: 3; }
  .along4 { --_along: 4; }
  .along5 { --_along: 5; }
  .along6 { --_along: 6; }
  .along7 { --_along: 7; }
  .along8 { --_along: 8; }
  .along9 { --_along: 9; }
  .along10 { --_along: 10; }
  .bar {
    fill: currentColor;
    y: calc(50% - 0.7em);
    height: 1.4em;
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
    width: ${BENCHMARK_LINE_WIDTH}px;
    height: 100%;
    fill: currentColor;
    stroke: Canvas;
    color: var(--_text);
    transform: translateX(-${BENCHMARK_LINE_WIDTH / 2}px);
  }
  .axis .rule {
    height: calc(100% - 1.65em);
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
  :host(:dir(rtl)) [dx='.65em'] {
    transform: translateX(1.3em) scaleX(-1);
  }
  :host(:dir(rtl)) [dx='-.65em'] {
    transform: translateX(-1.3em) scaleX(-1);
  }
`;
