import { css } from 'lit';

/** The headline figure, in large type between heading and finding. */
export const figure = css`
  .figure {
    margin: 0 0 0.1em;
    font-size: 2.25em;
    font-weight: 700;
    line-height: 1.15;
    overflow-wrap: anywhere;
  }
`;
