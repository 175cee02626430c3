// Not yet read by a translator.
import type { FileKind, FilesDetails } from '../../issues/details/files.js';
import { quoted } from '../../issues/quoted.js';
import type { MessagesOf } from '../types.js';

const SAVE_EXCEL =
  'Agorwch hi, cadwch y ddalen sy’n cynnwys y data fel CSV (CSV UTF-8), a defnyddiwch y ffeil honno.';
const UNPACK = 'Dadbaciwch hi a defnyddiwch y ffeil CSV neu JSON a gywasgwyd.';

/** The kind of a file, and what to do with it. */
const KINDS: Readonly<Record<FileKind, readonly [what: string, step: string]>> = {
  excel: ['llyfr gwaith Excel', SAVE_EXCEL],
  oldExcel: ['llyfr gwaith Excel o’r hen fath (.xls)', SAVE_EXCEL],
  openDocument: [
    'taenlen OpenDocument',
    'Agorwch hi, cadwch y ddalen sy’n cynnwys y data fel CSV testun, a defnyddiwch y ffeil honno.',
  ],
  numbers: ['taenlen Numbers', 'Agorwch hi, allforiwch y ddalen fel CSV, a defnyddiwch y ffeil honno.'],
  document: [
    'dogfen destun neu gyflwyniad',
    'Copïwch ei thabl i daenlen, cadwch honno fel CSV, a defnyddiwch y ffeil honno.',
  ],
  pdf: [
    'dogfen PDF',
    'Chwiliwch am yr un ffigurau fel CSV neu fel taenlen, y mae’r rhan fwyaf o gyhoeddwyr yn eu cynnig wrth ei hochr, a defnyddiwch y CSV.',
  ],
  zip: ['archif ZIP', 'Dadbaciwch hi a defnyddiwch y ffeil CSV neu JSON ynddi.'],
  compressed: ['ffeil gywasgedig', UNPACK],
  gzip: ['ffeil a gywasgwyd gyda gzip', UNPACK],
  image: ['llun', 'Defnyddiwch ffeil CSV neu JSON y ffigurau y mae’n eu dangos.'],
  parquet: [
    'ffeil Parquet',
    'Troswch hi’n CSV, neu lawrlwythwch y fersiwn CSV, a defnyddiwch y ffeil honno.',
  ],
  statistics: [
    'ffeil ddata rhaglen ystadegau',
    'Agorwch hi yno, allforiwch hi fel CSV, a defnyddiwch y ffeil honno.',
  ],
  database: ['ffeil cronfa ddata', 'Allforiwch ei thabl fel CSV a defnyddiwch y ffeil honno.'],
  xml: ['ffeil XML', 'Lawrlwythwch y ffigurau fel CSV neu JSON, a defnyddiwch y ffeil honno.'],
};

export const files: MessagesOf<FilesDetails> = {
  fileOfAnotherKind: ({ kind }) => {
    const [what, step] = KINDS[kind];
    return `Nid ffeil CSV na JSON yw hon, ond ${what}. ${step}`;
  },
  valuesMissing: ({ label }) =>
    `Mae’r ffeil yn disgrifio’r data${label === '' ? '' : ` ${quoted(label)}`}, ond nid oes gwerthoedd ynddi. Lawrlwythwch y data ei hun, nid y disgrifiad ohono yn unig.`,
  headingWithComma: ({ heading }) =>
    `Mae’r pennawd ${quoted(heading)} yn cynnwys coma ac nid yw mewn dyfynodau. Fe’i darllenwyd fel un pennawd, gan fod gan bob rhes wedyn gynifer o gelloedd ag sydd o benawdau. Rhowch ef mewn dyfynodau: "${heading}".`,
  lastLineCut: ({ line, end }) =>
    `Efallai fod y ffeil wedi’i thorri yn ei llinell olaf (llinell ${String(line)}): mae’n gorffen gyda ${quoted(end)}, sy’n fyrrach na rhifau eraill ei golofn, ac nid oes toriad llinell ar ei ôl. Cymharwch y llinell olaf â’r ffynhonnell, a lawrlwythwch y ffeil eto os yw’n wahanol.`,
};
