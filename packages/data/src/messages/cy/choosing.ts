// Not yet read by a translator.
import { nameInProse } from '../../dataset/area.js';
import { attributeList, attributeText } from '../../issues/attribute-text.js';
import type { ChoosingDetails } from '../../issues/details/choosing.js';
import { quoted } from '../../issues/quoted.js';
import type { MessagesOf } from '../types.js';
import { AREA, counted, FIGURE, INDICATOR } from '../../language/cy.js';
import { listed, quotedList, suggested } from './lists.js';

const latestText = (latest: string | null): string => (latest === null ? '' : ` (diweddaraf: ${latest})`);

/** What rows would have for a picker. */
const CHOICES = {
  period: 'gyfnodau',
  group: 'grwpiau ar gyfer y dewisydd hwn, megis colofn ar gyfer rhyw neu’r un y mae dimension yn ei henwi',
  indicator: 'sawl dangosydd',
};

export const choosing: MessagesOf<ChoosingDetails> = {
  nothingToChoose: ({ what }) =>
    `Nid oes dim i’w ddewis: nid oes gan y rhesi hyn ${CHOICES[what]}. Tynnwch y dewisydd hwn, neu rhowch iddo resi sydd â hynny.`,
  noFigureForPeriod: ({ areas, period }) => {
    const [{ name, latest } = { name: '', latest: null }] = areas;
    const cure = latest === null ? '' : ` I’w dangos, ysgrifennwch period="${latest}".`;
    return areas.length === 1
      ? `Nid oes ffigur ar gyfer ${period} yn achos ${nameInProse(name)}${latestText(latest)}, felly ni ddangosir yr ardal.${cure}`
      : `Nid oes ffigur ar gyfer ${period} yn achos rhai ardaloedd, ac ni chânt eu dangos: ${listed(areas.map((area) => nameInProse(area.name) + latestText(area.latest)))}. I ddangos cyfnod arall, ysgrifennwch er enghraifft period="${latest ?? ''}".`;
  },
  noFigureForGroup: ({ name, groups }) =>
    `Mae ${nameInProse(name)} yn y data, ond nid oes ffigur ar gyfer ${listed(groups)}, felly ni ddangosir yr ardal. Dewiswch grŵp sydd ar gael yno hefyd, gyda where.`,
  severalBenchmarks: ({ name, codes }) => {
    const [first = ''] = codes;
    const which = codes.length === 0 ? '' : `, gyda’r codau ${listed(codes)}`;
    const cure =
      first === ''
        ? 'Rhowch enw gwahanol i bob un.'
        : `Ysgrifennwch god, er enghraifft benchmark="${first}".`;
    return `Mae mwy nag un ardal o’r enw ${quoted(name)}${which}, a dim ond un all fod yn feincnod. ${cure}`;
  },
  noSharedGroup: ({ groups, where }) =>
    `Mae ffigurau’r ardaloedd yn perthyn i grwpiau gwahanol (${quotedList(groups)}), felly ni ellir gosod yr ardaloedd mewn trefn gyda’i gilydd. Dewiswch un grŵp gyda where, er enghraifft ${attributeText('where', where)}.`,
  severalFigures: ({ areas, groups, where }) => {
    const [first = ''] = areas;
    const what =
      areas.length > 1
        ? `${counted(areas.length, AREA)} (${quotedList(areas)})${groups > 1 ? `, gyda ${counted(groups, FIGURE)} yr un` : ''}`
        : `${counted(groups, FIGURE)} ar gyfer ${quoted(first)}`;
    const group = where === null ? '' : `gyda where, er enghraifft ${attributeText('where', where)}`;
    const step =
      areas.length > 1
        ? `Enwch un ardal, er enghraifft ${attributeList('area', [first])}${group === '' ? '' : `, a dewiswch grŵp ${group}`}`
        : `Dewiswch grŵp ${group}`;
    return `Gellir dangos un ffigur, ac mae’r data’n cynnwys ${what}. ${step}.`;
  },
  areaLeftOut: ({ attribute, names, by }) => {
    const out = names.length === 1 ? 'ei gadael allan' : 'eu gadael allan';
    return `Mae ${quotedList(names)} yn y data, ond mae ${listed(by)} yn ${out}, felly nid yw ${attribute} yn dod o hyd i ddim yno. Ehangwch ${listed(by)}, neu tynnwch yr enw o ${attribute}.`;
  },
  mixedLevels: ({ levels, national }) => {
    const others = levels.length > 1 ? ` Y lefelau yw ${listed(levels)}.` : '';
    const compare =
      national === null
        ? ''
        : ` I gymharu’r ardaloedd â ffigur y wlad gyfan, ysgrifennwch benchmark="${national}".`;
    return `Mae gan y data ardaloedd o lefelau gwahanol. Ni ellir eu gosod mewn trefn, eu lliwio na’u cyfrif gyda’i gilydd, felly maent yn nhrefn y ffeil. I ddangos un lefel, ysgrifennwch er enghraifft areas="type=${levels[0] ?? ''}".${others}${compare}`;
  },
  countryAmongAreas: ({ name }) =>
    `Mae ${quoted(name)} yn y drefn ac yn y cyfrif gyda’r ardaloedd eraill, oherwydd nid yw’r data’n dweud beth yw eu lefel. Os dyma’r ardal i gymharu’r lleill â hi, ysgrifennwch benchmark="${name}".`,
  unknownLevel: ({ type, levels }) => {
    const known =
      levels.length === 0
        ? 'Nid yw’r data’n dweud dim am lefel ei ardaloedd: nid oes ynddo godau o fath hysbys na cholofn o fathau o ardal. Yn lle hynny, enwch yr ardaloedd yn areas.'
        : `Y lefelau yn y data yw ${listed(levels)}. Ysgrifennwch er enghraifft areas="type=${levels[0] ?? ''}".`;
    return `Nid oes ardal o’r math ${quoted(type)} yn y data. ${known}`;
  },
  nothingWithin: ({ place, parents }) => {
    const known =
      parents.length === 0
        ? 'Ysgrifennwch god neu enw rhanbarth, sir neu wlad, er enghraifft areas="within=E12000003".'
        : `Mae ardaloedd y data yn y lleoedd hyn: ${listed(parents)}.`;
    return `Nid oes ardal yn y data o fewn ${quoted(place)}. ${known}`;
  },
  severalIndicators: ({ column, names }) =>
    `Mae gan y data ${counted(names.length, INDICATOR)}: dewiswch un. Dyma nhw: ${quotedList(names)}. Ysgrifennwch er enghraifft ${attributeText('where', [[column, names[0] ?? '']])}.`,
  indicatorNotFound: ({ attribute, name, like, names }) =>
    `Mae ${attribute} yn enwi ${quoted(name)}, ac nid oes dangosydd o’r enw hwnnw yn y data.${like === null ? ` Dyma nhw: ${quotedList(names)}.` : suggested(like)}`,
  areaNeeded: ({ names: [first = ''], most }) =>
    `Enwch yr ardal i’w dangos, neu hyd at ${counted(most, AREA)}, er enghraifft ${attributeList('area', [first])}.`,
  tooManyAreas: ({ names, most }) =>
    `Ni ellir dangos mwy na ${counted(most, AREA)} ar y tro, felly mae’r rhain wedi’u gadael allan: ${quotedList(names)}.`,
  linesInGrey: ({ names, most }) =>
    `Ni ellir gwahaniaethu rhwng mwy na ${String(most)} o linellau yn ôl lliw, felly mae’r rhain mewn llwyd: ${quotedList(names)}.`,
  noIndexBase: ({ period, names, periods }) => {
    const instead =
      periods.length === 0 ? 'Tynnwch index.' : `Gall mynegai ddechrau o ${listed(periods, 'neu')}.`;
    return names.length === 0
      ? `Ni all mynegai ddechrau o ${quoted(period)}, nad yw ymhlith y cyfnodau a ddangosir. ${instead}`
      : `Nid oes ffigur uwch na sero ar gyfer ${quoted(period)}, felly nid oes mynegai’n dechrau yno, ar gyfer y rhain: ${quotedList(names)}. ${instead}`;
  },
  indicatorLeftOut: ({ name }) => `Mae ${quoted(name)} wedi’i adael allan. Mae’r neges nesaf yn dweud pam.`,
  nothingMatchesTogether: ({ where }) =>
    `Nid oes rhes sy’n cyfateb i’r rhain i gyd, er bod pob un yn y data: ${listed(where.map(([column, value]) => `${column} = ${value}`))}. Tynnwch un ohonynt o where.`,
  noPublishedOutcomes: () =>
    'Mae angen canlyniadau yn y data ar outcomes="published", megis colofn sy’n dweud gwell, tebyg neu waeth, ac nid oes rhai. Enwch y golofn gyda columns="outcome=…", neu tynnwch outcomes.',
  publishedAgainstAnother: ({ against, benchmark }) =>
    `Mae’r canlyniadau a gyhoeddwyd yn cymharu â ${quoted(against)}, ac mae’r siart hwn yn cymharu â ${quoted(benchmark)}, felly nid ydynt yn cael eu dangos. Ysgrifennwch ${attributeList('benchmark', [against])}, neu tynnwch outcomes.`,
};
