import { RAMP_HUES, RAMP_SHAPE } from '@commonweal/charts/marks/ramp.js';
import { css } from 'lit';

const { red, blue, purple } = RAMP_HUES;

/**
 * Steps of a ramp. Each ramp is one OKLCH hue from light to dark, calculated from the step and the number of steps, so
 * 3 to 9 steps need no table of colours. Between the middle step and the next darker one, lightness drops by `--_jump`
 * and text changes from black to white, so that no step falls where neither reads well. Measured over all steps of all
 * ramps: text contrast of at least 4.8:1, or 7:1 if the reader asks for more (`contrast.ts`).
 *
 * Dark pages use the same ramp, because the words in the legend ("darker is lower") must stay true.
 */
export const ramp = css`
  .base {
    --_top: ${RAMP_SHAPE.top};
    --_span: ${RAMP_SHAPE.span};
    --_jump: ${RAMP_SHAPE.jump};
    --_vivid: 1;
  }
  .red {
    --_hue: ${red.hue};
    --_bulge: ${red.bulge};
    --_deep: ${red.deep};
  }
  .blue {
    --_hue: ${blue.hue};
    --_bulge: ${blue.bulge};
    --_deep: ${blue.deep};
  }
  .purple {
    --_hue: ${purple.hue};
    --_bulge: ${purple.bulge};
    --_deep: ${purple.deep};
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
    --_dark: clamp(0, (var(--_t) - ${RAMP_SHAPE.dark}) * 1000, 1);
    background-color: oklch(
      calc(var(--_top) - var(--_span) * var(--_t) - var(--_jump) * var(--_dark))
        calc(var(--_vivid) * (${RAMP_SHAPE.pale} + 4 * var(--_bulge) * var(--_t) * (1 - var(--_t)) + var(--_deep) * var(--_t)))
        var(--_hue)
    );
    color: oklch(var(--_dark) 0 0);
  }
`;
