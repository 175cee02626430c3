import { root } from './workspace.js';

const folder = `${root}packages/widgets/src/context/`;

/**
 * Rollup plugin: the context of a whole page, which no element stands for, has the words of the bundle's language.
 * @param {string} lang
 */
export const ownWords = (lang) => ({
  name: 'own-words',
  load: (/** @type {string} */ id) =>
    id === `${folder}own-words.ts`
      ? `import { ${lang}Context } from '${folder}words.${lang}.ts';
export const OWN_WORDS = [${lang}Context];`
      : null,
});
