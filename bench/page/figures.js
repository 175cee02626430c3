import * as Plot from '@observablehq/plot';

const oneDecimal = new Intl.NumberFormat('en-GB', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** The text to the right of a ranking's bars: column → area key → text. */
function furtherColumns({ columns, rows }) {
  const track = columns.findIndex(({ kind }) => kind === 'track');
  return columns.slice(track + 1).map(({ header }, index) => ({
    header,
    texts: new Map(rows.map(({ key, cells }) => [key, cells[track + 1 + index].text])),
  }));
}

/**
 * Input for Observable Plot to draw the same figure: plain records of the numbers in a widget's model, their labels and
 * the surrounding text. Prepared before the clock starts, so that Plot is timed on drawing alone.
 */
export function drawing(model) {
  const highlighted = new Set(model.rows.filter((row) => row.highlighted).map(({ key }) => key));
  const further = furtherColumns(model);
  const set = new Set(model.rows.filter((row) => row.kind !== 'plain').map(({ key }) => key));
  return {
    words: {
      title: model.heading,
      subtitle: model.finding,
      caption: [...model.notes, ...model.source.lines.map(({ label, text }) => `${label}: ${text}`)].join(
        ' ',
      ),
    },
    headers: further.map(({ header }) => header),
    data: model.shown.map(({ observation: { area, group, value, limits }, rank, difference }) => ({
      area: area.name,
      tick: `${rank ?? ''} ${area.name}`,
      group: [...group.values()].join(', '),
      tone: highlighted.has(area.code) ? 'Highlighted' : set.has(area.code) ? 'Benchmark' : 'Areas',
      value: typeof value === 'number' ? value : null,
      label: typeof value === 'number' ? oneDecimal.format(value) : '',
      lower: limits[0]?.lower ?? null,
      upper: limits[0]?.upper ?? null,
      difference,
      further: further.map(({ texts }) => texts.get(area.code) ?? ''),
    })),
  };
}

/**
 * Areas × groups, each cell labelled and shaded by value, except for the benchmark and comparators; with the legend.
 */
export function shadedTable({ words, data }) {
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

/** Ranked bars with the value at the end, whiskers, the benchmark's labelled line, further columns and the legend. */
export function rankedBars({ words, headers, data }) {
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

/** Two marks on one scale for each group, the line between them, their values and the difference; with the legend. */
export function pairs({ words, data }) {
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
