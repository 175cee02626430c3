import type { OptionsDetails, ValueForm } from '../../issues/details/options.js';
import { quoted } from '../../issues/quoted.js';
import type { MessagesOf } from '../types.js';
import { listed, suggested } from './lists.js';

const FORMS: Readonly<Record<Extract<ValueForm, string>, string>> = {
  breaks: 'two to ten numbers, each above the one before',
  character: 'a single character, or tab',
  eachNameOnce: 'written with each name once',
  ends: '10, or top 5, bottom 5, or all',
  integrity: 'sha256-, sha384- or sha512- with the digest of the file in base64',
  numbers: 'a list of numbers, such as 10; 20.5; 30',
  pairs: 'written as name=value; name=value',
  text: 'a text or a number',
  texts: 'made of texts or numbers',
};

const formText = (form: ValueForm): string =>
  typeof form === 'string' ? FORMS[form] : `a whole number from ${String(form.min)} to ${String(form.max)}`;

export const options: MessagesOf<OptionsDetails> = {
  unknownKeyword: ({ attribute, value, allowed, like }) =>
    `${attribute}="${value.slice(0, 60)}" is not known. Use ${listed(allowed, 'or')}.${suggested(like === null ? null : quoted(like))}`,
  formerName: ({ former, now }) =>
    `The attribute ${former} is now called ${now}. Write ${now} instead: the former name works until version 1.0.`,
  badValue: ({ attribute, value, form }) =>
    `${attribute}="${value.slice(0, 60)}" could not be read. It must be ${formText(form)}.`,
};
