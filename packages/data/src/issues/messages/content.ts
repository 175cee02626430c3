import { createIssue, linesInWords, listed, quoted } from '../create-issue.js';
import type { Issue } from '../issue.js';
import { nameInProse } from '../../dataset/area.js';
import type { Choice } from '../../dataset/choice.js';
import { attributeText } from '../attribute-text.js';
import { codeChange } from '../code-change.js';
import { nearest, nearestNames } from '../nearest.js';

/** Nothing at all was supplied, or only white space. */
export function emptyData(source: string | null = null): Issue {
  return createIssue(
    'empty-data',
    'fatal',
    'There is no data to show. Check that the data source is not empty.',
    { source },
  );
}

/** A header, and no row under it. */
export function noRows(columns: readonly string[], source: string | null = null): Issue {
  const message = `The data has column headings (${listed(columns)}) but no rows. Add at least one row under the headings.`;
  return createIssue('no-rows', 'fatal', message, { source });
}

/** No column could be read as the value; `samples` are the first cells of the column that was tried, if one was. */
export function noNumericColumn(
  columns: readonly string[],
  column: string | null = null,
  samples: readonly string[] = [],
): Issue {
  const found =
    column === null
      ? `No column of numbers was found. The columns are ${listed(columns.map(quoted))}.`
      : `No numbers were found in column ${quoted(column)}. Its first cells are ${listed(samples.map(quoted))}.`;
  const brackets = samples.some((sample) => /^\D*\([^\p{L}]*\d[^\p{L}]*\)\D*$/u.test(sample.slice(0, 40)))
    ? ' If numbers in brackets are negative, write them as −5.2.'
    : '';
  const several = samples.some((sample) =>
    /\d[^\d]*[([].*\d.*[-\u2013,;]|\d[^\d]*[([].*\bto\b/.test(sample.slice(0, 60)),
  )
    ? ' If a cell holds a number and its limits, give each a column of its own: value, lower95 and upper95.'
    : '';
  const message = `${found}${brackets}${several} Say which column holds the numbers, for example columns="value=Rate". If they have a decimal comma, set decimal=",".`;
  return createIssue('no-numeric-column', 'fatal', message, { column });
}

/** A name in `columns`, `where` or `sort` that no column has. */
export function unknownColumn(name: string, columns: readonly string[], attribute = 'columns'): Issue {
  const like = nearest(name, columns);
  const suggestion = like === null ? '' : ` Did you mean ${quoted(like)}?`;
  const message = `There is no column ${quoted(name)}, which ${attribute} names. The columns are ${listed(columns.map(quoted))}.${suggestion}`;
  return createIssue('unknown-column', 'fatal', message, { column: name, raw: name });
}

/**
 * `where` left nothing, or `areas` where it is given. `values` are those that the column has, where one column alone is to blame.
 */
export function nothingMatches(
  where: readonly (readonly [string, string])[],
  values: readonly string[] = [],
  areas: readonly string[] = [],
): Issue {
  if (areas.length > 0) {
    const written = areas.join('; ');
    const message = `No area in the data is left by areas="${written}". Take a part of it out, or name the areas.`;
    return createIssue('nothing-matches', 'fatal', message, { raw: written });
  }
  const asked = listed(where.map(([column, value]) => `${column} = ${value}`));
  const [column = '', wanted = ''] = where[0] ?? [];
  const like = nearest(wanted, values);
  const suggestion = like === null ? '' : ` Did you mean ${attributeText('where', [[column, like]])}?`;
  const found =
    values.length === 0
      ? ''
      : ` The ${values.length === 1 ? 'only value' : 'values'} of ${quoted(column)} ${values.length === 1 ? 'is' : 'are'} ${listed(values.map(quoted))}.`;
  const message = `No row has ${asked}.${found}${suggestion === '' && found === '' ? ' Check the spelling in where.' : suggestion}`;
  return createIssue('nothing-matches', 'fatal', message, { raw: asked });
}

/** A code of the Office for National Statistics or of ITL. */
const CODE = /^\s*(?:[A-Z]\d{8}|TL[A-Z]\w{0,3})\s*$/i;

function unknownPlace(
  code: string,
  what: string,
  name: string,
  names: readonly string[],
  codes: readonly string[],
): Issue {
  const changed = codeChange(name, codes);
  // A code is not misspelt as a word is.
  const like = changed === null && !CODE.test(name) ? nearestNames(name, names) : [];
  const suggestion = like.length === 0 ? '' : ` Did you mean ${listed(like.map(quoted), 'or')}?`;
  const message = `${what} ${quoted(name)} is not in the data.${changed === null ? suggestion : ` ${changed}`} Use a name or code exactly as it stands in the data.`;
  return createIssue(code, 'partial', message, { raw: name });
}

/** An area asked for that the data does not have. `names` and `codes` are those it has. */
export function unknownArea(name: string, names: readonly string[], codes: readonly string[] = []): Issue {
  return unknownPlace('unknown-area', 'The area', name, names, codes);
}

/** A benchmark, or (`what`) a comparator, asked for that the data does not have. */
export function unknownBenchmark(
  name: string,
  names: readonly string[],
  codes: readonly string[] = [],
  what = 'The benchmark',
): Issue {
  return unknownPlace('unknown-benchmark', what, name, names, codes);
}

/** A period asked for that the data does not have. */
export function unknownPeriod(period: string, periods: readonly string[]): Issue {
  const known =
    periods.length === 0
      ? 'The data has no periods: take period out, or name their column with columns="period=…".'
      : `The ${periods.length === 1 ? 'only period is' : 'periods are'} ${listed(periods)}.`;
  const message = `There is no data for the period ${quoted(period)}. ${known}`;
  return createIssue('unknown-period', 'fatal', message, { raw: period });
}

/** A built-in indicator that does not exist. */
export function unknownIndicator(name: string, indicators: readonly string[]): Issue {
  const like = nearest(name, indicators);
  const suggestion = like === null ? '' : ` Did you mean ${quoted(like)}?`;
  const message = `There is no built-in indicator ${quoted(name)}.${suggestion} The built-in indicators are ${listed(indicators)}.`;
  return createIssue('unknown-indicator', 'fatal', message, { raw: name });
}

/** More than one number for one place in the chart. `columns` are those in which the rows differ, `choice` settles it. */
export function ambiguousObservations(
  place: string,
  count: number,
  columns: readonly string[],
  lines: readonly number[] = [],
  choice: Choice = { where: [], values: [] },
): Issue {
  const where = lines.length === 0 ? '' : ` (${linesInWords(lines)})`;
  const first = columns[0];
  const example = choice.where.length > 0 ? attributeText('where', choice.where) : `where="${first ?? ''}=…"`;
  const values = choice.values.map(
    ([column, texts]) =>
      ` The values of ${quoted(column)} are ${listed(texts.map((text) => (text === '' ? 'blank' : quoted(text))))}.`,
  );
  const cure =
    first === undefined
      ? 'The rows do not differ in any column. Remove the rows that should not be there.'
      : `They differ in ${listed(columns.map(quoted))}. Choose one with where, for example ${example}.${values.join('')}`;
  const message = `There are ${String(count)} numbers for ${quoted(place)}${where}, and only one can be shown. ${cure}`;
  return createIssue('ambiguous-observations', 'fatal', message, {
    line: lines[0] ?? null,
    column: first ?? null,
    raw: place,
  });
}

/** Too few rows for what was asked, such as a comparison of two areas with one area. */
export function notEnoughData(needed: string): Issue {
  return createIssue('not-enough-data', 'fatal', `There is not enough data: ${needed}.`);
}

/** Two sources given at once; the first in the documented order was used. */
export function sourcesOverridden(used: string, ignored: readonly string[]): Issue {
  const message = `More than one data source was given. The data from ${used} is shown; ${listed(ignored)} was not used. Remove the one you do not need.`;
  return createIssue('sources-overridden', 'notice', message);
}

/** An option that makes sense only beside a benchmark. `option` is the attribute as written. */
export function benchmarkNeeded(option: string): Issue {
  const message = `${option} needs a benchmark, and none is named. Name one, for example benchmark="England".`;
  return createIssue('benchmark-needed', 'partial', message, { raw: option });
}

/** An option that needs the figure of a benchmark that has none, and what is done instead. `option` is the attribute as written. */
export function benchmarkWithoutFigure(option: string, name: string, instead: string): Issue {
  const message = `${option} needs a figure for ${nameInProse(name)}, and the data has none here, so ${instead}. Choose another benchmark or period, or take ${option} out.`;
  return createIssue('benchmark-without-figure', 'notice', message, { raw: name });
}

/** A comparison of two areas with another number of areas. `names` are those that the attributes leave. */
export function notTwoAreas(names: readonly string[]): Issue {
  const found =
    names.length === 0 ? 'none is' : `${String(names.length)} ${names.length === 1 ? 'is' : 'are'}`;
  const which = names.length === 0 ? '' : `: ${listed(names.map(nameInProse))}`;
  const message = `A comparison needs two areas, and ${found} left${which}. Choose two with areas, for example areas="Leeds; England".`;
  return createIssue('not-two-areas', 'fatal', message);
}
