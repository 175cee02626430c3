import { Chart, registerables } from 'chart.js';
import { box, seriesOf, seriesOfKind } from './series.js';

Chart.register(...registerables);
const charts = new WeakMap();
const COLOURS = ['#12436d', '#28a197'];

/** Lines over the years, each with a colour of its own. */
function linesOf({ data }) {
  const { places, series } = seriesOf(
    data,
    ({ area }) => area,
    ({ period }) => period,
  );
  return {
    labels: places,
    datasets: series.map(({ name, values }, at) => ({
      label: name,
      data: values,
      borderColor: COLOURS[at % COLOURS.length],
    })),
  };
}

function dataOf(kind, { data }) {
  if (kind === 'lines') return linesOf({ data });
  const { places, series } = seriesOfKind(kind, data);
  return {
    labels: places,
    datasets: series.map(({ name, values }, at) => ({
      label: name,
      data: values,
      backgroundColor: COLOURS[at],
    })),
  };
}

export const chartJs = {
  name: 'Chart.js',
  draws: {
    shaded: 'bars on canvas, legend, titles; no values, no shades, no notes, no table',
    ranked: 'bars on canvas, titles; no values, no columns, no line, no notes, no table',
    compared: 'bars on canvas, legend, titles; no values, no difference, no notes, no table',
    lines: 'lines and points on canvas, legend, titles; no values, no band, no notes, no table',
  },
  make(kind, input) {
    const rows = kind === 'lines' ? 7 : new Set(input.data.map((d) => `${d.area}${d.group}`)).size;
    const node = box(rows);
    const canvas = node.appendChild(globalThis.document.createElement('canvas'));
    charts.set(node, () => new Chart(canvas, {
      type: kind === 'lines' ? 'line' : 'bar',
      data: dataOf(kind, input),
      options: {
        indexAxis: kind === 'lines' ? 'x' : 'y',
        animation: false,
        maintainAspectRatio: false,
        plugins: {
          title: { display: true, text: input.words.title },
          subtitle: { display: true, text: input.words.subtitle },
          legend: { display: kind !== 'ranked' },
        },
      },
    })); // prettier-ignore
    return node;
  },
  start: (node) => charts.set(node, charts.get(node)()),
  change(node, kind, input) {
    const chart = charts.get(node);
    chart.data = dataOf(kind, input);
    chart.update('none');
    return node;
  },
  settled: null,
  remove: (node) => charts.get(node).destroy(),
};
