import { css } from 'lit';

/**
 * For readers who ask for more contrast: text at least 7:1, darker marks, and ramps that are paler and more widely
 * spaced.
 */
export const contrast = css`
  @media (prefers-contrast: more) {
    .base {
      --_text: light-dark(#000, #fff);
      --_muted: var(--_text);
      --_surface: light-dark(#fff, #000);
      --_border: var(--_text);
      --_link: light-dark(#003b75, #b5dafa);
      --_mark: light-dark(#2f6ca3, #7fb3e0);
      --_comparator: light-dark(#5c6468, #a5adb2);
      --_hairline: color-mix(in srgb, var(--_text) 50%, transparent);
      --_top: 0.965;
      --_span: 0.41;
      --_jump: 0.27;
      --_vivid: 0.7;
    }
    .better {
      background-color: #00552d;
    }
    .worse {
      background-color: #8c1410;
    }
  }
`;
