import { css } from 'lit';

/** The table: its own scroll box, sticky header row and first column, rows and their states. */
export const tableChart = css`
  .scroll {
    overflow: auto;
    max-block-size: var(--cw-table-max-height, 48em);
    margin-block-start: 1em;
    scroll-padding: 5em 1em 1em 12em;
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
    max-inline-size: min(44em, 100cqi - 2em);
  }
  th,
  td {
    position: relative;
    padding: 0.45em 0.6em;
    border-block-end: 1px solid var(--_hairline);
    text-align: start;
    font-weight: 400;
  }
  th:first-child,
  td:first-child {
    padding-inline-start: 0.35em;
  }
  thead th {
    position: sticky;
    inset-block-start: 0;
    z-index: 2;
    border-block-end: 2px solid var(--_text);
    background-color: var(--_surface);
    font-size: var(--_small);
    font-weight: 700;
    line-height: 1.25;
    vertical-align: bottom;
  }
  tbody th {
    position: sticky;
    inset-inline-start: 0;
    z-index: 1;
    min-inline-size: 7.5em;
    max-inline-size: 45cqi;
    background-color: var(--_surface);
  }
  thead th.area {
    inset-inline-start: 0;
    z-index: 3;
  }
  .number {
    text-align: end;
  }
  .tracks td:not(.track) {
    white-space: nowrap;
  }
  .tracks thead .number,
  .tracks thead .text {
    max-inline-size: 9em;
  }
  .missing {
    color: var(--_muted);
    font-style: italic;
  }
  .benchmark > th,
  .comparator > th,
  .picked > * {
    font-weight: 700;
  }
  .plain:not(.plain ~ .plain, :first-child) > * {
    border-block-start: 2px solid var(--_text);
  }
  tr.picked > :first-child {
    box-shadow: inset 5px 0 var(--_picked);
  }
  tr[data-highlighted] > * {
    background-color: var(--_tint);
  }
  tr[data-selected] > * {
    background-color: var(--_tint);
    box-shadow:
      inset 0 2px var(--_text),
      inset 0 -2px var(--_text);
  }
  .more > td {
    padding-block: 0.75em;
  }

  .sort {
    display: block;
    margin: -0.25em -0.35em;
    padding: 0.25em 0.35em;
    border: 0;
    background-color: transparent;
    text-align: inherit;
    text-decoration: underline;
    text-decoration-color: color-mix(in srgb, currentColor 35%, transparent);
    text-underline-offset: 0.2em;
  }
  .sort:hover {
    background-color: var(--_tint);
    text-decoration-color: currentColor;
  }
  .sort::after {
    content: ' ↕';
    content: ' ↕' / '';
    display: inline-block;
    color: var(--_muted);
    white-space: pre;
  }
  [aria-sort] .sort::after {
    color: inherit;
  }
  [aria-sort='ascending'] .sort::after {
    content: ' ▲';
    content: ' ▲' / '';
  }
  [aria-sort='descending'] .sort::after {
    content: ' ▼';
    content: ' ▼' / '';
  }
  .sort .detail {
    display: inline;
  }
  .choose {
    display: block;
    position: relative;
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
`;
