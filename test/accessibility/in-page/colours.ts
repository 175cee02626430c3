import { all, around, isSeen, named, seenTexts } from './widgets.js';

type Rgba = readonly [red: number, green: number, blue: number, alpha: number];

const brush = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;

/** A colour as it is painted, in whatever notation it was written. */
function painted(colour: string): Rgba {
  brush.clearRect(0, 0, 1, 1);
  brush.fillStyle = colour;
  brush.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = brush.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha / 255];
}

function luminance([red, green, blue]: Rgba): number {
  const [r = 0, g = 0, b = 0] = [red, green, blue].map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: Rgba, other: Rgba): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/** The next element out, from a shadow tree into the page too. */
function outer(node: Element): Element | null {
  const root = node.getRootNode();
  return node.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

/** What an element is painted on. */
function groundOf(node: Element): Rgba {
  const over: Rgba[] = [];
  for (let each: Element | null = node; each !== null; each = outer(each)) {
    const colour = painted(getComputedStyle(each).backgroundColor);
    if (colour[3] > 0) over.push(colour);
    if (colour[3] === 1) break;
  }
  const canvas = painted('Canvas');
  return over.reduceRight<Rgba>((below, [red, green, blue, alpha]) => {
    const mix = (top: number, under: number): number => top * alpha + under * (1 - alpha);
    return [mix(red, below[0]), mix(green, below[1]), mix(blue, below[2]), 1];
  }, canvas);
}

/** Texts outside drawings that stand out less than `needed` from what they are painted on. */
export const faintTexts = (needed: number): string[] =>
  seenTexts().flatMap(({ words, parent }) => {
    if (parent instanceof SVGElement || parent.closest('[disabled]') !== null) return [];
    const style = getComputedStyle(parent);
    const size = parseFloat(style.fontSize);
    const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
    const least = isLarge ? (needed > 4.5 ? 4.5 : 3) : needed;
    const ratio = contrast(painted(style.color), groundOf(parent));
    return ratio < least - 0.005 ? [`"${words}" ${ratio.toFixed(2)}:1, ${named(parent)}`] : [];
  });

/** Marks of a drawing: shapes with an area, in rows; not the pale edge that keeps a line apart from bars. */
export const marks = (): SVGGeometryElement[] =>
  all<SVGGeometryElement>('tbody svg :is(rect, circle):not(.edge)').filter((node) => {
    const { width, height } = node.getBoundingClientRect();
    return isSeen(node) && width > 2 && height > 2;
  });

/** Check 21: by its fill or its edge each mark stands out 3:1 from what it is painted on. */
export const faintMarks = (): string[] => [
  ...new Set(
    marks().flatMap((node) => {
      const { fill, stroke, strokeWidth } = getComputedStyle(node);
      const cell = around(node).find(({ localName }) => localName === 'td') ?? node;
      const ground = groundOf(cell);
      const paints = parseFloat(strokeWidth) >= 1 ? [fill, stroke] : [fill];
      const ratios = paints
        .filter((paint) => paint !== 'none' && !paint.startsWith('url'))
        .map((paint) => painted(paint))
        .map((paint) => (paint[3] === 0 ? 1 : contrast(paint, ground)));
      const best = Math.max(1, ...ratios);
      return best < 2.995 ? [`${best.toFixed(2)}:1, ${named(node)}`] : [];
    }),
  ),
];
