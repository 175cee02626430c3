import { SPINE } from '@commonweal/charts/marks/spine.js';
import { css } from 'lit';

/** One line a row, in columns. */
const inColumns = css`
  .profile .number {
    inline-size: 3.75em;
    padding-inline-end: 0.75em;
  }
  .profile .track {
    inline-size: 31%;
    padding-inline: 0.5em;
  }
  .profile .outcome,
  .profile .shade,
  .profile .trend,
  .profile .text {
    padding-inline-start: 0.75em;
    text-align: start;
  }
  .profile .line {
    min-inline-size: 12em;
  }
  /* Of two areas each has a trend, with the words under its line. */
  .profile.two .track {
    inline-size: 24%;
  }
  .profile.two .line {
    min-inline-size: 7.5em;
    flex-wrap: wrap;
    gap: 0 0.5em;
  }
`;

/** Two lines a row, and the drawing beside both. */
const twoLines = css`
  .profile table,
  .profile thead,
  .profile tbody {
    display: block;
  }
  .profile caption {
    display: block;
  }
  .profile tr {
    display: grid;
    grid-template-columns: auto auto auto minmax(auto, 1fr) 0 42%;
    column-gap: 0.75em;
    align-items: baseline;
    padding-block: 0.5em;
    border-block-end: 1px solid var(--_hairline);
  }
  .profile tr > th,
  .profile tr > td {
    display: block;
    position: static;
    inline-size: auto;
    max-inline-size: none;
    min-inline-size: 0;
    block-size: auto;
    border: 0;
    padding: 0;
    text-align: start;
  }
  .profile tr.domain {
    display: block;
    padding: 0;
    border: 0;
  }
  .profile tbody th {
    grid-area: 1 / 1 / 2 / 6;
    padding-inline-end: 0.5em;
  }
  .profile tbody td {
    grid-row: 2;
  }
  .profile tbody td.track {
    display: block;
    position: relative;
    grid-area: 1 / 6 / 3 / 7;
    align-self: stretch;
    margin-block: -0.5em;
    min-block-size: 2.5em;
  }
  .profile td .ends {
    position: absolute;
    inset: 0;
  }
  .profile .spark {
    display: none;
  }
  .profile td.none {
    position: absolute;
    inline-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .profile .of {
    display: inline;
  }
  .profile .number:not(.own) .figure,
  .profile .two .number {
    font-size: 0.875em;
    color: var(--_muted);
  }
  .profile thead tr {
    padding-block: 0 0.25em;
    border-block-end-color: var(--_text);
  }
  .profile thead th:not(.track) {
    position: absolute;
    inline-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .profile thead .track {
    grid-column: 6;
  }
  /* Of two areas the outcomes are on a line of their own, and so is each trend. */
  .profile.two td.outcome {
    grid-area: 3 / auto / 4 / auto;
  }
  .profile.two td.trend {
    grid-area: auto / 1 / auto / 6;
    display: flex;
    justify-self: start;
    gap: 0.25em;
  }
  .profile.two tbody td.track {
    grid-row: 1 / 6;
  }
`;

/** Name, figures, drawing: one under the other. */
const stacked = css`
  .profile tr {
    grid-template-columns: auto auto auto 1fr;
    column-gap: 0.5em;
  }
  .profile tbody th {
    grid-column: 1 / -1;
  }
  .profile th .detail {
    display: inline;
  }
  .profile tbody td.track {
    grid-area: 3 / 1 / 4 / -1;
    min-block-size: 1.75em;
    margin-block: 0.125em -0.375em;
  }
  .profile thead .track {
    grid-column: 1 / -1;
  }
  .profile tbody .trend {
    justify-self: end;
  }
  .profile tbody .outcome,
  .profile tbody .trend {
    font-size: max(0.8125em, 13px);
  }
  .profile.two tr {
    grid-template-columns: auto auto 1fr;
  }
  .profile.two td:is(.outcome, .trend) {
    grid-area: auto / 1 / auto / -1;
  }
  .profile.two tbody td.track {
    grid-area: auto / 1 / auto / -1;
    margin-block-end: 0.125em;
  }
`;

/** On a phone the trend has a line to itself. */
const trendUnder = css`
  .profile tbody td.trend {
    grid-area: 3 / 1 / 4 / -1;
    justify-self: start;
  }
  .profile:not(.two) tbody td.track {
    grid-row: 4;
  }
`;

/** In large text on a phone the figures have a line each. */
const oneByOne = css`
  .profile tr,
  .profile.two tr {
    display: block;
  }
  .profile tbody td.track {
    margin-block: 0.25em 0;
  }
`;

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
