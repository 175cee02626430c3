import type { CSSResult } from 'lit';
import { base } from './base.js';
import { contrast } from './contrast.js';
import { figure } from './figure.js';
import { forcedColors } from './forced-colors.js';
import { key } from './key.js';
import { narrow } from './narrow.js';
import { print } from './print.js';
import { ramp } from './ramp.js';
import { rightToLeft } from './right-to-left.js';
import { shade } from './shade.js';
import { tableChart } from './table-chart.js';
import { tokens } from './tokens.js';
import { track } from './track.js';

/** What every widget has: first the frame and the table, last what answers to the reader and the medium. */
const withFrame = (...own: readonly CSSResult[]): CSSResult[] => [
  base,
  tokens,
  tableChart,
  ...own,
  key,
  rightToLeft,
  contrast,
  forcedColors,
  print,
];

// One list for each kind of chart: the bundle of one widget carries no style sheet of another.
/** For a widget that draws nothing in its cells. */
export const frameStyles: CSSResult[] = /* @__PURE__ */ withFrame();
export const shadedStyles: CSSResult[] = /* @__PURE__ */ withFrame(shade, ramp);
export const rankedStyles: CSSResult[] = /* @__PURE__ */ withFrame(track, ...narrow);
/** For one figure in large type above its bars. */
export const statStyles: CSSResult[] = /* @__PURE__ */ withFrame(figure, track, ...narrow);
export const comparedStyles: CSSResult[] = /* @__PURE__ */ withFrame(shade, track, ...narrow);
/** For any chart there is. */
export const widgetStyles: CSSResult[] = /* @__PURE__ */ withFrame(figure, shade, ramp, track, ...narrow);
