import { css } from 'lit';

/** Of the two lines of a row, the second has the drawing under the name, and the difference under the values. */
export const inLines = css`
  .pairs {
    max-block-size: none;
  }
  .pairs table {
    grid-template-columns: [name] minmax(min-content, 1fr) [first] auto [second] auto [end];
  }
  .pairs tbody tr {
    grid-template-rows: auto;
    padding-block: 0.5em;
  }
  .pairs th,
  .pairs td {
    grid-row: 1;
    align-self: start;
    padding-block: 0;
  }
  .pairs thead th,
  .pairs thead .track {
    align-self: end;
  }
  .pairs thead .track > .head,
  .pairs thead .track > .sort {
    max-inline-size: none;
  }
  .pairs .number {
    padding-inline-end: 0;
  }
  .pairs .number:nth-child(3),
  .pairs .value .detail {
    padding-inline-start: 0.75em;
  }
  .pairs .value .detail {
    max-inline-size: 7em;
  }
  .pairs .track {
    grid-area: 2 / 1 / 3 / -1;
    align-self: stretch;
  }
  .pairs .value {
    grid-column: 2 / -1;
    grid-template-columns: subgrid;
    justify-self: stretch;
    align-items: baseline;
    min-block-size: 1.5em;
    padding-block: 0;
  }
  /* Two bars, one over the other, with the outline of the first. */
  .pairs.of-bar tbody .value {
    min-block-size: 2em;
  }
  .pairs td.missing {
    max-inline-size: 6em;
    padding-inline-start: 0;
  }
  .pairs tbody th {
    max-inline-size: 48cqi;
  }
  .pairs tbody th .detail {
    display: inline-block;
  }
  .pairs td.shade {
    grid-area: 3 / 2 / 4 / -1;
  }
`;

/** In large text each part of a row has a line to itself: name, values, drawing, difference, outcome. */
export const oneByOne = css`
  .pairs table {
    grid-template-columns: [first] 1fr [second] 1fr;
  }
  .pairs tr {
    grid-template-rows: auto;
  }
  .pairs th,
  .pairs td {
    grid-row: auto;
    grid-column: 1 / -1;
  }
  .pairs tbody th {
    max-inline-size: none;
  }
  .pairs .number:nth-child(2) {
    grid-column: first;
    justify-self: start;
    text-align: start;
  }
  .pairs .number:nth-child(3) {
    grid-column: second;
  }
  .pairs .number:nth-child(2) .sign {
    margin-inline: 0;
  }
  .pairs .track {
    display: block;
    grid-row: auto;
    grid-column: 1 / -1;
    block-size: auto;
  }
  .pairs .track > svg {
    position: static;
    display: block;
    inline-size: calc(100% - 1em);
    block-size: 1.5em;
    margin-inline: 0.5em;
  }
  .pairs thead .track > svg {
    margin-block-start: 0.5em;
  }
  .pairs .value {
    display: block;
  }
  .pairs.of-circle td.track::before {
    display: none;
  }
  .pairs.of-circle td.track > svg {
    block-size: 46px;
  }
  .pairs td.shade {
    grid-row: auto;
    grid-column: 1 / -1;
  }
`;
