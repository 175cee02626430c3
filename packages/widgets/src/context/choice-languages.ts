import { cyChoice } from './words.cy.js';
import { enChoice } from './words.en.js';
import type { ChoiceWords } from './words.js';

/**
 * The languages in which a choice is announced. Nobody registers a language for the root of a page; a bundle in one
 * language has that alone (tools/rollup/own-choice.js).
 */
export const CHOICE_LANGUAGES: readonly [ChoiceWords, ...ChoiceWords[]] = [enChoice, cyChoice];
