import { plot as compared } from './plot/compared.js';
import { plot as lines } from './plot/lines.js';
import { plot as ranked } from './plot/ranked.js';
import { plot as shaded } from './plot/shaded.js';

const FIGURES = { shaded, ranked, compared, lines };

export const plot = {
  name: 'Plot',
  draws: {
    shaded: 'SVG with values, legend, title, notes; no table',
    ranked: 'SVG with values, columns, line, legend, title, notes; no table',
    compared: 'SVG with values, difference, legend, title, notes; no table',
    lines: 'SVG with lines, points, band, names at the ends, title, notes; no values, no readout, no table',
  },
  make: (kind, input) => FIGURES[kind](input),
  change(node, kind, input) {
    const redrawn = FIGURES[kind](input);
    node.replaceWith(redrawn);
    return redrawn;
  },
  settled: null,
};
