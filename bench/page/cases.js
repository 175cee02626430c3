import { BUILT_IN } from '@commonweal/widgets/built-in/en.js';
import { CATALOGUE } from '@commonweal/widgets/catalogue.js';
import { areasByGroup, everyValueReplaced } from './datasets.js';
import { drawing, pairs, rankedBars, shadedTable } from './figures.js';
import { ownNodes, standUp } from './own-nodes.js';

const { document } = globalThis;

/** The Plot function that draws each widget's chart. */
const PLOTS = {
  'cw-bar-ranking': rankedBars,
  'cw-choropleth-table': shadedTable,
  'cw-paired-comparison': pairs,
};

/** Each figure: its tag, its data, whether the element has that data built in, and the Plot function for it. */
const FIGURES = [
  ...CATALOGUE.filter(({ kind }) => kind === 'figure').map(({ tag, of, indicator }) => ({
    tag,
    data: BUILT_IN.get(indicator)(),
    builtIn: true,
    plot: PLOTS[of],
  })),
  ...[50, 150].map((rows) => ({
    tag: 'cw-choropleth-table',
    rows,
    data: areasByGroup(rows, 1),
    builtIn: false,
    plot: shadedTable,
  })),
].map((figure) => ({
  ...figure,
  name: figure.rows === undefined ? figure.tag : `${figure.tag}, ${figure.rows} rows`,
}));
export const names = FIGURES.map(({ name }) => name);

/** Waits until an element has rendered its data. */
async function whenRendered(element) {
  await element.updateComplete;
  if (element.state === 'ready' || element.state === 'partial') return;
  if (element.state === 'error') throw new Error(`${element.localName}: ${JSON.stringify(element.issues)}`);
  await new Promise((resolve) => element.addEventListener('cw-ready', resolve, { once: true }));
}

function create({ tag, builtIn }, data) {
  const element = document.createElement(tag);
  if (!builtIn) {
    element.setAttribute('benchmark', 'E92000001');
    element.setAttribute('comparators', 'E12000003');
  }
  element.data = data;
  return element;
}

/** A copy of the data with new objects, to defeat caches. */
const fresh = (dataset) => ({ ...dataset, observations: dataset.observations.map((o) => ({ ...o })) });

async function rendered(stage, figure, data) {
  const element = create(figure, data);
  stage.append(element);
  await whenRendered(element);
  const result = { nodes: ownNodes(element), drawing: drawing(element.model) };
  stage.replaceChildren();
  return result;
}

/** Throws if an update does not render the same nodes as a new element. */
async function checkUpdate(stage, figure, data, expected) {
  const element = create(figure, data[0]);
  stage.append(element);
  await whenRendered(element);
  element.data = data[1];
  await whenRendered(element);
  if (ownNodes(element).html !== expected)
    throw new Error(`${figure.name}: an update draws other nodes than a mount`);
  stage.replaceChildren();
}

/** The contenders for one figure: the widget, its own nodes, and Plot. */
export async function contenders(stage, name) {
  const figure = FIGURES.find((f) => f.name === name);
  const data = [figure.data, everyValueReplaced(figure.data, 2)];
  const first = await rendered(stage, figure, figure.builtIn ? null : data[0]);
  const turns = [await rendered(stage, figure, data[0]), await rendered(stage, figure, data[1])];
  await checkUpdate(stage, figure, data, turns[1].nodes.html);
  const of = (turn) => turns[turn % 2];
  return [
    {
      name: 'widget',
      // A named element has built-in data; a generic one gets its own dataset.
      newcomer: () => (figure.builtIn ? null : fresh(data[0])),
      input: (turn) => fresh(data[turn % 2]),
      make: (input) => create(figure, input),
      change(element, input) {
        element.data = input;
        return element;
      },
      settled: whenRendered,
    },
    {
      name: 'own nodes',
      newcomer: () => first.nodes,
      input: (turn) => of(turn).nodes,
      make: standUp,
      change(host, { html }) {
        host.shadowRoot.innerHTML = html;
        return host;
      },
      settled: null,
    },
    {
      name: 'plot',
      newcomer: () => first.drawing,
      input: (turn) => of(turn).drawing,
      make: figure.plot,
      change(node, input) {
        const redrawn = figure.plot(input);
        node.replaceWith(redrawn);
        return redrawn;
      },
      settled: null,
    },
  ];
}
