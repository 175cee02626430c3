import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';
import { CwRenderError } from '../errors.js';

/** The fonts of a picture: Open Sans, which this package brings, and none of the machine's. */
const FONTS = ['400Regular', '400Regular_Italic', '700Bold'];

/** How many pixels of the file stand for one of the picture. */
export const SCALES = [1, 2] as const;
export type Scale = (typeof SCALES)[number];

/**
 * A picture of `toSvg` as PNG. Only the fonts of this package are used, so it is the same on any machine.
 *
 * @param scale 1, or 2 for screens with two pixels to one
 * @throws CwRenderError for another scale, or for text that is no SVG
 *
 * @example
 * const { svg } = toSvg('cw-life-expectancy-table');
 * await writeFile('chart.png', toPng(svg, 2));
 */
export function toPng(svg: string, scale: Scale = 1): Uint8Array {
  if (!SCALES.includes(scale)) throw new CwRenderError(`The scale is 1 or 2, and not ${scale}.`);
  const { resolve } = createRequire(import.meta.url);
  const fontFiles = FONTS.map((name) => resolve(`@expo-google-fonts/open-sans/${name}/OpenSans_${name}.ttf`));
  const font = { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Open Sans' };
  try {
    return new Resvg(svg, { font, fitTo: { mode: 'zoom', value: scale } }).render().asPng();
  } catch (error) {
    throw new CwRenderError(`The picture could not be drawn: ${String(error)}`);
  }
}
