import { csvOf, rowsOf } from './input.js';
import { ownNodes, standUp } from './own-nodes.js';

const { document } = globalThis;

/**
 * Waits until an element that is given new data shows them. The table under a plot, which a reader has to open, is drawn
 * after that frame.
 */
const whenShown = (element) =>
  new Promise((resolve) => element.addEventListener('cw-ready', resolve, { once: true }));

/** Waits until an element has rendered its data. */
export async function whenRendered(element) {
  await element.updateComplete;
  if (element.state === 'ready' || element.state === 'partial') return;
  if (element.state === 'error') throw new Error(`${element.localName}: ${JSON.stringify(element.issues)}`);
  await whenShown(element);
}

/** An element with data set by script, or with its built-in figures if `data` is null. */
export function create({ tag, attributes }, data) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (data !== null) element.data = data;
  return element;
}

/** With the wait for the next frame, since the table under a plot is drawn after that. */
const TABLE_TOO = 'ours, its table too';

/** The widget on each kind of input. Every input is new, to defeat caches. */
function byInput(name, draws, figure, first, inputOf, data, settled = whenRendered) {
  return {
    name,
    draws,
    newcomer: () => (first ? null : inputOf(data[0])),
    input: (turn) => inputOf(data[turn % 2]),
    make: (input) => create(figure, input),
    change(element, input) {
      element.data = input;
      return element;
    },
    settled,
    rest: (element) => element.updateComplete,
  };
}

/** A tree that a server has written, as the parser would put it in the page. */
function declared(name, draws, markup, settled) {
  return {
    name,
    draws,
    newcomer: () => markup,
    make(text) {
      const host = document.createElement('div');
      host.setHTMLUnsafe(text);
      return host;
    },
    settled,
  };
}

const fresh = (dataset) => ({ ...dataset, observations: dataset.observations.map((o) => ({ ...o })) });

function nodesOf(html) {
  const copy = document.createElement('div');
  copy.innerHTML = html;
  return copy;
}

/** Throws if an update does not render the same nodes as a new element. */
export async function checkUpdate(stage, figure, data, expected) {
  const element = create(figure, data[0]);
  stage.append(element);
  await whenRendered(element);
  element.data = data[1];
  await whenRendered(element);
  const { html } = ownNodes(element);
  stage.replaceChildren();
  // An attribute that an update adds comes last, so compare nodes, not texts.
  if (!nodesOf(html).isEqualNode(nodesOf(expected)))
    throw new Error(`${figure.name}: an update draws other nodes than a mount:\n${html}\n${expected}`);
}

/**
 * The widget: named or with its dataset, on rows, on CSV, and on a tree from a server; that tree without script; and
 * the widget's own nodes in one string, which shows what is left if its script cost nothing.
 *
 * @param trees The tree from a server, as `{ own, scriptless }`; null for a widget without built-in figures.
 */
export function ours(figure, data, nodes, trees) {
  const isPlot = figure.kind === 'lines';
  const seen = isPlot ? whenShown : whenRendered;
  const input = figure.builtIn ? 'named element' : 'a dataset';
  const contenders = [
    byInput('ours', input, figure, figure.builtIn, fresh, data, seen),
    byInput('ours on rows', 'rows of text', figure, false, rowsOf, data, seen),
    byInput('ours on CSV', 'the text of a file', figure, false, csvOf, data, seen),
    ...(isPlot
      ? [byInput(TABLE_TOO, 'a dataset, and the closed table under it', figure, false, fresh, data)]
      : []),
    {
      name: 'our nodes',
      draws: 'our tree and styles, one innerHTML',
      newcomer: () => nodes[0],
      input: (turn) => nodes[turn % 2],
      make: standUp,
      change(host, { html }) {
        host.shadowRoot.innerHTML = html;
        return host;
      },
      settled: null,
    },
  ];
  if (trees === null) return contenders;
  const whenHydrated = (host) => whenRendered(host.firstElementChild);
  return [
    ...contenders,
    declared('ours from a server', 'declarative tree, at rest', trees.own, whenHydrated),
    declared('its tree without script', 'the same tree, no script', trees.scriptless, null),
  ];
}
