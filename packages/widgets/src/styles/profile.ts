import { SPINE } from '@commonweal/charts/marks/spine.js';
import { css } from 'lit';
import { inColumns, oneByOne, stacked, trendUnder, twoLines } from './profile-layouts.js';

/**
 * A profile: name, value, benchmark, drawing, outcome and trend on one line from 56em up. The benchmark is in the middle of
 * every drawing, so that its line runs through all rows of a domain as a spine.
 */
export const profile = css`
  .profile {
    overflow: visible;
    max-block-size: none;
  }
  .profile th,
  .profile td {
    padding: 0.25em 0;
  }
  .profile thead th {
    position: static;
    vertical-align: bottom;
  }
  .profile tbody th,
  .profile tbody td {
    block-size: 2.75em;
    box-sizing: border-box;
  }
  .profile tbody th {
    position: static;
    inline-size: auto;
    max-inline-size: none;
    min-inline-size: 0;
    padding-inline-end: 1em;
    font-weight: 400;
  }
  .profile th .detail {
    display: block;
  }
  .profile .domain > th {
    block-size: auto;
    padding-block: 1em 0.25em;
    border-block-end: 1px solid var(--_text);
    font-size: 0.875em;
    font-weight: 700;
  }
  .profile thead + tbody .domain > th {
    padding-block-start: 0.5em;
  }
  .profile .number .figure {
    white-space: nowrap;
  }
  .profile .own {
    font-weight: 700;
  }
  .profile .own.missing {
    font-weight: 400;
  }
  .profile .of {
    display: none;
    font-size: max(0.8125em, 13px);
    font-weight: 400;
    color: var(--_muted);
  }
  .profile .ends {
    display: grid;
    grid-template-columns: 1fr auto 1fr;
    align-items: center;
    font-size: max(0.8125em, 13px);
    line-height: 1.1;
    color: var(--_muted);
  }
  .profile .ends > :first-child {
    justify-self: start;
  }
  .profile .ends > :last-child {
    grid-column: 3;
    justify-self: end;
    text-align: end;
  }
  /* A minus sign stays before its number, also on a right-to-left page. */
  .profile .end {
    direction: ltr;
    unicode-bidi: isolate;
  }
  .profile .ends b {
    color: var(--_text);
  }
  .profile .ends .detail {
    display: block;
    font-size: max(0.9em, 12px);
  }
  .profile td.track > svg {
    inset-inline-start: calc(0.5em + var(--_value) + 1.125em);
    inline-size: calc(100% - 2 * (0.5em + var(--_value) + 1.125em));
  }
  .profile .range {
    stroke: currentColor;
    stroke-width: ${SPINE.line}px;
    color: var(--_mark);
  }
  .profile .half {
    y: calc(50% - ${SPINE.half / 2}px);
    height: ${SPINE.half}px;
    fill: currentColor;
    color: var(--_mark);
  }
  .profile .edge-of {
    fill: Canvas;
    stroke: currentColor;
    stroke-width: ${2 * SPINE.halo}px;
    color: var(--_ground, var(--_surface));
  }
  .profile .sign {
    fill: currentColor;
  }
  .profile .ring {
    fill: Canvas;
    stroke: currentColor;
    stroke-width: 2.5px;
  }
  .profile .better-sign {
    color: var(--_better-sign);
  }
  .profile .worse-sign {
    color: var(--_worse-sign);
  }
  .profile .higher-sign,
  .profile .lower-sign {
    color: var(--_pointing-sign);
  }
  .profile .similar-sign,
  .profile .notCompared-sign {
    color: var(--_muted);
  }
  .profile .outcome {
    white-space: nowrap;
  }
  /* A spreadsheet takes the word without the sign. */
  .profile .outcome .glyph {
    user-select: none;
    -webkit-user-select: none;
  }
  .profile tbody .outcome,
  .profile tbody .trend {
    font-size: 0.875em;
  }
  .profile .word {
    display: inline;
    font-size: 1em;
  }
  .profile .trend {
    line-height: 1.2;
  }
  .profile .line {
    display: flex;
    align-items: center;
    gap: 0.5em;
  }
  .profile .spark {
    flex: none;
  }
  /* The meaning of the legend's line is that of the line in the cells. */
  .signs .interval {
    color: var(--_mark);
  }
  .profile .spark path {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5px;
    color: var(--_muted);
  }
  .profile .spark circle {
    fill: currentColor;
    color: var(--_text);
  }
  .profile [data-highlighted] .choose > span {
    text-decoration: underline;
  }
  .profile .room0 { --_value: 0em; }
  .profile .room1 { --_value: 0.55em; }
  .profile .room2 { --_value: 1.1em; }
  .profile .room3 { --_value: 1.65em; }
  .profile .room4 { --_value: 2.2em; }
  .profile .room5 { --_value: 2.75em; }
  .profile .room6 { --_value: 3.3em; }
  .profile .room7 { --_value: 3.85em; }
  .profile .room8 { --_value: 4.4em; }
  .profile .room9 { --_value: 4.95em; }
  .profile .room10 { --_value: 5.5em; }
  .profile .room11 { --_value: 6.05em; }
  .profile .room12 { --_value: 6.6em; }
  @media (forced-colors: active) {
    .profile .range,
    .profile .half,
    .profile .at {
      color: CanvasText;
    }
    .profile .half {
      fill: Canvas;
      stroke: currentColor;
      stroke-width: 1.5px;
    }
  }
  @container (width >= 56em) {
    ${inColumns}
  }
  @container (width < 56em) {
    ${twoLines}
  }
  @container (width < 38em) {
    ${stacked}
  }
  @container (width < 26em) {
    ${trendUnder}
  }
  @container (width < 16em) {
    ${oneByOne}
  }
`;
