import type { CSSResultGroup } from 'lit';
import { base } from './base.js';
import { contrast } from './contrast.js';
import { forcedColors } from './forced-colors.js';
import { key } from './key.js';
import { narrow } from './narrow.js';
import { print } from './print.js';
import { rightToLeft } from './right-to-left.js';
import { shade } from './shade.js';
import { tableChart } from './table-chart.js';
import { tokens } from './tokens.js';
import { track } from './track.js';

/** The style sheet of every widget. Later sheets answer to the width, the reader and the medium. */
export const widgetStyles: CSSResultGroup = [
  base,
  tokens,
  tableChart,
  shade,
  track,
  key,
  rightToLeft,
  narrow,
  contrast,
  forcedColors,
  print,
];
