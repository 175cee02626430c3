import { css } from 'lit';

/**
 * The table: scroll box, sticky header row and first column, rows and their states. Tables of up to 24 rows are shown
 * in full: a scroll box inside a page is only worth its cost if the header would scroll out of view.
 */
export const tableChart = css`
  .scroll {
    position: relative;
    overflow: auto;
    margin-block-start: 1em;
    /* Focus rings need room where the box would cut them off; at the start that never widens the page. */
    margin-inline-start: calc(-1 * var(--_bleed));
    padding-inline-start: var(--_bleed);
    scroll-padding: 5em 1em 1.5em 12em;
  }
  /* The box cuts off what is outside it, and buttons are at its edge. */
  .scroll :focus-visible {
    outline-offset: -3px;
  }
  .scroll:where(:has(tr:nth-child(25)), .tall) {
    max-block-size: var(--cw-table-max-height, 40em);
    /* Rows fade out at the lower edge as long as there are more, also where scroll bars are hidden. */
    &:where(:not(.profile, [data-long]))::after {
      content: '';
      position: sticky;
      inset: auto 0 0;
      z-index: 2;
      display: block;
      block-size: 1.5em;
      background-color: var(--_surface);
      mask-image: linear-gradient(transparent, #000);
      pointer-events: none;
    }
  }
  table {
    inline-size: 100%;
    border-spacing: 0;
    font: inherit;
    line-height: 1.25;
    font-variant-numeric: tabular-nums;
    color: inherit;
    text-align: start;
  }
  caption {
    font-size: var(--_fine);
    text-align: start;
    color: var(--_muted);
  }
  caption span:not(.spoken) {
    display: inline-block;
    position: sticky;
    inset-inline-start: 0;
    max-inline-size: min(52em, 100cqi - 2em);
    padding-block-end: 0.6em;
  }
  th,
  td {
    position: relative;
    padding: 0.25em 0.6em;
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
    padding-inline-start: 0;
  }
  tr {
    background-color: var(--_surface);
  }
  thead th {
    position: sticky;
    inset-block-start: 0;
    z-index: 2;
    padding-block-end: 0.375em;
    border-block-end: 1px solid var(--_text);
    background-color: inherit;
    color: var(--_muted);
    vertical-align: bottom;
  }
  .head,
  .sort {
    display: block;
    font-size: var(--_fine);
    line-height: 1.2;
  }
  tbody th {
    position: sticky;
    inset-inline-start: calc(-1 * var(--_bleed));
    z-index: 1;
    min-inline-size: 6em;
    max-inline-size: 45cqi;
    background-color: inherit;
  }
  thead th.area {
    inline-size: 38%;
    inset-inline-start: calc(-1 * var(--_bleed));
    z-index: 3;
  }
  .number {
    text-align: end;
  }
  td.missing,
  .sign.missing {
    color: var(--_muted);
    font-style: italic;
  }
  td.missing {
    font-size: var(--_small);
  }
  td.missing .detail {
    display: inline;
  }
  .benchmark > th,
  .comparator > th,
  .highlighted > th,
  .highlighted > td:not(.track) {
    font-weight: 700;
  }
  tr[data-highlighted],
  tr[data-selected] {
    --_ground: var(--_tint);
    background-color: var(--_tint);
  }
  [data-selected] > th:first-child,
  [data-selected] > td:first-child {
    padding-inline-start: 0.5em;
    border-inline-start: 4px solid var(--_highlighted);
    font-weight: 700;
  }
  .more > td {
    padding-block: 0.75em;
  }

  .sort {
    padding: 0.25em 0 0;
    border: 0;
    background-color: transparent;
    text-align: inherit;
  }
  .number .sort {
    margin-inline-start: auto;
  }
  .hint {
    margin-inline-start: 0.5em;
    font-weight: 400;
    color: var(--_link);
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .shade .sort {
    margin-inline: auto;
  }
  .sort:is(:hover, :focus-visible) {
    color: var(--_text);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  [aria-sort] .sort {
    color: var(--_text);
    font-weight: 700;
  }
  /* A word joiner keeps the sign on the line of the last word. */
  [aria-sort] .sort::after {
    margin-inline-start: 0.3em;
    font-size: 0.75em;
  }
  [aria-sort='ascending'] .sort::after {
    content: '\\2060▲';
    content: '\\2060▲' / '';
  }
  [aria-sort='descending'] .sort::after {
    content: '\\2060▼';
    content: '\\2060▼' / '';
  }
  thead .detail {
    line-height: 1.2;
  }
  .choose {
    display: block;
    position: relative;
    scroll-margin-block: 5em;
    margin-inline-start: calc(-0.35em - 1px);
    padding: 0 1.6em 0 0.35em;
    outline-offset: 0;
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
      min-inline-size: 5em;
      max-inline-size: 60cqi;
    }
    .choose {
      padding-inline-end: 0.35em;
    }
    .choose[aria-pressed='true']::after {
      position: static;
      margin-inline-start: 0.3em;
    }
  }
  @container (width < 18em) {
    table {
      font-size: max(0.875em, 14px);
    }
  }
`;
