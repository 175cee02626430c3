import { createIssue, listed, quoted } from '../create-issue.js';
import { attributeList, attributeText } from '../attribute-text.js';
import { nameInProse } from '../../dataset/area.js';
import type { Choice } from '../../dataset/choice.js';
import type { Issue, Severity } from '../issue.js';

/** An area that is in the data, and not with the figure that was asked for. */
export interface AbsentArea {
  readonly name: string;
  /** The latest period that the area has a figure for; null where the data has no periods. */
  readonly latest: string | null;
}

const latestText = (latest: string | null): string => (latest === null ? '' : ` (latest: ${latest})`);

/** Areas that have figures, but none for the period shown. They are in the data, so the cure is another period. */
export function noFigureForPeriod(
  areas: readonly AbsentArea[],
  period: string,
  severity: Exclude<Severity, 'fatal'>,
): Issue {
  const [first = { name: '', latest: null }] = areas;
  const cure = first.latest === null ? '' : ` To show it, write period="${first.latest}".`;
  const message =
    areas.length === 1
      ? `${nameInProse(first.name)} has no figure for ${period}${latestText(first.latest)}, so it is not shown.${cure}`
      : `Some areas have no figure for ${period} and are not shown: ${listed(areas.map(({ name, latest }) => nameInProse(name) + latestText(latest)))}. To show another period, write for example period="${first.latest ?? ''}".`;
  return createIssue('no-figure-for-period', severity, message, { raw: first.name });
}

/** A benchmark or comparator that has figures, but none for the same groups as the areas it is compared with. */
export function noFigureForGroup(name: string, groups: readonly string[]): Issue {
  const message = `${nameInProse(name)} is in the data, but has no figure for ${listed(groups)}, so it is not shown. Choose a group that it has too, with where.`;
  return createIssue('no-figure-for-group', 'partial', message, { raw: name });
}

/** A benchmark's name that more than one area has. `codes` are those of the areas. */
export function severalBenchmarks(name: string, codes: readonly string[]): Issue {
  const [first = ''] = codes;
  const which = codes.length === 0 ? '' : `, with the codes ${listed(codes)}`;
  const cure =
    first === '' ? 'Give each a name of its own.' : `Write a code, for example benchmark="${first}".`;
  const message = `More than one area is called ${quoted(name)}${which}, and only one can be the benchmark. ${cure}`;
  return createIssue('several-benchmarks', 'fatal', message, { raw: name });
}

/** Areas each of which has figures of another group, so that nothing is there to compare. */
export function noSharedGroup(groups: readonly string[], choice: Choice): Issue {
  const message = `The areas have figures of different groups (${listed(groups.map(quoted))}), so they cannot be ranked together. Choose one with where, for example ${attributeText('where', choice.where)}.`;
  return createIssue('no-shared-group', 'fatal', message, { column: choice.where[0]?.[0] ?? null });
}

/**
 * More than one figure where one is wanted: of several areas, of several groups, or of both. `choice` is a group that would leave
 * one; null where there is only one group.
 */
export function severalFigures(areas: readonly string[], groups: number, choice: Choice | null): Issue {
  const [first = ''] = areas;
  const what =
    areas.length > 1
      ? `${areas.length} areas (${listed(areas.map(quoted))})${groups > 1 ? ` with ${groups} figures each` : ''}`
      : `${groups} figures of ${quoted(first)}`;
  const group = choice === null ? '' : `with where, for example ${attributeText('where', choice.where)}`;
  const step =
    areas.length > 1
      ? `Name one area, for example ${attributeList('area', [first])}${group === '' ? '' : `, and choose a group ${group}`}`
      : `Choose a group ${group}`;
  const message = `One figure can be shown, and the data has ${what}. ${step}.`;
  return createIssue('several-figures', 'fatal', message, { raw: areas.length > 1 ? first : null });
}

