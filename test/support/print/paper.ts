import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';

/** Something on paper: the page it is on, and its box in points from the lower left. */
interface Placed {
  readonly page: number;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

export interface PrintedText extends Placed {
  readonly text: string;
}

/** What a PDF shows: its texts, and the boxes of its filled shapes. */
export interface Paper {
  readonly pages: number;
  readonly texts: readonly PrintedText[];
  readonly shapes: readonly Placed[];
}

type Matrix = readonly [number, number, number, number, number, number];

const times = ([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix => [
  a * g + c * h,
  b * g + d * h,
  a * i + c * j,
  b * i + d * j,
  a * k + c * l + e,
  b * k + d * l + f,
];

function placed(page: number, [a, b, c, d, e, f]: Matrix, box: readonly number[]): Placed {
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = box;
  const xs = [a * x0 + c * y0 + e, a * x1 + c * y1 + e].sort((one, other) => one - other);
  const ys = [b * x0 + d * y0 + f, b * x1 + d * y1 + f].sort((one, other) => one - other);
  return { page, left: xs[0]!, right: xs[1]!, bottom: ys[0]!, top: ys[1]! };
}

/** Follows the drawing of a page: transforms add up, and are taken back with what was saved. */
function shapesOf(page: number, names: Readonly<Record<string, number>>, drawn: Drawn): Placed[] {
  const found: Placed[] = [];
  const saved: Matrix[] = [];
  let matrix: Matrix = [1, 0, 0, 1, 0, 0];
  for (const [at, operator] of drawn.fnArray.entries()) {
    const values = drawn.argsArray[at] as readonly unknown[] | null;
    if (operator === names.save || operator === names.paintFormXObjectBegin) saved.push(matrix);
    if (operator === names.paintFormXObjectBegin && Array.isArray(values?.[0]))
      matrix = times(matrix, values[0] as unknown as Matrix);
    if (operator === names.restore || operator === names.paintFormXObjectEnd) matrix = saved.pop() ?? matrix;
    if (operator === names.transform) matrix = times(matrix, values as unknown as Matrix);
    const fills = [names.fill, names.eoFill, names.fillStroke, names.eoFillStroke];
    if (operator === names.constructPath && fills.includes(Number(values?.[0]))) {
      const box = values?.[2] as ArrayLike<number> | null | undefined;
      if (box) found.push(placed(page, matrix, Array.from(box)));
    }
  }
  return found;
}
interface Drawn {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** The reader of PDF calls a method of buffers that the oldest supported Node does not have. */
function withTransfer(): void {
  const buffers = ArrayBuffer.prototype as ArrayBuffer & {
    transferToFixedLength?: (length?: number) => ArrayBuffer;
  };
  buffers.transferToFixedLength ??= function (this: ArrayBuffer, length?: number): ArrayBuffer {
    return this.slice(0, length);
  };
}

/** Reads what a PDF shows. */
export async function paperOf(bytes: Uint8Array): Promise<Paper> {
  withTransfer();
  const { OPS } = (await getResolvedPDFJS()) as unknown as { OPS: Readonly<Record<string, number>> };
  const file = await getDocumentProxy(new Uint8Array(bytes));
  const texts: PrintedText[] = [];
  const shapes: Placed[] = [];
  for (let number = 1; number <= file.numPages; number += 1) {
    const page = await file.getPage(number);
    for (const item of (await page.getTextContent()).items) {
      if (!('str' in item) || item.str.trim() === '') continue;
      const [left, bottom] = [Number(item.transform[4]), Number(item.transform[5])];
      const box = { left, right: left + item.width, bottom, top: bottom + item.height };
      texts.push({ page: number, text: item.str.trim(), ...box });
    }
    shapes.push(...shapesOf(number, OPS, await page.getOperatorList()));
  }
  return { pages: file.numPages, texts, shapes };
}
