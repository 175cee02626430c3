import type { PageWords } from './page-words.js';

export const enPage: PageWords = {
  lang: 'en-GB',
  title: 'Figure',
  noScript:
    'This figure is drawn by a script, and scripts are off in this browser. Ask the publisher of the page for the numbers as a table.',
};
