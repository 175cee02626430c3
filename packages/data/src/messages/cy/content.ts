// Not yet read by a translator.
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
import { AREA, counted, NUMBER } from '../../language/cy.js';
import { linesInWords, listed, quotedList, suggested } from './lists.js';

const SOURCES: Readonly<Record<SourceKind, string>> = {
  data: 'y briodwedd data',
  src: 'src',
  script: 'yr elfen script y tu mewn',
  table: 'y tabl y tu mewn',
  indicator: 'indicator',
};

const INSTEAD: Readonly<Record<InsteadOfBenchmark, string>> = {
  barsStartAtZero: 'mae’r barrau’n dechrau ar sero',
  noCellCompared: 'ni chaiff yr un gell ei chymharu',
};

const COMPARED: Readonly<Record<ComparedRole, string>> = {
  benchmark: 'Nid yw’r meincnod',
  comparator: 'Nid yw’r cymharydd',
};

function changeText(change: CodeChange): string {
  const { code, year } = change;
  switch (change.kind) {
    case 'replaced': {
      const when = year === null ? '' : ` ${change.isNewer ? 'ers' : 'cyn'} ${String(year)}`;
      return `Cod yr un ardal${when} yw ${code}${change.isInData ? ', ac mae’r cod hwnnw yn y data' : ''}.`;
    }
    case 'merged':
      return `Cafodd ${code} ei gyfuno i greu ${listed(change.to)} yn ${String(year)}.`;
    case 'split':
      return `Cafodd ${code} ei rannu i greu ${listed(change.to)} yn ${String(year)}.`;
    case 'made':
      return `Crëwyd ${code} o ${listed(change.from)} yn ${String(year)}, ac mae gan y data ffigurau ar gyfer y rheini.`;
  }
}

const unknownPlace = (what: string, { name, like, change }: ContentDetails['unknownArea']): string =>
  `${what} ${quoted(name)} yn y data.${change === null ? suggested(like.length === 0 ? null : quotedList(like, 'neu')) : ` ${changeText(change)}`} Defnyddiwch enw neu god yn union fel y mae yn y data.`;

const likeText = (like: string | null): string => suggested(like === null ? null : quoted(like));

