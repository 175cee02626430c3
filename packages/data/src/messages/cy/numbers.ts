// Not yet read by a translator.
import type { NumbersDetails } from '../../issues/details/numbers.js';
import { quoted } from '../../issues/quoted.js';
import type { MessagesOf } from '../types.js';
import { delimiterName } from './csv.js';
import { onLines, places, quotedList } from './lists.js';

export const numbers: MessagesOf<NumbersDetails> = {
  bracketedNumbers: ({ column, cells, plain }) => {
    const one = cells.length === 1;
    return `Yn y golofn ${quoted(column)} mae ${one ? 'rhif' : 'rhifau'} mewn cromfachau: ${places(cells)}. ${one ? 'Fe’i dangosir fel y’i hysgrifennwyd, heb ei luniadu' : 'Fe’u dangosir fel y’u hysgrifennwyd, heb eu lluniadu'}, oherwydd nid yw cromfachau bob amser yn golygu rhif negatif. Os ${one ? 'yw’n negatif' : 'ydynt yn negatif'}, ysgrifennwch \u2212${plain}. Os nad ${one ? 'yw' : 'ydynt'}, tynnwch y cromfachau.`;
  },
  tooManyDigits: ({ column, cells }) =>
    cells.length === 1
      ? `Yn y golofn ${quoted(column)} mae gan rif fwy o ddigidau nag y gellir eu cymharu’n fanwl gywir: ${places(cells)}. Fe’i dangosir fel y’i hysgrifennwyd, heb ei luniadu. Talgrynnwch ef i 15 digid, neu rhowch ef mewn uned fwy megis miliynau.`
      : `Yn y golofn ${quoted(column)} mae gan rai rhifau fwy o ddigidau nag y gellir eu cymharu’n fanwl gywir: ${places(cells)}. Fe’u dangosir fel y’u hysgrifennwyd, heb eu lluniadu. Talgrynnwch nhw i 15 digid, neu rhowch nhw mewn uned fwy megis miliynau.`,
  sentinels: (details) => {
    const one = details.numbers.length === 1;
    return `Mae ${quotedList(details.numbers)}${onLines(details.lines)} ymhell o’r rhifau eraill, a gall olygu ‘ar goll’. ${one ? 'Fe’i dangosir fel y’i rhoddwyd' : 'Fe’u dangosir fel y’u rhoddwyd'}. Os nad oes rhif, ysgrifennwch [x] yn ei le.`;
  },
  ambiguousDecimal: ({ cell: { raw, line }, number, delimiter }) =>
    `Nid yw’n glir ai ${number.replaceAll('.', ',')} yw ${quoted(raw.trim())}${line === null ? '' : ` (llinell ${String(line)})`}, neu rif gyda’r degolion ${number.slice(number.lastIndexOf('.') + 1)}, mewn ffeil lle mae’r rhain yn gwahanu’r celloedd: ${delimiterName(delimiter)}. Os yw’r pwynt yn grwpio miloedd, ysgrifennwch decimal=",". Os pwynt degol yw, ysgrifennwch decimal=".".`,
};
