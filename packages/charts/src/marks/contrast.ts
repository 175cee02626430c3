import type { Hue } from './hues.js';

/**
 * Contrast of two colours, 1 to 21 (Web Content Accessibility Guidelines 2.2).
 *
 * @example
 * contrastOf(0x000000, 0xffffff); // 21
 */
export function contrastOf(one: Hue, other: Hue): number {
  const [dim = 0, bright = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (bright + 0.05) / (dim + 0.05);
}

function luminance(hue: Hue): number {
  return 0.2126 * lightOf(hue >> 16) + 0.7152 * lightOf((hue >> 8) & 0xff) + 0.0722 * lightOf(hue & 0xff);
}

/** Decodes one channel of sRGB, 0 to 255, to its share of light. */
export function lightOf(byte: number): number {
  const gamma = byte / 255;
  return gamma <= 0.04045 ? gamma / 12.92 : ((gamma + 0.055) / 1.055) ** 2.4;
}
