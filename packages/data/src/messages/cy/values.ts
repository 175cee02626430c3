// Not yet read by a translator.
import { attributeText } from '../../issues/attribute-text.js';
import type { MarkerMeaning, UnusualNumbers, ValuesDetails } from '../../issues/details/values.js';
import { quoted } from '../../issues/quoted.js';
import type { MessagesOf } from '../types.js';
import { counted, grouped, ROW } from '../../language/cy.js';
import { onLines, places } from './lists.js';

const MEANINGS: Readonly<Record<MarkerMeaning, string>> = {
  negligible: 'rhy fach i’w ddangos',
  noneRecorded: 'dim wedi’i gofnodi',
  notApplicable: 'amherthnasol',
  notAvailable: 'ddim ar gael',
  spreadsheetError: 'gwall taenlen',
  suppressed: 'wedi’i atal',
  unreliable: 'rhy annibynadwy i’w gyhoeddi',
};

const UNUSUAL: Readonly<Record<UnusualNumbers, string>> = {
  countsBelow0: 'gyfrifon o dan 0',
  countsNotWhole: 'gyfrifon nad ydynt yn rhifau cyfan',
  denominatorsTooSmall: 'enwaduron sy’n 0 neu’n llai na’r cyfrif',
  percentagesAbove100: 'ganrannau dros 100',
  ratesBelow0: 'gyfraddau o dan 0',
};

