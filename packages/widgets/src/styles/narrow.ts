import { css } from 'lit';

/** A table with tracks as stacked lines: rank, name and figures first, then the track. */
const inLines = css`
  & {
    overflow: visible;
    max-block-size: none;
  }
  table,
  caption,
  thead,
  tbody {
    display: block;
  }
  tr {
    display: flex;
    flex-wrap: wrap;
    column-gap: 0.6em;
    position: relative;
    align-items: baseline;
    border-block-end: 1px solid var(--_hairline);
  }
  tr > * {
    position: static;
    flex: none;
    max-inline-size: none;
    min-inline-size: 0;
    border-block: 0;
    padding: 0.5em 0 0;
  }
  .more > td {
    padding-block-end: 0.5em;
  }
  tr > .number:first-child {
    min-inline-size: 2em;
  }
  tbody th {
    flex: 1 1 6em;
  }
  .number {
    margin-inline-start: auto;
  }
  thead {
    border-block-end: 2px solid var(--_text);
  }
  thead tr {
    align-items: end;
    border: 0;
  }
  thead .area {
    flex: 1 1 4em;
  }
  .sort {
    max-inline-size: 100%;
    margin: 0;
    padding-inline: 0;
  }
  thead .number:last-child {
    max-inline-size: 6.5em;
  }
  tr > .track {
    position: relative;
    order: 1;
    flex: 0 0 100%;
    box-sizing: border-box;
    padding-inline-start: 1em;
  }
  thead .track {
    padding-block-end: 0.45em;
  }
  thead .track > :first-child {
    margin-inline-start: -1em;
  }
  .name,
  .axis .rule {
    display: none;
  }
  .named {
    block-size: 1.6em;
  }
  tbody .track {
    block-size: auto;
    min-block-size: 2.1em;
    margin-block-end: 0.35em;
  }
  tr[data-selected] {
    z-index: 2;
    outline: 2px solid;
  }
  .choose {
    margin-inline-end: 0;
  }
  tr[data-selected] > * {
    box-shadow: none;
  }
`;

/** Overrides for a comparison: its figures have their own line, or two with confidence limits and an outcome. */
const comparisonInLines = css`
  thead .area,
  tbody th {
    flex-basis: 100%;
  }
  .number {
    flex: 1 1 0;
    text-align: start;
    white-space: normal;
  }
  .text {
    flex: 1.7 1 0;
  }
  tr:has(.shade) > .number {
    flex-basis: 6.5em;
  }
  tr:has(.shade) > .text {
    flex-basis: 8em;
  }
  tr > .shade {
    flex-basis: 7.5em;
    padding-block: 0;
  }
  td.shade > * {
    display: inline;
  }
  tbody .track:has(.circle) {
    margin-block-start: 0.35em;
  }
  thead .track .head {
    position: absolute;
    clip-path: inset(50%);
  }
`;

/** When three figures would have to share 20 characters: the two values side by side, then the difference. */
const comparisonInPairs = css`
  tr > .number,
  tr:has(.shade) > .number {
    flex-basis: calc(50% - 0.6em);
  }
  tr:not(:has(.shade)) > .text {
    flex-basis: 100%;
  }
`;

/** Hides ticks in order of priority, and sets the minimum widths of columns beside a track. */
const columns = css`
  @container (width < 46em) {
    .priority2 {
      display: none;
    }
  }
  @container (width < 19em) {
    .priority1 {
      display: none;
    }
  }
  @container (width < 14em) {
    .axis:not(:has(.priority1, .priority2)) .tick:nth-of-type(even) text {
      display: none;
    }
  }
  @container (width >= 52em) {
    .tracks thead .number:not(:first-child) {
      min-inline-size: 4.8em;
    }
    .tracks thead .text {
      min-inline-size: 9.4em;
    }
  }
  @container (width >= 34em) {
    .tracks tbody th {
      min-inline-size: min(12em, 28cqi);
    }
    .tracks thead .number:last-child {
      min-inline-size: 6.5em;
    }
  }
`;

/**
 * Depends on the container's width. A ranking keeps its columns for longer than a comparison, which has more of them.
 */
export const narrow = [
  columns,
  css`
    @container (width < 34em) {
      .tracks {
        ${inLines}
      }
    }
    @container (width < 52em) {
      .tracks:has(.area:first-child) {
        ${inLines}
        ${comparisonInLines}
      }
    }
    @container (width < 20em) {
      .tracks:has(.area:first-child) {
        ${comparisonInPairs}
      }
    }
  `,
];
