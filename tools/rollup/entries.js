import { existsSync } from 'node:fs';
import { CATALOGUE } from '../../packages/widgets/dist/catalogue.js';
import { AREA_NAMES, indicatorsOf, languageOf } from '../generate/languages.js';
import { namesOf } from '../generate/names.js';
import { finishedChart } from './finished.js';
import { root } from './workspace.js';

/** @typedef {import('../generate/names.js').Entry} Entry */

const src = `${root}packages/widgets/src`;
const exists = (/** @type {string} */ path) => existsSync(`${root}${path}`);
/** Imports from the generator's form to that of a module which is no file. */
const fromHere = (/** @type {string} */ line) => line.replace(/'UP\/(.+)\.js'/, `'${src}/$1.ts'`);

/** Before the name of an element whose finished chart is a module. */
const FINISHED = 'finished-chart:';

/** Rollup plugin: the finished charts of elements as modules. */
export const finishedCharts = (/** @type {string} */ lang) => ({
  name: 'finished-charts',
  resolveId: (/** @type {string} */ id) => (id.startsWith(FINISHED) ? id : null),
  load: (/** @type {string} */ id) =>
    id.startsWith(FINISHED)
      ? `export const finished = ${finishedChart(`cw-${id.slice(FINISHED.length)}`, lang)};`
      : null,
});

/** An import of built-in data. */
const DATA = /^import \{ (\w+) \} from '(@commonweal\/data\/indicators\/.+)';$/;

/** What a file imports for an element in a language, each built-in data of a widget as a part that is loaded when it is named. */
function importsOf(/** @type {readonly string[]} */ imports, /** @type {string} */ lang) {
  const part = (/** @type {string} */ path, /** @type {string} */ name) =>
    `new Part(async () => (await import('${path}')).${name})`;
  const figures = indicatorsOf(CATALOGUE, lang).map(
    ({ indicator, path, name }) => `['${indicator}', ${part(path, name)}]`,
  );
  return imports.map((line) => {
    if (line.includes('BUILT_IN')) return `const BUILT_IN = new Map([${figures.join()}]);`;
    return fromHere(line).replace(DATA, (_line, name, path) => `const ${name} = ${part(path, name)};`);
  });
}

/**
 * The part that makes a small file whole: the engine of an element with its words, and the data of a figure. Prose,
 * reader and other data are parts of their own.
 * @param {Entry} entry
 * @param {string} lang
 * @param {string} reader Where the reader of common tables is.
 */
export function partEntry(entry, lang, reader = `${src}/base/reader.ts`) {
  const { imports, language } = languageOf(entry, lang, exists);
  const own = imports.filter((line) => !/reading|issueMessages/.test(line));
  return `${(entry.kind === 'figure' ? own.map(fromHere) : importsOf(own, lang)).join('\n')}
import { Part } from '${src}/base/part.ts';
import { widget as ownMessages } from '@commonweal/data/messages/${lang}/widget.js';
const reading = {
  reader: new Part(async () => (await import('${reader}')).reader),
  network: new Part(async () => (await import('${src}/base/remote-file.ts')).RemoteFile),
};
const messages = new Part(async () => (await import('@commonweal/data/messages/${lang}.js')).issueMessages);
export const language = { ...${language}, ownMessages };`;
}

/** The reader of common tables by itself, which the engine of a figure's own file loads by this name. */
export const READER = 'part:reader';
export const readerPart = { reader: `export { reader } from '${src}/base/reader.ts';` };

/**
 * What every small file of an element for any data holds: the base of elements, the engine, and the reader of common
 * tables.
 * @param {string} lang
 */
export const commonEntry = (lang) => `import { registerElement } from '${src}/base/register.ts';
import { CommonwealElement } from '${src}/base/commonweal-element.ts';
import { engineOf } from '${src}/base/model-engine.ts';
import { reading } from '${src}/base/reading.ts';
import { Part } from '${src}/base/part.ts';
import { widget } from '@commonweal/data/messages/${lang}/widget.js';
registerElement('common', CommonwealElement, { engine: engineOf({}, reading), messages: new Part(), ownMessages: widget });`;

/**
 * What every shell holds: the base of elements, without an engine. A part that asked it for more would put that into it.
 * @param {string} lang
 */
export const shellCommonEntry = (lang) => `import { registerElement } from '${src}/base/register.ts';
import { CommonwealElement } from '${src}/base/commonweal-element.ts';
import { Part } from '${src}/base/part.ts';
import { widget as messages } from '@commonweal/data/messages/${lang}/widget.js';
import { ${lang}ViewWords as words } from '@commonweal/charts/language/${lang}/view-words.js';
registerElement('common', CommonwealElement, { words, messages, finished: null, whole: new Part() });`;

/**
 * A small file of an element for any data: with its engine and the reader of common tables. Prose, built-in data and
 * what reads rarer tables are parts.
 * @param {Entry} entry
 * @param {string} lang
 */
