import { type Dataset, readDataset } from '@commonweal/data';
import type { InequalityFacts } from '@commonweal/widgets/inequality/facts.js';
import { inequalityModel } from '@commonweal/widgets/inequality/model.js';
import {
  DEFAULT_INEQUALITY_OPTIONS,
  type InequalityOptions,
} from '@commonweal/widgets/inequality/options.js';
import { enInequality } from '@commonweal/widgets/inequality/words.en.js';

/** A file of groups in order, with whatever columns a test needs; numbers are given one by one. */
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

/** The chart of a file, its issues and its facts. */
export function shown(data: Dataset | string, options: Partial<InequalityOptions> = {}) {
  const dataset = typeof data === 'string' ? readDataset(data).dataset : data;
  const { chart, issues } = inequalityModel(
    dataset,
    { ...DEFAULT_INEQUALITY_OPTIONS, ...options },
    enInequality,
  );
  return { chart, issues, facts: chart?.facts as InequalityFacts | undefined };
}
