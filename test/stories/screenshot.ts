import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import { root } from '../../tools/rollup/workspace.js';
import { type Picture, readScreenshot } from './png.js';

export type Rgb = readonly [number, number, number];

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The window as it is painted, one pixel to a CSS pixel, and the file it came in. */
export interface Screenshot extends Picture {
  readonly file: Buffer;
}

/** As 0xrrggbb. */
const colourAt = ({ data }: Screenshot, place: number): number =>
  (data[3 * place]! << 16) | (data[3 * place + 1]! << 8) | data[3 * place + 2]!;

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
  for (const box of boxes) {
    const [left, right] = [Math.ceil(box.x), Math.floor(box.x + box.width)];
    for (let y = Math.ceil(box.y); y < Math.floor(box.y + box.height); y++) {
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

/** Colours no widget has. Each screenshot waits for the next of them. */
const MARKS: readonly [Rgb, Rgb] = [
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
 * Takes screenshots of the window of a page, straight from the browser: the driver's own would first look through every
 * shadow root for animations to stop and a caret to hide, of which a story at rest has none.
 */
export class Camera {
  readonly #page: Page;
  readonly #session: CDPSession;

  private constructor(page: Page, session: CDPSession) {
    this.#page = page;
    this.#session = session;
  }

  static async of(page: Page): Promise<Camera> {
    return new Camera(page, await page.context().newCDPSession(page));
  }

  /**
   * The window as it is now. On a busy machine a screenshot may show an older frame, or one that is
   * painted in part only: of two in a row that are the same, each with a mark laid just before, neither is that.
   */
  async screenshotNow(): Promise<Screenshot> {
    let last = await this.#screenshotWithMark(MARKS[0]);
    for (let turn = 1; ; turn = 1 - turn) {
      const next = await this.#screenshotWithMark(MARKS[turn]!);
      if (next.data.equals(last.data)) {
        await mark(this.#page, null);
        return next;
      }
      last = next;
    }
  }

  /** Takes screenshots until one has the mark. Then the mark is painted over, so that screenshots can be compared. */
  async #screenshotWithMark(colour: Rgb): Promise<Screenshot> {
    await mark(this.#page, colour);
    for (;;) {
      const taken = await this.#session.send('Page.captureScreenshot', { optimizeForSpeed: true });
      const file = Buffer.from(taken.data, 'base64');
      const { width, data } = readScreenshot(file);
      const corner = 3 * (width + 1);
      if (!colour.every((part, index) => data[corner + index] === part)) continue;
      for (let row = 0; row < 4; row++) data.fill(0, 3 * row * width, 3 * (row * width + 4));
      return { width, data, file };
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
