import { css } from 'lit';

/** One line a row, in columns. */
export const inColumns = css`
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
export const twoLines = css`
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
export const stacked = css`
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
export const trendUnder = css`
  .profile tbody td.trend {
    grid-area: 3 / 1 / 4 / -1;
    justify-self: start;
  }
  .profile:not(.two) tbody td.track {
    grid-row: 4;
  }
`;

/** In large text on a phone the figures have a line each. */
export const oneByOne = css`
  .profile tr,
  .profile.two tr {
    display: block;
  }
  .profile tbody td.track {
    margin-block: 0.25em 0;
  }
`;
