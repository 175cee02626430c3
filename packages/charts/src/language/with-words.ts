import type { Words } from './words.js';

/**
 * The common words of a language with those of one widget. Pure, so that a bundle can drop the widgets it
 * does not use.
 *
 * @example
 * withWords(en, { more: 'Show fewer' }).lang; // 'en-GB'
 */
export const withWords = <More extends object>(common: Words, more: More): Words & More => ({
  ...common,
  ...more,
});
