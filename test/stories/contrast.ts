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
  /** Null where the words are transparent, if only in part. */
  readonly colour: Rgb | null;
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
    (nodes) => {
      const brush = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;
      return nodes.map((node) => {
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
        // As it is painted, in whatever notation it was written.
        brush.clearRect(0, 0, 1, 1);
        brush.fillStyle = node instanceof SVGElement ? style.fill : style.color;
        brush.fillRect(0, 0, 1, 1);
        const [red = 0, green = 0, blue = 0, alpha] = brush.getImageData(0, 0, 1, 1).data;
        return {
          boxes,
          inView,
          colour: alpha === 255 ? ([red, green, blue] as const) : null,
          large: size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700),
          byBrowser: matchMedia('(forced-colors: active)').matches && style.forcedColorAdjust !== 'none',
        };
      });
    },
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

/** The window as it is painted, from its corner, one pixel to a CSS pixel. */
type Picture = ReturnType<typeof PNG.sync.read>;

/** How many pixels of each colour a picture has inside the boxes. Colours as 0xrrggbb. */
function pixelsIn({ width, data }: Picture, boxes: readonly Box[]): Map<number, number> {
  const pixels = new Map<number, number>();
  for (const box of boxes) {
    for (let y = Math.ceil(box.y); y < Math.floor(box.y + box.height); y++) {
      for (let x = Math.ceil(box.x); x < Math.floor(box.x + box.width); x++) {
        const colour = data.readUInt32BE(4 * (y * width + x)) >>> 8;
        pixels.set(colour, (pixels.get(colour) ?? 0) + 1);
      }
    }
  }
  return pixels;
}

/**
 * The share of the pixels behind words that may be too like them: the blurred edge of a line that the plate behind
 * the words cuts off. A line through the words is more: a tenth of the box of a short number.
 */
const EDGE = 0.03;

/** What is wrong with the words over what the picture shows behind them. */
function faultOf({ boxes, colour, large }: OwnText, behind: Picture): string | null {
  if (colour === null) return 'words that are transparent';
  const needed = large ? 3 : 4.5;
  let all = 0;
  let tooLike = 0;
  let worst = 21;
  for (const [pixel, count] of pixelsIn(behind, boxes)) {
    const ratio = contrastRatio(colour, [pixel >> 16, (pixel >> 8) & 255, pixel & 255]);
    worst = Math.min(worst, ratio);
    all += count;
    if (ratio < needed) tooLike += count;
  }
  if (all === 0) return 'no words are to be seen';
  const share = tooLike / all;
  return share <= EDGE
    ? null
    : `contrast down to ${worst.toFixed(2)}:1 at ${Math.ceil(share * 100)}% of its pixels`;
}

/** Colours no widget has. Each picture waits for the next of them. */
const MARKS: readonly Rgb[] = [
  [255, 0, 255],
  [0, 255, 1],
];

/** Lays a mark over the corner of the window, or takes it away. */
const mark = (page: Page, colour: Rgb | null): Promise<void> =>
  page.evaluate((rgb) => {
    document.querySelector('#painted-mark')?.remove();
    if (rgb === null) return;
    const corner = document.body.appendChild(document.createElement('div'));
    corner.id = 'painted-mark';
    corner.style.cssText = `position: fixed; left: 0; top: 0; width: 4px; height: 4px; z-index: 2147483647;
      forced-color-adjust: none; background: rgb(${rgb.join()})`;
  }, colour);

/**
 * The window as it is now, from its corner. On a busy machine a picture may show an older frame: one that has a
 * mark laid just before, first of one colour and then of another, does not.
 */
async function pictureOfNow(page: Page, width: number, height: number): Promise<Picture> {
  let image: Picture | null = null;
  for (const colour of MARKS) {
    await mark(page, colour);
    for (let seen = false; !seen;) {
      const file = await page.screenshot({ animations: 'disabled', clip: { x: 0, y: 0, width, height } });
      image = PNG.sync.read(file);
      const at = 4 * (image.width + 1);
      seen = colour.every((part, index) => image?.data[at + index] === part);
    }
  }
  await mark(page, null);
  return image!;
}

/** What is behind the words of the elements: the window as far as the boxes reach, without the words. */
async function pictureBehind(page: Page, elements: Elements, boxes: readonly Box[]): Promise<Picture> {
  const width = Math.ceil(Math.max(...boxes.map((box) => box.x + box.width)));
  const height = Math.ceil(Math.max(...boxes.map((box) => box.y + box.height)));
  await paint(page, elements, 'transparent');
  const image = await pictureOfNow(page, width, height);
  await paint(page, elements, '');
  return image;
}

/**
 * Whether the words of each element stand out from what is behind them: 4.5:1, or 3:1 where they are large.
 * For what axe cannot judge: words over a bar, a shade or a line. One picture serves all that are in view; then the
 * next of the others is brought into view, and all that came with it.
 * @returns for each element null when they do, else what is wrong
 */
export async function contrastFaults(page: Page, elements: Elements): Promise<(string | null)[]> {
  const faults = new Map<ElementHandle<Element>, string | null>();
  for (let left = elements; left.length > 0; left = left.filter((element) => !faults.has(element))) {
    const texts = await ownTexts(page, left);
    const seen: ElementHandle<Element>[] = [];
    for (const [index, { boxes, byBrowser, inView }] of texts.entries()) {
      if (byBrowser) faults.set(left[index]!, null);
      else if (boxes.length === 0) faults.set(left[index]!, 'no words are to be seen');
      else if (inView) seen.push(left[index]!);
    }
    if (seen.length > 0) {
      const inView = texts.filter((_, index) => seen.includes(left[index]!));
      const picture = await pictureBehind(
        page,
        seen,
        inView.flatMap(({ boxes }) => boxes),
      );
      for (const [index, text] of inView.entries()) faults.set(seen[index]!, faultOf(text, picture));
    }
    const next = left.find((element) => !faults.has(element));
    if (next && !(await bringIntoView(page, next))) {
      faults.set(next, 'words that stay out of view, or behind something');
    }
  }
  return elements.map((element) => faults.get(element) ?? null);
}

/** Scrolls to the words. False when they are not to be seen even so. */
async function bringIntoView(page: Page, element: ElementHandle<Element>): Promise<boolean> {
  await element.evaluate((node) => {
    node.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
  });
  const [text] = await ownTexts(page, [element]);
  return text?.inView ?? false;
}
