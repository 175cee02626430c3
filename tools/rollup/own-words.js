import { root } from './workspace.js';

const folder = `${root}packages/widgets/src/context/`;
/** With the language in it, since one run makes bundles in several, and keeps what it has compiled. */
const OWN = '\0own words ';

/**
 * Rollup plugin: the context of a whole page, which no element stands for, has the words of the bundle's language.
 * @param {string} lang
 */
export const ownWords = (lang) => ({
  name: 'own-words',
  resolveId: (/** @type {string} */ id) => (/\/own-words\.js$/.test(id) ? OWN + lang : null),
  load: (/** @type {string} */ id) =>
    id.startsWith(OWN)
      ? `import { ${lang}Context } from '${folder}words.${lang}.ts';
export const OWN_WORDS = [${lang}Context];`
      : null,
});
