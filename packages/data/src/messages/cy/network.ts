// Not yet read by a translator.
import type { NetworkDetails } from '../../issues/details/network.js';
import { quoted } from '../../issues/quoted.js';
import type { MessagesOf } from '../types.js';
import { BYTE, counted, grouped, ROW, SECOND } from '../../language/cy.js';

const TRY_AGAIN = 'Rhowch gynnig arall arni nes ymlaen.';

export const network: MessagesOf<NetworkDetails> = {
  webPageInsteadOfData: () =>
    'Cafwyd tudalen we lle disgwylid ffeil ddata. Gwiriwch mai cyfeiriad y ffeil CSV neu JSON ei hun yw’r cyfeiriad, ac y gellir ei hagor heb fewngofnodi.',
  notFound: ({ path }) =>
    `Ni chafwyd hyd i’r ffeil ddata yn ${path}. Gwiriwch y cyfeiriad, neu rhowch gynnig arall arni nes ymlaen.`,
  accessRestricted: ({ path }) =>
    `Mae mynediad at y data yn ${path} wedi’i gyfyngu. Defnyddiwch ffeil y gall pawb ei hagor.`,
  serverError: ({ path, status }) =>
    `Ni allai’r gweinydd anfon y data yn ${path} (gwall ${String(status)}). ${TRY_AGAIN}`,
  networkFailed: ({ path }) =>
    `Ni ellid nôl y data yn ${path}. Gwiriwch y cysylltiad, fod y gweinydd yn gadael i wefannau eraill ei ddarllen (CORS), a bod polisi diogelwch y dudalen hon yn ei ganiatáu (connect-src).`,
  offline: ({ path }) =>
    `Ni ellid nôl y data yn ${path}, oherwydd mae’r ddyfais hon all-lein. Caiff ei nôl pan ddaw’r cysylltiad yn ôl.`,
  blockedByPolicy: ({ path, origin }) =>
    `Nid yw polisi diogelwch y dudalen hon yn caniatáu nôl y data yn ${path}. Ychwanegwch ${origin} at connect-src ym mholisi diogelwch cynnwys y dudalen, ac unrhyw wefan arall y mae’n ailgyfeirio iddi.`,
  insecureAddress: ({ path }) =>
    `Ni ellir nôl y data yn ${path} o dudalen sy’n dechrau gyda https. Defnyddiwch gyfeiriad sy’n dechrau gyda https.`,
  timedOut: ({ path, seconds }) =>
    `Ni chyrhaeddodd y data yn ${path} o fewn ${counted(seconds, SECOND)}. ${TRY_AGAIN}`,
  badUrl: ({ url }) =>
    `Nid yw ${quoted(url)} yn gyfeiriad y gellir nôl data ohono. Defnyddiwch gyfeiriad gwe sy’n dechrau gyda https:// neu lwybr ar y wefan hon.`,
  fileTooLarge: ({ path, limit }) =>
    `Mae’r data yn ${path} yn fwy na ${grouped(limit / 1_000_000)} miliwn o feitiau, felly ni chafodd ei ddarllen. Rhowch ddetholiad llai.`,
  fileTooLargeForWidgets: ({ limit, bytes }) =>
    `Nid yw teclyn yn darllen ffeil o fwy na ${counted(limit, BYTE)}, ac mae gan hon ${grouped(bytes)}. Rhowch ddetholiad llai.`,
  fileCutOff: ({ path, stated, received }) =>
    `Mae’r data yn ${path} wedi’i dorri: cyrhaeddodd ${grouped(received)} o ${counted(stated, BYTE)}. ${TRY_AGAIN}`,
  integrityFailed: ({ path }) =>
    `Nid y data yn ${path} yw’r ffeil a gymeradwywyd ar gyfer y dudalen hon, felly ni chaiff ei ddangos. Cymeradwywch y ffeil newydd, neu rhowch yr hen un yn ôl.`,
  unexpectedRows: ({ expected, found }) =>
    `Dylai fod gan y data ${counted(expected, ROW)}, ac mae ganddo ${grouped(found)}, felly ni chaiff ei ddangos. Efallai fod y ffeil wedi’i thorri neu wedi newid.`,
  typeMismatch: ({ type, read }) =>
    `Mae’r gweinydd yn anfon y data fel ${quoted(type)}. Fe’i darllenwyd fel ${read}, sef yr hyn y mae’n ei gynnwys.`,
  lastLineShort: ({ line }) =>
    `Mae gan linell olaf y data (llinell ${String(line)}) lai o gelloedd na’r lleill, ac nid oes toriad llinell ar ei hôl. Efallai fod y ffeil wedi’i thorri: lawrlwythwch hi eto.`,
};
