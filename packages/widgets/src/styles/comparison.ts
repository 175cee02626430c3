import { DOT_HALO } from '@commonweal/charts/marks/dot.js';
import { GUIDE } from '@commonweal/charts/marks/grid.js';
import { css } from 'lit';
import { inLines, oneByOne } from './comparison-narrow.js';

/**
 * A comparison: name, two values, then a drawing that shares its cell with the difference. The table is one grid and its
 * rows are subgrids, so that the words of all rows decide together how much is left for the drawing, whatever their
 * length, letter spacing or language. An outcome is under the difference it is about.
 *
 * The signs in the headers are the legend, so there is none above the table.
 */
const inColumns = css`
  .pairs table {
    display: grid;
    grid-template-columns:
      [name] minmax(min-content, 1.3fr) [first] auto [second] auto [drawing] minmax(3.5em, 1fr)
      [difference] auto [end];
    line-height: 1.25;
  }
  .pairs caption,
  .pairs thead,
  .pairs tbody,
  .pairs tr {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
  }
  .pairs caption {
    display: block;
  }
  .pairs thead {
    position: sticky;
    inset-block-start: 0;
    z-index: 2;
  }
  .pairs tr {
    position: relative;
    align-items: center;
    border-block-end: 1px solid var(--_hairline);
  }
  .pairs tbody tr {
    min-block-size: 2.75em;
  }
  .pairs thead tr {
    align-items: end;
    border-color: var(--_text);
  }
  .pairs th,
  .pairs td,
  .pairs thead .area {
    position: relative;
    inset: auto;
  }
  .pairs th,
  .pairs td {
    grid-row: 1 / -1;
    min-inline-size: auto;
    max-inline-size: none;
    border: 0;
    padding: 0.25em 0.2em 0.25em 0;
    overflow-wrap: break-word;
  }
  .pairs .more > td {
    grid-column: 1 / -1;
  }
  .pairs thead .head,
  .pairs thead .sort {
    min-inline-size: min-content;
    margin-inline: 0;
    padding-inline: 0;
    line-height: 1.2;
  }
  /* A word of three letters is a target too. */
  .pairs thead .sort > span:first-child {
    display: inline-block;
    min-inline-size: 24px;
  }
  .pairs .spoken {
    inset-inline-start: 0;
  }
  .pairs tbody th {
    min-inline-size: 0;
    max-inline-size: 34cqi;
  }
  .pairs tbody th .detail {
    display: inline-block;
  }
  .pairs .number {
    justify-self: end;
  }
  .pairs thead .number {
    inline-size: min-content;
    max-inline-size: 6em;
  }
  .pairs .number .detail {
    max-inline-size: 6.5em;
    margin-inline-start: auto;
  }
  .pairs td.missing {
    max-inline-size: 7.5em;
    padding-inline-start: 0.5em;
  }
  .pairs td:nth-child(3):not(.missing) {
    font-weight: 700;
  }
  .pairs thead .sign {
    display: block;
    inline-size: 1em;
    block-size: 1em;
    margin-inline-start: auto;
    margin-block-end: 0.15em;
  }
  .pairs :is(th, td).track {
    padding: 0;
  }
  .pairs .track {
    grid-column: drawing / end;
    display: grid;
    grid-template: subgrid / subgrid;
    align-self: stretch;
    align-items: center;
  }
  .pairs .track > svg {
    position: absolute;
    grid-area: 1 / 1 / -1 / 2;
    inset: 0 0.375em;
    inline-size: calc(100% - 0.75em);
    block-size: calc(100% + 1px);
  }
  .pairs thead .track > svg {
    inset-block: auto 0.25em;
    block-size: 1.2em;
    margin: 0;
  }
  .pairs thead .track > .head,
  .pairs thead .track > .sort,
  .pairs .value {
    grid-area: 1 / 2 / -1 / -1;
    justify-self: end;
    text-align: end;
  }
  .pairs thead .track > .head,
  .pairs thead .track > .sort {
    grid-row-end: -1;
    align-self: end;
    max-inline-size: 6.5em;
    margin-block: 0.25em;
  }
  .pairs .value {
    display: grid;
    align-content: center;
    justify-items: end;
    padding-block: 0.25em;
    font-weight: 700;
    line-height: 1.15;
  }
  .pairs.judged tbody tr {
    grid-template-rows: auto auto;
  }
  .pairs.judged tbody .value {
    grid-row-end: 2;
    align-self: end;
    padding-block-end: 0;
  }
  .amount {
    direction: ltr;
    unicode-bidi: isolate;
  }
  .pairs .value .detail {
    display: block;
    max-inline-size: 9em;
  }
  .pairs td.shade {
    grid-area: 2 / difference / 3 / end;
    justify-self: end;
    inline-size: auto;
    padding: 0 0 0.25em;
    border: 0;
    text-align: end;
  }
  .pairs td.shade > * {
    display: inline;
  }
  .pairs th.shade {
    position: absolute;
    clip-path: inset(50%);
  }
`;

