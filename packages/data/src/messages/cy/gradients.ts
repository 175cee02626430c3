// Not yet read by a translator.
import type { GradientsDetails } from '../../issues/details/gradients.js';
import type { MessagesOf } from '../types.js';
import { quotedList } from './lists.js';

export const gradients: MessagesOf<GradientsDetails> = {
  noSlopeIndex: ({ reason, groups, of }) =>
    ({
      missing: `Ni chyfrifir mynegai goledd, oherwydd bod angen ffigur ar gyfer pob un o’r grwpiau (${String(of)}), ac nid oes un ar gyfer ${quotedList(groups)}. Rhowch bob ffigur, neu grwpiau sydd â ffigurau.`,
      tooFew: `Ni chyfrifir mynegai goledd, oherwydd bod angen o leiaf 5 grŵp. Nifer y grwpiau yn y data: ${String(of)}. Rhowch ffigurau ar gyfer mwy o grwpiau, megis degfedau neu bumedau.`,
      tooMany: `Ni chyfrifir mynegai goledd. Nifer y grwpiau yn y data: ${String(of)}, a 100 yw’r mwyaf. Rhowch ffigurau ar gyfer llai o grwpiau, megis degfedau neu bumedau.`,
      order:
        'Ni chyfrifir mynegai goledd, oherwydd nad yw trefn y grwpiau’n hysbys. Ychwanegwch golofn ‘rank’ gydag 1 ar gyfer y mwyaf difreintiedig, neu ysgrifennwch order="most-first" neu order="least-first" os yw’r rhesi mewn trefn.',
      range:
        'Ni chyfrifir mynegai goledd o’r rhifau hyn. Mae ar linell drwy logarithmau angen rhifau uwch na 0, ac ar linell drwy logiau ods angen cyfrannau uwch na 0% ac is na 100%, ac ni chaiff yr un rhif fod y tu hwnt i 1e60. Defnyddiwch fit="linear" neu gwiriwch y ffigurau.',
      limits:
        'Ni chyfrifir mynegai goledd, oherwydd bod angen terfynau hyder 95% pob grŵp ar fit="log" a fit="logit". Ychwanegwch golofnau lower95 ac upper95, neu defnyddiwch fit="linear".',
    })[reason],
  severalGradients: ({ areas }) =>
    `Dangosir un ardal ar y tro, ac mae gan y data grwpiau ar gyfer ${String(areas.length)}: ${quotedList(areas)}. Dewiswch un, er enghraifft areas="${areas[0] ?? ''}".`,
};
