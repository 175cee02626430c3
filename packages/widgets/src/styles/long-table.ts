import { css } from 'lit';

/**
 * A table too long for all its rows to be in the page. All rows have one height, which is the em of the drawings that
 * stand for the rows left out, and columns do not depend on their contents: nothing moves as rows come and go. A name
 * has two lines, and is shown in full under the pointer, with the focus and when selected.
 */
export const longTable = css`
  .base {
    --_row: max(3.5rem, 3.5em);
  }
  .long {
    margin-block-start: 1em;
    font-size: var(--_small);
  }
  .long p {
    margin: 0 0 0.375em;
  }
  .find {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.375em 0.75em;
  }
  .find label {
    font-weight: 700;
  }
  .find input {
    box-sizing: border-box;
    inline-size: 20em;
    max-inline-size: 100%;
    min-block-size: 2.75em;
    margin: 0;
    padding: 0.25em 0.5em;
    border: 2px solid var(--_text);
    border-radius: 0;
    background-color: var(--_surface);
    color: var(--_text);
    font: inherit;
  }
  /* Not hidden: a live region that appears with its text may not be announced. */
  .long .found:empty {
    margin: 0;
  }
  .printed {
    display: none;
  }
  .fine {
    color: var(--_muted);
  }
  .scroll[data-long] {
    overflow: auto;
    overflow-anchor: none;
    block-size: var(--cw-table-max-height, min(40em, 125cqi));
    /* Room for fewer rows than are drawn at first. */
    max-block-size: 60em;
    margin-block-start: 0.375em;
  }
  [data-long] table {
    table-layout: fixed;
  }
  [data-long] thead .rank {
    inline-size: 4.75em;
  }
  [data-long] thead .area {
    inline-size: 42%;
  }
  [data-long] thead .track {
    inline-size: auto;
  }
  [data-long] thead .quiet,
  [data-long] thead .outcome {
    inline-size: 7em;
  }
  [data-long] tr[data-key],
  [data-long] tr[data-key] > * {
    box-sizing: border-box;
    block-size: var(--_row);
  }
  [data-long] tr[data-key] > * {
    padding-block: 0.25em;
    overflow-x: clip;
    white-space: nowrap;
    text-overflow: ellipsis;
  }
  [data-long] tr[data-key] > th {
    overflow: visible;
    white-space: normal;
    max-inline-size: none;
  }
  [data-long] tr[data-key] .whole,
  [data-long] tr[data-key] .choose {
    position: absolute;
    inset-inline: 0 0.5em;
    inset-block: 0;
    inline-size: fit-content;
    max-inline-size: calc(100% - 0.5em);
    block-size: fit-content;
    margin: auto 0;
    overflow-wrap: anywhere;
  }
  [data-long] tr[data-key] .whole,
  [data-long] tr[data-key] .choose > span {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
  }
  [data-long] tr[data-key]:is(:hover, :focus-within, [data-selected]) > th {
    z-index: 2;
  }
  [data-long] tr[data-key]:is(:hover, :focus-within, [data-selected]) .whole,
  [data-long] tr[data-key]:is(:hover, :focus-within, [data-selected]) .choose > span {
    display: block;
    background-color: var(--_ground, var(--_surface));
  }
  /* A long one grows down over the next rows, not up under the header. */
  [data-long] tr[data-key]:is(:hover, :focus-within, [data-selected]) .whole {
    inset-block-end: auto;
    min-block-size: 100%;
    margin: 0;
    align-content: center;
  }
  [data-long] tr[data-key] .choose::after {
    position: absolute;
    inset-block-start: 50%;
    transform: translateY(-50%);
  }
  [data-long] th:focus-visible {
    outline: 0;
  }
  [data-long] th:focus-visible .whole {
    outline: 3px solid;
    outline-offset: -3px;
  }
  [data-long] :is(.extent, .gap) > td {
    block-size: auto;
    padding: 0;
    border: 0;
  }
  [data-long] :is(.extent, .gap) svg {
    display: block;
    position: static;
    font-size: var(--_row);
  }
  [data-long] .extent > td {
    position: relative;
  }
  [data-long] .extent svg {
    position: absolute;
    inset-block-start: 0;
    visibility: hidden;
  }
  @container (width >= 44em) {
    .beside > .side:has(~ .long) {
      grid-row: 1 / 3;
    }
    .beside > .long {
      grid-area: 1 / 1;
      margin-block-start: 0;
    }
    .beside > .scroll[data-long] {
      grid-area: 2 / 1;
    }
  }
  @media (height < 40em) {
    .scroll[data-long] {
      max-block-size: 20em;
    }
  }
  @container (width < 24em) {
    .values[data-long] {
      --_row: max(4.5rem, 4.5em);
    }
    .values.ranked[data-long] tr {
      grid-template-columns: [rank] 3.75em [name] 1fr [value] auto [outcome] 0;
    }
    .values.ranked.judged[data-long] tr {
      grid-template-columns: [rank] 3.75em [name] 1fr [value] auto [outcome] 1.75em;
    }
    .values[data-long] tr[data-key] {
      grid-template-rows: auto auto auto;
      align-items: start;
      overflow: hidden;
      padding-block: 0.25em 0;
    }
    .values[data-long] .extent,
    .values[data-long] .gap {
      display: block;
      padding: 0;
      border: 0;
    }
    .values[data-long] tr[data-key] > * {
      block-size: auto;
      padding-block: 0;
    }
    .values[data-long] tr > .rank {
      inline-size: auto;
      min-inline-size: 0;
      padding-inline-end: 0.25em;
    }
    .values[data-long] tr[data-key] > th {
      position: relative;
      block-size: 2.6em;
    }
    .values[data-long] .track > .value {
      align-self: center;
      block-size: 2.1em;
    }
    .values[data-long] tr[data-key]:is(:hover, :focus-within, [data-selected]) {
      overflow: visible;
    }
  }
  @media print {
    .find,
    .fine {
      display: none;
    }
    .printed {
      display: block;
    }
    .scroll[data-long] {
      overflow: visible;
      block-size: auto;
      max-block-size: none;
    }
    .scroll[data-long] .extent,
    [data-long] .gap svg {
      display: none;
    }
    [data-long] .gap td::before {
      content: '⋮';
    }
  }
`;
