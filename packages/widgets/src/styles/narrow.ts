import { css } from 'lit';

/**
 * By the width of the container. In a narrow one, a table with tracks is laid out in lines: rank, name and figures
 * on the first, the track under them over the whole width. Ticks of lower priority give way, and the
 * names of lines, which the key has too. In a wide one, the
 * track takes what the other columns leave, so those have their smallest sizes here.
 */
export const narrow = css`
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
  @container (width >= 38em) {
    .tracks tbody th {
      min-inline-size: min(13em, 25cqi);
    }
    .tracks thead .number:not(:first-child) {
      min-inline-size: 4.8em;
    }
    .tracks thead .number:last-child {
      min-inline-size: 7.5em;
    }
    .tracks thead .text:not(:first-child) {
      min-inline-size: 6em;
    }
  }
  @container (width < 38em) {
    .tracks {
      overflow: visible;
      max-block-size: none;
    }
    .tracks table,
    .tracks caption,
    .tracks thead,
    .tracks tbody {
      display: block;
    }
    .tracks tr {
      display: flex;
      flex-wrap: wrap;
      column-gap: 0.5em;
      position: relative;
      align-items: baseline;
      border-block-end: 1px solid var(--_hairline);
    }
    .tracks tr > * {
      flex: 0 0 auto;
      min-inline-size: 4.2em;
      max-inline-size: none;
      border-block: 0;
      padding: 0.5em 0 0;
    }
    .tracks tr > :first-child {
      min-inline-size: 2.4em;
    }
    .tracks thead {
      border-block-end: 2px solid var(--_text);
    }
    .tracks thead tr {
      align-items: end;
      border: 0;
    }
    .tracks thead th,
    .tracks tbody th {
      position: static;
    }
    .tracks .sort {
      margin: 0;
      padding-inline: 0;
    }
    .tracks thead .area {
      flex-basis: 4em;
    }
    .tracks thead .number:not(:first-child) {
      flex: 0 1 4.2em;
    }
    .tracks thead .number:nth-child(4) {
      flex-basis: 6em;
    }
    .tracks .text:not(:first-child) {
      flex: 1 0 100%;
    }
    .tracks thead .text > * {
      display: inline-block;
    }
    .tracks thead tr > .track {
      padding-block-end: 0.45em;
    }
    .tracks thead .track > :first-child {
      margin-inline-start: -1em;
    }
    .tracks tbody th,
    .tracks .area {
      overflow-wrap: anywhere;
      flex: 1 1 6em;
    }
    .tracks tr > .track {
      position: relative;
      order: 1;
      flex: 0 0 100%;
      box-sizing: border-box;
      padding: 0;
      padding-inline-start: 1em;
    }
    .axis .name,
    .axis .rule {
      display: none;
    }
    .named {
      block-size: 1.6em;
    }
    .tracks tbody .track {
      block-size: 2.1em;
      margin-block-end: 0.35em;
    }
    .tracks tr[data-selected] {
      outline: 2px solid;
    }
    .tracks tr[data-selected] > * {
      box-shadow: none;
    }
    .tracks .picked > :first-child {
      position: static;
    }
    .tracks .picked > :first-child::before {
      inset-inline-start: -0.6em;
    }
  }
`;
