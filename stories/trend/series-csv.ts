/** What a made-up file of series holds. */
interface SeriesOf {
  /** The first is the benchmark, if it has one. */
  readonly areas: readonly string[];
  /** The first year. */
  readonly first: number;
  readonly count: number;
}

/** A made-up file of percentages with limits, a row for each area and year, the same in every run. */
export function seriesCsv({ areas, first, count }: SeriesOf): string {
  const rows = areas.flatMap((area, place) =>
    Array.from({ length: count }, (_, at) => {
      const value =
        42 + ((place * 37) % 17) + at * (((place * 13) % 7) - 3) * 0.4 + ((place + at * 5) % 3) * 0.3;
      const half = 1.2 + ((place + at) % 3) * 0.2;
      const cells = [value, value - half, value + half].map((number) => number.toFixed(1));
      return [`"${area}"`, String(first + at), ...cells].join(',');
    }),
  );
  return `area,period,value (%),lower95,upper95\n${rows.join('\n')}\n`;
}
