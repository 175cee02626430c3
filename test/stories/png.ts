import { inflateSync } from 'node:zlib';

/** A picture of three bytes a pixel: red, green, blue. */
export interface Picture {
  readonly width: number;
  readonly data: Buffer;
}

const SIGNATURE = 8;
/** Around the content of a chunk: its length and name before it, its checksum after it. */
const BEFORE = 8;
const AFTER = 4;
/** Eight bits of red, green and blue each, deflated, by rows from the top. */
const AS_SCREENSHOTS = '8,2,0,0,0';
/** Bytes of a pixel. */
export const PIXEL = 3;
/** How a row may be written: as it is, or as what is added to the row above. */
const PLAIN = 0;
const ADDED = 2;

function* chunksOf(file: Buffer): Generator<readonly [name: string, content: Buffer]> {
  for (let at = SIGNATURE; at < file.length;) {
    const start = at + BEFORE;
    const end = start + file.readUInt32BE(at);
    yield [file.toString('latin1', at + 4, start), file.subarray(start, end)];
    at = end + AFTER;
  }
}

/**
 * Reads a PNG as Chromium writes it when it is to be fast. A library that reads every PNG takes several times as long, which
 * is longer than the screenshot took. Throws on any other.
 */
export function readScreenshot(file: Buffer): Picture {
  const chunks = [...chunksOf(file)];
  const header = chunks.find(([name]) => name === 'IHDR')?.[1] ?? Buffer.alloc(13);
  const form = [...header.subarray(8)].join();
  if (form !== AS_SCREENSHOTS) throw new Error(`A screenshot of the form ${form} cannot be read.`);
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const written = inflateSync(
    Buffer.concat(chunks.flatMap(([name, content]) => (name === 'IDAT' ? [content] : []))),
  );
  const row = PIXEL * width;
  const data = Buffer.alloc(row * height);
  const nothing = Buffer.alloc(row);
  for (let y = 0; y < height; y += 1) {
    const [from, to] = [y * (row + 1), y * row];
    const filter = written[from];
    if (filter === PLAIN || (filter === ADDED && y === 0)) written.copy(data, to, from + 1, from + 1 + row);
    // Most rows are like the one above: to copy it takes a tenth of the time.
    else if (filter === ADDED && nothing.compare(written, from + 1, from + 1 + row) === 0)
      data.copyWithin(to, to - row, to);
    else if (filter === ADDED) {
      for (let at = 0; at < row; at += 1) data[to + at] = written[from + 1 + at]! + data[to + at - row]!;
    } else throw new Error(`A row of a screenshot is written by filter ${String(filter)}.`);
  }
  return { width, data };
}
