import type { ElementHandle, Page } from 'playwright-core';
import { PNG } from 'pngjs';

type Rgb = readonly [number, number, number];

/** Relative luminance, WCAG 2.2. */
function luminance(colour: Rgb): number {
  const [red = 0, green = 0, blue = 0] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/**
 * Contrast ratio of two colours, WCAG 2.2.
 * @example
 * contrastRatio([0, 0, 0], [255, 255, 255]); // 21
 */
export function contrastRatio(one: Rgb, other: Rgb): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/** Where an element's own words stand, their colour and whether WCAG calls them large. */
interface OwnText {
  readonly boxes: readonly {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  }[];
  readonly colour: string;
  readonly large: boolean;
}

const ownText = (element: ElementHandle<Element>): Promise<OwnText> =>
  element.evaluate((node) => {
    node.scrollIntoView({ block: 'center', inline: 'center' });
    const style = getComputedStyle(node);
    const size = parseFloat(style.fontSize);
    const range = document.createRange();
    const boxes = [...node.childNodes]
      .filter((child) => child.nodeType === Node.TEXT_NODE && child.textContent?.trim() !== '')
      .flatMap((child) => {
        range.selectNodeContents(child);
        return [...range.getClientRects()];
      })
      .map(({ x, y, width, height }) => ({ x, y, width, height }))
      .filter(({ width, height }) => width >= 1 && height >= 1);
    const colour = node instanceof SVGElement ? style.fill : style.color;
    return { boxes, colour, large: size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700) };
  });

/** Every colour behind the words: the words are made transparent and what is left is photographed. */
async function coloursBehind(
  page: Page,
  element: ElementHandle<Element>,
  { boxes }: OwnText,
): Promise<Rgb[]> {
  const paint = (value: string) =>
    element.evaluate((node, colour) => {
      const { style } = node as HTMLElement | SVGElement;
      const name = node instanceof SVGElement ? 'fill' : '-webkit-text-fill-color';
      style.setProperty(name, colour, 'important');
      style.setProperty('text-shadow', colour === '' ? '' : 'none', 'important');
    }, value);
  await paint('transparent');
  const seen = new Map<number, Rgb>();
  for (const clip of boxes) {
    const { data } = PNG.sync.read(await page.screenshot({ clip, animations: 'disabled' }));
    for (let at = 0; at < data.length; at += 4) {
      const colour: Rgb = [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0];
      seen.set(colour[0] * 65536 + colour[1] * 256 + colour[2], colour);
    }
  }
  await paint('');
  return [...seen.values()];
}

/**
 * In forced colours the browser paints the words, and a plate behind them, in the reader's own colours, whatever
 * ours are; unless the element opts out.
 */
const isPaintedByBrowser = (element: ElementHandle<Element>): Promise<boolean> =>
  element.evaluate(
    (node) =>
      matchMedia('(forced-colors: active)').matches && getComputedStyle(node).forcedColorAdjust !== 'none',
  );

const parseRgb = (colour: string): Rgb | null => {
  const [red, green, blue] = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(colour)?.slice(1).map(Number) ?? [];
  return red === undefined || green === undefined || blue === undefined ? null : [red, green, blue];
};

/**
 * Whether the words of an element stand out from every pixel behind them: 4.5:1, or 3:1 where they are large.
 * For what axe cannot judge: words over a bar, a shade or a line.
 * @returns null when they do, else what is wrong
 */
export async function contrastFault(page: Page, element: ElementHandle<Element>): Promise<string | null> {
  if (await isPaintedByBrowser(element)) return null;
  const text = await ownText(element);
  const rgb = parseRgb(text.colour);
  if (rgb === null) return `the colour of the words cannot be told: ${text.colour}`;
  if (text.boxes.length === 0) return 'no words are to be seen';
  const colours = await coloursBehind(page, element, text);
  const worst = Math.min(...colours.map((colour) => contrastRatio(rgb, colour)));
  const needed = text.large ? 3 : 4.5;
  return worst >= needed ? null : `contrast ${worst.toFixed(2)}:1, needs ${needed}:1`;
}
