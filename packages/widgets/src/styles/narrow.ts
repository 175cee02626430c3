import { css } from 'lit';

/**
 * By the width of the container. In a narrow one, a table with tracks is laid out in lines: rank, name and figures
 * on the first, the track under them over the whole width. Ticks of lower priority give way.
 */
export const narrow = css`
  @container (max-width: 46em) {
    .priority2 {
      display: none;
    }
  }
  @container (max-width: 19em) {
    .priority1 {
      display: none;
    }
  }
  @container (max-width: 34em) {
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
      align-items: baseline;
      border-block-end: 1px solid var(--_hairline);
    }
    .tracks tr > * {
      flex: 0 0 auto;
      max-inline-size: none;
      min-inline-size: 3.5em;
      border-block-end: 0;
      padding: 0.5em 0.5em 0 0;
    }
    .tracks tr > :first-child:not(th) {
      min-inline-size: 2.5em;
    }
    .tracks thead {
      border-block-end: 2px solid var(--_text);
    }
    .tracks thead tr {
      align-items: end;
      border: 0;
    }
    .tracks thead th {
      position: static;
    }
    .tracks tbody th,
    .tracks .area {
      position: static;
      flex: 1 1 7em;
    }
    .tracks tr > .track {
      order: 1;
      flex: 0 0 100%;
      box-sizing: border-box;
      padding-inline-start: 0;
    }
  }
`;