export function genericEntry(entry, lang) {
  const { className, path } = namesOf(entry);
  const { imports, language } = languageOf(entry, lang, exists);
  const own = imports.filter((line) => !line.includes('issueMessages'));
  return `${importsOf(own, lang).join('\n')}
import { registerElement, registerVersioned } from '${src}/base/register.ts';
import { ${className} } from '${src}/${path.replace('.js', '.ts')}';
import { Part } from '${src}/base/part.ts';
import { widget as ownMessages } from '@commonweal/data/messages/${lang}/widget.js';
const messages = new Part(async () => (await import('@commonweal/data/messages/${lang}.js')).issueMessages);
registerElement('${entry.tag}', ${className}, { ...${language}, ownMessages });
export { registerVersioned, ${className} };`;
}

/**
 * The parts of pickers, which every small file of one loads when they are needed.
 * @param {string} lang
 * @returns {Record<string, string>}
 */
export const pickerParts = (lang) => ({
  'picker-names': `export { pickerRegister } from '${src}/pickers/area-register.ts';`,
  'picker-source': `export { PickerSource } from '${src}/base/picker-source.ts';
export { issueMessages } from '@commonweal/data/messages/${lang}.js';
${areaNamesIn(lang)}`,
  'page-root': `export { provideOn } from '${src}/context/page-root.ts';`,
});

/** Official names of areas, in a language that has its own. */
const areaNamesIn = (/** @type {string} */ lang) => {
  const names = AREA_NAMES[/** @type {keyof typeof AREA_NAMES} */ (lang)];
  return names === undefined ? '' : `export { ${names.name} as areaNames } from '${names.path}';`;
};

/** Rollup plugin: the context of a whole page, which few pages have, as a part. */
export const pageRootApart = {
  name: 'page-root-apart',
  resolveId(/** @type {string} */ id) {
    return id === './page-root.js' ? this.resolve('part:page-root') : null;
  },
};

/**
 * A small file of a control, with all that it needs to be drawn.
 * @param {Entry} entry
 * @param {string} lang
 */
export function controlEntry(entry, lang) {
  const { className, path } = namesOf(entry);
  const { imports, language } = languageOf(entry, lang, exists);
  const parted = language
    .replace(
      /new Part\(async \(\) => await import\('UP\/pickers\/area-register\.js'\)\)/,
      PART('picker-names'),
    )
    .replace(/new Part\(async \(\) => \(\{.+?\}\)\)/, PART('picker-source'));
  return `import { registerElement, registerVersioned } from '${src}/base/register.ts';
import { ${className} } from '${src}/${path.replace('.js', '.ts')}';
${imports.map(fromHere).join('\n')}
registerElement('${entry.tag}', ${className}${parted === '' ? '' : `, ${parted}`});
export { registerVersioned, ${className} };`;
}

const PART = (/** @type {string} */ name) => `new Part(() => import('part:${name}'))`;

/**
 * A small file: the shells of some elements. That of one with data of its own holds its finished chart; where there are
 * many, a page needs few of them, and they are parts.
 * @param {readonly Entry[]} entries
 * @param {string} lang
 */
export function shellEntry(entries, lang) {
  const isOnItsOwn = entries.length === 1;
  const classes = entries.map((entry) => namesOf(entry).className);
  return `import { registerElement, registerVersioned } from '${src}/base/register.ts';
import { Part } from '${src}/base/part.ts';
import { widget as messages } from '@commonweal/data/messages/${lang}/widget.js';
import { ${lang}ViewWords as words } from '@commonweal/charts/language/${lang}/view-words.js';
${entries.map((entry) => `import { ${namesOf(entry).className} } from '${src}/${namesOf(entry).path.replace('.js', '.ts')}';`).join('\n')}
${entries.map((entry) => registered(entry, lang, isOnItsOwn)).join('\n')}
export { registerVersioned, ${classes.join(', ')} };`;
}

function registered(
  /** @type {Entry} */ entry,
  /** @type {string} */ lang,
  /** @type {boolean} */ isOnItsOwn,
) {
  const { className, name } = namesOf(entry);
  if (entry.kind === 'dashboard' || entry.kind === 'control') {
    const [words] = languageOf(entry, lang, exists).imports.map(fromHere);
    if (words === undefined) return `registerElement('${entry.tag}', ${className});`;
    const [, own, path] = /\{ (\w+) \} from '(.+)'/.exec(words) ?? [];
    return `registerElement('${entry.tag}', ${className}, {
  words: { lang: '${lang}', texts: new Part(async () => (await import('${path}')).${own}.texts) },
});`;
  }
  const chart = isOnItsOwn
    ? finishedChart(entry.tag, lang)
    : `new Part(async () => (await import('${FINISHED}${name}')).finished)`;
  const finished = entry.kind === 'figure' ? chart : 'null';
  return `registerElement('${entry.tag}', ${className}, {
  words, messages, finished: ${finished},
  whole: new Part(async () => (await import('part:${name}')).language),
});`;
}
