import { css } from 'lit';

/**
 * The table: scroll box, sticky header row and first column, rows and their states. Tables of up to 24 rows are shown
 * in full: a scroll box inside a page is only worth its cost if the header would scroll out of view.
 */
export const tableChart = css`
  .scroll {
    overflow: auto;
    margin-block-start: 1em;
    scroll-padding: 5em 1em 1em 12em;
  }
  /* The box cuts off what stands outside it, and buttons stand at its edge. */
  .scroll :focus-visible {
    outline-offset: -3px;
  }
  .scroll:where(:has(tr:nth-child(25))) {
    max-block-size: var(--cw-table-max-height, 40em);
  }
  table {
    inline-size: 100%;
    border-spacing: 0;
    font: inherit;
    font-variant-numeric: tabular-nums;
    color: inherit;
    text-align: start;
  }
  caption {
    padding-block-end: 0.6em;
    font-size: var(--_small);
    text-align: start;
    color: var(--_muted);
  }
  caption span {
    display: inline-block;
    position: sticky;
    inset-inline-start: 0;
    max-inline-size: min(52em, 100cqi - 2em);
  }
  th,
  td {
    position: relative;
    padding: 0.45em 0.6em;
    border-block-end: 1px solid var(--_hairline);
    text-align: start;
    font-weight: 400;
  }
  thead th,
  td {
    overflow-wrap: break-word;
  }
  th:first-child,
  td:first-child {
    padding-inline-start: 0.35em;
  }
  tr {
    background-color: var(--_surface);
  }
  thead th {
    position: sticky;
    inset-block-start: 0;
    z-index: 2;
    border-block-end: 2px solid var(--_text);
    background-color: inherit;
    vertical-align: bottom;
  }
  .head,
  .sort {
    display: block;
    font-size: var(--_small);
    font-weight: 700;
    line-height: 1.25;
  }
  tbody th {
    position: sticky;
    inset-inline-start: 0;
    z-index: 1;
    min-inline-size: 6em;
    max-inline-size: 45cqi;
    background-color: inherit;
  }
  thead th.area {
    inline-size: 38%;
    inset-inline-start: 0;
    z-index: 3;
  }
  .number {
    text-align: end;
  }
  .tracks thead th.area {
    inline-size: auto;
  }
  .tracks td.number {
    white-space: nowrap;
  }
  .tracks .number .detail {
    margin-inline-start: auto;
  }
  td.missing,
  .sign.missing {
    color: var(--_muted);
    font-style: italic;
  }
  td.missing {
    font-size: var(--_small);
  }
  .benchmark > th,
  .comparator > th,
  .highlighted > :not(.track),
  .highlighted text {
    font-weight: 700;
  }
  :not(.tracks) > table .plain:not(.plain ~ .plain, :first-child) > * {
    border-block-start: 2px solid var(--_text);
  }
  .highlighted > :first-child::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: 0;
    border-inline-start: 5px solid;
    color: var(--_highlighted);
  }
  tr[data-highlighted],
  tr[data-selected] {
    --_ground: var(--_tint);
    background-color: var(--_tint);
  }
  tr[data-selected] > * {
    box-shadow:
      inset 0 2px var(--_text),
      inset 0 -2px var(--_text);
  }
  .more > td {
    padding-block: 0.75em;
  }

  .sort {
    margin: -0.25em -0.35em;
    padding: 0.25em 0.35em;
    border: 0;
    background-color: transparent;
    text-align: inherit;
  }
  .number .sort {
    margin-inline-start: auto;
  }
  .shade .sort {
    margin-inline: auto;
  }
  .sort:hover {
    background-color: var(--_tint);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .sort::after {
    margin-inline-start: 0.3em;
    content: '↕';
    content: '↕' / '';
    color: var(--_muted);
  }
  [aria-sort] .sort::after {
    color: inherit;
  }
  [aria-sort='ascending'] .sort::after {
    content: '▲';
    content: '▲' / '';
  }
  [aria-sort='descending'] .sort::after {
    content: '▼';
    content: '▼' / '';
  }
  thead .detail {
    font-size: var(--_small);
    line-height: 1.25;
  }
  .choose {
    display: block;
    position: relative;
    scroll-margin-block: 5em;
    margin: -0.2em -0.35em;
    padding: 0.2em 1.6em 0.2em 0.35em;
    border: 1px solid transparent;
    background-color: transparent;
    text-align: start;
    text-decoration: underline;
    text-decoration-color: color-mix(in srgb, currentColor 35%, transparent);
    text-underline-offset: 0.2em;
  }
  .choose:hover {
    text-decoration-color: currentColor;
    text-decoration-thickness: 2px;
  }
  .choose[aria-pressed='true'] {
    border-color: currentColor;
    background-color: var(--_surface);
    text-decoration: none;
    font-weight: 700;
  }
  .choose[aria-pressed='true']::after {
    content: '✓';
    content: '✓' / '';
    position: absolute;
    inset-inline-end: 0.4em;
  }
  @container (width < 22em) {
    th,
    td {
      padding-inline: 0.25em;
    }
    thead th.area {
      inline-size: auto;
    }
    tbody th {
      min-inline-size: 7em;
      max-inline-size: 60cqi;
    }
    .choose {
      padding-inline-end: 0.35em;
    }
    .choose[aria-pressed='true']::after {
      position: static;
      margin-inline-start: 0.3em;
    }
    .sort {
      margin: 0;
      padding-inline: 0;
    }
  }
  @container (width < 18em) {
    table {
      font-size: max(0.875em, 14px);
    }
  }
`;
