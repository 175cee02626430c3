// Not yet read by a translator.
import { count, ROW } from './count.js';
import { formatNumber } from '../number.js';
import type { ManyRowsWords } from '../words.js';

/** Words for a table too long for all its rows to be in the page. */
export const cyManyRows: ManyRowsWords = {
  longTable: {
    search: 'Chwilio pob rhes yn ôl enw',
    limits:
      'Dim ond y rhesi ger y rhai sydd yn y golwg y gall eich porwr eu chwilio, eu copïo a’u hargraffu. Mae’r lawrlwythiad yn cynnwys pob un.',
    position: (row, rows) =>
      `Yn dangos o res ${formatNumber(row, 0)} ymlaen, o gyfanswm o ${formatNumber(rows, 0)}.`,
    found: (n, rows, text) =>
      n === 0
        ? `Nid yw “${text}” yn enw unrhyw res.`
        : `Mae “${text}” yn enw ${formatNumber(n, 0)} o’r ${count(rows, ROW)}.`,
    printed: (from, to, rows) =>
      `Argraffwyd yma: rhesi ${formatNumber(from, 0)} i ${formatNumber(to, 0)} o ${formatNumber(rows, 0)}, ac unrhyw rai a amlygwyd. Mae’r lawrlwythiad yn cynnwys pob un.`,
  },
  rowsShown: (shown, all) =>
    `Dangosir ${formatNumber(shown, 0)} o’r ${count(all, ROW)}; mae’r lawrlwythiad yn cynnwys pob un.`,
};
