import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import { root } from '../../tools/rollup/workspace.js';
import { type Picture, PIXEL, readScreenshot } from './png.js';

export type Rgb = readonly [number, number, number];

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A part of the window as it is painted, one pixel to a CSS pixel, where it lies, and the file it came in. */
export interface Screenshot extends Picture {
  readonly left: number;
  readonly top: number;
  readonly file: Buffer;
}

/** As 0xrrggbb. */
const colourAt = ({ data }: Screenshot, place: number): number =>
  (data[PIXEL * place]! << 16) | (data[PIXEL * place + 1]! << 8) | data[PIXEL * place + 2]!;

/** How many pixels of each colour there are inside the boxes. Most are like the one before, which is counted faster. */
function countColours(
  screenshot: Screenshot,
  boxes: readonly Box[],
  isCounted: (place: number, colour: number) => boolean,
): Map<number, number> {
  const pixels = new Map<number, number>();
  let last = 0;
  let times = 0;
  const add = (): void => {
    if (times > 0) pixels.set(last, (pixels.get(last) ?? 0) + times);
  };
  for (const { width, height, ...box } of boxes) {
    const [x, from] = [box.x - screenshot.left, box.y - screenshot.top];
    const [left, right] = [Math.ceil(x), Math.floor(x + width)];
    for (let y = Math.ceil(from); y < Math.floor(from + height); y++) {
      for (let place = y * screenshot.width + left; place < y * screenshot.width + right; place++) {
        const colour = colourAt(screenshot, place);
        if (!isCounted(place, colour)) continue;
        if (colour !== last) {
          add();
          last = colour;
          times = 0;
        }
        times += 1;
      }
    }
  }
  add();
  return pixels;
}

/** How many pixels of each colour a screenshot has inside the boxes. */
export const pixelsIn = (screenshot: Screenshot, boxes: readonly Box[]): Map<number, number> =>
  countColours(screenshot, boxes, () => true);

/** The same, but only where letters are, be it the edge of one, by a screenshot that shows the words. */
export const pixelsUnderLetters = (
  behind: Screenshot,
  words: Screenshot,
  boxes: readonly Box[],
): Map<number, number> => countColours(behind, boxes, (place, colour) => colour !== colourAt(words, place));

/** Width and height of a mark in pixels, and the room around words that has place for it. */
const [MARK, ROOM] = [4, 8];

/** What holds all boxes, and room for a mark. */
function around(boxes: readonly Box[]): Box {
  const x = Math.max(0, Math.floor(Math.min(...boxes.map((box) => box.x))) - ROOM);
  const y = Math.max(0, Math.floor(Math.min(...boxes.map((box) => box.y))) - ROOM);
  const right = Math.ceil(Math.max(...boxes.map((box) => box.x + box.width)));
  const bottom = Math.ceil(Math.max(...boxes.map((box) => box.y + box.height)));
  return { x, y, width: right - x, height: bottom - y };
}

/** Lays a mark over a place of the window, or takes it away. Returns how far the window is scrolled. */
const mark = (page: Page, colour: Rgb | null, { x, y }: Pick<Box, 'x' | 'y'>): Promise<[number, number]> =>
  page.evaluate(
    ([rgb, size, left, top]) => {
      document.querySelector('#painted-mark')?.remove();
      if (rgb !== null) {
        const corner = document.body.appendChild(document.createElement('div'));
        corner.id = 'painted-mark';
        corner.style.cssText = `position: fixed; left: ${left}px; top: ${top}px; width: ${size}px; height: ${size}px;
          z-index: 2147483647; forced-color-adjust: none; background: rgb(${rgb.join()})`;
      }
      return [scrollX, scrollY] as [number, number];
    },
    [colour, MARK, x, y] as const,
  );

/**
 * Takes screenshots in the window of a page, straight from the browser: the driver's own would first look through every
 * shadow root for animations to stop and a caret to hide, of which a story at rest has none.
 */
export class Camera {
  readonly #page: Page;
  readonly #session: CDPSession;
  /** Screenshots so far: each has a mark in a colour of its own, which no widget has. */
  #taken = 0;

  private constructor(page: Page, session: CDPSession) {
    this.#page = page;
    this.#session = session;
  }

  static async of(page: Page): Promise<Camera> {
    return new Camera(page, await page.context().newCDPSession(page));
  }

  /**
   * The part of the window that holds these boxes, as it is now: on a busy machine a screenshot may show an older frame,
   * which lacks the mark laid just before. The whole window would take several times as long.
   */
  async screenshotNow(boxes: readonly Box[]): Promise<Screenshot> {
    const part = around(boxes);
    this.#taken += 1;
    const colour: Rgb = [255, this.#taken % 256, 254];
    const [scrolledX, scrolledY] = await mark(this.#page, colour, part);
    const clip = { ...part, x: part.x + scrolledX, y: part.y + scrolledY, scale: 1 };
    for (;;) {
      const taken = await this.#session.send('Page.captureScreenshot', { optimizeForSpeed: true, clip });
      const file = Buffer.from(taken.data, 'base64');
      const { width, data } = readScreenshot(file);
      const corner = PIXEL * (width + 1);
      if (!colour.every((channel, index) => data[corner + index] === channel)) continue;
      await mark(this.#page, null, part);
      // The mark is painted over, so that screenshots can be compared.
      for (let row = 0; row < MARK; row++) data.fill(0, PIXEL * row * width, PIXEL * (row * width + MARK));
      return { width, data, file, left: part.x, top: part.y };
    }
  }

  /** The same at rest: of two screenshots in a row that are the same, neither is painted in part only. */
  async screenshotAtRest(boxes: readonly Box[]): Promise<Screenshot> {
    let last = await this.screenshotNow(boxes);
    for (;;) {
      const next = await this.screenshotNow(boxes);
      if (next.data.equals(last.data)) return next;
      last = next;
    }
  }
}

/** Keeps a screenshot in which something is wrong, to be looked at. Returns where it lies. */
export async function keepScreenshot(screenshot: Screenshot): Promise<string> {
  const folder = join(root, 'build/screenshots');
  await mkdir(folder, { recursive: true });
  const name = `${new Date().toISOString().replaceAll(':', '-')}.png`;
  await writeFile(join(folder, name), screenshot.file);
  return `build/screenshots/${name}`;
}
