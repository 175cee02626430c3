import type { Hue } from '@commonweal/charts/marks/hues.js';
import { css, type CSSResult } from 'lit';

/** A mark's colour in a style sheet, which accepts interpolated numbers. */
export function hue(colour: Hue): CSSResult {
  const [red, green, blue] = [colour >> 16, (colour >> 8) & 0xff, colour & 0xff];
  return css`rgb(${red} ${green} ${blue})`;
}

/** One colour for light and one for dark pages, by `color-scheme`. */
export const lightDark = (light: Hue, dark: Hue): CSSResult => css`light-dark(${hue(light)}, ${hue(dark)})`;
