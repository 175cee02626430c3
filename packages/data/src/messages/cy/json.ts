// Not yet read by a translator.
import type { DataShape, JsonDetails, JsonShape } from '../../issues/details/json.js';
import { quoted } from '../../issues/quoted.js';
import type { MessagesOf } from '../types.js';
import { CELL, COLUMN, counted, LEVEL, type Noun, ROW } from '../../language/cy.js';

const SHAPES: Readonly<Record<JsonShape, string>> = {
  answerWithoutData: 'ateb heb ddim data',
  jsonStatWithoutData: 'casgliad JSON-stat heb ddata ynddo',
  jsonStatThatDoesNotFit: 'JSON-stat y mae ei feintiau a’i gategorïau yn anghyson',
  listOfDifferentThings: 'rhestr o bethau gwahanol',
  null: 'null',
  notPlainData: 'data nad yw’n blaen',
  oneRecord: 'un cofnod',
  recordsWithoutSharedKeys: 'cofnodion heb fawr ddim allweddi yn gyffredin',
  recordWithEmptyList: 'cofnod y mae ei restr yn wag',
  singleValue: 'gwerth unigol',
};

/** Follows ‘yn’. */
const OBJECTS: Readonly<Record<DataShape, string>> = {
  Date: 'wrthrych Date',
  Map: 'wrthrych Map',
  Set: 'wrthrych Set',
};

const NOUNS: Readonly<Record<JsonDetails['tooMuchData']['what'], Noun>> = {
  cells: CELL,
  columns: COLUMN,
  rows: ROW,
};

export const json: MessagesOf<JsonDetails> = {
  notJson: ({ line, column, found }) =>
    `Nid yw’r data’n JSON dilys: mae ${found === null ? 'diwedd annisgwyl' : `‘${found}’ annisgwyl`} ar linell ${String(line)}, nod ${String(column)}. Chwiliwch am goma sydd ar goll, coma’n ormod neu ddyfynodau sengl.`,
  jsonShape: ({ shape }) =>
    `Nid tabl yw’r JSON, ond ${SHAPES[shape]}. Rhowch restr o gofnodion, megis [{"area": "Leeds", "value": 62}], neu {"columns": […], "rows": [[…], […]]}.`,
  dataShape: ({ shape }) => {
    const cure =
      shape === 'Map' ? ' Gwneir un o Map gyda Array.from(map, ([area, value]) => ({ area, value })).' : '';
    return `Mae’r data’n ${OBJECTS[shape]}, neu’n cynnwys un, ac nid tabl yw hwnnw. Rhowch restr o gofnodion, megis [{ area: 'Leeds', value: 62 }].${cure}`;
  },
  jsonTooDeep: ({ limit }) =>
    `Mae’r JSON wedi’i nythu’n ddyfnach na ${counted(limit, LEVEL)}. Rhowch restr o gofnodion, un i bob rhes.`,
  duplicateKey: ({ key, line }) =>
    `Mae’r allwedd ${quoted(key)} ddwywaith mewn cofnod (llinell ${String(line)}). Dangosir yr olaf. Tynnwch un ohonynt.`,
  nestedCell: ({ column }) =>
    `Mae’r golofn ${quoted(column)} yn cynnwys rhestr neu gofnod, nid gwerth unigol. Fe’i dangosir fel testun.`,
  tooMuchData: ({ what, limit }) =>
    `Mae gan y data fwy na ${counted(limit, NOUNS[what])}. Rhowch ddetholiad llai.`,
};
