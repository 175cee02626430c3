import { BUILT_IN } from '@commonweal/widgets/built-in/en.js';
import { areasByGroup, areasByIndicator, areasByYear, everyValueReplaced } from './datasets.js';
import { drawing } from './drawing.js';
import { limits } from './limits.js';
import { checkUpdate, create, ours, whenRendered } from './ours.js';
import { ownNodes } from './own-nodes.js';
import { wordsOf } from './words.js';

/** The figures: one shaded table, one ranking and one comparison, and without others, a shaded table of many rows. */
const FIGURES = [
  { name: 'shaded table', tag: 'cw-life-expectancy-table', kind: 'shaded', indicator: 'healthy-life-expectancy' },
  { name: 'ranking', tag: 'cw-sickness-absence-ranking', kind: 'ranked', indicator: 'sickness-absence' },
  { name: 'comparison', tag: 'cw-mortality-comparison', kind: 'compared', indicator: 'mortality' },
  { name: 'shaded table, 150 rows', tag: 'cw-choropleth-table', kind: 'shaded', indicator: null },
].map((figure) => ({
  ...figure,
  builtIn: figure.indicator !== null,
  attributes: figure.indicator === null ? { benchmark: 'E92000001', comparators: 'E12000003' } : {},
  data: figure.indicator === null ? areasByGroup(150, 1) : BUILT_IN.get(figure.indicator)(),
})); // prettier-ignore

/** So many cells that it is mounted alone, by a topic of its own. */
const GRID = {
  name: 'indicator grid, 153 × 60',
  tag: 'cw-indicator-grid',
  builtIn: false,
  attributes: { benchmark: 'E92000001' },
  data: areasByIndicator(153, 60, 1),
};

/** Lines over time, of which few others draw as much: a topic of its own. */
const TREND = {
  name: 'trend, 6 areas, 12 years',
  tag: 'cw-trend',
  kind: 'lines',
  builtIn: false,
  attributes: { benchmark: 'E92000001', area: 'E06001000' },
  data: areasByYear(6, 12, 1),
};

export const names = FIGURES.map(({ name }) => name);
export const tags = [...FIGURES, GRID, TREND].map(({ tag }) => tag);

async function rendered(stage, figure, data) {
  const element = create(figure, data);
  stage.append(element);
  await whenRendered(element);
  const { model } = element;
  const result = { nodes: ownNodes(element), words: wordsOf(model), drawing: drawing(model) };
  stage.replaceChildren();
  return result;
}

/** The names of what needs no others. */
const OWN = /^(raw|rawfull|bare Lit|our nodes|ours|its tree)/;

/** Others are a bundle of their own, which is loaded only where one of them takes part. */
const peers = async () => (await import(`${globalThis.location.origin}/peers.js`)).PEERS;

/** The contenders for one figure: those called `only`, all if null. `trees` are trees from a server by tag. */
export async function contenders(stage, name, trees, only) {
  const figure = [...FIGURES, GRID, TREND].find((each) => each.name === name);
  const data = [figure.data, everyValueReplaced(figure.data, 2)];
  const turns = [await rendered(stage, figure, data[0]), await rendered(stage, figure, data[1])];
  await checkUpdate(stage, figure, data, turns[1].nodes.html);
  const of = (part) => turns.map((turn) => turn[part]);
  const own = [...limits(of('words')), ...ours(figure, data, of('nodes'), trees[figure.tag] ?? null)];
  const isOwn = (each) => OWN.test(each);
  const isCompared = figure.builtIn || figure === TREND;
  const others = isCompared && (only === null || !only.every(isOwn)) ? await peers() : [];
  const able = others.filter(({ draws }) => draws[figure.kind] !== undefined);
  const drawn = able.map((peer) => ({
    ...peer,
    draws: peer.draws[figure.kind],
    newcomer: () => turns[0].drawing,
    input: (turn) => turns[turn % 2].drawing,
    make: (input) => peer.make(figure.kind, input),
    change: (node, input) => peer.change(node, figure.kind, input),
  }));
  return [...own, ...drawn].filter((each) => only === null || only.includes(each.name));
}
