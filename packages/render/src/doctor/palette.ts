import { COLOUR_NAMES, type ColourName, checkPalette } from '@commonweal/charts/marks/check-palette.js';
import { messagesIn } from '../messages.js';
import { wordIssue } from '@commonweal/data';
import type { Finding } from './finding.js';
import { finding } from './finding.js';

/** The page's own colours as an element has them, and the background behind it, in the colour scheme it has. */
export interface SeenPalette {
  readonly own: Readonly<Partial<Record<ColourName, number>>>;
  readonly surface: number;
  readonly isDark: boolean;
}

/**
 * Reads the colours of an element named `element`, as source text for the page. The browser works them out: a probe in
 * the shadow root has each as its text colour, and a canvas turns whatever that is into sRGB.
 */
export const PALETTE = `((element) => {
  if (element.shadowRoot === null) return null;
  const probe = document.createElement('span');
  element.shadowRoot.append(probe);
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const seen = (colour) => {
    probe.style.color = colour;
    canvas.fillStyle = getComputedStyle(probe).color;
    canvas.fillRect(0, 0, 1, 1);
    const [red, green, blue] = canvas.getImageData(0, 0, 1, 1).data;
    return red * 65536 + green * 256 + blue;
  };
  const style = getComputedStyle(element);
  const own = ${JSON.stringify(COLOUR_NAMES)}
    .filter((name) => style.getPropertyValue('--cw-color-' + name).trim() !== '')
    .map((name) => [name, seen('var(--cw-color-' + name + ')')]);
  const palette = {
    own: Object.fromEntries(own),
    surface: seen('Canvas'),
    isDark: seen('light-dark(#fff, #000)') === 0,
  };
  probe.remove();
  return palette;
})(element)`;

/** A warning for each pair of the page's own colours that has too little contrast, once for all elements. */
export function paletteFindings(palettes: readonly (SeenPalette | null)[]): readonly Finding[] {
  const words = messagesIn('en');
  const messages = palettes.flatMap((palette) =>
    palette === null
      ? []
      : checkPalette(palette.own, palette).map((issue) => wordIssue(issue, words).message),
  );
  return [...new Set(messages)].map((message) => finding('warning', 'low-contrast', message));
}