/** Lines, marks and the numbers over the lines. */
const drawing = css`
  .pairs .tick rect {
    display: none;
  }
  .pairs .tick {
    display: inline;
  }
  .pairs :is(.priority1, .priority2) text {
    display: none;
  }
  .pairs .at {
    font-size: max(0.8125em, 12px);
  }
  /* As high as the largest circle: a subgrid takes no height of its own, and its words stay in the middle. */
  .pairs.of-circle td.track::before {
    content: '';
    grid-area: 1 / 1 / -1 / 2;
    block-size: 46px;
  }
  .grid {
    width: 1px;
    height: 100%;
    fill: currentColor;
    color: var(--_hairline);
    transform: translateX(-0.5px);
  }
  .guide {
    stroke: currentColor;
    stroke-dasharray: ${GUIDE.dash} ${GUIDE.gap};
    color: var(--_muted);
  }
  .filled.second {
    stroke: Canvas;
    stroke-width: ${2 * DOT_HALO}px;
    paint-order: stroke;
  }
`;

export const comparison = [
  inColumns,
  drawing,
  css`
    @container (width >= 36em) {
      .pairs th,
      .pairs td {
        padding-inline-end: 0.75em;
      }
      .pairs table {
        grid-template-columns:
          [name] minmax(min-content, 1.3fr) [first] auto [second] auto [drawing] minmax(8em, 1fr)
          [difference] auto [share] auto [end];
      }
      .pairs .value {
        grid-template-columns: subgrid;
        justify-self: stretch;
        align-items: baseline;
      }
      .pairs .value .detail {
        padding-inline-start: 0.75em;
      }
      /* Two words of a name are on a line, where there is room. */
      .pairs thead .number {
        inline-size: auto;
        max-inline-size: 7em;
        text-align: end;
      }
      .pairs .priority1 text {
        display: inline;
      }
    }
    @container (width < 36em) {
      .pairs tbody th .detail {
        display: block;
      }
    }
    /* The values are set apart, and each header's sign beside no other header. */
    @container (28em <= width < 36em) {
      .pairs .number {
        padding-inline-end: 0.75em;
      }
    }
    @container (24em <= width < 36em) {
      .pairs td.missing .detail {
        display: block;
      }
    }
    /* Values are near their names, and the drawing has the rest. */
    @container (width >= 52em) {
      .pairs .priority2 text {
        display: inline;
      }
      .pairs table {
        grid-template-columns:
          [name] fit-content(26em) [first] auto [second] auto [drawing] minmax(8em, 1fr)
          [difference] auto [share] auto [end];
      }
      .pairs tbody th {
        padding-inline-end: 2em;
      }
      .pairs thead .number {
        max-inline-size: 9em;
      }
    }
    @container (width < 24em) {
      ${inLines}
    }
    @container (17em <= width < 24em) {
      .pairs .priority1 text:not([text-anchor='middle']) {
        display: inline;
      }
    }
    @container (width < 17em) {
      ${oneByOne}
    }
  `,
];
