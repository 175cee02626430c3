import type { Hue } from '@commonweal/charts/marks/hues.js';
import { css, type CSSResult } from 'lit';

/** A colour of marks in a style sheet, which may be put together from numbers. */
export function hue(colour: Hue): CSSResult {
  const [red, green, blue] = [colour >> 16, (colour >> 8) & 0xff, colour & 0xff];
  return css`rgb(${red} ${green} ${blue})`;
}
