// Not yet read by a translator.
import type { CsvDetails, Delimiter, NamedFormat } from '../../issues/details/csv.js';
import { quoted } from '../../issues/quoted.js';
import type { MessagesOf } from '../types.js';
import { CELL, COLUMN, counted } from '../../language/cy.js';
import { linesInWords, quotedList } from './lists.js';

const DELIMITERS: Readonly<Record<Delimiter | 'decimalComma', string>> = {
  ',': 'comas',
  ';': 'hanner colonau',
  '\t': 'tabiau',
  '|': 'barrau fertigol',
  decimalComma: 'comas sy’n nodau degol',
};

/** Delimiters in the plural; any other by itself. */
export function delimiterName(delimiter: string): string {
  return Object.hasOwn(DELIMITERS, delimiter) ? DELIMITERS[delimiter as Delimiter] : `‘${delimiter}’`;
}

const FORMATS: Readonly<Record<NamedFormat, string>> = {
  cdc: 'set ddata y Centers for Disease Control',
  'columns-json': 'JSON gydag un rhestr i bob colofn',
  'education-statistics': 'ffeil explore education statistics',
  fingertips: 'ffeil a lawrlwythwyd o Fingertips',
  'fingertips-api': 'ateb gan API Fingertips',
  'json-stat': 'JSON-stat',
  nomis: 'ffeil a lawrlwythwyd o NOMIS',
  ons: 'ffeil y Swyddfa Ystadegau Gwladol',
  'ons-download': 'tabl neu siart a lawrlwythwyd o’r Swyddfa Ystadegau Gwladol',
  'ons-filtered': 'set ddata wedi’i hidlo gan y Swyddfa Ystadegau Gwladol',
  phs: 'data agored Public Health Scotland',
  pxstat: 'tabl PxStat (NISRA neu CSO)',
  'sdmx-csv': 'SDMX-CSV (Eurostat ac eraill)',
  spreadsheet: 'taenlen a gadwyd fel CSV',
  'statistics-gov-scot': 'ffeil statistics.gov.scot',
  statswales: 'set ddata StatsCymru',
  'who-gho': 'ffeil yr Arsyllfa Iechyd Fyd-eang (WHO)',
};

const ONE_HEADING = 'Defnyddiwch un rhes o benawdau, gydag un pennawd i bob colofn.';

