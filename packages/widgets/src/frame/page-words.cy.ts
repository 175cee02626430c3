// Not yet read by a translator.
import type { PageWords } from './page-words.js';

export const cyPage: PageWords = {
  lang: 'cy',
  title: 'Ffigur',
  noScript:
    'Sgript sy’n llunio’r ffigur hwn, ac mae sgriptiau wedi’u diffodd yn y porwr hwn. Gofynnwch i gyhoeddwr y dudalen am y rhifau ar ffurf tabl.',
};
