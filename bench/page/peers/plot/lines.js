import * as Plot from '@observablehq/plot';

/** Lines over the years with points, the band of the first area, and the names at their ends. */
export function plot({ words, data }) {
  const [, own] = [...new Set(data.map(({ area }) => area))];
  const last = data.at(-1).period;
  return Plot.plot({
    ...words,
    width: 800,
    height: 320,
    marginRight: 160,
    x: { type: 'point', label: null },
    y: { grid: true, label: null, nice: true },
    color: { scheme: 'Observable10' },
    marks: [
      Plot.areaY(
        data.filter(({ area }) => area === own),
        { x: 'period', y1: 'lower', y2: 'upper', fillOpacity: 0.2 },
      ),
      Plot.line(data, { x: 'period', y: 'value', stroke: 'area' }),
      Plot.dot(data, { x: 'period', y: 'value', fill: 'area' }),
      Plot.text(
        data.filter(({ period }) => period === last),
        { x: 'period', y: 'value', text: 'area', textAnchor: 'start', dx: 6 },
      ),
    ],
  });
}
