import { type Dataset, readDataset } from '@commonweal/data';

/** A file of groups in order, with whatever columns a test needs; numbers are told one by one. */
export function groupsFile(
  values: readonly (number | string)[],
  {
    lower,
    upper,
    people,
    column = 'quintile',
    labels,
  }: {
    readonly lower?: readonly number[];
    readonly upper?: readonly number[];
    readonly people?: readonly number[];
    readonly column?: string;
    readonly labels?: readonly string[];
  } = {},
): Dataset {
  const head = [
    'area',
    column,
    'value',
    ...(lower === undefined ? [] : ['lower95', 'upper95']),
    ...(people === undefined ? [] : ['population']),
  ];
  const rows = values.map((value, at) =>
    [
      'Leeds',
      labels?.[at] ?? at + 1,
      value,
      ...(lower === undefined ? [] : [lower[at], upper?.[at]]),
      ...(people === undefined ? [] : [people[at]]),
    ].join(','),
  );
  return readDataset([head.join(','), ...rows].join('\n')).dataset;
}
