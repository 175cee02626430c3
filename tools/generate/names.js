/** @typedef {import('../../packages/widgets/src/catalogue.ts').WidgetEntry | import('../../packages/widgets/src/catalogue.ts').FigureEntry | import('../../packages/widgets/src/catalogue.ts').InlineEntry | import('../../packages/widgets/src/catalogue.ts').DashboardEntry | import('../../packages/widgets/src/catalogue.ts').ControlEntry} Entry */

/** The first line of each generated file. */
export const GENERATED =
  '// Generated from packages/widgets/src/catalogue.ts by "npm run generate". Do not edit.';

/**
 * An element's name in code, and the path of its class in packages/widgets/src.
 * @param {Entry} entry
 * @example namesOf({ tag: 'cw-bar-ranking', kind: 'widget', grammar: 'table', shows: '' })
 * // { name: 'bar-ranking', className: 'CwBarRanking', path: 'bar-ranking/generic.js' }
 */
export function namesOf({ tag, kind }) {
  const name = tag.slice('cw-'.length);
  const path = {
    widget: `${name}/generic.js`,
    figure: `figures/${name}.js`,
    inline: `${name}/generic.js`,
    dashboard: `${name}/element.js`,
    control: `${name}/element.js`,
  };
  return { name, className: pascalCase(tag), path: path[kind] };
}

/**
 * The folder of a language's files, with a leading slash: English has no folder of its own.
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
 * Turns the `shows` text of an element into a sentence.
 * @param {string} shows
 */
export const sentence = (shows) => `${shows.charAt(0).toUpperCase()}${shows.slice(1)}.`;

/**
 * Entries sorted by name, like files in a folder.
 * @param {readonly Entry[]} catalogue
 */
export const byName = (catalogue) => [...catalogue].sort((a, b) => (a.tag < b.tag ? -1 : 1));

/**
 * Entries in the order in which one script registers them: what is a page context first. A widget in it that came before
 * would be drawn once without what the context holds.
 * @param {readonly Entry[]} catalogue
 */
export const contextsFirst = (catalogue) => {
  const isContext = (/** @type {Entry} */ { tag }) => tag === 'cw-context' || tag === 'cw-dashboard';
  const entries = byName(catalogue);
  return [...entries.filter(isContext), ...entries.filter((entry) => !isContext(entry))];
};
