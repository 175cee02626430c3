import { dodge } from './dodge.js';
import { BEFORE, halfEms, LINE, place, TEXT, widthOf } from './room.js';
import { isNameBold, type PlotLook } from './series-style.js';
import type { EndLabel, EndLabels, Gutters, PlotPoint } from './types.js';

/** What is to be at the end of a line. */
export interface EndItem {
  readonly point: PlotPoint;
  readonly look: PlotLook;
  readonly value: string;
  readonly name: string;
  /** A last, quieter line: limits, or `provisional`; null if there is none. */
  readonly detail: string | null;
}

/** Labels for three ranges of widths, and the gutters that they need. */
export interface PlacedLabels {
  readonly labels: readonly [EndLabels, EndLabels, EndLabels];
  readonly gutters: Gutters['end'];
}

/** Most characters of a name in one line: under 30em, under 44em, and wider. */
const MOST = [12, 13, 18] as const;
/** A single word longer than this takes up more of a narrow box than its line has left. */
const LONGEST_WORD = 13;
/** Lines that need no name in a narrow box, since the readout over the plot names them in the same order. */
const NAMED_ABOVE = 3;
/** How far a label may be beyond the frame, in ems. */
const BEYOND = 0.75;
/** Further than this, in ems, a line joins a label to its point. */
const NEAR = 0.1;
/** After a value and before a name, in ems of the label. */
const SPACE = { after: 0.75, name: 0.2 } as const;
/** Width of a digit in bold, in ems of the label. */
const DIGIT = 0.58;
/** Room after the frame where there are no labels: half of the last label under x, in ems. */
const LEAST_END = 2;

interface Layout {
  readonly characters: number;
  readonly isTight: boolean;
  readonly isNamed: boolean;
}

/**
 * Labels at the ends of lines, value first and name after it, placed for three ranges of widths so that none overlap
 * and none is outside the frame by more than a line. Where there is no room for all, those of context go first, then the last.
 *
 * @param items The most important first.
 * @param height Of the frame, in ems.
 * @param hasReadout Whether a readout over the plot names the lines.
 * @param before Room between the frame and the values, in ems of the label.
 */
export function endLabels(
  items: readonly EndItem[],
  height: number,
  hasReadout: boolean,
  before = BEFORE,
): PlacedLabels {
  const isShort = items.every(({ name }) => name.split(' ').every((word) => word.length <= LONGEST_WORD));
  const isNamed = !hasReadout || items.length > NAMED_ABOVE;
  const layouts: readonly [Layout, Layout, Layout] = [
    { characters: MOST[0], isTight: true, isNamed: isNamed && (isShort || !hasReadout) },
    { characters: MOST[1], isTight: false, isNamed: true },
    { characters: MOST[2], isTight: false, isNamed: true },
  ];
  const [narrow, middle, wide] = layouts.map((layout) => layOut(items, height, layout, before)) as [
    Laid,
    Laid,
    Laid,
  ];
  return {
    labels: [narrow.labels, middle.labels, wide.labels],
    gutters: [narrow.gutter, middle.gutter, wide.gutter],
  };
}

interface Laid {
  readonly labels: EndLabels;
  readonly gutter: number;
}

type Worded = Pick<EndLabel, 'lines' | 'detail'> & { readonly item: EndItem };

function layOut(items: readonly EndItem[], height: number, layout: Layout, before: number): Laid {
  const worded = withRoom(
    items.map((item) => wordedIn(item, layout)),
    height + 2 * BEYOND,
  );
  const slot = Math.max(...worded.map(({ item }) => item.value.length), 0) * DIGIT + SPACE.after;
  const wanted = worded.map((each) => ({ at: (each.item.point.y / 100) * height, size: sizeOf(each) }));
  const placed = dodge(wanted, -BEYOND, height + BEYOND);
  const labels = worded.map(({ item, lines, detail }, i): EndLabel => {
    const [to, from] = [placed[i] as number, (wanted[i] as { at: number }).at];
    return {
      y: place((to / height) * 100),
      point: item.point,
      isMoved: Math.abs(to - from) > NEAR,
      look: item.look,
      value: item.value,
      lines,
      detail,
    };
  });
  return {
    labels: { slot: place(slot), ...(before === BEFORE ? {} : { before }), labels },
    gutter: gutterOf(labels, before + slot, layout),
  };
}

function wordedIn(item: EndItem, { characters, isNamed }: Layout): Worded {
  return isNamed
    ? { item, lines: nameLines(item.name, characters), detail: item.detail }
    : { item, lines: [], detail: null };
}

const sizeOf = ({ lines, detail }: Pick<Worded, 'lines' | 'detail'>): number =>
  Math.max(lines.length + (detail === null ? 0 : 1), 1) * LINE;

/** Leaves out what has no room: first details, then names in several lines, then labels of context, then the last. */
function withRoom(worded: readonly Worded[], room: number): readonly Worded[] {
  const fits = (each: readonly Worded[]): boolean => each.reduce((sum, one) => sum + sizeOf(one), 0) <= room;
  if (fits(worded)) return worded;
  const plain = worded.map((each) => ({ ...each, detail: null }));
  if (fits(plain)) return plain;
  const single = plain.map((each) => (each.lines.length > 1 ? { ...each, lines: [] } : each));
  const isContext = ({ item }: Worded): boolean => item.look === 'context';
  const kept = [...single.filter((each) => !isContext(each)), ...single.filter(isContext)];
  while (!fits(kept)) kept.pop();
  return single.filter((each) => kept.includes(each));
}

/** Room after the frame for the longest line of a label, whose values end at `slot`, in half ems. */
function gutterOf(labels: readonly EndLabel[], slot: number, { isTight }: Layout): number {
  const width = ({ lines, detail, look }: EndLabel): number =>
    Math.max(
      ...lines.map((line) => widthOf(line, { isBold: isNameBold(look), isTight })),
      detail === null ? 0 : widthOf(detail, { isTight }),
      0,
    );
  const names = Math.max(...labels.map(width), 0);
  const after = names === 0 ? 0 : SPACE.name * TEXT + names;
  return Math.max(LEAST_END, halfEms(slot * TEXT + after));
}

/**
 * Breaks a name at spaces into the fewest lines of at most so many characters, then evens their lengths. A longer word
 * has a line to itself.
 *
 * @example
 * nameLines('East Riding of Yorkshire', 18); // ['East Riding', 'of Yorkshire']
 */
export function nameLines(name: string, most: number): readonly string[] {
  const fewest = greedy(name, most);
  for (let length = Math.ceil(name.length / fewest.length); length < most; length += 1) {
    const lines = greedy(name, length);
    if (lines.length === fewest.length && lines.every((line) => line.length <= most)) return lines;
  }
  return fewest;
}

function greedy(name: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of name.split(' ')) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && longer.length <= most) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
