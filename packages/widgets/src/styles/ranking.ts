import { css } from 'lit';

/**
 * Under 24em: name and value on one line, the drawing straight under them. The cell of the drawing spans both lines and
 * lends its columns to its value and its drawing.
 */
export const stacked = css`
  .values {
    overflow: visible;
    max-block-size: none;
  }
  .values::after {
    content: none;
  }
  .values table,
  .values thead,
  .values tbody {
    display: block;
  }
  .values tr {
    display: grid;
    grid-template: auto auto auto auto / [rank] 0 [name] minmax(6.5em, 1fr) [value] auto [outcome] 0;
    align-items: baseline;
    padding-block: 0.3125em 0.4375em;
    border-block-end: 1px solid var(--_hairline);
  }
  .values.ranked tr {
    grid-template-columns: [rank] 2.5em [name] minmax(6.5em, 1fr) [value] auto [outcome] 0;
  }
  .values.ranked.judged tr {
    grid-template-columns: [rank] 2.5em [name] minmax(6.5em, 1fr) [value] auto [outcome] 1.75em;
  }
  .values thead tr {
    padding-block: 0 0.25em;
    border-block-end-color: var(--_text);
  }
  .values tr > th,
  .values tr > td {
    display: block;
    position: static;
    inline-size: auto;
    min-inline-size: 0;
    block-size: auto;
    border: 0;
    padding: 0;
  }
  .values caption {
    display: block;
  }
  .values tr > .rank {
    grid-area: 1 / rank;
  }
  .values tr > .area,
  .values tbody th {
    grid-area: 1 / name;
  }
  .values tbody th {
    padding-inline-end: 0.5em;
  }
  .values tr .choose,
  .values tr .whole {
    inline-size: auto;
    max-inline-size: none;
    overflow-wrap: anywhere;
  }
  .values tr > .shade {
    grid-area: 1 / outcome;
    justify-self: end;
    border: 0;
  }
  .values tr > .track {
    display: grid;
    grid-area: 1 / name / 5 / outcome;
    grid-template: subgrid / subgrid;
    align-items: baseline;
    pointer-events: none;
  }
  .values .track > * {
    grid-column: 1 / -1;
    pointer-events: auto;
  }
  .values .track > .value,
  .values .track > .head,
  .values .track > .sort {
    grid-area: 1 / 2;
    justify-self: end;
  }
  .values .track > .absent {
    grid-area: 1 / 2;
    justify-self: end;
    max-inline-size: 11em;
    text-align: end;
  }
  .values .track > .name {
    grid-row: 2;
    inline-size: 100%;
    margin: 0;
  }
  .values .track > svg {
    grid-row: 2;
    position: static;
    inline-size: 100%;
    margin-inline: 0;
  }
  .values .track > .axis {
    grid-row: 3;
  }
  .values .track > .detail {
    grid-row: 3;
  }
  .values td.track > svg {
    align-self: end;
    block-size: 0.625em;
  }
  .values tbody .rule {
    y: -0.125em;
    height: calc(100% + 0.25em);
  }
  .values tbody .bar {
    y: calc(50% - 0.25em);
    height: 0.5em;
  }
  .values .more > td {
    grid-column: 1 / -1;
  }
`;

/** Under 13em, as with large text on a phone: the name has its line to itself, and the value follows the drawing. */
const tiny = css`
  .values tbody th {
    grid-column: name / -1;
  }
  .values tr > td.shade {
    grid-row: 2;
    align-self: end;
  }
  .values .track > .value {
    grid-row: 2;
    align-self: end;
  }
  .values td.track > svg {
    grid-column: 1;
    align-self: center;
  }
  .values .track > .head,
  .values .track > .sort {
    grid-area: 2 / 1 / 3 / -1;
  }
  .values .track > .axis,
  .values .track > .name {
    grid-row: 3;
    inline-size: calc(100% - var(--_value));
  }
  .values .track > .axis {
    grid-row: 4;
  }
  .values tr .choose {
    padding-inline-end: 0;
  }
`;

/**
 * A table of values with drawings: rank, name, value, drawing, all on one line from 24em up. The value is a column of
 * text to read down, beside its label.
 */
