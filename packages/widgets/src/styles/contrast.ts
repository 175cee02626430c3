import { MORE_CONTRAST } from '@commonweal/charts/marks/hues.js';
import { css } from 'lit';
import { lightDark } from './hue.js';

const { light, dark } = MORE_CONTRAST;

/**
 * For readers who ask for more contrast, on light and dark pages: text at least 7:1, stronger marks, every shade with
 * an edge. Fills and ramps have theirs in their own sheets.
 */
export const contrast = css`
  @media (prefers-contrast: more) {
    .base {
      --_text: light-dark(#000, #fff);
      --_muted: var(--_text);
      --_surface: light-dark(#fff, #000);
      --_border: var(--_text);
      --_link: ${lightDark(light.link, dark.link)};
      --_mark: ${lightDark(light.plain, dark.plain)};
      --_benchmark: var(--_text);
      --_comparator: ${lightDark(light.comparator, dark.comparator)};
      --_hairline: color-mix(in srgb, var(--_text) 50%, transparent);
    }
    .shade:where(td:not(.missing), li, .sign) {
      box-shadow: inset 0 0 0 1px var(--_text);
    }
  }
`;
