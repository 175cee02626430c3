import { districts, figures, hide } from '../support/invented.js';

/** An indicator of a made-up file. */
interface Measure {
  readonly name: string;
  readonly unit: string;
  readonly polarity: string;
  readonly period: string;
  /** Whether its values have confidence limits. */
  readonly limited: boolean;
  /** The heading that it is under. */
  readonly domain?: string;
}

const measure = (name: string, unit: string, polarity: string, period: string, limited = true): Measure => ({
  name,
  unit,
  polarity,
  period,
  limited,
});

/** Measures of different periods, units and directions, one of them without limits. */
export const SIX: readonly Measure[] = [
  measure('Adults who walk every day', '%', 'higher-is-better', '2024'),
  measure('Years in good health', 'years', 'higher-is-better', '2021 to 2023'),
  measure('Adults who smoke', '%', 'lower-is-better', '2024'),
  measure('Admissions after a fall', 'per 1,000', 'lower-is-better', '2023/24'),
  measure('People who live alone', '%', 'none', '2021'),
  measure('Homes near a park', '%', 'higher-is-better', '2022', false),
];

/** The same under headings, one of them without. */
export const UNDER_HEADINGS: readonly Measure[] = [
  ...['Being active', 'Health', 'Health', 'Health', 'Homes and places'].flatMap((domain, at) =>
    SIX.slice(at, at + 1).map((each) => ({ ...each, domain })),
  ),
  ...SIX.slice(5),
];

/** As many measures as a long report has. */
export const many = (count: number): readonly Measure[] =>
  Array.from({ length: count }, (_, at) =>
    measure(
      `Measure ${at + 1}`,
      '%',
      at % 3 === 0 ? 'higher-is-better' : 'lower-is-better',
      String(2015 + (at % 9)),
    ),
  );

const ALL = 'All districts';

/** A long table: a line for each district and measure. Some values are held back. */
export function longCsv(measures: readonly Measure[], areas: number): string {
  const names = measures.map(({ name }) => name);
  const rows = hide(
    figures([ALL, ...districts(areas)], names, ALL),
    ['[c]', '[x]'],
    2 * names.length + 1,
    13,
  );
  const hasDomains = measures.some(({ domain }) => domain !== undefined);
  const lines = rows.map(({ row, column, value, lower, upper }) => {
    const { name, unit, polarity, period, limited, domain = '' } = measures[names.indexOf(column)] as Measure;
    const limits = limited ? [lower, upper] : ['', ''];
    const headed = hasDomains ? [domain] : [];
    return [name, ...headed, `"${unit}"`, polarity, row, period, value, ...limits].join(',');
  });
  const head = `indicator,${hasDomains ? 'domain,' : ''}unit,polarity,area,period,value,lower95,upper95`;
  return `${[head, ...lines].join('\n')}\n`;
}