export const content: MessagesOf<ContentDetails> = {
  emptyData: () => 'Nid oes data i’w ddangos. Gwiriwch nad yw’r ffynhonnell ddata yn wag.',
  noRows: ({ columns }) =>
    `Mae gan y data benawdau colofnau (${listed(columns)}) ond dim rhesi. Ychwanegwch o leiaf un rhes o dan y penawdau.`,
  noNumericColumn: ({ columns, column, samples, areInBrackets, haveLimits }) => {
    const found =
      column === null
        ? `Ni chafwyd hyd i golofn o rifau. Y colofnau yw ${quotedList(columns)}.`
        : `Ni chafwyd hyd i rifau yn y golofn ${quoted(column)}. Ei chelloedd cyntaf yw ${quotedList(samples)}.`;
    const brackets = areInBrackets
      ? ' Os yw rhifau mewn cromfachau yn negatif, ysgrifennwch nhw fel −5.2.'
      : '';
    const several = haveLimits
      ? ' Os oes rhif a’i derfynau mewn un gell, rhowch ei golofn ei hun i bob un: value, lower95 ac upper95.'
      : '';
    return `${found}${brackets}${several} Dywedwch pa golofn sy’n cynnwys y rhifau, er enghraifft columns="value=Rate". Os oes ganddynt goma degol, gosodwch decimal=",".`;
  },
  unknownColumn: ({ name, columns, attribute, like }) =>
    `Nid oes colofn o’r enw ${quoted(name)}, y mae ${attribute} yn ei henwi. Y colofnau yw ${quotedList(columns)}.${likeText(like)}`,
  nothingMatches: ({ where, values, like }) => {
    const asked = listed(where.map(([column, value]) => `${column} = ${value}`));
    const [column = ''] = where[0] ?? [];
    const suggestion = suggested(like === null ? null : attributeText('where', [[column, like]]));
    const found =
      values.length === 0
        ? ''
        : ` ${values.length === 1 ? 'Unig werth' : 'Gwerthoedd'} ${quoted(column)} yw ${quotedList(values)}.`;
    return `Nid oes rhes sy’n cyfateb i hyn: ${asked}.${found}${suggestion === '' && found === '' ? ' Gwiriwch y sillafu yn where.' : suggestion}`;
  },
  noAreaLeft: ({ areas }) =>
    `Nid oes ardal yn y data ar ôl gydag areas="${areas.join('; ')}". Tynnwch ran ohono, neu enwch yr ardaloedd.`,
  unknownArea: (place) => unknownPlace('Nid yw’r ardal', place),
  unknownBenchmark: ({ role, ...place }) => unknownPlace(COMPARED[role], place),
  unknownPeriod: ({ period, periods }) => {
    const known =
      periods.length === 0
        ? 'Nid oes cyfnodau yn y data: tynnwch period, neu enwch eu colofn gyda columns="period=…".'
        : `${periods.length === 1 ? 'Yr unig gyfnod' : 'Y cyfnodau'} yw ${listed(periods)}.`;
    return `Nid oes data ar gyfer y cyfnod ${quoted(period)}. ${known}`;
  },
  unknownIndicator: ({ name, indicators, like }) =>
    `Nid oes dangosydd parod o’r enw ${quoted(name)}.${likeText(like)} Y dangosyddion parod yw ${listed(indicators)}.`,
  ambiguousObservations: ({ place, count, columns, lines, choice }) => {
    const where = lines.length === 0 ? '' : ` (${linesInWords(lines)})`;
    const [first] = columns;
    const example =
      choice.where.length > 0 ? attributeText('where', choice.where) : `where="${first ?? ''}=…"`;
    const values = choice.values.map(
      ([column, texts]) =>
        ` Gwerthoedd ${quoted(column)} yw ${listed(texts.map((text) => (text === '' ? 'gwag' : quoted(text))))}.`,
    );
    const cure =
      first === undefined
        ? 'Nid yw’r rhesi’n wahanol mewn unrhyw golofn. Tynnwch y rhesi na ddylent fod yno.'
        : `Maent yn wahanol yn ${quotedList(columns)}. Dewiswch un gyda where, er enghraifft ${example}.${values.join('')}`;
    return `Mae ${counted(count, NUMBER)} ar gyfer ${quoted(place)}${where}, a dim ond un y gellir ei ddangos. ${cure}`;
  },
  sourcesOverridden: ({ used, ignored }) =>
    `Rhoddwyd mwy nag un ffynhonnell ddata. Dangosir y data o’r ffynhonnell hon: ${SOURCES[used]}. Ni ddefnyddiwyd y canlynol: ${listed(ignored.map((kind) => SOURCES[kind]))}. Tynnwch yr un nad oes ei hangen arnoch.`,
  benchmarkNeeded: ({ option }) =>
    `Mae angen meincnod ar ${option}, ac nid oes un wedi’i enwi. Enwch un, er enghraifft benchmark="England".`,
  benchmarkWithoutFigure: ({ option, name, instead }) =>
    `Mae angen ffigur ar ${option} ar gyfer y meincnod ${nameInProse(name)}, ac nid oes un yn y data yma, felly ${INSTEAD[instead]}. Dewiswch feincnod neu gyfnod arall, neu tynnwch ${option}.`,
  notTwoAreas: ({ names }) => {
    const found = names.length === 0 ? 'nid oes yr un' : `mae ${counted(names.length, AREA)}`;
    const which = names.length === 0 ? '' : `: ${listed(names.map(nameInProse))}`;
    return `Mae angen dwy ardal i’w cymharu, ac ${found} ar ôl${which}. Dewiswch ddwy gydag areas, er enghraifft areas="Leeds; England".`;
  },
};