export const ranking = css`
  .values th,
  .values td {
    padding: 0.25em 0;
  }
  .values thead th {
    padding-block: 0.25em 0.375em;
    border-block-end: 1px solid var(--_text);
    font-size: max(0.8125em, 12px);
    line-height: 1.2;
  }
  .values .head,
  .values .sort {
    display: inline-flex;
    align-items: end;
    margin: 0;
    padding: 0;
    font-size: 1em;
    line-height: 1.2;
  }
  .values tbody th,
  .values tbody td {
    box-sizing: border-box;
    block-size: 2em;
    line-height: 1.25;
  }
  .values .rank {
    inline-size: 2.5em;
    min-inline-size: 2.5em;
    text-align: start;
    padding-inline-end: 0.75em;
    white-space: nowrap;
  }
  .values td:is(.rank, .quiet) {
    font-size: 0.875em;
    color: var(--_muted);
  }
  .values td.number {
    white-space: nowrap;
  }
  .values .number .detail {
    margin-inline-start: auto;
  }
  .values thead .area,
  .values th[scope='row'] {
    inline-size: auto;
    min-inline-size: 0;
    max-inline-size: none;
    padding-inline-end: 1em;
  }
  .values .choose,
  .values .whole {
    display: block;
    inline-size: max-content;
    max-inline-size: min(17em, 43cqi);
    overflow-wrap: break-word;
  }
  .values [data-selected] > th,
  .values tr:is(.highlighted, .benchmark, .comparator, [data-selected]) > td:is(.rank, .track) {
    font-weight: 700;
  }
  .values tr > .quiet {
    font-weight: 400;
  }
  .values :is(.highlighted, [data-selected]) > .rank {
    color: var(--_text);
  }
  .values [data-highlighted] .choose > span {
    text-decoration: underline;
  }
  .values tbody th .detail {
    display: inline;
    font-size: max(0.8125em, 12px);
  }
  .values .track {
    --_start: calc(var(--_value) + 1em);
    inline-size: 100%;
    min-inline-size: calc(var(--_value) + 6em);
  }
  .values thead .track {
    font-size: 1em;
  }
  /* A line that has its name under the header of its column: headers are side by side, above the name. */
  .named thead th {
    vertical-align: baseline;
  }
  .values thead .track .head,
  .values thead .track .sort,
  .values thead .track .at,
  .values thead .track .name > span {
    font-size: max(0.8125em, 12px);
  }
  .values .value {
    display: inline-block;
    inline-size: var(--_value);
    direction: ltr;
    text-align: end;
    white-space: nowrap;
  }
  .detailed > .detail {
    line-height: 1.2;
  }
  td.detailed > svg {
    block-size: 2em;
  }
  .detailed .rule {
    height: calc(100% + 1.2em);
  }
  .values .missing {
    font-size: 1em;
  }
  .values .missing > :not(svg) {
    font-size: 0.875em;
  }
  /* Words are on the line that runs through all rows, not under it. */
  .missing > .absent {
    position: relative;
    z-index: 1;
    background-color: var(--_ground, var(--_surface));
  }
  .values .shade {
    inline-size: auto;
    min-inline-size: 0;
    /* The last tick of the axis is half in here. */
    padding-inline: 1em 0.5em;
    white-space: nowrap;
  }
  .values td.shade {
    font-size: 0.875em;
  }
  .values .word {
    display: inline;
    font-size: 1em;
  }
  .values .quiet {
    min-inline-size: 4.75em;
    padding-inline-start: 1.25em;
    text-align: end;
  }
  .room0 { --_value: 0em; }
  .room1 { --_value: 0.65em; }
  .room2 { --_value: 1.3em; }
  .room3 { --_value: 1.95em; }
  .room4 { --_value: 2.6em; }
  .room5 { --_value: 3.25em; }
  .room6 { --_value: 3.9em; }
  .room7 { --_value: 4.55em; }
  .room8 { --_value: 5.2em; }
  .room9 { --_value: 5.85em; }
  .room10 { --_value: 6.5em; }
  .room11 { --_value: 7.15em; }
  .room12 { --_value: 7.8em; }
  .name {
    display: flex;
    inline-size: calc(100% - var(--_start) - 0.5em);
    margin-inline-start: var(--_start);
    line-height: 1;
    font-weight: 700;
    color: var(--_text);
    pointer-events: none;
    user-select: none;
    -webkit-user-select: none;
  }
  .name::before {
    content: '';
    flex: var(--_along) 0 0;
  }
  .name::after {
    content: '';
    flex: calc(10 - var(--_along)) 0 0;
  }
  .along0 { --_along: 0; }
  .along1 { --_along: 1; }
  .along2 { --_along: 2; }
  .along3 { --_along: 3; }
  .along4 { --_along: 4; }
  .along5 { --_along: 5; }
  .along6 { --_along: 6; }
  .along7 { --_along: 7; }
  .along8 { --_along: 8; }
  .along9 { --_along: 9; }
  .along10 { --_along: 10; }
  @container (width >= 44em) {
    .beside {
      margin-block-start: -1em;
    }
  }
  @container (width < 40em) {
    .values .quiet {
      display: none;
    }
    /* The edge of a pale outcome stands off its sign. */
    .values .shade {
      padding: 1px 0.25em;
    }
    .values .word,
    .values .shade > .head {
      position: absolute;
      inline-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }
  @container (width >= 40em) {
    .in-narrow {
      display: none;
    }
  }
  @container (width < 24em) {
    ${stacked}
  }
  @container (width < 13em) {
    ${tiny}
  }
`;
