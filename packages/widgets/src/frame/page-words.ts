import type { LANGUAGES } from '../catalogue.js';

/** What a frame page says before its script runs, or without one. */
interface PageWords {
  /** A BCP 47 tag. */
  readonly lang: string;
  readonly title: string;
  readonly noScript: string;
}

/** The words of the frame page in each language, from which `npm run generate` writes the page. Welsh is not yet read by a translator. */
export const PAGE_WORDS: Readonly<Record<(typeof LANGUAGES)[number], PageWords>> = {
  en: {
    lang: 'en-GB',
    title: 'Figure',
    noScript:
      'This figure is drawn by a script, and scripts are off in this browser. Ask the publisher of the page for the numbers as a table.',
  },
  cy: {
    lang: 'cy',
    title: 'Ffigur',
    noScript:
      'Sgript sy’n llunio’r ffigur hwn, ac mae sgriptiau wedi’u diffodd yn y porwr hwn. Gofynnwch i gyhoeddwr y dudalen am y rhifau ar ffurf tabl.',
  },
};
