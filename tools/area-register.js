/**
 * Writes packages/data/src/areas/register-data.ts: names of areas by their codes and what lies in what, from a TopoJSON
 * file of UK areas of the Office for National Statistics.
 *
 *   node tools/area-register.js PATH/ons-uk-areas-2014-2025.topo.json
 *
 * The file has no parents. An area lies in another where a point inside it does.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const OUT = new URL('../packages/data/src/areas/register-data.ts', import.meta.url);
/** Layers from the widest areas to the smallest: an area hangs below the smallest one that holds it. */
const LAYERS = ['uk', 'ctry', 'rgn', 'cauth', 'cty', 'mcty', 'utla', 'ltla'];
/** Layers whose areas can have others in them. A combined authority holds areas that are in a county too. */
const PARENTS = ['rgn', 'cty', 'mcty'];

const [path] = process.argv.slice(2);
if (path === undefined) {
  console.error('Name the TopoJSON file: node tools/area-register.js PATH/ons-uk-areas-2014-2025.topo.json');
  process.exit(2);
}
const topology = JSON.parse(readFileSync(path, 'utf8'));
const arcs = decodedArcs(topology);

const areas = new Map();
for (const layer of LAYERS) {
  for (const { type, arcs: parts, properties } of topology.objects[layer].geometries) {
    const { areacd: code, areanm: name } = properties;
    const polygons = (type === 'Polygon' ? [parts] : parts).map((rings) => rings.map(ringOf));
    areas.set(code, { ...areas.get(code), code, name, layer: areas.get(code)?.layer ?? layer, polygons });
  }
}
const all = [...areas.values()];
const holders = all.filter(({ layer }) => PARENTS.includes(layer));
const parents = new Map();
for (const area of all) {
  const parent = parentOf(area);
  parents.set(parent, [...(parents.get(parent) ?? []), area]);
}
const lines = [...parents]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .flatMap(([parent, children]) => {
    const entries = children
      .sort((a, b) => (a.code < b.code ? -1 : 1))
      .map(({ code, name }) => `${code} ${name}`);
    return [`>${parent}`, ...wrapped(entries)];
  });
writeFileSync(
  OUT,
  `/**
 * Made by tools/area-register.js; do not edit. Names and codes of the countries, regions, combined authorities, counties and
 * local authorities of the United Kingdom that there were from 2014 to 2025.
 *
 * Source: Office for National Statistics licensed under the Open Government Licence v3.0. Contains OS data © Crown copyright
 * and database right 2025.
 *
 * A line that begins with > names the area in which those below it lie; they are parted by semicolons.
 */
export const REGISTER_LINES = \`\\
${lines.join('\n')}\`;
`,
);
console.log(`${all.length} areas, ${lines.join('\n').length} characters`);

/** Entries on as few lines of 110 characters as they need. */
function wrapped(entries) {
  const filled = [];
  for (const entry of entries) {
    const last = filled.at(-1);
    if (last !== undefined && last.length + entry.length < 110)
      filled[filled.length - 1] = `${last};${entry}`;
    else filled.push(entry);
  }
  return filled;
}

/** The smallest area of a layer above that holds a point of this one, as a code. */
function parentOf(area) {
  const { layer, code } = area;
  if (layer === 'uk') return '';
  if (/^[NSW]92/.test(code) || layer === 'ctry') return 'K02000001';
  if (layer === 'rgn') return 'E92000001';
  if (!code.startsWith('E')) return { N: 'N92000002', S: 'S92000003', W: 'W92000004' }[code[0]];
  const point = pointInside(area.polygons);
  const found = holders.filter((other) => other !== area && canHold(other, area) && holds(other, point));
  const smallest = found.sort((a, b) => LAYERS.indexOf(b.layer) - LAYERS.indexOf(a.layer))[0];
  if (smallest === undefined) throw new Error(`Nothing holds ${code} ${area.name}`);
  return smallest.code;
}

/** Counties hold districts, metropolitan counties hold metropolitan districts; regions hold all that is in England. */
function canHold({ layer, code }, area) {
  if (layer === 'cty') return code.startsWith('E10') && area.code.startsWith('E07');
  if (layer === 'mcty') return area.code.startsWith('E08');
  return code.startsWith('E12');
}

function decodedArcs({ arcs: deltas, transform: { scale, translate } }) {
  return deltas.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx, dy]) => {
      x += dx;
      y += dy;
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
    });
  });
}

function ringOf(indices) {
  return indices.flatMap((index) => (index < 0 ? arcs[~index].toReversed() : arcs[index]));
}

/** A point well inside the largest polygon: the middle of the longest stretch of a line across it. */
function pointInside(polygons) {
  const size = ([outer]) =>
    Math.abs(
      outer.reduce((sum, [x, y], i) => {
        const [nx, ny] = outer[(i + 1) % outer.length];
        return sum + x * ny - nx * y;
      }, 0),
    );
  const largest = polygons.reduce((most, polygon) => (size(polygon) > size(most) ? polygon : most));
  const ys = largest[0].map(([, y]) => y);
  const [low, high] = [Math.min(...ys), Math.max(...ys)];
  /** @type {{ width: number, point: [number, number] }} */
  let best = { width: -1, point: [0, 0] };
  for (let step = 1; step < 40; step += 1) {
    const y = low + ((high - low) * (step + 0.123)) / 40.246;
    const xs = crossings(largest, y).sort((a, b) => a - b);
    for (let i = 0; i + 1 < xs.length; i += 2) {
      const width = xs[i + 1] - xs[i];
      if (width > best.width) best = { width, point: [(xs[i] + xs[i + 1]) / 2, y] };
    }
  }
  return best.point;
}

function crossings(rings, y) {
  return rings.flatMap((ring) =>
    ring.flatMap(([x1, y1], i) => {
      const [x2, y2] = ring[(i + 1) % ring.length];
      return y1 > y === y2 > y ? [] : [x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)];
    }),
  );
}

function holds({ polygons }, [x, y]) {
  return polygons.some((rings) => crossings(rings, y).filter((at) => at > x).length % 2 === 1);
}
