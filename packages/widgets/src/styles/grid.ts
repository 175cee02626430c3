import { css } from 'lit';

/**
 * A table of areas and indicators. Rows are laid out each on its own, with columns whose widths depend on no text, so
 * that they line up, and so that of very many cells the browser skips those out of view.
 * Signs are written by the style sheet, since a grid may have ten thousand of them.
 */
export const grid = css`
  .filter {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
    align-items: baseline;
    margin-block-start: 0.75em;
    font-size: var(--_small);
  }
  .filter label {
    display: flex;
    gap: 0.5em;
    align-items: center;
    min-block-size: 24px;
    cursor: pointer;
  }
  .filter input {
    flex: none;
    inline-size: 24px;
    block-size: 24px;
    margin: 0;
    accent-color: var(--_highlighted);
  }
  .filter p {
    margin: 0;
    color: var(--_muted);
  }
  .grid {
    --_name: minmax(9em, 22em);
    --_cell: 7.5em;
    --_most: max(6.25em, var(--_cell));
  }
  .grid.room4 {
    --_cell: 4em;
  }
  .grid.room7 {
    --_cell: 4.5em;
  }
  .grid.room12 {
    --_cell: 5.125em;
  }
  .grid:focus-visible {
    outline: 3px solid;
    outline-offset: -3px;
  }
  .grid table {
    display: block;
    inline-size: fit-content;
  }
  .grid caption,
  .grid thead,
  .grid tbody,
  .grid th,
  .grid td {
    display: block;
  }
  /* Sets no width: that follows from the header. */
  .grid tbody {
    contain: inline-size;
  }
  .grid tr {
    display: grid;
    grid-template-columns: var(--_name);
    grid-auto-columns: minmax(var(--_cell), var(--_most));
    grid-auto-flow: column;
  }
  .grid.tallied tr {
    grid-template-columns: var(--_name) 4.5em;
  }
  .grid.large tbody tr {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 2.125em;
  }
  .grid thead {
    position: sticky;
    inset-block-start: 0;
    z-index: 3;
  }
  .grid thead th {
    display: flex;
    flex-direction: column;
    justify-content: end;
    contain: inline-size;
    hyphens: auto;
  }
  .grid thead th:not(.area) {
    position: static;
    padding-inline: 0.2em;
    text-align: center;
  }
  .grid thead .sort {
    inline-size: 100%;
  }
  .grid thead th.area {
    inline-size: auto;
  }
  .grid tbody th,
  .grid tbody td {
    box-sizing: border-box;
    min-block-size: 2.125em;
    padding-block: 0.2em;
    align-content: center;
  }
  .grid tbody th {
    z-index: 2;
    min-inline-size: 0;
    max-inline-size: none;
    padding-inline: 0 0.5em;
  }
  .grid tbody th .detail {
    display: inline-block;
  }
  .grid td {
    padding-inline: 0.15em;
    direction: ltr;
    text-align: center;
  }
  .grid td.tally {
    color: var(--_muted);
    font-size: var(--_small);
  }
  .grid td.shade::after {
    display: inline-block;
    inline-size: 1.2em;
    font-size: max(0.875em, 13px);
    line-height: 1;
    text-align: right;
  }
  .grid .better::after {
    content: '●';
    content: '●' / '';
  }
  .grid .similar::after {
    content: '○';
    content: '○' / '';
  }
  .grid .worse::after {
    content: '◆';
    content: '◆' / '';
  }
  .grid .higher::after {
    content: '▲';
    content: '▲' / '';
  }
  .grid .lower::after {
    content: '▼';
    content: '▼' / '';
  }
  .grid .notCompared::after {
    content: '–';
    content: '–' / '';
  }
  .grid td.notCompared {
    color: var(--_muted);
  }
  .grid td.missing {
    padding-block: 0.1em;
    font-size: var(--_fine);
    line-height: 1.1;
    outline: 1px dashed var(--_muted);
    outline-offset: -2px;
  }
  .grid :is(.benchmark, .comparator) > td {
    font-weight: 700;
  }
  .grid :is(.benchmark, .comparator):has(+ .plain) > th,
  .grid :is(.benchmark, .comparator):has(+ .plain) > td {
    border-block-end-color: var(--_text);
  }
  .grid :is(.highlighted, [data-selected]) > th {
    padding-inline-start: 0.5em;
    border-inline-start: 4px solid var(--_highlighted);
  }
  .grid :is(.highlighted, [data-selected]) > td.shade {
    border-block-color: var(--_highlighted);
  }
  .grid .choose {
    margin-inline-start: -1px;
    padding-inline-start: 0;
  }
  :host(:dir(rtl)) .grid tbody td:not(.tally),
  :host(:dir(rtl)) .grid thead th:not(.area) {
    text-align: center;
  }
  @container (width >= 60em) {
    .grid {
      --_name: minmax(14em, 22em);
    }
  }
  /* The name has a line of its own, and stays in sight while its cells are scrolled. */
  @container (width < 30em) {
    .grid {
      --_cell: 7em;
      --_most: 1fr;
      --_names: calc(100cqi - 5.5em);
      font-size: 0.9375em;
    }
    .grid.room4 {
      --_cell: 2.6em;
    }
    .grid.room7 {
      --_cell: 3.6em;
    }
    .grid.room12 {
      --_cell: 5.25em;
    }
    .grid table {
      inline-size: min-content;
      min-inline-size: 100%;
    }
    .grid tr,
    .grid.tallied tr {
      grid-template: auto auto / none;
    }
    .grid.large tbody tr {
      contain-intrinsic-block-size: auto 4.5em;
    }
    .grid th,
    .grid td {
      grid-row: 2;
    }
    .grid th.area,
    .grid th[scope='row'],
    .grid.tallied thead th:nth-child(2),
    .grid.tallied tbody td.tally {
      grid-area: 1 / 1;
      border-block-end: 0;
    }
    .grid thead th.area,
    .grid tbody th[scope='row'] {
      inline-size: var(--_names);
      margin-inline-end: calc(-1 * var(--_names));
      padding-block: 0.5em 0.1em;
      min-block-size: 0;
    }
    .grid.tallied thead th:nth-child(2),
    .grid.tallied tbody td.tally {
      position: sticky;
      inset-inline-start: var(--_names);
      inline-size: 5em;
      margin-inline: var(--_names) calc(-5em - var(--_names));
      padding-block: 0.5em 0.1em;
      text-align: end;
    }
    .grid td:not(.tally) {
      min-block-size: 2.5em;
      padding-block: 0.2em;
      line-height: 1.1;
    }
    .grid td.shade::after {
      display: block;
      inline-size: auto;
      text-align: center;
    }
  }
  @media (forced-colors: active) {
    .grid td.shade {
      border-color: CanvasText;
    }
    .grid .worse {
      border-width: 2px;
      font-weight: 700;
    }
  }
  /* Side by side as long as they fit on the paper; else each row breaks where its header does. */
  @media print {
    .filter input {
      display: none;
    }
    .filter:has([role='status']:empty) {
      display: none;
    }
    .grid {
      --_name: minmax(7em, 22em);
      max-block-size: none;
    }
    .grid.large tbody tr {
      content-visibility: visible;
    }
    .grid thead {
      display: block;
      position: static;
    }
    .grid:not(.few) table,
    .grid:not(.few) tbody {
      inline-size: 100%;
      contain: none;
    }
    .grid:not(.few) tr {
      display: flex;
      flex-wrap: wrap;
    }
    .grid:not(.few) tr > :first-child {
      flex: none;
      inline-size: 100%;
      margin: 0;
    }
    .grid:not(.few) tr > :not(:first-child) {
      flex: none;
      inline-size: 4.75em;
      margin: 0;
      position: static;
      text-align: center;
    }
  }
`;
