// Not yet read by a translator.
import type { DefinitionPart, JoinDetails } from '../../issues/details/join.js';
import { quoted } from '../../issues/quoted.js';
import type { MessagesOf } from '../types.js';
import { counted, PLACE } from '../../language/cy.js';
import { listed, quotedList } from './lists.js';

const PARTS: Readonly<Record<DefinitionPart, string>> = {
  indicator: 'Y dangosydd',
  method: 'Y dull',
  unit: 'Yr uned',
};

export const join: MessagesOf<JoinDetails> = {
  differentDefinitions: ({ part, first, second }) =>
    `Ni unwyd y ddwy set ddata, oherwydd nid ydynt yn mesur yr un peth. ${PARTS[part]} yw ${quoted(first)} yn y naill a ${quoted(second)} yn y llall. Defnyddiwch ddata o un diffiniad.`,
  differentVintages: ({ first, second }) =>
    `Ni unwyd y ddwy set ddata, oherwydd eu bod o ddatganiadau gwahanol: ${quoted(first)} a ${quoted(second)}. Mae gan gyfres a ddiwygiwyd ffigurau eraill ar gyfer yr un blynyddoedd. Defnyddiwch un datganiad.`,
  vintageNotStated: () =>
    'Unwyd y ddwy set ddata, ond nid yw’r ddwy yn dweud o ba ddatganiad y maent. Gwiriwch eu bod o’r un datganiad.',
  boundaryChanged: ({ names }) =>
    `Mae’r ffin wedi newid rhwng y ddwy set ddata ar gyfer ${quotedList(names)}. Unwyd y ffigurau, ond nid ydynt ar gyfer yr un lle yn union.`,
  areasNotJoined: ({ pairs }) =>
    `Cafodd rhai ardaloedd eu cyfuno neu eu rhannu rhwng y ddwy set ddata, felly cedwir eu ffigurau ar wahân: ${listed(pairs.map((pair) => listed(pair)))}.`,
  repeatedObservations: ({ count }) =>
    `Mae gan y ddwy set ddata yr un ${count === 1 ? 'rhif ar gyfer un lle' : `rhifau ar gyfer ${counted(count, PLACE)}`}. Gadawyd yr ail gopi allan.`,
  conflictingObservations: ({ places }) =>
    `Mae gan y ddwy set ddata rifau gwahanol ar gyfer ${listed(places)}. Cedwir y ddau. Gwiriwch pa un sy’n gywir, a gadewch y llall allan.`,
};
