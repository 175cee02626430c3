import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { root } from '../../tools/rollup/workspace.js';

export type Rgb = readonly [number, number, number];

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The window as it is painted, from its corner, one pixel to a CSS pixel. */
export type Picture = ReturnType<typeof PNG.sync.read>;

/** How many pixels of each colour a picture has inside the boxes. Colours as 0xrrggbb. */
export function pixelsIn({ width, data }: Picture, boxes: readonly Box[]): Map<number, number> {
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

/** Colours no widget has. Each picture waits for the next of them. */
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

/** Takes pictures until one has the mark. Then the mark is painted over, so that pictures can be compared. */
async function pictureWithMark(page: Page, colour: Rgb, width: number, height: number): Promise<Picture> {
  await mark(page, colour);
  for (;;) {
    const file = await page.screenshot({ animations: 'disabled', clip: { x: 0, y: 0, width, height } });
    const picture = PNG.sync.read(file);
    const corner = 4 * (picture.width + 1);
    if (!colour.every((part, index) => picture.data[corner + index] === part)) continue;
    for (let row = 0; row < 4; row++)
      picture.data.fill(0, 4 * row * picture.width, 4 * (row * picture.width + 4));
    return picture;
  }
}

/**
 * The window as it is now, from its corner. On a busy machine a picture may show an older frame, or one that is
 * painted in part only: of two in a row that are the same, each with a mark laid just before, neither is that.
 */
export async function pictureOfNow(page: Page, width: number, height: number): Promise<Picture> {
  let last = await pictureWithMark(page, MARKS[0], width, height);
  for (let turn = 1; ; turn = 1 - turn) {
    const next = await pictureWithMark(page, MARKS[turn]!, width, height);
    if (next.data.equals(last.data)) {
      await mark(page, null);
      return next;
    }
    last = next;
  }
}

/** Keeps a picture in which something is wrong, to be looked at. Returns where it lies. */
export async function keepPicture(picture: Picture): Promise<string> {
  const folder = join(root, 'build/pictures');
  await mkdir(folder, { recursive: true });
  const name = `${new Date().toISOString().replaceAll(':', '-')}.png`;
  await writeFile(join(folder, name), PNG.sync.write(picture));
  return `build/pictures/${name}`;
}
