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

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where an element's own words stand, their colour and whether WCAG calls them large. */
interface OwnText {
  readonly boxes: readonly Box[];
  readonly colour: string;
  readonly large: boolean;
  /** The words lie in the window, and nothing lies over them. */
  readonly inView: boolean;
  /**
   * In forced colours the browser paints the words, and a plate behind them, in the reader's own colours, whatever
   * ours are; unless the element opts out.
   */
  readonly byBrowser: boolean;
}

type Elements = readonly ElementHandle<Element>[];

const ownTexts = (page: Page, elements: Elements): Promise<OwnText[]> =>
  page.evaluate(
    (nodes) =>
      nodes.map((node) => {
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
        const inView = boxes.every(({ x, y, width, height }) => {
          if (x < 0 || y < 0 || x + width > innerWidth || y + height > innerHeight) return false;
          let hit = document.elementFromPoint(x + width / 2, y + height / 2);
          while (hit?.shadowRoot) {
            const inner: Element | null = hit.shadowRoot.elementFromPoint(x + width / 2, y + height / 2);
            if (inner === null || inner === hit) break;
            hit = inner;
          }
          // A drawing lets the pointer through to its cell, or stands under it itself.
          const place = node.closest('td, th') ?? node;
          return hit !== null && (place.contains(hit) || hit.contains(node));
        });
        return {
          boxes,
          inView,
          colour: node instanceof SVGElement ? style.fill : style.color,
          large: size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700),
          byBrowser: matchMedia('(forced-colors: active)').matches && style.forcedColorAdjust !== 'none',
        };
      }),
    [...elements],
  );

/** Makes the words transparent, or gives them their colour back. */
const paint = (page: Page, elements: Elements, colour: 'transparent' | ''): Promise<void> =>
  page.evaluate(
    ([nodes, value]) => {
      for (const node of nodes) {
        const { style } = node as HTMLElement | SVGElement;
        const name = node instanceof SVGElement ? 'fill' : '-webkit-text-fill-color';
        style.setProperty(name, value, 'important');
        style.setProperty('text-shadow', value === '' ? '' : 'none', 'important');
      }
    },
    [[...elements], colour] as const,
  );

const parseRgb = (colour: string): Rgb | null => {
  const [red, green, blue] = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(colour)?.slice(1).map(Number) ?? [];
  return red === undefined || green === undefined || blue === undefined ? null : [red, green, blue];
};

/** Every colour of a picture inside the boxes. */
function coloursIn({ width, data }: Picture, boxes: readonly Box[]): Rgb[] {
  const seen = new Map<number, Rgb>();
  for (const box of boxes) {
    for (let y = Math.ceil(box.y); y < Math.floor(box.y + box.height); y++) {
      for (let x = Math.ceil(box.x); x < Math.floor(box.x + box.width); x++) {
        const at = 4 * (y * width + x);
        const [red = 0, green = 0, blue = 0] = data.subarray(at, at + 3);
        seen.set(red * 65536 + green * 256 + blue, [red, green, blue]);
      }
    }
  }
  return [...seen.values()];
}

type Picture = ReturnType<typeof PNG.sync.read>;

/** What is wrong with the words over what the picture shows behind them. */
function faultOf({ boxes, colour, large }: OwnText, behind: Picture): string | null {
  const words = parseRgb(colour);
  if (words === null) return `the colour of the words cannot be told: ${colour}`;
  const colours = coloursIn(behind, boxes);
  if (colours.length === 0) return 'no words are to be seen';
  const worst = Math.min(...colours.map((other) => contrastRatio(words, other)));
  const needed = large ? 3 : 4.5;
  return worst >= needed ? null : `contrast ${worst.toFixed(2)}:1, needs ${needed}:1`;
}

/** The page with the words of the elements left out. */
async function pictureBehind(page: Page, elements: Elements): Promise<Picture> {
  await paint(page, elements, 'transparent');
  const picture = PNG.sync.read(await page.screenshot({ animations: 'disabled' }));
  await paint(page, elements, '');
  return picture;
}

/**
 * Whether the words of each element stand out from every pixel behind them: 4.5:1, or 3:1 where they are large.
 * For what axe cannot judge: words over a bar, a shade or a line. One picture serves all that are in view; the
 * others are brought into view one by one.
 * @returns for each element null when they do, else what is wrong
 */
export async function contrastFaults(page: Page, elements: Elements): Promise<(string | null)[]> {
  const texts = await ownTexts(page, elements);
  const picture = await pictureBehind(page, elements);
  const faults: (string | null)[] = [];
  for (const [index, text] of texts.entries()) {
    const element = elements[index]!;
    if (text.byBrowser) faults.push(null);
    else if (text.inView) faults.push(faultOf(text, picture));
    else {
      await element.evaluate((node) => {
        node.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
      });
      const [now] = await ownTexts(page, [element]);
      faults.push(now ? faultOf(now, await pictureBehind(page, [element])) : 'no words are to be seen');
    }
  }
  return faults;
}
