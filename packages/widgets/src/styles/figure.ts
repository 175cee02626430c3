import { css } from 'lit';

/** The headline figure, in large type between heading and finding; its bars are slim, since the figure gives the value. */
export const figure = css`
  .figure {
    margin-block-start: 0.15em;
    font-size: 2.25em;
    font-weight: 700;
    line-height: 1.15;
    letter-spacing: -0.01em;
    overflow-wrap: anywhere;
  }
  .figure .unit {
    font-size: max(0.4444em, 14px);
    font-weight: 400;
    letter-spacing: 0;
    color: var(--_muted);
  }
  .figure ~ .scroll {
    max-inline-size: 42em;
  }
  .figure ~ .scroll tbody .bar {
    y: calc(50% - 0.3125em);
    height: 0.625em;
  }
`;
