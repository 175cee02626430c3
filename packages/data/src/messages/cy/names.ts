// Not yet read by a translator.
import type { NamesDetails } from '../../issues/details/names.js';
import type { MessagesOf } from '../types.js';
import { places, quotedList } from './lists.js';

export const names: MessagesOf<NamesDetails> = {
  lookAlikes: (details) =>
    `Mae’r enwau hyn yn edrych yn debyg ac fe’u cedwir ar wahân: ${quotedList(details.names)}. Os un ardal ydynt, defnyddiwch un sillafiad neu rhowch ei chod.`,
  hiddenCharacters: (details) =>
    details.names.length === 1
      ? `Mae nodau na ellir eu gweld yn ${places(details.names)}. Dangosir yr enw fel y’i rhoddwyd, ac nid yr un enw yw heb y nodau. Tynnwch y nodau.`
      : `Mae nodau na ellir eu gweld yn ${places(details.names)}. Dangosir yr enwau fel y’u rhoddwyd, ac nid yr un enwau ydynt heb y nodau. Tynnwch y nodau.`,
};
