import { around, named, seenTexts, type Text } from './widgets.js';

/** Of the height of a line's box, at each side: letters do not fill it. */
const LEADING = 0.22;
const SLACK = 1;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const isEmpty = ({ left, right, top, bottom }: Box): boolean => right <= left || bottom <= top;

const meet = (one: Box, other: Box): Box => ({
  left: Math.max(one.left, other.left),
  right: Math.min(one.right, other.right),
  top: Math.max(one.top, other.top),
  bottom: Math.min(one.bottom, other.bottom),
});

const clips = (node: Element): boolean => {
  const { overflowX, overflowY } = getComputedStyle(node);
  return overflowX !== 'visible' || overflowY !== 'visible';
};
const scrolls = (node: Element): boolean => /auto|scroll/.test(getComputedStyle(node).overflow);

/** Where the letters of a text are, as far as the boxes they scroll in show them. */
function lettersOf({ parent, boxes }: Text): Box[] {
  const windows = around(parent)
    .filter(clips)
    .map((each) => each.getBoundingClientRect());
  return boxes
    .map(({ left, right, top, bottom, height }) => ({
      left: left + SLACK,
      right: right - SLACK,
      top: top + LEADING * height,
      bottom: bottom - LEADING * height,
    }))
    .map((box) => windows.reduce<Box>(meet, box))
    .filter((box) => !isEmpty(box));
}

/** Check 25: no two texts overlap, and none is cut off. */
export function overlaps(): string[] {
  const texts = seenTexts();
  const boxes = texts
    .flatMap((text) => lettersOf(text).map((box) => ({ text, box })))
    .sort((a, b) => a.box.top - b.box.top);
  const faults = new Set<string>();
  for (const [at, { text, box }] of boxes.entries()) {
    for (let next = at + 1; next < boxes.length && boxes[next]!.box.top < box.bottom; next += 1) {
      const other = boxes[next]!;
      if (other.text !== text && !isEmpty(meet(box, other.box)))
        faults.add(`"${text.words}" and "${other.text.words}" overlap, ${named(text.parent)}`);
    }
  }
  for (const { words, parent, boxes: rects } of texts) {
    const lid = around(parent).find((each) => clips(each) && !scrolls(each));
    const window = lid?.getBoundingClientRect();
    const isCut = rects.some(
      ({ left, right }) =>
        window !== undefined && (left < window.left - SLACK || right > window.right + SLACK),
    );
    if (isCut) faults.add(`"${words}" is cut off by ${named(lid!)}`);
  }
  return [...faults];
}

/** Check 24: no text is under 12 px, scaled drawings included. */
export const smallTexts = (): string[] =>
  seenTexts().flatMap(({ words, parent }) => {
    const scale = parent instanceof SVGGraphicsElement ? (parent.getScreenCTM()?.a ?? 1) : 1;
    const size = parseFloat(getComputedStyle(parent).fontSize) * Math.abs(scale);
    return size < 11.99 ? [`"${words}" is ${size.toFixed(1)} px, ${named(parent)}`] : [];
  });

/** Check 26: labels are horizontal, and not cut short by an ellipsis. */
export const turnedOrCut = (): string[] =>
  seenTexts().flatMap(({ words, parent }) => {
    const matrix = parent instanceof SVGGraphicsElement ? parent.getScreenCTM() : null;
    if (matrix !== null && (Math.abs(matrix.b) > 0.01 || Math.abs(matrix.c) > 0.01))
      return [`"${words}" is turned`];
    const short = around(parent).find(
      (each) => getComputedStyle(each).textOverflow === 'ellipsis' && each.scrollWidth > each.clientWidth,
    );
    return short === undefined ? [] : [`"${words}" is cut short, ${named(short)}`];
  });

/** Check 13: numbers are grouped, have a real minus and no tail of digits. */
export const rawNumbers = (): string[] =>
  seenTexts().flatMap(({ words, parent }) =>
    parent.closest('td') !== null && /(?:^|\s)-\d|\d{5,}|\.\d{7,}/.test(words) ? [`"${words}"`] : [],
  );
