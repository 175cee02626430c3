import { nameInProse } from '../../dataset/area.js';
import { attributeList, attributeText } from '../../issues/attribute-text.js';
import type { ChoosingDetails } from '../../issues/details/choosing.js';
import { quoted } from '../../issues/quoted.js';
import type { MessagesOf } from '../types.js';
import { listed, quotedList, suggested } from './lists.js';

const latestText = (latest: string | null): string => (latest === null ? '' : ` (latest: ${latest})`);

/** What rows would have for a picker. */
const CHOICES = {
  period: 'periods',
  group: 'groups for this picker, such as a column for sex or the one that dimension names',
  indicator: 'several indicators',
};

export const choosing: MessagesOf<ChoosingDetails> = {
  nothingToChoose: ({ what }) =>
    `There is nothing to choose from: these rows do not have ${CHOICES[what]}. Take this picker away, or give it rows that do.`,
  noFigureForPeriod: ({ areas, period }) => {
    const [{ name, latest } = { name: '', latest: null }] = areas;
    const cure = latest === null ? '' : ` To show it, write period="${latest}".`;
    return areas.length === 1
      ? `${nameInProse(name)} has no figure for ${period}${latestText(latest)}, so it is not shown.${cure}`
      : `Some areas have no figure for ${period} and are not shown: ${listed(areas.map((area) => nameInProse(area.name) + latestText(area.latest)))}. To show another period, write for example period="${latest ?? ''}".`;
  },
  noFigureForGroup: ({ name, groups }) =>
    `${nameInProse(name)} is in the data, but has no figure for ${listed(groups)}, so it is not shown. Choose a group that it has too, with where.`,
  severalBenchmarks: ({ name, codes }) => {
    const [first = ''] = codes;
    const which = codes.length === 0 ? '' : `, with the codes ${listed(codes)}`;
    const cure =
      first === '' ? 'Give each a name of its own.' : `Write a code, for example benchmark="${first}".`;
    return `More than one area is called ${quoted(name)}${which}, and only one can be the benchmark. ${cure}`;
  },
  noSharedGroup: ({ groups, where }) =>
    `The areas have figures of different groups (${quotedList(groups)}), so they cannot be ranked together. Choose one with where, for example ${attributeText('where', where)}.`,
  severalFigures: ({ areas, groups, where }) => {
    const [first = ''] = areas;
    const what =
      areas.length > 1
        ? `${areas.length} areas (${quotedList(areas)})${groups > 1 ? ` with ${groups} figures each` : ''}`
        : `${groups} figures of ${quoted(first)}`;
    const group = where === null ? '' : `with where, for example ${attributeText('where', where)}`;
    const step =
      areas.length > 1
        ? `Name one area, for example ${attributeList('area', [first])}${group === '' ? '' : `, and choose a group ${group}`}`
        : `Choose a group ${group}`;
    return `One figure can be shown, and the data has ${what}. ${step}.`;
  },
  areaLeftOut: ({ attribute, names, by }) => {
    const one = names.length === 1;
    return `${quotedList(names)} ${one ? 'is' : 'are'} in the data, but ${listed(by)} ${by.length === 1 ? 'leaves' : 'leave'} ${one ? 'it' : 'them'} out, so ${attribute} finds nothing of ${one ? 'it' : 'them'}. Widen ${listed(by)} or take the name out of ${attribute}.`;
  },
  mixedLevels: ({ levels, national }) => {
    const others = levels.length > 1 ? ` The levels are ${listed(levels)}.` : '';
    const compare =
      national === null ? '' : ` To compare the areas with ${national}, write benchmark="${national}".`;
    return `The data has areas of different levels, which cannot be ranked, shaded or counted together, so they are shown in the order of the file. To show one level, write for example areas="type=${levels[0] ?? ''}".${others}${compare}`;
  },
  countryAmongAreas: ({ name }) =>
    `${quoted(name)} is ranked and counted with the other areas, because the data does not say what level they are. If it is what they are compared with, write benchmark="${name}".`,
  unknownLevel: ({ type, levels }) => {
    const known =
      levels.length === 0
        ? 'The data says nothing of the level of its areas: it has no codes of a known kind and no column of area types. Name the areas in areas instead.'
        : `The levels in the data are ${listed(levels)}. Write for example areas="type=${levels[0] ?? ''}".`;
    return `No area in the data is of the type ${quoted(type)}. ${known}`;
  },
  nothingWithin: ({ place, parents }) => {
    const known =
      parents.length === 0
        ? 'Write the code or name of a region, county or country, for example areas="within=E12000003".'
        : `The data has areas in ${listed(parents)}.`;
    return `No area in the data lies in ${quoted(place)}. ${known}`;
  },
  severalIndicators: ({ column, names }) =>
    `The data has ${String(names.length)} indicators: choose one. They are ${quotedList(names)}. Write for example ${attributeText('where', [[column, names[0] ?? '']])}.`,
  indicatorNotFound: ({ attribute, name, like, names }) =>
    `${attribute} names ${quoted(name)}, and no indicator in the data is called that.${like === null ? ` They are ${quotedList(names)}.` : suggested(like)}`,
  areaNeeded: ({ names: [first = ''], most }) =>
    `Name the area to show, or up to ${String(most)} areas, for example ${attributeList('area', [first])}.`,
  tooManyAreas: ({ names, most }) =>
    `No more than ${String(most)} areas can be shown at once, so ${quotedList(names)} ${names.length === 1 ? 'is' : 'are'} left out.`,
  linesInGrey: ({ names, most }) =>
    `No more than ${String(most)} lines can be told apart by colour, so ${quotedList(names)} ${names.length === 1 ? 'is' : 'are'} drawn in grey.`,
  noIndexBase: ({ period, names, periods }) => {
    const instead =
      periods.length === 0 ? 'Take index out.' : `An index can start from ${listed(periods, 'or')}.`;
    return names.length === 0
      ? `No index can start from ${quoted(period)}, which is not among the periods shown. ${instead}`
      : `${quotedList(names)} ${names.length === 1 ? 'has' : 'have'} no figure above zero for ${quoted(period)}, so no index starts there. ${instead}`;
  },
  indicatorLeftOut: ({ name }) => `${quoted(name)} is left out. The next message says why.`,
  nothingMatchesTogether: ({ where }) =>
    `No row has ${listed(where.map(([column, value]) => `${column} = ${value}`))} together, though each is in the data. Take one of them out of where.`,
  noPublishedOutcomes: () =>
    'outcomes="published" needs outcomes in the data, such as a column of better, similar and worse, and there is none. Name the column with columns="outcome=…", or take outcomes out.',
  publishedAgainstAnother: ({ against, benchmark }) =>
    `The published outcomes compare with ${quoted(against)}, and this chart compares with ${quoted(benchmark)}, so they are not shown. Write ${attributeList('benchmark', [against])}, or take outcomes out.`,
};
