import { MORE_CONTRAST } from '@commonweal/charts/marks/hues.js';
import { RAMP_HUES, RAMP_SHAPE } from '@commonweal/charts/marks/ramp.js';
import { css } from 'lit';
import { hue, lightDark } from './hue.js';

const { light, dark } = MORE_CONTRAST;
const { red, blue, purple } = RAMP_HUES;

/**
 * For readers who ask for more contrast, on light and dark pages: text at least 7:1, stronger marks, every shade with
 * an edge, and ramps with a gap in the middle, where no colour leaves text 7:1. Dark pages use these backwards.
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
    .better {
      background-color: ${lightDark(light.better.fill, dark.better.fill)};
      color: ${lightDark(light.better.ink, dark.better.ink)};
    }
    .worse {
      background-color: ${lightDark(light.worse.fill, dark.worse.fill)};
      color: ${lightDark(light.worse.ink, dark.worse.ink)};
    }
    .lower {
      background-color: ${lightDark(light.lower.fill, dark.lower.fill)};
      color: ${lightDark(light.lower.ink, dark.lower.ink)};
    }
    .shade:where(td:not(.missing), .sign) {
      box-shadow: inset 0 0 0 1px var(--_text);
    }
    .red {
      --_c0: ${hue(red.more[0])};
      --_c1: ${hue(red.more[1])};
      --_c2: ${hue(red.more[2])};
      --_c3: ${hue(red.more[3])};
    }
    .blue {
      --_c0: ${hue(blue.more[0])};
      --_c1: ${hue(blue.more[1])};
      --_c2: ${hue(blue.more[2])};
      --_c3: ${hue(blue.more[3])};
    }
    .purple {
      --_c0: ${hue(purple.more[0])};
      --_c1: ${hue(purple.more[1])};
      --_c2: ${hue(purple.more[2])};
      --_c3: ${hue(purple.more[3])};
    }
    [class*='step'] {
      --_r: calc(1 - var(--_t));
      --_ink: clamp(0, (var(--_t) - ${RAMP_SHAPE.turn.more}) * 1000, 1);
      --_ink-r: clamp(0, (var(--_r) - ${RAMP_SHAPE.turn.more}) * 1000, 1);
      background-color: light-dark(
        color-mix(
          in oklab,
          color-mix(
            in oklab,
            color-mix(in oklab, var(--_c0), var(--_c1) clamp(0%, 200% * var(--_t), 100%)),
            var(--_c2) calc(100% * var(--_ink))
          ),
          var(--_c3) clamp(0%, 200% * var(--_t) - 100%, 100%)
        ),
        color-mix(
          in oklab,
          color-mix(
            in oklab,
            color-mix(in oklab, var(--_c0), var(--_c1) clamp(0%, 200% * var(--_r), 100%)),
            var(--_c2) calc(100% * var(--_ink-r))
          ),
          var(--_c3) clamp(0%, 200% * var(--_r) - 100%, 100%)
        )
      );
      color: light-dark(oklch(var(--_ink) 0 0), oklch(var(--_ink-r) 0 0));
    }
  }
`;
