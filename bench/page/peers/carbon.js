import { GroupedBarChart, HeatmapChart, SimpleBarChart } from '@carbon/charts';
import text from '@carbon/charts/styles.css';
import { box } from './series.js';

const { CSSStyleSheet } = globalThis;
const charts = new WeakMap();
const sheet = new CSSStyleSheet();
sheet.replaceSync(text);

const KINDS = {
  shaded: { Chart: HeatmapChart, axes: { bottom: { mapsTo: 'group', scaleType: 'labels' }, left: { mapsTo: 'area', scaleType: 'labels' } }, more: { heatmap: { colorLegend: { title: 'Value' } } } },
  ranked: { Chart: SimpleBarChart, axes: { bottom: { mapsTo: 'value' }, left: { mapsTo: 'area', scaleType: 'labels' } }, more: {} },
  compared: { Chart: GroupedBarChart, axes: { bottom: { mapsTo: 'value' }, left: { mapsTo: 'key', scaleType: 'labels' } }, more: {} },
}; // prettier-ignore

const dataOf = (kind, { data }) =>
  kind === 'compared'
    ? data.map(({ area, group, value }) => ({ group: area, key: group, value }))
    : data.map(({ area, group, tone, value }) => ({ area, group: kind === 'ranked' ? tone : group, value }));

export const carbon = {
  name: 'Carbon',
  draws: {
    shaded: 'SVG with shades, legend, title; no values, no notes, no table in the page',
    ranked: 'SVG with bars, legend, title; no values, no columns, no line, no notes, no table in the page',
    compared: 'SVG with bars, legend, title; no values, no difference, no notes, no table in the page',
  },
  sheet,
  make(kind, input) {
    const node = box(new Set(input.data.map((d) => (kind === 'compared' ? d.group : d.area))).size);
    const { Chart, axes, more } = KINDS[kind];
    charts.set(node, () => new Chart(node, {
      data: dataOf(kind, input),
      options: { title: input.words.title, axes, animations: false, resizable: false, width: '800px', height: node.style.height, toolbar: { enabled: false }, ...more },
    })); // prettier-ignore
    return node;
  },
  start: (node) => charts.set(node, charts.get(node)()),
  change(node, kind, input) {
    charts.get(node).model.setData(dataOf(kind, input));
    return node;
  },
  settled: null,
  remove: (node) => charts.get(node).destroy(),
};
