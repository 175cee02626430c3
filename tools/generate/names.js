/** @typedef {import('../../packages/widgets/src/catalogue.ts').WidgetEntry | import('../../packages/widgets/src/catalogue.ts').FigureEntry | import('../../packages/widgets/src/catalogue.ts').DashboardEntry} Entry */

/** The first line of each generated file. */
export const GENERATED =
  '// Generated from packages/widgets/src/catalogue.ts by "npm run generate". Do not edit.';

/**
 * What an element is called in code, and where its class stands in packages/widgets/src.
 * @param {Entry} entry
 * @example namesOf({ tag: 'cw-bar-ranking', kind: 'widget', grammar: 'table', shows: '' })
 * // { name: 'bar-ranking', className: 'CwBarRanking', path: 'bar-ranking/generic.js' }
 */
export function namesOf({ tag, kind }) {
  const name = tag.slice('cw-'.length);
  const path = {
    widget: `${name}/generic.js`,
    figure: `figures/${name}.js`,
    dashboard: `${name}/element.js`,
  };
  return { name, className: pascalCase(tag), path: path[kind] };
}

/**
 * The folder of files in a language, with a slash before it: English stands in the folders themselves.
 * @param {string} lang
 * @example folderOf('cy') // '/cy'
 */
export const folderOf = (lang) => (lang === 'en' ? '' : `/${lang}`);

/**
 * @param {string} words
 * @example pascalCase('bar-ranking') // 'BarRanking'
 */
export const pascalCase = (words) => words.replace(/(?:^|-)(.)/g, (_, letter) => letter.toUpperCase());

/**
 * @param {string} words
 * @example camelCase('bar-ranking') // 'barRanking'
 */
export const camelCase = (words) => words.replace(/-(.)/g, (_, letter) => letter.toUpperCase());

/**
 * A sentence from what an element shows.
 * @param {string} shows
 */
export const sentence = (shows) => `${shows.charAt(0).toUpperCase()}${shows.slice(1)}.`;

/**
 * Entries in order of their names: that of files in a folder.
 * @param {readonly Entry[]} catalogue
 */
export const byName = (catalogue) => [...catalogue].sort((a, b) => (a.tag < b.tag ? -1 : 1));