/** Areas named in an attribute that another attribute leaves out. */
export function areaLeftOut(attribute: string, names: readonly string[], by: readonly string[]): Issue {
  const one = names.length === 1;
  const message = `${listed(names.map(quoted))} ${one ? 'is' : 'are'} in the data, but ${listed(by)} ${by.length === 1 ? 'leaves' : 'leave'} ${one ? 'it' : 'them'} out, so ${attribute} finds nothing of ${one ? 'it' : 'them'}. Widen ${listed(by)} or take the name out of ${attribute}.`;
  return createIssue('area-left-out', 'partial', message, { raw: names[0] ?? null });
}

/** Areas of different levels that nobody asked to see together. `levels` are as `type=` takes them, the largest first. */
export function mixedLevels(levels: readonly string[], national: string | null): Issue {
  const [most = ''] = levels;
  const others = levels.length > 1 ? ` The levels are ${listed(levels)}.` : '';
  const compare =
    national === null ? '' : ` To compare the areas with ${national}, write benchmark="${national}".`;
  const message = `The data has areas of different levels, which cannot be ranked, shaded or counted together, so they are shown in the order of the file. To show one level, write for example areas="type=${most}".${others}${compare}`;
  return createIssue('mixed-levels', 'partial', message, { raw: most });
}

/** An area of no stated level that is called by the name of a whole country, among others that are ranked with it. */
export function countryAmongAreas(name: string): Issue {
  const message = `${quoted(name)} is ranked and counted with the other areas, because the data does not say what level they are. If it is what they are compared with, write benchmark="${name}".`;
  return createIssue('country-among-areas', 'notice', message, { raw: name });
}

/** `areas="type=…"` of which the data has none. `levels` are those that it has, as `type=` takes them. */
export function unknownLevel(type: string, levels: readonly string[]): Issue {
  const known =
    levels.length === 0
      ? 'The data says nothing of the level of its areas: it has no codes of a known kind and no column of area types. Name the areas in areas instead.'
      : `The levels in the data are ${listed(levels)}. Write for example areas="type=${levels[0] ?? ''}".`;
  return createIssue(
    'unknown-level',
    'partial',
    `No area in the data is of the type ${quoted(type)}. ${known}`,
    {
      raw: type,
    },
  );
}

/** `areas="within=…"` that holds none of the data's areas. `parents` are those that the data states. */
export function nothingWithin(place: string, parents: readonly string[]): Issue {
  const known =
    parents.length === 0
      ? 'Write the code or name of a region, county or country, for example areas="within=E12000003".'
      : `The data has areas in ${listed(parents)}.`;
  return createIssue('nothing-within', 'partial', `No area in the data lies in ${quoted(place)}. ${known}`, {
    raw: place,
  });
}

/** More than one indicator, of which none is chosen. `column` is what `where` calls the column that holds them. */
export function severalIndicators(column: string, names: readonly string[]): Issue {
  const [first = ''] = names;
  const message = `The data has ${String(names.length)} indicators: choose one. They are ${listed(names.map(quoted))}. Write for example ${attributeText('where', [[column, first]])}.`;
  return createIssue('several-indicators', 'fatal', message, { column, raw: first });
}

/** Parts of `where` that have rows each, and none together. */
export function nothingMatchesTogether(where: readonly (readonly [string, string])[]): Issue {
  const asked = where.map(([column, value]) => `${column} = ${value}`);
  const message = `No row has ${listed(asked)} together, though each is in the data. Take one of them out of where.`;
  return createIssue('nothing-matches-together', 'fatal', message, { raw: asked.join('; ') });
}

/** `outcomes="published"` of data that states none. */
export function noPublishedOutcomes(): Issue {
  const message =
    'outcomes="published" needs outcomes in the data, such as a column of better, similar and worse, and there is none. Name the column with columns="outcome=…", or take outcomes out.';
  return createIssue('no-published-outcomes', 'partial', message, { raw: 'published' });
}

/** `outcomes="published"` beside a benchmark that is not the one that the publisher compared with. */
export function publishedAgainstAnother(against: string, benchmark: string): Issue {
  const message = `The published outcomes compare with ${quoted(against)}, and this chart compares with ${quoted(benchmark)}, so they are not shown. Write ${attributeList('benchmark', [against])}, or take outcomes out.`;
  return createIssue('published-against-another', 'partial', message, { raw: against });
}
