import { css } from 'lit';

/** Text within a sentence takes its looks from it. Digits of one width keep the line steady when a number changes. */
export const inline = css`
  [part='value'] {
    font-variant-numeric: tabular-nums;
  }
`;
