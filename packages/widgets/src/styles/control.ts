import { css } from 'lit';
import { contrast } from './contrast.js';
import { forcedColors } from './forced-colors.js';
import { tokens } from './tokens.js';

/** The outside of an element that sets something: it takes the page's font, size and colours, and nothing else. */
const outside = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  .base {
    all: initial;
    display: block;
    box-sizing: border-box;
    direction: ltr;
    color-scheme: inherit;
    visibility: inherit;
    pointer-events: inherit;
    -webkit-text-size-adjust: inherit;
    text-size-adjust: inherit;
    font-family: var(--cw-font-family, inherit);
    font-size: max(var(--cw-font-size, 1em), 14px);
    line-height: 1.4;
    overflow-wrap: anywhere;
    color: var(--_text);
  }
  :host(:dir(rtl)) .base {
    direction: rtl;
  }
  .spoken {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media print {
    .base {
      color-scheme: light;
    }
  }
`;

export const control = [tokens, outside, contrast, forcedColors];
