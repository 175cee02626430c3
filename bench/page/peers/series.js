/** The areas of a figure, in its order. */
export const areasOf = (data) => [...new Set(data.map(({ area }) => area))];
/** The groups of a figure, in its order. */
export const groupsOf = (data) => [...new Set(data.map(({ group }) => group))];

/** One series a name: for each place, its value or null. */
export function seriesOf(data, nameOf, placeOf) {
  const places = [...new Set(data.map(placeOf))];
  const names = [...new Set(data.map(nameOf))];
  return {
    places,
    series: names.map((name) => ({
      name,
      values: places.map(
        (place) => data.find((d) => nameOf(d) === name && placeOf(d) === place)?.value ?? null,
      ),
    })),
  };
}

/** The series of each kind of figure: groups by area in a shaded table, one in a ranking, areas by cause in a comparison. */
export function seriesOfKind(kind, data) {
  const area = ({ area: name }) => name;
  const group = ({ group: name }) => name;
  if (kind === 'ranked') return seriesOf(data, () => 'value', area);
  return kind === 'shaded' ? seriesOf(data, group, area) : seriesOf(data, area, group);
}

/** An empty box of the size that a drawing needs. */
export function box(rows) {
  const node = globalThis.document.createElement('div');
  Object.assign(node.style, { width: '800px', height: `${rows * 28 + 120}px` });
  return node;
}
