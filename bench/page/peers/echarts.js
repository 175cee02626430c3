import * as echarts from 'echarts';
import { areasOf, box, groupsOf, seriesOfKind } from './series.js';

const charts = new WeakMap();

function seriesAndAxes(kind, { data }) {
  if (kind === 'shaded') {
    const [areas, groups] = [areasOf(data), groupsOf(data)];
    const cells = data.map(({ area, group, value }) => [groups.indexOf(group), areas.indexOf(area), value]);
    const values = data.flatMap(({ value }) => (value === null ? [] : [value]));
    return {
      xAxis: { type: 'category', data: groups, position: 'top' },
      yAxis: { type: 'category', data: areas, inverse: true, axisLabel: { interval: 0 } },
      visualMap: { type: 'piecewise', splitNumber: 5, min: Math.min(...values), max: Math.max(...values), orient: 'horizontal', bottom: 0 },
      series: [{ type: 'heatmap', data: cells, label: { show: true } }],
    }; // prettier-ignore
  }
  const { places, series } = seriesOfKind(kind, data);
  const benchmark = data.find(({ tone }) => tone === 'Benchmark');
  const line = kind !== 'ranked' || benchmark === undefined ? {} : { markLine: { symbol: 'none', data: [{ xAxis: benchmark.value, name: benchmark.area }] } }; // prettier-ignore
  return {
    xAxis: { type: 'value', position: 'top' },
    yAxis: { type: 'category', data: places, inverse: true, axisLabel: { interval: 0 } },
    legend: { show: kind !== 'ranked', bottom: 0 },
    series: series.map(({ name, values }) => ({
      name,
      type: kind === 'ranked' ? 'bar' : 'scatter',
      data: values,
      label: { show: true, position: 'right' },
      ...line,
    })),
  };
}

const optionOf = (kind, input) => ({
  animation: false,
  title: { text: input.words.title, subtext: input.words.subtitle },
  grid: { left: 200, top: 90 },
  ...seriesAndAxes(kind, input),
});

export const eCharts = {
  name: 'ECharts',
  draws: {
    shaded: 'SVG with values, legend, titles; no notes, no table',
    ranked: 'SVG with values, line, titles; no columns, no notes, no table',
    compared: 'SVG with values, legend, titles; no difference, no notes, no table',
  },
  make(kind, input) {
    const node = box(new Set(input.data.map((d) => (kind === 'compared' ? d.group : d.area))).size);
    charts.set(node, () => {
      const chart = echarts.init(node, null, { renderer: 'svg', width: 800, height: parseFloat(node.style.height) });
      chart.setOption(optionOf(kind, input));
      chart.getZr().flush();
      return chart;
    }); // prettier-ignore
    return node;
  },
  start: (node) => charts.set(node, charts.get(node)()),
  change(node, kind, input) {
    const chart = charts.get(node);
    chart.setOption(optionOf(kind, input));
    chart.getZr().flush();
    return node;
  },
  settled: null,
  remove: (node) => charts.get(node).dispose(),
};
