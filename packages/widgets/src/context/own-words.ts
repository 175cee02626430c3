import type { ContextWords } from './words.js';

/**
 * Words that a context has where no element of a language is registered that brings them: none, except in a bundle, which
 * has those of its language here (tools/rollup/own-words.js).
 */
export const OWN_WORDS: readonly ContextWords[] = [];
