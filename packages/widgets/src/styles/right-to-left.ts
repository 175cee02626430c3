import { css } from 'lit';

/**
 * On a right-to-left page, each text follows the direction of its own letters, so that `3=` and English sentences stay
 * intact, but is aligned with the page. `track.ts` mirrors the tracks. The direction comes first in each selector, so that
 * on other pages a browser looks at nothing else; texts with a direction of their own (`dir="auto"`) follow the figure's.
 */
export const rightToLeft = css`
  .base:dir(rtl) [dir],
  .base :dir(rtl):is(h2, h3, h4, h5, h6, p, li span, caption span, th, td, button, .sort span, dt, dd, .head, .detail, .word, .notes li) {
    unicode-bidi: plaintext;
    text-align: right;
  }
  :host(:dir(rtl)) .ramp li {
    unicode-bidi: plaintext;
  }
  .base :dir(rtl):is(.number, .number span) {
    text-align: left;
  }
  .base :dir(rtl):is(.shade, .apart, .shade *, .apart *) {
    text-align: center;
  }
`;
