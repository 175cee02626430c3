// Not yet read by a translator.
import type { PermalinkWords } from './words.js';

export const cyPermalink: PermalinkWords = {
  lang: 'cy',
  label: 'Copïo dolen i’r dudalen hon',
  copied: 'Mae’r ddolen wedi’i chopïo.',
  address: 'Copïwch y ddolen hon',
};
