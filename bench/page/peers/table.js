import { seriesOfKind } from './series.js';

/** A figure as columns and records, for what draws tables. */
export function tableOf(kind, { data }) {
  const { places, series } = seriesOfKind(kind, data);
  const labels = new Map(data.map(({ value, label }) => [value, label]));
  return {
    headers: [{ id: 'place', header: kind === 'compared' ? 'Cause' : 'Area' }, ...series.map(({ name }, at) => ({ id: `c${at}`, header: name }))],
    records: places.map((place, row) =>
      Object.fromEntries([['place', place], ...series.map(({ values }, at) => [`c${at}`, labels.get(values[row]) ?? ''])]),
    ),
  }; // prettier-ignore
}
