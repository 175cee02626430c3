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
  .over {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.6em;
    margin: 0.6em 0 0;
    font-size: var(--_fine);
    color: var(--_muted);
  }
  .over .spark {
    flex: none;
  }
  /* Time runs from left to right in every language, as on an axis. */
  .over .spark path {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5px;
  }
  .over .spark circle {
    fill: currentColor;
    color: var(--_highlighted);
  }
  .figure ~ .scroll {
    max-inline-size: 42em;
  }
  .figure ~ .scroll tbody .bar {
    y: calc(50% - 0.3125em);
    height: 0.625em;
  }
  /* What is left of a whole: its outline lies inside the height of the other bars. */
  .figure ~ .scroll tbody .bar.first {
    y: calc(50% - 0.3125em + 0.5px);
    height: calc(0.625em - 1px);
    fill: none;
    stroke-width: 1px;
  }
  .figure ~ .scroll .track > .detail {
    margin-block-start: 0.25em;
  }
`;
