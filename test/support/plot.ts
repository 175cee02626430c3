import type { EndLabels, Panel, Plot } from '@commonweal/charts';

const NO_LABELS: EndLabels = { slot: 0, labels: [] };

/** Two joined points of a line, with a benchmark and a label at its end. */
const PANEL: Panel = {
  heading: null,
  layers: [
    {
      kind: 'line',
      look: 'highlighted',
      runs: [
        [
          { x: 3, y: 20 },
          { x: 97, y: 80 },
        ],
      ],
      provisional: [],
    },
    { kind: 'rule', look: 'benchmark', along: 'x', at: 50 },
  ],
  labels: [
    NO_LABELS,
    NO_LABELS,
    {
      slot: 2,
      labels: [
        {
          y: 80,
          point: { x: 97, y: 80 },
          isMoved: false,
          look: 'highlighted',
          value: '20',
          lines: ['Ripon'],
          detail: null,
        },
      ],
    },
  ],
  texts: [],
};

export const PLOT: Plot = {
  height: 17,
  gutters: { start: 1.625, end: [2, 4, 5] },
  x: {
    ticks: [
      { at: 3, label: '2011', priority: 1 },
      { at: 97, label: '2012', priority: 1 },
    ],
    captions: [],
  },
  y: { ticks: [{ at: 50, label: '50', isBase: true }] },
  panels: [PANEL],
  more: null,
  legend: [],
  readout: null,
  tableLabel: 'Table of these figures',
  note: null,
};
