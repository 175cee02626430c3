import type { Plot } from '@commonweal/charts';

/** Two joined points of a line, with a benchmark and a label at its end. */
export const PLOT: Plot = {
  height: 17,
  x: {
    title: null,
    ticks: [
      { at: 3, label: '2011', anchor: 'start', priority: 0 },
      { at: 97, label: '2012', anchor: 'end', priority: 0 },
    ],
  },
  y: { title: 'Rate', ticks: [{ at: 50, label: '50', anchor: 'end', priority: 0 }] },
  layers: [
    {
      kind: 'line',
      tone: 'plain',
      runs: [
        [
          { x: 3, y: 20 },
          { x: 97, y: 80 },
        ],
      ],
    },
    { kind: 'rule', along: 'x', at: 50, label: 'England' },
  ],
  labels: [{ from: 0, labels: [{ x: 97, y: 80, lines: ['20', 'York'], anchor: 'start', leader: null }] }],
};
