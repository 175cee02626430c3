import { css } from 'lit';

/**
 * The readout over a plot: one line an entry where it is narrow, and side by side where there is room. Long names
 * wrap, in a column that numbers leave as it is; a period never does, so that nothing moves while the reader does.
 */
export const plotReadout = css`
  .readout {
    padding-block: 0.375em;
    border-block: 1px solid var(--_hairline);
    font-size: 0.875em;
    line-height: 1.43;
  }
  .readout.on {
    border-color: var(--_text);
    background-color: var(--_tint);
  }
  .readout p,
  .readout ul {
    margin: 0;
    padding: 0;
    list-style: '';
  }
  .readout p {
    font-weight: 700;
    overflow-wrap: anywhere;
  }
  .readout .now {
    font-weight: 400;
    color: var(--_muted);
  }
  .readout li {
    display: grid;
    grid-template-columns: 30px minmax(0, 1fr) minmax(4em, auto);
    column-gap: 0.5em;
    align-items: center;
    white-space: nowrap;
  }
  .readout .name,
  .readout b {
    color: var(--_text);
  }
  .readout .name {
    white-space: normal;
    overflow-wrap: anywhere;
    line-height: 1.2;
  }
  .readout b {
    text-align: end;
  }
  .limits {
    grid-column: 2 / -1;
    min-block-size: 1.54em;
    text-align: end;
    font-size: 0.93em;
    line-height: 1.54;
    color: var(--_muted);
  }
  @container (width >= 30em) {
    .readout ul {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      column-gap: 1.5em;
    }
  }
  @container (width >= 44em) {
    .readout ul {
      display: flex;
      flex-wrap: wrap;
      column-gap: 2.5em;
    }
    .readout li {
      grid-template-columns: 30px minmax(0, auto) auto auto;
    }
    .limits {
      grid-column: auto;
    }
  }
  @container (width >= 56em) {
    .readout {
      display: flex;
      gap: 2.5em;
    }
    .readout > p:first-child {
      flex: none;
      min-inline-size: 7em;
    }
  }
`;
