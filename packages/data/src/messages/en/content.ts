import { nameInProse } from '../../dataset/area.js';
import { attributeText } from '../../issues/attribute-text.js';
import type { CodeChange } from '../../issues/code-change.js';
import type {
  ComparedRole,
  ContentDetails,
  InsteadOfBenchmark,
  SourceKind,
} from '../../issues/details/content.js';
import { quoted } from '../../issues/quoted.js';
import type { MessagesOf } from '../types.js';
import { linesInWords, listed, quotedList, suggested } from './lists.js';

const SOURCES: Readonly<Record<SourceKind, string>> = {
  data: 'the data property',
  src: 'src',
  script: 'the script element inside',
  table: 'the table inside',
  indicator: 'indicator',
};

const INSTEAD: Readonly<Record<InsteadOfBenchmark, string>> = {
  barsStartAtZero: 'the bars start at zero',
  noCellCompared: 'no cell is compared',
};

const COMPARED: Readonly<Record<ComparedRole, string>> = {
  benchmark: 'The benchmark',
  comparator: 'The comparator',
};

function changeText(change: CodeChange): string {
  const { code, year } = change;
  switch (change.kind) {
    case 'replaced': {
      const when = year === null ? '' : ` ${change.isNewer ? 'since' : 'before'} ${String(year)}`;
      return `The same area has the code ${code}${when}${change.isInData ? ', which is in the data' : ''}.`;
    }
    case 'merged':
    case 'split':
      return `${code} was ${change.kind} into ${listed(change.to)} in ${String(year)}.`;
    case 'made':
      return `${code} was made of ${listed(change.from)} in ${String(year)}, and the data has figures for those.`;
  }
}

const unknownPlace = (what: string, { name, like, change }: ContentDetails['unknownArea']): string =>
  `${what} ${quoted(name)} is not in the data.${change === null ? suggested(like.length === 0 ? null : quotedList(like, 'or')) : ` ${changeText(change)}`} Use a name or code exactly as it stands in the data.`;

const likeText = (like: string | null): string => suggested(like === null ? null : quoted(like));

export const content: MessagesOf<ContentDetails> = {
  emptyData: () => 'There is no data to show. Check that the data source is not empty.',
  noRows: ({ columns }) =>
    `The data has column headings (${listed(columns)}) but no rows. Add at least one row under the headings.`,
  noNumericColumn: ({ columns, column, samples, areInBrackets, haveLimits }) => {
    const found =
      column === null
        ? `No column of numbers was found. The columns are ${quotedList(columns)}.`
        : `No numbers were found in column ${quoted(column)}. Its first cells are ${quotedList(samples)}.`;
    const brackets = areInBrackets ? ' If numbers in brackets are negative, write them as −5.2.' : '';
    const several = haveLimits
      ? ' If a cell holds a number and its limits, give each a column of its own: value, lower95 and upper95.'
      : '';
    return `${found}${brackets}${several} Say which column holds the numbers, for example columns="value=Rate". If they have a decimal comma, set decimal=",".`;
  },
  unknownColumn: ({ name, columns, attribute, like }) =>
    `There is no column ${quoted(name)}, which ${attribute} names. The columns are ${quotedList(columns)}.${likeText(like)}`,
  nothingMatches: ({ where, values, like }) => {
    const asked = listed(where.map(([column, value]) => `${column} = ${value}`));
    const [column = ''] = where[0] ?? [];
    const suggestion = suggested(like === null ? null : attributeText('where', [[column, like]]));
    const one = values.length === 1;
    const found =
      values.length === 0
        ? ''
        : ` The ${one ? 'only value' : 'values'} of ${quoted(column)} ${one ? 'is' : 'are'} ${quotedList(values)}.`;
    return `No row has ${asked}.${found}${suggestion === '' && found === '' ? ' Check the spelling in where.' : suggestion}`;
  },
  noAreaLeft: ({ areas }) =>
    `No area in the data is left by areas="${areas.join('; ')}". Take a part of it out, or name the areas.`,
  unknownArea: (place) => unknownPlace('The area', place),
  unknownBenchmark: ({ role, ...place }) => unknownPlace(COMPARED[role], place),
  unknownPeriod: ({ period, periods }) => {
    const known =
      periods.length === 0
        ? 'The data has no periods: take period out, or name their column with columns="period=…".'
        : `The ${periods.length === 1 ? 'only period is' : 'periods are'} ${listed(periods)}.`;
    return `There is no data for the period ${quoted(period)}. ${known}`;
  },
  unknownIndicator: ({ name, indicators, like }) =>
    `There is no built-in indicator ${quoted(name)}.${likeText(like)} The built-in indicators are ${listed(indicators)}.`,
  ambiguousObservations: ({ place, count, columns, lines, choice }) => {
    const where = lines.length === 0 ? '' : ` (${linesInWords(lines)})`;
    const [first] = columns;
    const example =
      choice.where.length > 0 ? attributeText('where', choice.where) : `where="${first ?? ''}=…"`;
    const values = choice.values.map(
      ([column, texts]) =>
        ` The values of ${quoted(column)} are ${listed(texts.map((text) => (text === '' ? 'blank' : quoted(text))))}.`,
    );
    const cure =
      first === undefined
        ? 'The rows do not differ in any column. Remove the rows that should not be there.'
        : `They differ in ${quotedList(columns)}. Choose one with where, for example ${example}.${values.join('')}`;
    return `There are ${String(count)} numbers for ${quoted(place)}${where}, and only one can be shown. ${cure}`;
  },
  sourcesOverridden: ({ used, ignored }) =>
    `More than one data source was given. The data from ${SOURCES[used]} is shown; ${listed(ignored.map((kind) => SOURCES[kind]))} was not used. Remove the one you do not need.`,
  benchmarkNeeded: ({ option }) =>
    `${option} needs a benchmark, and none is named. Name one, for example benchmark="England".`,
  benchmarkWithoutFigure: ({ option, name, instead }) =>
    `${option} needs a figure for ${nameInProse(name)}, and the data has none here, so ${INSTEAD[instead]}. Choose another benchmark or period, or take ${option} out.`,
  notTwoAreas: ({ names }) => {
    const found =
      names.length === 0 ? 'none is' : `${String(names.length)} ${names.length === 1 ? 'is' : 'are'}`;
    const which = names.length === 0 ? '' : `: ${listed(names.map(nameInProse))}`;
    return `A comparison needs two areas, and ${found} left${which}. Choose two with areas, for example areas="Leeds; England".`;
  },
};
