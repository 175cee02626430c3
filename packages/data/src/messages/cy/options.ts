// Not yet read by a translator.
import type { OptionsDetails, ValueForm } from '../../issues/details/options.js';
import { quoted } from '../../issues/quoted.js';
import type { MessagesOf } from '../types.js';
import { listed, suggested } from './lists.js';

/** Each completes ‘Rhaid rhoi …’. */
const FORMS: Readonly<Record<Extract<ValueForm, string>, string>> = {
  breaks: 'dau i ddeg o rifau, pob un yn uwch na’r un o’i flaen',
  character: 'un nod, neu tab',
  eachNameOnce: 'pob enw unwaith yn unig',
  ends: '10, neu top 5, bottom 5, neu all',
  integrity: 'sha256-, sha384- neu sha512- gyda chrynodeb y ffeil mewn base64',
  numbers: 'rhestr o rifau, megis 10; 20.5; 30',
  pairs: 'parau fel name=value; name=value',
  text: 'testun neu rif',
  texts: 'testunau neu rifau',
};

const formText = (form: ValueForm): string =>
  typeof form === 'string' ? FORMS[form] : `rhif cyfan o ${String(form.min)} i ${String(form.max)}`;

export const options: MessagesOf<OptionsDetails> = {
  unknownKeyword: ({ attribute, value, allowed, like }) =>
    `Nid yw ${attribute}="${value.slice(0, 60)}" yn hysbys. Defnyddiwch ${listed(allowed, 'neu')}.${suggested(like === null ? null : quoted(like))}`,
  formerName: ({ former, now }) =>
    `Enw’r briodwedd ${former} bellach yw ${now}. Ysgrifennwch ${now} yn ei lle: mae’r hen enw’n gweithio tan fersiwn 1.0.`,
  badValue: ({ attribute, value, form }) =>
    `Ni ellid darllen ${attribute}="${value.slice(0, 60)}". Rhaid rhoi ${formText(form)}.`,
};
