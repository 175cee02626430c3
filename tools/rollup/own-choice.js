import { root } from './workspace.js';

const folder = `${root}packages/widgets/src/context/`;

/**
 * Rollup plugin: a bundle announces a choice in its own language alone.
 * @param {string} lang
 */
export const ownChoice = (lang) => ({
  name: 'own-choice',
  load: (/** @type {string} */ id) =>
    id === `${folder}choice-languages.ts`
      ? `import { ${lang}Choice } from '${folder}words.${lang}.ts';
export const CHOICE_LANGUAGES = [${lang}Choice];`
      : null,
});
