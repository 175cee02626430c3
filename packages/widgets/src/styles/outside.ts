import { css } from 'lit';

/**
 * What a shadow tree lets in: `all: initial` keeps out the page's inherited styles (capitals, spacing, weight). The
 * declarations after it let through what an element should inherit: font and size, colour scheme, and whether the page
 * hides it or lets pointer events through.
 */
export const outside = css`
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
`;
