const DAY = 24 * 60 * 60 * 1000;

/**
 * Finds periods that shorter ones fill exactly, such as three pooled years beside single years. Keys are `first
 * day/last day`.
 *
 * @example
 * pooledPeriods(['2016-01-01/2017-12-31', '2016-01-01/2016-12-31', '2017-01-01/2017-12-31'])[0]?.parts.length; // 2
 */
export function pooledPeriods(keys: readonly string[]): { total: string; parts: string[] }[] {
  const spans = keys.flatMap((key) => {
    const [start = '', end = ''] = key.split('/');
    const [from, to] = [Date.parse(start), Date.parse(end)];
    return Number.isNaN(from) || Number.isNaN(to) ? [] : [{ key, from, to: to + DAY }];
  });
  return spans.flatMap((whole) => {
    const inside = spans
      .filter(({ key, from, to }) => key !== whole.key && from >= whole.from && to <= whole.to)
      .sort((a, b) => a.from - b.from);
    const tiles = inside.filter(
      ({ from, to }) =>
        !inside.some((other) => other.from >= from && other.to <= to && other.to - other.from < to - from),
    );
    const fills = tiles.every(
      ({ from }, index) => from === (index === 0 ? whole.from : tiles[index - 1]?.to),
    );
    return tiles.length > 1 && fills && tiles.at(-1)?.to === whole.to
      ? [{ total: whole.key, parts: tiles.map(({ key }) => key) }]
      : [];
  });
}
