import { BUILT_IN } from '@commonweal/widgets/built-in/en.js';
import { CATALOGUE } from '@commonweal/widgets/catalogue.js';
import { areasByGroup, everyValueReplaced } from './datasets.js';
import { drawing } from './drawing.js';
import { ownNodes, standUp } from './own-nodes.js';

const { document } = globalThis;

/** The Plot function that draws a widget's chart, in the file of its name; fails if there is none. */
const plotOf = async (tag) => (await import(`./figures/${tag.replace('cw-', '')}.js`)).plot;

/** The widget with most cells, also measured with many rows. */
const SHADED = 'cw-choropleth-table';

/** Each figure: its tag, its data, whether the element has that data built in, and the Plot function for it. */
const FIGURES = await Promise.all(
  [
    ...CATALOGUE.filter(({ kind }) => kind === 'figure').map(({ tag, of, indicator }) => ({
      name: tag,
      tag,
      of,
      data: BUILT_IN.get(indicator)(),
      builtIn: true,
    })),
    ...[50, 150].map((rows) => ({
      name: `${SHADED}, ${rows} rows`,
      tag: SHADED,
      of: SHADED,
      data: areasByGroup(rows, 1),
      builtIn: false,
    })),
  ].map(async (figure) => ({ ...figure, plot: await plotOf(figure.of) })),
);
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