export const csv: MessagesOf<CsvDetails> = {
  unclosedQuote: ({ line, offset }) =>
    `Nid yw dyfynnod ar linell ${String(line)} (nod ${String(offset + 1)} y ffeil) yn cael ei gau. Dangosir y rhesi o’i flaen. Caewch y dyfynnod, neu ei ddyblu os yw’n rhan o’r testun.`,
  strayQuote: ({ lines }) =>
    `Mae dyfynnod y tu mewn i gell nad yw mewn dyfynodau (${linesInWords(lines)}). Dangosir y testun fel y mae. Rhowch y gell gyfan mewn dyfynodau, a dyblwch y rhai y tu mewn iddi.`,
  tooFewFields: ({ lines, columns }) =>
    `Mae gan rai rhesi lai na ${counted(columns, CELL)} (${linesInWords(lines)}). Dangosir y celloedd coll fel rhai heb eu darparu. Ychwanegwch y celloedd coll.`,
  tooManyFields: ({ lines, columns, shifted }) => {
    const wrong =
      shifted.length === 0
        ? ''
        : ` Mae rhif y tu hwnt i’r pennawd olaf (${linesInWords(shifted)}), felly gall y rhifau yno fod o dan y penawdau anghywir. Fe’u dangosir fel y’u hysgrifennwyd, heb eu lluniadu.`;
    return `Mae gan rai rhesi fwy na ${counted(columns, CELL)} (${linesInWords(lines)}). Cedwir y celloedd ychwanegol o dan ‘Unnamed’.${wrong} Rhowch gelloedd sy’n cynnwys coma mewn dyfynodau.`;
  },
  repeatedHeadings: ({ lines }) =>
    `Mae penawdau’r colofnau yn y data eto (${linesInWords(lines)}). ${lines.length === 1 ? 'Gadewir y llinell allan.' : 'Gadewir y llinellau allan.'} Efallai mai sawl ffeil wedi’u huno yw’r data: gwiriwch nad oes dim ynddo ddwywaith.`,
  headingsChange: ({ line, headings }) =>
    `Mae’r penawdau’n newid ar linell ${String(line)} (${headings.map(quoted).slice(0, 12).join(', ')}), felly ni all un pennawd enwi colofnau’r ffeil gyfan. Rhannwch hi’n ffeil i bob pennawd.`,
  duplicateHeader: ({ header, renamed }) => {
    const others = renamed.length === 1 ? 'Dangosir yr ail fel' : 'Dangosir pob un ond y gyntaf fel';
    return `Mae ${counted(renamed.length + 1, COLUMN)} o’r enw ${quoted(header)}. ${others} ${quotedList(renamed)}. Rhowch ei henw ei hun i bob colofn.`;
  },
  unevenRows: ({ cells }) =>
    `Mae gan un rhes ${counted(cells, CELL)}, a llawer llai sydd gan y rhan fwyaf o resi, felly nid ydynt yn gwneud tabl. Rhowch gynifer o gelloedd i bob rhes ag sydd o benawdau.`,
  emptyHeader: ({ names }) =>
    `Nid oes pennawd gan rai colofnau. Yma fe’u gelwir yn ${quotedList(names)}. Rhowch enw i bob colofn.`,
  spannedHeader: ({ header }) =>
    `Mae pennawd y tabl ${quoted(header)} yn rhychwantu mwy nag un rhes neu golofn, felly ni ellir gwahaniaethu rhwng y rhifau oddi tano. ${ONE_HEADING}`,
  severalHeaderRows: ({ row }) => `Mae rhes ${String(row)} y tabl yn ail res o benawdau. ${ONE_HEADING}`,
  spannedCell: ({ cell, row }) =>
    `Mae’r gell ${quoted(cell)} yn rhes ${String(row)} y tabl yn rhychwantu mwy nag un rhes neu golofn. Rhannwch hi’n gelloedd unigol.`,
  titleLines: ({ first, skipRows }) =>
    `Mae’r llinell gyntaf, ${quoted(first)}, yn edrych fel teitl, nid penawdau colofnau. Os yw’r penawdau ar linell ${String(skipRows + 1)}, gosodwch skip-rows="${String(skipRows)}".`,
  footnoteLines: ({ texts, lines }) =>
    `Fel nodiadau, nid fel data, y darllenwyd ${linesInWords(lines)} o dan y data: ${quotedList(texts)}.`,
  blankLines: ({ lines }) => `Gadawyd llinellau gwag yn y data allan (${linesInWords(lines)}).`,
  ambiguousDelimiter: ({ candidates }) =>
    `Nid yw’n glir pa un o’r rhain sy’n gwahanu’r celloedd: ${candidates.map(delimiterName).join(', ')}. Dywedwch hynny, er enghraifft delimiter=";" ac, os oes gan y rhifau goma degol, decimal=",".`,
  delimiterRecognised: ({ delimiter }) =>
    `Darllenwyd y celloedd gyda’r rhain rhyngddynt: ${DELIMITERS[delimiter]}.`,
  ambiguousFormat: ({ formats }) =>
    `Gallai’r data fod yn un o’r rhain: ${formats.map((format) => FORMATS[format]).join('; ')}. Dywedwch pa un, er enghraifft format="${formats[0] ?? ''}".`,
  formatMismatch: ({ format }) =>
    `Nid yw’r data yn y fformat ${quoted(format)}. Tynnwch format er mwyn i’r fformat gael ei adnabod, neu rhowch y data yn y fformat hwnnw.`,
  formatRecognised: ({ format }) => `Sut y darllenwyd y data: ${FORMATS[format]}.`,
  rowsSetAside: ({ texts, lines }) => {
    const end = lines.length === 1 ? 'yn ddata, ac fe’i rhoddwyd' : 'yn ddata, ac fe’u rhoddwyd';
    return `Teitlau, adrannau a nodiadau: nid yw ${linesInWords(lines)} y ffeil ${end} o’r neilltu: ${quotedList(texts)}.`;
  },
};
