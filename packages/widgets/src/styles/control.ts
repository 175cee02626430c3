import { css } from 'lit';
import { contrast } from './contrast.js';
import { forcedColors } from './forced-colors.js';
import { outside } from './outside.js';
import { spoken } from './spoken.js';
import { tokens } from './tokens.js';

/** The outside of an element that sets something: it takes the page's font, size and colours, and nothing else. */
const page = css`
  :host {
    display: block;
  }
  ${outside}
  ${spoken}
  @media print {
    .base {
      color-scheme: light;
    }
  }
`;

export const control = [tokens, page, contrast, forcedColors];
