import { css } from 'lit';
import { spoken } from './spoken.js';

/** Text within a sentence takes its looks from it. Digits of one width keep the line steady when a number changes. */
export const inline = css`
  [part='value'] {
    font-variant-numeric: tabular-nums;
  }
  [part='value'][title] {
    text-decoration: underline dotted;
    text-underline-offset: 0.2em;
  }
  ${spoken}
`;
