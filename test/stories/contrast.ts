import { isDeepStrictEqual } from 'node:util';
import { contrastOf } from '@commonweal/charts/marks/contrast.js';
import type { JSHandle } from 'playwright-core';
import {
  type Box,
  type Camera,
  keepScreenshot,
  type Screenshot,
  pixelsUnderLetters,
  pixelsIn,
  type Rgb,
} from './screenshot.js';

/** Where an element's own words are, their colour and whether WCAG calls them large. */
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
  /** The letters have an edge in the colour of the ground: a line that comes near ends before it reaches them. */
  readonly hasHalo: boolean;
}

/** Elements of a page: a list that stays there, and places in it. A handle for each would take far longer. */
export type Elements = JSHandle<Element[]>;
type Places = readonly number[];

const ownTexts = (elements: Elements, places: Places): Promise<OwnText[]> =>
  elements.evaluate(
    (all, at) => {
      const nodes = at.map((place) => all[place]!);
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
          // A control that is not painted, such as the slider over a plot, hides nothing. To list all that lies in a
          // place takes far longer than to ask for the uppermost, which is painted nearly everywhere.
          let hit: Element | undefined;
          let scope: Document | ShadowRoot | null = document;
          while (scope !== null) {
            const middle = [x + width / 2, y + height / 2] as const;
            const top: Element | null = scope.elementFromPoint(...middle);
            const inner: Element | undefined =
              top !== null && getComputedStyle(top).opacity !== '0'
                ? top
                : scope.elementsFromPoint(...middle).find((each) => getComputedStyle(each).opacity !== '0');
            if (inner === undefined || inner === hit) break;
            hit = inner;
            scope = hit.shadowRoot;
          }
          // A drawing lets the pointer through to its cell, or is under it itself.
          const place = node.closest('td, th') ?? node;
          return hit !== undefined && (place.contains(hit) || hit.contains(node));
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
          hasHalo:
            node instanceof SVGElement && style.stroke !== 'none' && style.paintOrder.startsWith('stroke'),
          byBrowser: matchMedia('(forced-colors: active)').matches && style.forcedColorAdjust !== 'none',
        };
      });
    },
    [...places],
  );

/** Makes the words transparent, or gives them their colour back. */
const paint = (elements: Elements, places: Places, colour: 'transparent' | ''): Promise<void> =>
  elements.evaluate(
    (all, [at, value]) => {
      for (const node of at.map((place) => all[place]!)) {
        const { style } = node as HTMLElement | SVGElement;
        const name = node instanceof SVGElement ? 'fill' : '-webkit-text-fill-color';
        style.setProperty(name, value, 'important');
        style.setProperty('text-shadow', value === '' ? '' : 'none', 'important');
      }
    },
    [[...places], colour] as const,
  );

/**
 * The share of the pixels behind words that may be too like them: the blurred edge of a line that the plate behind
 * the words cuts off. A line through the words is more: a tenth of the box of a short number.
 */
const EDGE = 0.03;

/** What is wrong with the words over what the screenshot shows behind them. */
function faultOf(
  { boxes, colour, large, hasHalo }: OwnText,
  behind: Screenshot,
  words: Screenshot,
): string | null {
  if (colour === null) return 'words that are transparent';
  const [red, green, blue] = colour;
  const needed = large ? 3 : 4.5;
  let all = 0;
  let tooLike = 0;
  let worst = 21;
  // Lines may pass through the corners of the box of words with a halo: what counts is what the letters are on.
  const pixels = hasHalo ? pixelsUnderLetters(behind, words, boxes) : pixelsIn(behind, boxes);
  for (const [pixel, count] of pixels) {
    const ratio = contrastOf((red << 16) | (green << 8) | blue, pixel);
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

type Take = (boxes: readonly Box[]) => Promise<Screenshot>;

/** What is wrong with words that are in view, by their places, and the screenshot that shows it. Null where they moved meanwhile. */
async function faultsInView(
  take: Take,
  elements: Elements,
  inView: ReadonlyMap<number, OwnText>,
): Promise<{ faults: Map<number, string | null>; behind: Screenshot } | null> {
  const places = [...inView.keys()];
  const boxes = [...inView.values()].flatMap((text) => text.boxes);
  await paint(elements, places, 'transparent');
  const behind = await take(boxes);
  await paint(elements, places, '');
  const after = (await ownTexts(elements, places)).flatMap((text) => text.boxes);
  if (!isDeepStrictEqual(after, boxes)) return null;
  const needsWords = [...inView.values()].some(({ hasHalo }) => hasHalo);
  const words = needsWords ? await take(boxes) : behind;
  return {
    faults: new Map([...inView].map(([place, text]) => [place, faultOf(text, behind, words)])),
    behind,
  };
}

const isFault = (fault: string | null): boolean => fault !== null;

/**
 * Whether the words of each element stand out from what is behind them: 4.5:1, or 3:1 where they are large.
 * For what axe cannot judge: words over a bar, a shade or a line. One screenshot serves all that are in view; then the
 * next of the others is brought into view, and all that came with it.
 * @returns for each element null when they do, else what is wrong
 */
export async function contrastFaults(camera: Camera, elements: Elements): Promise<(string | null)[]> {
  const count = await elements.evaluate((all) => all.length);
  const all = Array.from({ length: count }, (_, place) => place);
  const faults = new Map<number, string | null>();
  for (let left = all; left.length > 0; left = left.filter((place) => !faults.has(place))) {
    const texts = await ownTexts(elements, left);
    const inView = new Map<number, OwnText>();
    for (const [index, text] of texts.entries()) {
      const place = left[index]!;
      if (text.byBrowser) faults.set(place, null);
      else if (text.boxes.length === 0) faults.set(place, 'no words are to be seen');
      else if (text.inView) inView.set(place, text);
    }
    if (inView.size > 0) {
      let found = await faultsInView((boxes) => camera.screenshotNow(boxes), elements, inView);
      // Whole frames are asked for: what seems at fault all the same is looked at again at rest.
      const isSuspect = found !== null && [...found.faults.values()].some(isFault);
      if (isSuspect) found = await faultsInView((boxes) => camera.screenshotAtRest(boxes), elements, inView);
      // Words that moved while the screenshot was taken are not where it shows them: they are looked at anew.
      if (found === null) continue;
      const kept = [...found.faults.values()].some(isFault) ? await keepScreenshot(found.behind) : '';
      for (const [place, fault] of found.faults)
        faults.set(place, fault === null ? null : `${fault}, see ${kept},`);
    }
    const next = left.find((place) => !faults.has(place));
    if (next !== undefined && !(await bringIntoView(elements, next))) {
      faults.set(next, 'words that stay out of view, or behind something');
    }
  }
  return all.map((place) => faults.get(place) ?? null);
}

/** Scrolls to the words. False when they are not to be seen even so. */
async function bringIntoView(elements: Elements, place: number): Promise<boolean> {
  await elements.evaluate((all, at) => {
    all[at]?.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
  }, place);
  const [text] = await ownTexts(elements, [place]);
  return text?.inView ?? false;
}
