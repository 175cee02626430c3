import { RAMP_HUES, RAMP_SHAPE } from '@commonweal/charts/marks/ramp.js';
import { css } from 'lit';
import { hue, lightDark } from './hue.js';

const { red, blue, purple } = RAMP_HUES;
const { crowd, turn, edge, fade } = RAMP_SHAPE;

/**
 * Steps of a ramp, in cells and as a row of cells in the legend. Each ramp passes through five colours, and the place along it is calculated from the step and the
 * number of steps, so 3 to 9 steps need no table of colours. Same formula as `rampColour`, whose test measures text,
 * edges and neighbours on light and dark pages; a dark page turns the ramp round, so words must not say "darker".
 *
 * With more contrast, ramps have a gap in the middle, where no colour leaves text 7:1; dark pages use these backwards. In
 * forced colours a cell loses its background and shows its step as the thickness of an edge.
 */
export const ramp = css`
  .red {
    --_c0: ${lightDark(red.light[0], red.dark[0])};
    --_c1: ${lightDark(red.light[1], red.dark[1])};
    --_c2: ${lightDark(red.light[2], red.dark[2])};
    --_c3: ${lightDark(red.light[3], red.dark[3])};
    --_c4: ${lightDark(red.light[4], red.dark[4])};
  }
  .blue {
    --_c0: ${lightDark(blue.light[0], blue.dark[0])};
    --_c1: ${lightDark(blue.light[1], blue.dark[1])};
    --_c2: ${lightDark(blue.light[2], blue.dark[2])};
    --_c3: ${lightDark(blue.light[3], blue.dark[3])};
    --_c4: ${lightDark(blue.light[4], blue.dark[4])};
  }
  .purple {
    --_c0: ${lightDark(purple.light[0], purple.dark[0])};
    --_c1: ${lightDark(purple.light[1], purple.dark[1])};
    --_c2: ${lightDark(purple.light[2], purple.dark[2])};
    --_c3: ${lightDark(purple.light[3], purple.dark[3])};
    --_c4: ${lightDark(purple.light[4], purple.dark[4])};
  }
  .step0 { --_s: 0; }
  .step1 { --_s: 1; }
  .step2 { --_s: 2; }
  .step3 { --_s: 3; }
  .step4 { --_s: 4; }
  .step5 { --_s: 5; }
  .step6 { --_s: 6; }
  .step7 { --_s: 7; }
  .step8 { --_s: 8; }
  .of1, .of2 { --_n: 1; }
  .of3 { --_n: 2; }
  .of4 { --_n: 3; }
  .of5 { --_n: 4; }
  .of6 { --_n: 5; }
  .of7 { --_n: 6; }
  .of8 { --_n: 7; }
  .of9 { --_n: 8; }
  [class*='step'] {
    --_t: calc(var(--_s) / var(--_n));
    --_p: pow(var(--_t), 1 - ${crowd} * max(0, var(--_n) - 4));
    --_fill: color-mix(
      in oklab,
      color-mix(
        in oklab,
        color-mix(
          in oklab,
          color-mix(in oklab, var(--_c0), var(--_c1) clamp(0%, 400% * var(--_p), 100%)),
          var(--_c2) clamp(0%, 400% * var(--_p) - 100%, 100%)
        ),
        var(--_c3) clamp(0%, 400% * var(--_p) - 200%, 100%)
      ),
      var(--_c4) clamp(0%, 400% * var(--_p) - 300%, 100%)
    );
    background-color: var(--_fill);
    color: light-dark(
      oklch(clamp(0, (var(--_p) - ${turn.light}) * 1000, 1) 0 0),
      oklch(clamp(0, (${turn.dark} - var(--_p)) * 1000, 1) 0 0)
    );
    box-shadow: inset 0 0 0 1px
      color-mix(
        in oklab,
        var(--_fill),
        light-dark(#000, #fff) max(0%, 100% * (${edge} - ${fade} * var(--_p)))
      );
  }
  .ramp {
    max-inline-size: 37em;
    gap: 2px;
  }
  .ramp li {
    flex: 1 1 3.8em;
    box-sizing: border-box;
    inline-size: auto;
    min-inline-size: 0;
    max-inline-size: 9.5em;
    padding: 0.35em 0.2em;
    text-align: center;
    print-color-adjust: exact;
    -webkit-print-color-adjust: exact;
  }
  .ramp + .signs {
    margin-block-start: 0.6em;
  }
  @media (prefers-contrast: more) {
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
  @media (forced-colors: active) {
    .shade[class*='step'] {
      /* On one side in cells, which keep the direction of their numbers, and in the legend, which has that of the page. */
      border-left: calc(1px + 12px * var(--_t)) solid CanvasText;
    }
  }
`;
