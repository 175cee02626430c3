import { COLOURS, hex, TONES } from '../marks/hues.js';
import type { SvgAttributes } from '../marks/shape.js';
import { bandPath, type Coordinate, edgePath, linePath } from '../plot/paths.js';
import {
  BAND_HUES,
  LOOKS,
  type PlotLook,
  PROVISIONAL_DASH,
  SERIES_HUES,
  SHAPE_PATHS,
} from '../plot/series-style.js';
import type { Layer, MissingLayer } from '../plot/types.js';
import { tag } from './svg.js';

/** A frame in an image, in pixels, and its coordinates. */
export interface FramePlace {
  readonly x: Coordinate;
  readonly y: Coordinate;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const BAND = BAND_HUES.light;
/** How much larger than on screen the shapes of large points are. */
const LARGE = 1.25;

/** The colour of a look in an image, which is on a light page. */
export function lookColour(look: PlotLook): string {
  switch (look) {
    case 'highlighted':
      return hex(TONES.highlighted);
    case 'benchmark':
    case 'break':
      return hex(COLOURS.text);
    case 'comparator':
      return hex(COLOURS.muted);
    case 'context':
    case 'fitted':
      return hex(TONES.plain);
    default:
      return hex(SERIES_HUES.light[look]);
  }
}

/** The attributes of a line in its look. */
export function lineLook(look: PlotLook, isProvisional = false): SvgAttributes {
  const { width, dash } = LOOKS[look];
  const isButt = isProvisional || look === 'benchmark' || look === 'break';
  return {
    fill: 'none',
    stroke: lookColour(look),
    'stroke-width': width,
    'stroke-dasharray': isProvisional ? PROVISIONAL_DASH : dash,
    'stroke-linecap': isButt ? null : 'round',
    'stroke-linejoin': 'round',
  };
}

/** A point in the shape of its look. */
export function pointImage(
  x: number,
  y: number,
  { look, isHollow, isLarge = false }: { look: PlotLook; isHollow: boolean; isLarge?: boolean },
): string {
  const { shape } = LOOKS[look];
  const [colour, surface] = [lookColour(look), hex(COLOURS.surface)];
  const paint =
    isHollow || shape === 'ring'
      ? { fill: surface, stroke: colour, 'stroke-width': 2 }
      : { fill: colour, stroke: surface, 'stroke-width': 1.5 };
  const at = `translate(${Math.round(x * 100) / 100} ${Math.round(y * 100) / 100})`;
  return tag('path', { d: SHAPE_PATHS[shape], ...paint, transform: isLarge ? `${at} scale(${LARGE})` : at });
}

/** A cross for a period without a figure. */
export const missingImage = (x: number, y: number, look: MissingLayer['look'] = 'axis'): string =>
  tag('path', {
    d: `M${x - 3.5},${y - 3.5}l7 7m0,-7l-7 7`,
    stroke: look === 'axis' ? hex(COLOURS.muted) : lookColour(look),
    'stroke-width': 2,
  });

/** One layer of a plot. Lines come before points, as on screen. */
export function layerImage(layer: Layer, { x, y, ...frame }: FramePlace): string {
  switch (layer.kind) {
    case 'line': {
      const { look, runs, provisional } = layer;
      const line = (d: string, isProvisional: boolean): string =>
        d === '' ? '' : tag('path', { d, ...lineLook(look, isProvisional) });
      return line(linePath(runs, x, y), false) + line(linePath(provisional, x, y), true);
    }
    case 'band':
      return (
        tag('path', { d: bandPath(layer.runs, x, y), fill: hex(BAND.fill) }) +
        tag('path', { d: edgePath(layer.runs, x, y), fill: 'none', stroke: hex(BAND.edge) })
      );
    case 'whiskers': {
      const lines = layer.whiskers.map(({ x: at, from, to }) => [
        { x: at, y: from },
        { x: at, y: to },
      ]);
      return tag('path', { d: linePath(lines, x, y), stroke: hex(BAND.edge), 'stroke-width': 2 });
    }
    case 'rule': {
      const { look, along, at } = layer;
      const d =
        along === 'x'
          ? `M${frame.left},${y(at)}H${frame.right}`
          : `M${Math.round(x(at) * 100) / 100},${frame.top}V${frame.bottom}`;
      return tag('path', { d, ...lineLook(look) });
    }
    case 'points':
      return layer.points
        .map((point) => pointImage(x(point.x), y(point.y), { ...layer, isHollow: point.isHollow }))
        .join('');
    case 'missing':
      return layer.at
        .map((at) =>
          missingImage(
            Math.round(x(at.x) * 100) / 100,
            layer.look === 'axis' ? frame.bottom - 8 : y(at.y),
            layer.look,
          ),
        )
        .join('');
    case 'bracket': {
      const [from, to] = [y(layer.from), y(layer.to)];
      const [near, middle, far] = [3, 8, 13].map((beyond) => frame.right + beyond);
      const d = `M${near},${from}H${far}M${middle},${from}V${to}M${near},${to}H${far}`;
      return tag('path', { d, fill: 'none', stroke: hex(TONES.highlighted), 'stroke-width': 2 });
    }
  }
}
