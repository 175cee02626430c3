import type { Choice } from '../../dataset/choice.js';
import { createIssue } from '../create-issue.js';
import type { AbsentArea } from '../details/choosing.js';
import type { Issue, Severity } from '../issue.js';
import { nearest } from '../nearest.js';

export type { AbsentArea } from '../details/choosing.js';

/** Areas with figures, but none for the period shown. They are in the data, so the remedy is another period. */
export function noFigureForPeriod(
  areas: readonly AbsentArea[],
  period: string,
  severity: Exclude<Severity, 'fatal'>,
): Issue {
  const details = { text: 'noFigureForPeriod', areas, period } as const;
  return createIssue('no-figure-for-period', severity, details, { raw: areas[0]?.name ?? '' });
}

/** A benchmark or comparator with figures, but none for the same groups as the areas it is compared with. */
export function noFigureForGroup(name: string, groups: readonly string[]): Issue {
  const details = { text: 'noFigureForGroup', name, groups } as const;
  return createIssue('no-figure-for-group', 'partial', details, { raw: name });
}

/** A benchmark name that several areas share; `codes` are theirs. */
export function severalBenchmarks(name: string, codes: readonly string[]): Issue {
  return createIssue(
    'several-benchmarks',
    'fatal',
    { text: 'severalBenchmarks', name, codes },
    { raw: name },
  );
}

/** Areas whose figures are all for different groups, so there is nothing to compare. */
export function noSharedGroup(groups: readonly string[], { where }: Choice): Issue {
  const details = { text: 'noSharedGroup', groups, where } as const;
  return createIssue('no-shared-group', 'fatal', details, { column: where[0]?.[0] ?? null });
}

/**
 * Several figures where one is wanted: for several areas, several groups, or both. `choice` is a group that would leave
 * one; null if there is only one group.
 */
export function severalFigures(areas: readonly string[], groups: number, choice: Choice | null): Issue {
  const details = { text: 'severalFigures', areas, groups, where: choice?.where ?? null } as const;
  return createIssue('several-figures', 'fatal', details, {
    raw: areas.length > 1 ? (areas[0] ?? '') : null,
  });
}

/** Areas named in an attribute that another attribute leaves out. */
export function areaLeftOut(attribute: string, names: readonly string[], by: readonly string[]): Issue {
  const details = { text: 'areaLeftOut', attribute, names, by } as const;
  return createIssue('area-left-out', 'partial', details, { raw: names[0] ?? null });
}

/**
 * Areas of different levels that nobody asked to see together. `levels` are written as for `type=`, the largest first.
 */
export function mixedLevels(levels: readonly string[], national: string | null): Issue {
  const details = { text: 'mixedLevels', levels, national } as const;
  return createIssue('mixed-levels', 'partial', details, { raw: levels[0] ?? '' });
}

/** An area without a stated level that has the name of a whole country, ranked among other areas. */
export function countryAmongAreas(name: string): Issue {
  return createIssue('country-among-areas', 'notice', { text: 'countryAmongAreas', name }, { raw: name });
}

/** `areas="type=…"` with a type that the data does not have. `levels` are those it has, written as for `type=`. */
export function unknownLevel(type: string, levels: readonly string[]): Issue {
  return createIssue('unknown-level', 'partial', { text: 'unknownLevel', type, levels }, { raw: type });
}

/** `areas="within=…"` with a place that contains none of the data's areas. `parents` are those that the data states. */
export function nothingWithin(place: string, parents: readonly string[]): Issue {
  return createIssue('nothing-within', 'partial', { text: 'nothingWithin', place, parents }, { raw: place });
}

/** Several indicators, none of them chosen. `column` is the name for `where` of the column that holds them. */
export function severalIndicators(column: string, names: readonly string[]): Issue {
  const details = { text: 'severalIndicators', column, names } as const;
  return createIssue('several-indicators', 'fatal', details, { column, raw: names[0] ?? '' });
}

/** A name in an attribute that no indicator of the data has. `names` are those that the data has. */
export function indicatorNotFound(attribute: string, name: string, names: readonly string[]): Issue {
  const details = { text: 'indicatorNotFound', attribute, name, like: nearest(name, names), names } as const;
  return createIssue('indicator-not-found', 'partial', details, { raw: name });
}

/** No area is named whose figures are wanted. `names` are those of the data, and `most` how many can be shown at once. */
export function areaNeeded(names: readonly string[], most: number): Issue {
  return createIssue('area-needed', 'fatal', { text: 'areaNeeded', names, most }, { raw: names[0] ?? null });
}

/** More areas are named than can be shown at once; `names` are those left out. */
export function tooManyAreas(names: readonly string[], most: number): Issue {
  const details = { text: 'tooManyAreas', names, most } as const;
  return createIssue('too-many-areas', 'partial', details, { raw: names[0] ?? null });
}

/** More lines are highlighted than can be told apart; `names` are those that stand back. */
export function linesInGrey(names: readonly string[], most: number): Issue {
  const details = { text: 'linesInGrey', names, most } as const;
  return createIssue('lines-in-grey', 'partial', details, { raw: names[0] ?? null });
}

/**
 * No index can start from a period. `names` are the areas without a figure above zero for it, none if the author's own
 * periods leave it out; `periods` are those that an index can start from.
 */
export function noIndexBase(period: string, names: readonly string[], periods: readonly string[]): Issue {
  const details = { text: 'noIndexBase', period, names, periods } as const;
  return createIssue('no-index-base', 'partial', details, { raw: names[0] ?? period });
}

/** An indicator that cannot be shown beside the others; the issue after it says why. */
export function indicatorLeftOut(name: string): Issue {
  return createIssue('indicator-left-out', 'partial', { text: 'indicatorLeftOut', name }, { raw: name });
}

/** Parts of `where` that each match rows, but none together. */
export function nothingMatchesTogether(where: Choice['where']): Issue {
  const raw = where.map(([column, value]) => `${column} = ${value}`).join('; ');
  return createIssue('nothing-matches-together', 'fatal', { text: 'nothingMatchesTogether', where }, { raw });
}

/** `outcomes="published"` with data that has no published outcomes. */
export function noPublishedOutcomes(): Issue {
  return createIssue(
    'no-published-outcomes',
    'partial',
    { text: 'noPublishedOutcomes' },
    { raw: 'published' },
  );
}

/** `outcomes="published"` with a benchmark other than the one the publisher compared with. */
export function publishedAgainstAnother(against: string, benchmark: string): Issue {
  const details = { text: 'publishedAgainstAnother', against, benchmark } as const;
  return createIssue('published-against-another', 'partial', details, { raw: against });
}

/** A picker whose rows have nothing to choose from. */
export function nothingToChoose(what: 'period' | 'group' | 'indicator'): Issue {
  return createIssue('nothing-to-choose', 'notice', { text: 'nothingToChoose', what });
}
