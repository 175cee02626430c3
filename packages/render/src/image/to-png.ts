import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';
import { CwDataError, CwRenderError } from '../errors.js';
import { CHARACTERS } from './open-sans-characters.js';

/** The only fonts an image uses: Open Sans from this package, never the machine's own. */
const FONTS = ['400Regular', '400Regular_Italic', '700Bold'];

/** Maximum pixels of the file: each takes four bytes of memory. */
const LARGEST = 200_000_000;

/** Pixels of the file per pixel of the SVG. */
export const SCALES = [1, 2] as const;
export type Scale = (typeof SCALES)[number];

/**
 * Converts an SVG from `toSvg` to PNG. Uses only this package's fonts, so the result is the same on every machine.
 *
 * @param scale 1, or 2 for high-density screens
 * @throws CwRenderError for another scale, text that is not SVG, or an image of more than 200 million pixels
 * @throws CwDataError for characters that the fonts lack, such as Arabic or Chinese: they would be lost
 *
 * @example
 * const { svg } = toSvg('cw-life-expectancy-table');
 * await writeFile('chart.png', toPng(svg, 2));
 */
export function toPng(svg: string, scale: Scale = 1): Uint8Array {
  if (!SCALES.includes(scale)) throw new CwRenderError(`The scale is 1 or 2, and not ${scale}.`);
  const lacking = lettersLacking(svg);
  if (lacking.length > 0) {
    const some = lacking.slice(0, 10).join('');
    throw new CwDataError(
      `The font of PNG images has no letters for ‘${some}’. Write SVG, which is drawn with the fonts of its reader.`,
    );
  }
  const { resolve } = createRequire(import.meta.url);
  const fontFiles = FONTS.map((name) => resolve(`@expo-google-fonts/open-sans/${name}/OpenSans_${name}.ttf`));
  const font = { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Open Sans' };
  try {
    const drawing = new Resvg(svg, { font, fitTo: { mode: 'zoom', value: scale } });
    const [width, height] = [drawing.width * scale, drawing.height * scale];
    if (width * height > LARGEST) {
      throw new CwRenderError(
        `The image is ${Math.round(width)} × ${Math.round(height)} pixels, too large for a PNG. Show fewer rows, or write SVG.`,
      );
    }
    return drawing.render().asPng();
  } catch (error) {
    if (error instanceof CwRenderError) throw error;
    throw new CwRenderError(`The image could not be drawn: ${String(error)}`);
  }
}

/** The characters of an image that the fonts lack. Invisible ones, such as direction marks, need no glyph. */
function lettersLacking(svg: string): readonly string[] {
  const lacking = new RegExp(`[^${CHARACTERS}\\s\\p{Cc}\\p{Default_Ignorable_Code_Point}]`, 'gu');
  return [...new Set(svg.match(lacking) ?? [])];
}
