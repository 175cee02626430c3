import * as vega from 'vega';
import { compile } from 'vega-lite';
import { box } from './series.js';

const views = new WeakMap();
const y = (field) => ({ field, type: 'nominal', sort: null, title: null });
const x = { field: 'value', type: 'quantitative', title: null, axis: { orient: 'top' } };

const LAYERS = {
  shaded: {
    encoding: { y: y('area'), x: { field: 'group', type: 'nominal', title: null, sort: null, axis: { orient: 'top' } } },
    layer: [
      { mark: 'rect', encoding: { color: { field: 'value', type: 'quantitative', bin: { maxbins: 5 }, scale: { scheme: 'reds' } } } },
      { mark: 'text', encoding: { text: { field: 'label' } } },
    ],
  },
  ranked: {
    encoding: { y: y('tick'), x },
    layer: [
      { mark: 'bar', encoding: { color: { field: 'tone' } } },
      { mark: { type: 'text', align: 'left', dx: 4 }, encoding: { text: { field: 'label' } } },
      { transform: [{ filter: "datum.tone === 'Benchmark'" }], mark: 'rule', encoding: { y: null } },
    ],
  },
  compared: {
    encoding: { y: y('group'), x },
    layer: [
      { mark: 'line', encoding: { detail: { field: 'group' } } },
      { mark: { type: 'point', filled: true }, encoding: { color: { field: 'area' } } },
      { mark: { type: 'text', dy: -12 }, encoding: { text: { field: 'label' } } },
    ],
  },
}; // prettier-ignore

const specOf = (kind, { words, data }) => ({
  title: { text: words.title, subtitle: words.subtitle },
  width: 580,
  height: { step: 28 },
  data: { name: 'values', values: data },
  ...LAYERS[kind],
});

export const vegaLite = {
  name: 'Vega-Lite',
  draws: {
    shaded: 'SVG with values, legend, titles; no notes, no table',
    ranked: 'SVG with values, line, legend, titles; no columns, no notes, no table',
    compared: 'SVG with values, legend, titles; no difference, no notes, no table',
  },
  make(kind, input) {
    const node = box(0);
    node.style.height = 'auto';
    const { spec } = compile(specOf(kind, input));
    const view = new vega.View(vega.parse(spec), { renderer: 'svg', container: node });
    views.set(node, { view, drawn: view.runAsync() });
    return node;
  },
  change(node, kind, { data }) {
    const held = views.get(node);
    held.view.data('values', data.map((each) => ({ ...each }))); // prettier-ignore
    held.drawn = held.view.runAsync();
    return node;
  },
  settled: (node) => views.get(node).drawn,
  remove: (node) => views.get(node).view.finalize(),
};
