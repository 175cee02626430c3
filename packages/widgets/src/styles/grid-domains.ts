import { css } from 'lit';

/**
 * The headings of domains in a grid: over columns in a row of their own, whose cells span as many as their class says, or
 * over rows. The text of each stays in sight while its columns or rows are scrolled.
 */
export const gridDomains = css`
  .grid colgroup {
    display: none;
  }
  .grid thead .domains > [colspan] {
    grid-column-end: span calc(
      var(--_1, 0) + var(--_2, 0) + var(--_4, 0) + var(--_8, 0) + var(--_16, 0) + var(--_32, 0) +
        var(--_64, 0) + var(--_128, 0) + var(--_256, 0) + var(--_512, 0)
    );
  }
  .domains > .by1 { --_1: 1; }
  .domains > .by2 { --_2: 2; }
  .domains > .by4 { --_4: 4; }
  .domains > .by8 { --_8: 8; }
  .domains > .by16 { --_16: 16; }
  .domains > .by32 { --_32: 32; }
  .domains > .by64 { --_64: 64; }
  .domains > .by128 { --_128: 128; }
  .domains > .by256 { --_256: 256; }
  .domains > .by512 { --_512: 512; }
  .domains > td {
    border-block-end: 0;
  }
  .domains > th {
    color: var(--_text);
    font-weight: 700;
  }
  .grid thead .domains > th {
    margin-inline: 0.2em;
    padding: 0.25em 0;
  }
  .domains > th > span {
    align-self: start;
    position: sticky;
    inset-inline-start: calc(9.2em / 0.875);
    font-size: 0.875em;
    line-height: 1.2;
    text-align: start;
  }
  .grid .domains > .area {
    position: sticky;
    inset-inline-start: calc(-1 * var(--_bleed));
    z-index: 3;
    background-color: inherit;
  }
  .grid tr.domain {
    display: block;
    border-block-end: 1px solid var(--_text);
  }
  .grid .domain > th {
    inline-size: fit-content;
    max-inline-size: calc(100cqi - 2em);
    min-block-size: 0;
    padding-block: 1em 0.25em;
    border: 0;
    font-size: 0.875em;
    font-weight: 700;
  }
  .grid thead + tbody .domain > th {
    padding-block-start: 0.5em;
  }
  /* Cells of a real table each stick on their own, and two rows of them would be one over the other. */
  [data-long] thead:has(.domains) {
    position: sticky;
    inset-block-start: 0;
    z-index: 3;
  }
  [data-long] .domains ~ tr > th:not(.area),
  [data-long] .domains > th {
    position: static;
  }
  @container (width >= 60em) {
    .grid .domains > th > span {
      inset-inline-start: calc(14.2em / 0.875);
    }
  }
  @container (width < 30em) {
    .grid .domains > td:is(.area, .text) {
      position: absolute;
      inline-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .grid .domains > td {
      grid-row: 2;
    }
    .grid .domains > th > span {
      inset-inline-start: 0.2em;
    }
  }
  /* A heading cannot span columns that are on several lines: the first of them has it over its own. */
  @media print {
    .grid:not(.few) tr.domains {
      display: none;
    }
    .grid:not(.few) [data-group]::before {
      content: attr(data-group);
      padding-block-end: 0.25em;
      color: var(--_text);
      font-size: var(--_fine);
      font-weight: 700;
    }
  }
`;
