import * as Plot from '@observablehq/plot';

/**
 * Areas × groups, each cell labelled and shaded by value, except for the benchmark and comparators; with the legend.
 */
export function plot({ words, data }) {
  const areas = [...new Set(data.map((d) => d.area))];
  return Plot.plot({
    ...words,
    width: 800,
    height: areas.length * 24 + 60,
    marginLeft: 200,
    x: { axis: 'top', label: null },
    y: { domain: areas, label: null },
    color: { type: 'quantile', n: 5, scheme: 'Reds', reverse: true, legend: true },
    marks: [
      Plot.cell(
        data.filter((d) => d.tone !== 'Benchmark'),
        { x: 'group', y: 'area', fill: 'value', inset: 0.5 },
      ),
      Plot.text(data, { x: 'group', y: 'area', text: 'label' }),
    ],
  });
}
