import type { CSSResult } from 'lit';
import { base } from './base.js';
import { beside } from './beside.js';
import { comparison } from './comparison.js';
import { contrast } from './contrast.js';
import { foot } from './dashboard.js';
import { figure } from './figure.js';
import { footer } from './footer.js';
import { forcedColors } from './forced-colors.js';
import { grid } from './grid.js';
import { gridDomains } from './grid-domains.js';
import { inline } from './inline.js';
import { league } from './league.js';
import { legend } from './legend.js';
import { outcome } from './outcome.js';
import { plot } from './plot.js';
import { plotLines } from './plot-lines.js';
import { plotPanels } from './plot-panels.js';
import { plotReadout } from './plot-readout.js';
import { print } from './print.js';
import { profile } from './profile.js';
import { ramp } from './ramp.js';
import { ranking } from './ranking.js';
import { rightToLeft } from './right-to-left.js';
import { shade } from './shade.js';
import { shaded } from './shaded.js';
import { tableChart } from './table-chart.js';
import { tokens } from './tokens.js';
import { track } from './track.js';

/** Styles for every widget: first the frame and table, last the rules that respond to the reader and the medium. */
const withFrame = (...own: readonly CSSResult[]): CSSResult[] => [
  base,
  tokens,
  tableChart,
  ...own,
  legend,
  footer,
  rightToLeft,
  contrast,
  forcedColors,
  print,
];

// A separate list for each kind of chart, so that one widget's bundle contains no other's styles.
/** For a widget that draws nothing in its cells. */
export const frameStyles: CSSResult[] = /* @__PURE__ */ withFrame();
export const shadedStyles: CSSResult[] = /* @__PURE__ */ withFrame(shade, shaded, ramp, beside);
/** For very many small cells. */
export const gridStyles: CSSResult[] = /* @__PURE__ */ withFrame(shade, shaded, grid, gridDomains);
export const rankedStyles: CSSResult[] = /* @__PURE__ */ withFrame(shade, outcome, track, ranking);
/** For a row of figures with a drawing, under headings. */
export const profileStyles: CSSResult[] = /* @__PURE__ */ withFrame(outcome, track, profile);
/** For dots with intervals and the ranks that areas could have. */
export const leagueStyles: CSSResult[] = /* @__PURE__ */ withFrame(shade, outcome, track, ranking, league);
/** For a headline figure in large type above its bars. */
export const statStyles: CSSResult[] = /* @__PURE__ */ withFrame(figure, track, ranking);
export const comparedStyles: CSSResult[] = /* @__PURE__ */ withFrame(shade, outcome, track, ...comparison);
/** For a few words within a sentence of the page. */
export const inlineStyles: CSSResult[] = [inline];
/** For a plot, whose table draws nothing in its cells. */
export const plottedStyles: CSSResult[] = /* @__PURE__ */ withFrame(outcome, plot, plotLines, plotReadout);
/** For plots beside one another as well. */
export const panelledStyles: CSSResult[] = /* @__PURE__ */ withFrame(
  outcome,
  plot,
  plotLines,
  plotReadout,
  plotPanels,
);
/** For what a dashboard says once for all its widgets. */
export const footStyles: CSSResult[] = [base, tokens, footer, foot, contrast, forcedColors, print];
/** For any chart. */
export const widgetStyles: CSSResult[] = /* @__PURE__ */ withFrame(
  figure,
  shade,
  shaded,
  outcome,
  ramp,
  beside,
  track,
  ranking,
  ...comparison,
);
