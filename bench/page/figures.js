import * as Plot from '@observablehq/plot';

const oneDecimal = new Intl.NumberFormat('en-GB', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/**
 * What Observable Plot draws the same figure from: plain records of the numbers a widget's model shows, with
 * their labels. They are made before the clock starts, so that Plot is timed on drawing alone.
 */
export function records(model) {
  return model.shown.map(({ observation, rank, difference }) => ({
    area: observation.area.name,
    group: [...observation.group.values()].join(', '),
    value: typeof observation.value === 'number' ? observation.value : null,
    label: typeof observation.value === 'number' ? oneDecimal.format(observation.value) : '',
    lower: observation.limits[0]?.lower ?? null,
    upper: observation.limits[0]?.upper ?? null,
    rank,
    difference,
  }));
}

const words = (model) => ({
  title: model.heading,
  subtitle: model.finding,
  caption: model.source.lines.map(({ text }) => text).join(' '),
});
const areas = (data) => [...new Set(data.map((d) => d.area))];

/** Areas × groups, each cell shaded by value and labelled, with the key. */
export function shadedTable(model, data) {
  const rows = areas(data);
  return Plot.plot({
    ...words(model),
    width: 800,
    height: rows.length * 24 + 60,
    marginLeft: 200,
    x: { axis: 'top', label: null },
    y: { domain: rows, label: null },
    color: { type: 'quantile', n: 5, scheme: 'Reds', reverse: true, legend: true },
    marks: [
      Plot.cell(data, { x: 'group', y: 'area', fill: 'value', inset: 0.5 }),
      Plot.text(data, { x: 'group', y: 'area', text: 'label' }),
    ],
  });
}

/** Ranked bars with the value at the end, whiskers, and the benchmark's line through them. */
export function rankedBars(model, data) {
  const benchmark = data.find((d) => d.rank === null);
  return Plot.plot({
    ...words(model),
    width: 800,
    height: data.length * 28 + 60,
    marginLeft: 200,
    marginRight: 50,
    x: { axis: 'top', grid: true, label: null, zero: true },
    y: { domain: areas(data), label: null, tickFormat: (area, i) => `${data[i].rank ?? ''} ${area}` },
    marks: [
      Plot.barX(data, { x: 'value', y: 'area', fill: (d) => (d.rank === null ? 'benchmark' : 'area') }),
      data.some((d) => d.lower !== null) ? Plot.ruleY(data, { x1: 'lower', x2: 'upper', y: 'area' }) : null,
      Plot.text(data, { x: 'value', y: 'area', text: 'label', textAnchor: 'start', dx: 4 }),
      benchmark === undefined ? null : Plot.ruleX([benchmark.value]),
    ],
  });
}

/** Two marks on one scale for each group, the link between them, and the difference. */
export function pairs(model, data) {
  const sides = areas(data);
  const byGroup = Map.groupBy(data, (d) => d.group);
  const links = [...byGroup].map(([group, [a, b]]) => ({
    group,
    a: a.value,
    b: b?.value ?? a.value,
    text: b?.difference ?? a.difference ?? '',
  }));
  return Plot.plot({
    ...words(model),
    width: 800,
    height: links.length * 44 + 60,
    marginLeft: 240,
    marginRight: 160,
    x: { axis: 'top', grid: true, label: null, zero: true },
    y: { domain: [...byGroup.keys()], label: null },
    color: { domain: sides, legend: true },
    marks: [
      Plot.link(links, { x1: 'a', x2: 'b', y1: 'group', y2: 'group' }),
      Plot.dot(data, { x: 'value', y: 'group', fill: 'area', r: 6 }),
      Plot.text(data, { x: 'value', y: 'group', text: 'label', dy: -12 }),
      Plot.text(links, {
        x: (d) => Math.max(d.a, d.b),
        y: 'group',
        text: 'text',
        textAnchor: 'start',
        dx: 12,
      }),
    ],
  });
}
