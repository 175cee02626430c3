// Not yet read by a translator.
import type { DoubtsDetails } from '../../issues/details/doubts.js';
import { quoted } from '../../issues/quoted.js';
import type { MessagesOf } from '../types.js';
import { listed, onLines, quotedList } from './lists.js';

export const doubts: MessagesOf<DoubtsDetails> = {
  contradictingRows: ({ places, lines }) =>
    `Mae rhifau gwahanol ar gyfer ${listed(places)}${onLines(lines)}. Cedwir pob un. Gwiriwch pa un sy’n gywir, a thynnwch y lleill.`,
  ambiguousPeriod: ({ periods, slashed }) => {
    const one = periods.length === 1;
    return `Gall ${one ? 'y cyfnod' : 'y cyfnodau'} ${quotedList(periods)} olygu un flwyddyn, megis Ebrill i Fawrth neu Fedi i Awst, neu ddwy flwyddyn galendr gyda’i gilydd, felly ${one ? 'fe’i dangosir fel y’i hysgrifennwyd, heb ddyddiadau' : 'fe’u dangosir fel y’u hysgrifennwyd, heb ddyddiadau'}. Ar gyfer blwyddyn o fis Ebrill ysgrifennwch ${quoted(slashed)}, ac ar gyfer blwyddyn ysgol ${quoted(`academic year ${slashed}`)}.`;
  },
  limitsAsGroups: ({ columns }) => {
    const one = columns.length === 1;
    return `Mae ${quotedList(columns)} yn edrych fel ${one ? 'terfyn hyder' : 'terfynau hyder'}, ond nid yw’n sicr i ba rifau y ${one ? 'mae’n' : 'maent yn'} perthyn. ${one ? 'Fe’i darllenir fel grŵp ar wahân' : 'Fe’u darllenir fel grŵp ar wahân'}. Enwch y ddau derfyn ar ôl y golofn y maent yn perthyn iddi, er enghraifft 2019, 2019 lower CI a 2019 upper CI, neu rhowch un rhes i bob rhif.`;
  },
};
