import type { NamesDetails } from '../../issues/details/names.js';
import type { MessagesOf } from '../types.js';
import { places, quotedList } from './lists.js';

export const names: MessagesOf<NamesDetails> = {
  lookAlikes: (details) =>
    `These names look alike and are kept apart: ${quotedList(details.names)}. If they are one area, use one spelling or give its code.`,
  hiddenCharacters: (details) => {
    const one = details.names.length === 1;
    return `There are characters that cannot be seen in ${places(details.names)}. ${one ? 'The name is' : 'The names are'} shown as given, and ${one ? 'is' : 'are'} not the same as without them. Take the characters out.`;
  },
};
