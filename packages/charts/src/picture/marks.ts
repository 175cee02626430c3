import type { BenchmarkLine, EndLabel, Mark, OutcomeMark } from '../chart/types.js';
import { COLOURS, TONES } from './colours.js';
import { shortNumber, tag } from './svg.js';
import { textWidth } from './text-width.js';
import { SMALL, textBlock } from './text.js';

/** Where a track lies: its left end, its length, and the middle and height of its cell. */
export interface TrackPlace {
  readonly x: number;
  readonly width: number;
  readonly y: number;
  readonly top: number;
  readonly height: number;
}

/** Space between a mark and its text. */
const OFF = 9;

/** A track in the order of painting: shapes, the lines over them, and the texts over all. */
export function trackPicture(
  marks: readonly Mark[],
  lines: readonly BenchmarkLine[],
  place: TrackPlace,
): string {
  const shapes = marks.filter((mark) => mark.kind !== 'label').map((mark) => shape(mark, place));
  const texts = marks.filter((mark) => mark.kind === 'label').map((mark) => label(mark, place));
  return [...shapes, ...lines.map((line) => rule(line, place)), ...texts].join('');
}

const along = ({ x, width }: TrackPlace, at: number): number => x + (width * at) / 100;

function rule({ at }: BenchmarkLine, place: TrackPlace): string {
  const { top, height } = place;
  return tag('rect', { x: along(place, at) - 1.5, y: top, width: 3, height, fill: COLOURS.text });
}

function shape(mark: Exclude<Mark, EndLabel>, place: TrackPlace): string {
  const { y } = place;
  switch (mark.kind) {
    case 'bar': {
      const height = mark.lanes === 1 ? 22 : 13;
      const top = mark.lanes === 1 ? y - 11 : y + (mark.lane === 0 ? -14 : 1);
      const x = along(place, mark.x);
      return tag('rect', {
        x,
        y: top,
        width: (place.width * mark.width) / 100,
        height,
        fill: TONES[mark.tone],
      });
    }
    case 'dot':
      return dot(along(place, mark.at), y, mark.shape, TONES[mark.tone]);
    case 'circle':
      return circle(along(place, mark.at), y, mark.radius, mark.tone === 'first', TONES[mark.tone]);
    case 'interval':
      return interval(along(place, mark.from), along(place, mark.to), y);
    case 'link':
      return link(along(place, mark.from), along(place, mark.to), y);
  }
}

export function dot(cx: number, cy: number, kind: 'filled' | 'hollow', colour: string): string {
  const fill = kind === 'filled' ? colour : COLOURS.surface;
  return tag('circle', { cx, cy, r: 5.5, fill, stroke: colour, 'stroke-width': 2.5 });
}

export function circle(cx: number, cy: number, r: number, isFirst: boolean, colour: string): string {
  const look = isFirst
    ? { fill: 'none', 'stroke-dasharray': '4 2' }
    : { fill: colour, 'fill-opacity': '0.25' };
  return tag('circle', { cx, cy, r, ...look, stroke: colour, 'stroke-width': 2.5 });
}

export function interval(x1: number, x2: number, y: number): string {
  const halo = tag('line', { x1, x2, y1: y, y2: y, stroke: COLOURS.surface, 'stroke-width': 5 });
  return halo + tag('line', { x1, x2, y1: y, y2: y, stroke: COLOURS.text, 'stroke-width': 2 });
}

export function link(x1: number, x2: number, y: number): string {
  return tag('line', { x1, x2, y1: y, y2: y, stroke: TONES.comparator, 'stroke-width': 3 });
}

/** The text at a mark, on a plate that keeps lines from running through it. */
function label({ at, text, anchor }: EndLabel, place: TrackPlace): string {
  const width = textWidth(text, SMALL.size);
  const x = along(place, at) + (anchor === 'start' ? OFF : -OFF);
  const left = (anchor === 'start' ? x : x - width) - 2;
  const plate = { x: left, y: place.y - 9, width: width + 4, height: 18, fill: COLOURS.surface };
  return tag('rect', plate) + textBlock([text], x, place.y - SMALL.line / 2, { size: SMALL, anchor });
}

/** The sign of an outcome, drawn: few fonts have these characters. */
export function outcomeGlyph({ glyph }: OutcomeMark, cx: number, cy: number, colour: string): string {
  switch (glyph) {
    case '▲':
      return tag('path', { d: `M${shortNumber(cx - 5)} ${shortNumber(cy + 4)}h10l-5 -9z`, fill: colour });
    case '▼':
      return tag('path', { d: `M${shortNumber(cx - 5)} ${shortNumber(cy - 4)}h10l-5 9z`, fill: colour });
    case '●':
      return tag('circle', { cx, cy, r: 4.5, fill: colour });
    default:
      return tag('circle', { cx, cy, r: 4, fill: 'none', stroke: colour, 'stroke-width': 1.5 });
  }
}
