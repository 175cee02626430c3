import { existsSync } from 'node:fs';
import { languageOf } from '../generate/languages.js';
import { namesOf } from '../generate/names.js';
import { finishedChart } from './finished.js';
import { root } from './workspace.js';

/** @typedef {import('../generate/names.js').Entry} Entry */

const src = `${root}packages/widgets/src`;
const exists = (/** @type {string} */ path) => existsSync(`${root}${path}`);
/** Imports from the generator's form to that of a module which is no file. */
const fromHere = (/** @type {string} */ line) => line.replace(/'UP\/(.+)\.js'/, `'${src}/$1.ts'`);

/**
 * The part that makes a small file whole: the engine of an element with its words and its data. Prose and reader are
 * parts of their own.
 * @param {Entry} entry
 * @param {string} lang
 */
export function partEntry(entry, lang) {
  const { imports, language } = languageOf(entry, lang, exists);
  const own = imports.filter((line) => !/reading|issueMessages/.test(line));
  return `${own.map(fromHere).join('\n')}
import { Part } from '${src}/base/part.ts';
import { widget as ownMessages } from '@commonweal/data/messages/${lang}/widget.js';
const reading = new Part(async () => (await import('${src}/base/reading.ts')).reading);
const messages = new Part(async () => (await import('@commonweal/data/messages/${lang}.js')).issueMessages);
export const language = { ...${language}, ownMessages };`;
}

/**
 * A small file: the shells of some elements, those with data of their own with their finished chart.
 * @param {readonly Entry[]} entries
 * @param {string} lang
 */
export function shellEntry(entries, lang) {
  const classes = entries.map((entry) => namesOf(entry).className);
  return `import { registerElement, registerVersioned } from '${src}/base/register.ts';
import { Part } from '${src}/base/part.ts';
import { widget as messages } from '@commonweal/data/messages/${lang}/widget.js';
import { ${lang}ViewWords as words } from '@commonweal/charts/language/${lang}/view-words.js';
${entries.map((entry) => `import { ${namesOf(entry).className} } from '${src}/${namesOf(entry).path.replace('.js', '.ts')}';`).join('\n')}
${entries.map((entry) => registered(entry, lang)).join('\n')}
export { registerVersioned, ${classes.join(', ')} };`;
}

function registered(/** @type {Entry} */ entry, /** @type {string} */ lang) {
  const { className, name } = namesOf(entry);
  if (entry.kind === 'dashboard') return `registerElement('${entry.tag}', ${className});`;
  const finished = entry.kind === 'figure' ? finishedChart(entry.tag, lang) : 'null';
  return `registerElement('${entry.tag}', ${className}, {
  words, messages, finished: ${finished},
  whole: new Part(async () => (await import('part:${name}')).language),
});`;
}