export const values: MessagesOf<ValuesDetails> = {
  unreadableNumber: ({ column, cells }) => {
    const one = cells.length === 1;
    const cure = cells.some(({ raw }) => /\d,\d/.test(raw))
      ? 'Os oes gan y rhifau goma degol, gosodwch decimal=",".'
      : 'Ysgrifennwch rif, neu nod megis [x] ar gyfer gwerth nad yw ar gael.';
    return `Yn y golofn ${quoted(column)} ${one ? 'mae cell nad yw’n rhif' : 'mae rhai celloedd nad ydynt yn rhifau'}: ${places(cells)}. ${one ? 'Fe’i dangosir fel y’i hysgrifennwyd, heb ei lluniadu' : 'Fe’u dangosir fel y’u hysgrifennwyd, heb eu lluniadu'}. ${cure}`;
  },
  mixedUnits: ({ column, unit, cells }) =>
    `Yn y golofn ${quoted(column)} mae gan y rhifau unedau gwahanol. ${unit === '' ? 'Nid oes uned gan y cyntaf' : `Uned y cyntaf yw ${quoted(unit)}`}; mae uned arall gan ${places(cells)}, ac ${cells.length === 1 ? 'ni chaiff ei luniadu' : 'ni chânt eu lluniadu'}. Defnyddiwch un uned.`,
  letterUncertain: ({ column, letter, isUnit, example }) => {
    const read = isUnit ? 'eu huned, ac nid fel nod' : 'nod, ac nid fel eu huned';
    const cure = isUnit
      ? `Os nod yw, ysgrifennwch [${letter}] yn ei lle. I’w chadarnhau fel y mae, ysgrifennwch yr uned yn y pennawd, fel ${quoted(`${column} (${letter})`)}.`
      : `Os eu huned yw, ysgrifennwch unit="${letter}". I’w chadarnhau fel y mae, ysgrifennwch [${letter}] yn ei lle.`;
    return `Yn y golofn ${quoted(column)} mae rhifau’n gorffen gyda’r llythyren ${letter}, fel yn ${quoted(example)}. Fe’i darllenir fel ${read}. ${cure}`;
  },
  unreadablePeriod: ({ column, cells }) =>
    `Yn y golofn ${quoted(column)} ni ellid darllen ${cells.length === 1 ? 'cyfnod fel dyddiadau' : 'rhai cyfnodau fel dyddiadau'}: ${places(cells)}. Ysgrifennwch ddyddiadau fel 2024-01-31 a chyfnodau fel 2024, 2022-24, 2023/24 neu 2024 Q1.`,
  markerUnexplained: ({ column, marker, meaning, lines }) =>
    `Yn y golofn ${quoted(column)} darllenwyd ${quoted(marker)} fel ‘${MEANINGS[meaning]}’${onLines(lines)}. Defnyddiwch nod ag un ystyr, megis [c] ar gyfer cyfrinachol neu [x] ar gyfer gwerth nad yw ar gael.`,
  invalidLimits: ({ lines }) =>
    `Nid yw rhai terfynau hyder yn gweddu i’w gwerthoedd${onLines(lines)}: mae un ar goll, maent yn y drefn anghywir, neu mae’r gwerth y tu allan iddynt. Ni chânt eu lluniadu na’u defnyddio. Gwiriwch y terfynau.`,
  limitsAsText: ({ column, cell }) =>
    `Mae’r golofn ${quoted(column)} yn edrych fel terfynau hyder, ond ni chafodd ei darllen felly: ${places([cell])}. Rhaid i’w chelloedd i gyd fod fel 4.0 to 6.2, gyda’r gwerth rhyngddynt. Fe’i cedwir, heb ei dangos. Ysgrifennwch y terfynau mewn dwy golofn, lower95 ac upper95; i’w chadarnhau fel y mae, ysgrifennwch ${attributeText('columns', [['extra', column]])}.`,
  confidenceLevelAssumed: ({ column }) =>
    `Nid yw lefel hyder y golofn ${quoted(column)} wedi’i nodi. Fe’i darllenwyd fel 95%. Enwch y colofnau lower95 ac upper95 os yw hynny’n gywir.`,
  encodingRead: ({ encoding }) =>
    `Darllenwyd y ffeil fel ${encoding}. Cadwch hi fel UTF-8 os oes unrhyw lythrennau’n edrych yn anghywir.`,
  encodingInvalid: ({ encoding, offset }) =>
    `Ni ellid darllen rhai nodau fel ${encoding} (beit ${String(offset + 1)} y ffeil yw’r cyntaf), ac fe’u dangosir fel �. Cadwch y ffeil fel UTF-8.`,
  encodingUnknown: ({ encoding }) =>
    `Nid yw’r amgodio ${quoted(encoding)} yn hysbys. Defnyddiwch utf-8, utf-16le, utf-16be neu windows-1252.`,
  byteOrderMarkInside: () =>
    'Tynnwyd nod trefn beitiau o’r tu mewn i’r data. Efallai mai dwy ffeil wedi’u huno yw’r ffeil.',
  controlCharacters: ({ line }) =>
    `Mae nodau rheoli yn y data (mae’r cyntaf ar linell ${String(line)}). Fe’u dangosir fel �. Tynnwch nhw.`,
  directionMarks: ({ names }) => {
    const rest =
      names.length === 1
        ? 'Dangosir yr enw fel y’i rhoddwyd. Gwiriwch ef, a thynnwch y nodau.'
        : 'Dangosir yr enwau fel y’u rhoddwyd. Gwiriwch nhw, a thynnwch y nodau.';
    return `Mae nodau cudd yn newid cyfeiriad darllen ${places(names)}, felly efallai nad yr hyn a welir yw’r hyn a ysgrifennwyd. ${rest}`;
  },
  truncatedData: ({ stated, found }) =>
    `Mae’r data’n dweud bod ganddo ${counted(stated, ROW)}, a chafwyd hyd i ${grouped(found)}. Efallai ei fod wedi’i dorri. Lawrlwythwch ef eto.`,
  periodAssumed: ({ column, raw, read }) =>
    `Dim ond blwyddyn gyntaf pob cyfnod y mae’r golofn ${quoted(column)} yn ei rhoi. Cyfres o dair blynedd yw hon, felly darllenwyd ${quoted(raw)} fel ${quoted(read)}.`,
  outsideUsualRange: ({ what, cells }) =>
    `Mae gan y data ${UNUSUAL[what]}: ${places(cells)}. Fe’u dangosir fel y’u rhoddwyd. Gwiriwch eu bod yn gywir.`,
  garbledText: ({ line, letters }) =>
    `Mae rhai llythrennau yn y data wedi’u llygru: ${quoted(letters)} ar linell ${String(line)} yw’r rhai cyntaf. Fe’u dangosir fel y maent. Cadwch y ffeil eto o’i ffynhonnell fel UTF-8.`,
};
