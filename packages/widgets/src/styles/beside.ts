import { css } from 'lit';

/**
 * A narrow table with its reading and legend at its side, where there is room for both; above it elsewhere. In the tree
 * they come first, so that they are read before the numbers.
 */
export const beside = css`
  .subtitle + .finding,
  .side > .finding {
    margin-block-start: 0.75em;
  }
  @container (width >= 44em) {
    .beside {
      display: grid;
      grid-template-columns: minmax(0, 33em) minmax(13em, 1fr);
      grid-template-rows: auto 1fr;
      column-gap: 2.5em;
      align-items: start;
      margin-block-start: 1em;
    }
    .beside > .side {
      grid-area: 1 / 2;
    }
    .beside > .scroll {
      grid-area: 1 / 1 / 3 / 2;
      margin-block-start: 0;
    }
    .beside > .instruction {
      grid-area: 3 / 1;
    }
    .beside .ramp {
      flex-direction: column;
      max-inline-size: 9em;
    }
    .beside .ramp li {
      flex: none;
      padding: 0.3em 0.75em;
      justify-content: start;
      text-align: start;
    }
    :host(:dir(rtl)) .beside .ramp li {
      text-align: right;
    }
    .beside .finding {
      margin-block-start: 0.375em;
    }
  }
`;
