import * as Plot from '@observablehq/plot';

/** Two marks on one scale for each group, the line between them, their values and the difference; with the legend. */
export function plot({ words, data }) {
  const groups = Map.groupBy(data, (d) => d.group);
  const links = [...groups].map(([group, [a, b]]) => ({
    group,
    a: a.value,
    b: b.value,
    text: b.difference ?? a.difference ?? '',
  }));
  return Plot.plot({
    ...words,
    width: 800,
    height: links.length * 44 + 60,
    marginLeft: 240,
    marginRight: 160,
    x: { axis: 'top', grid: true, label: null, zero: true },
    y: { domain: [...groups.keys()], label: null },
    color: { domain: [...new Set(data.map((d) => d.area))], legend: true },
    marks: [
      Plot.link(links, { x1: 'a', x2: 'b', y1: 'group', y2: 'group' }),
      Plot.dot(data, { x: 'value', y: 'group', fill: 'area', r: 6 }),
      Plot.text(data, { x: 'value', y: 'group', text: 'label', dy: -12 }),
      Plot.text(links, { frameAnchor: 'right', y: 'group', text: 'text', textAnchor: 'start', dx: 20 }),
    ],
  });
}
