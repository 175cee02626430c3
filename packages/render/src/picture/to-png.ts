import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';
import { CwDataError, CwRenderError } from '../errors.js';
import { CHARACTERS } from './open-sans-characters.js';

/** The fonts of a picture: Open Sans, which this package brings, and none of the machine's. */
const FONTS = ['400Regular', '400Regular_Italic', '700Bold'];

/** As large as a picture is drawn, in pixels of the file: each takes four bytes of memory. */
const LARGEST = 200_000_000;

/** How many pixels of the file stand for one of the picture. */
export const SCALES = [1, 2] as const;
export type Scale = (typeof SCALES)[number];

/**
 * A picture of `toSvg` as PNG. Only the fonts of this package are used, so it is the same on any machine.
 *
 * @param scale 1, or 2 for screens with two pixels to one
 * @throws CwRenderError for another scale, for text that is no SVG, or for a picture beyond 200 million pixels
 * @throws CwDataError for letters that the fonts do not have, such as Arabic or Chinese: they would be lost
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
      `The font of PNG pictures has no letters for ‘${some}’. Write SVG, which is drawn with the fonts of its reader.`,
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
        `The picture is ${Math.round(width)} × ${Math.round(height)} pixels, too large for a PNG. Show fewer rows, or write SVG.`,
      );
    }
    return drawing.render().asPng();
  } catch (error) {
    if (error instanceof CwRenderError) throw error;
    throw new CwRenderError(`The picture could not be drawn: ${String(error)}`);
  }
}

/** The characters of a picture that the fonts do not have. Those that are never seen, such as marks of direction, need none. */
function lettersLacking(svg: string): readonly string[] {
  const lacking = new RegExp(`[^${CHARACTERS}\\s\\p{Cc}\\p{Default_Ignorable_Code_Point}]`, 'gu');
  return [...new Set(svg.match(lacking) ?? [])];
}
