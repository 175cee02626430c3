import { textWidth } from '../../../packages/charts/src/image/text-width.js';

/** A line of text of an image, and the box it takes. */
export interface ImageText {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const SIGNS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };
const unescape = (text: string): string => text.replace(/&(\w+);/g, (_, name: string) => SIGNS[name] ?? '?');

const attribute = (markup: string, name: string): string | null =>
  new RegExp(`\\s${name}="([^"]*)"`).exec(markup)?.[1] ?? null;

/** Every line of text of an image, with its box on the image's own ground. */
export function textsOf(svg: string): ImageText[] {
  const shift = Number(/translate\((\d+) 0\)/.exec(svg)?.[1]);
  return [...svg.matchAll(/<text([^>]*)>(.*?)<\/text>/g)].flatMap(([, look = '', content = '']) => {
    const spans = [...content.matchAll(/<tspan([^>]*)>([^<]*)<\/tspan>/g)];
    const lines = spans.length === 0 ? [[look, content]] : spans.map(([, place, text]) => [place, text]);
    const size = Number(attribute(look, 'font-size'));
    const anchor = attribute(look, 'text-anchor') ?? 'start';
    return lines.map(([place = '', written = '']) => {
      const text = unescape(written).trimEnd();
      const width = textWidth(text, size, attribute(look, 'font-weight') === '700');
      const x = Number(attribute(place, 'x')) + shift;
      const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
      const baseline = Number(attribute(place, 'y'));
      return { text, left, right: left + width, top: baseline - 0.75 * size, bottom: baseline + 0.22 * size };
    });
  });
}

/** Pairs of texts that touch. */
export function overlaps(texts: readonly ImageText[]): string[] {
  return texts.flatMap((one, at) =>
    texts
      .slice(at + 1)
      .filter(
        (other) =>
          one.left < other.right &&
          other.left < one.right &&
          one.top < other.bottom &&
          other.top < one.bottom,
      )
      .map((other) => `${one.text} / ${other.text}`),
  );
}
