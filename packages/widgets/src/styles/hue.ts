import type { Hue } from '@commonweal/charts/marks/hues.js';
import { css, type CSSResult } from 'lit';

/** A mark's colour in a style sheet, which accepts interpolated numbers. */
export function hue(colour: Hue): CSSResult {
  const [red, green, blue] = [colour >> 16, (colour >> 8) & 0xff, colour & 0xff];
  return css`rgb(${red} ${green} ${blue})`;
}
