import * as Plot from '@observablehq/plot';

/** Ranked bars with the value at the end, whiskers, the benchmark's labelled line, further columns and the legend. */
export function plot({ words, headers, data }) {
  const benchmark = data.find((d) => d.tone === 'Benchmark');
  const column = { frameAnchor: 'right', textAnchor: 'start' };
  return Plot.plot({
    ...words,
    width: 800,
    height: data.length * 28 + 80,
    marginTop: 50,
    marginLeft: 200,
    marginRight: 160,
    x: { axis: 'top', grid: true, label: null, zero: true },
    y: { domain: data.map((d) => d.tick), label: null },
    color: { domain: ['Areas', 'Highlighted', 'Benchmark'], legend: true },
    marks: [
      Plot.barX(data, { x: 'value', y: 'tick', fill: 'tone' }),
      data.some((d) => d.lower !== null) ? Plot.ruleY(data, { x1: 'lower', x2: 'upper', y: 'tick' }) : null,
      Plot.text(data, { x: 'value', y: 'tick', text: 'label', textAnchor: 'start', dx: 4 }),
      Plot.ruleX([benchmark.value]),
      Plot.text([benchmark], { x: 'value', text: 'area', frameAnchor: 'top', dy: -36 }),
      headers.map((header, index) => [
        Plot.text(data, { ...column, y: 'tick', text: (d) => d.further[index], dx: 50 }),
        Plot.text([header], { ...column, frameAnchor: 'top-right', dx: 50, dy: -36 }),
      ]),
    ],
  });
}
