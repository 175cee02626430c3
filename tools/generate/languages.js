import { byName, camelCase, contextsFirst, folderOf, GENERATED, namesOf, pascalCase } from './names.js';

/** @typedef {import('./names.js').Entry} Entry */

/**
 * The modules that combine elements and languages: each module in `define` registers an element in one
 * language.
 * @param {readonly Entry[]} catalogue
 * @param {readonly string[]} languages
 * @param {(path: string) => boolean} exists whether a file exists
 * @returns {Record<string, string>} text by path
 */
export function languageModules(catalogue, languages, exists) {
  return Object.assign({}, ...languages.map((lang) => inLanguage(catalogue, lang, exists)));
}

/** What gives areas their official names, for languages that have such names. */
export const AREA_NAMES = {
  cy: { name: 'welshNames', path: '@commonweal/data/areas/welsh-names.js' },
};

function inLanguage(catalogue, lang, exists) {
  const folder = `packages/widgets/src/define${folderOf(lang)}`;
  const entries = byName(catalogue);
  return {
    [`packages/widgets/src/built-in/${lang}.ts`]: builtIn(catalogue, lang),
    [`${folder}/all.ts`]: `${GENERATED}\n${contextsFirst(catalogue)
      .map((entry) => `import './${namesOf(entry).name}.js';`)
      .join('\n')}\n`,
    ...Object.fromEntries(
      entries.map((entry) => [
        `${folder}/${namesOf(entry).name}.ts`,
        define(entry, lang, languageOf(entry, lang, exists)),
      ]),
    ),
  };
}

/**
 * An element in a language: its imports, and the expression that registers it; empty if it has no words.
 * @returns {{ imports: string[], language: string }}
 */
export function languageOf(entry, lang, exists) {
  if (entry.kind === 'control') return controlOf(entry, lang, exists);
  const words = wordsOf(entry, lang, exists);
  if (entry.kind === 'dashboard')
    return {
      imports: [`import { ${words.name} } from '${words.path}';`],
      language: `{ words: ${words.name} }`,
    };
  const shared = entry.kind === 'figure' ? [] : [{ name: 'BUILT_IN', path: `UP/built-in/${lang}.js` }];
  const names = AREA_NAMES[lang];
  const widget = (entry.kind === 'figure' ? entry.of : entry.tag).slice('cw-'.length);
  const own = entry.kind === 'figure' ? [entry.indicator] : (entry.data ?? []);
  const more = own.map((indicator) => ({ indicator, ...indicatorOf(indicator, lang) }));
  const pairs = more.map(({ indicator, name }) => `['${indicator}', ${name}]`);
  const indicators =
    entry.kind === 'figure' || own.length > 0
      ? `new Map([${[...shared.map(({ name }) => `...${name}`), ...pairs].join(', ')}])`
      : 'BUILT_IN';
  return {
    imports: [
      `import { engineOf } from 'UP/base/model-engine.js';`,
      `import { reading } from 'UP/base/reading.js';`,
      `import { ${camelCase(widget)} } from 'UP/${widget}/widget.js';`,
      `import { issueMessages as messages } from '@commonweal/data/messages/${lang}.js';`,
      ...[words, ...shared, ...more, ...(names === undefined ? [] : [names])].map(
        ({ name, path }) => `import { ${name} } from '${path}';`,
      ),
    ],
    language: `{ engine: engineOf(${camelCase(widget)}, reading), words: ${words.name}, messages, ${names === undefined ? '' : `areaNames: ${names.name}, `}indicators: ${indicators} }`,
  };
}

/** What a control says, if it says anything, and the parts by which a picker reads. */
function controlOf({ tag, reads = false }, lang, exists) {
  const name = tag.slice('cw-'.length);
  if (!exists(`packages/widgets/src/${name}/words.en.ts`)) return { imports: [], language: '' };
  const words = `${lang}${pascalCase(name)}`;
  const names = AREA_NAMES[lang];
  const areaNames = names === undefined ? '' : `, areaNames: (await import('${names.path}')).${names.name}`;
  const part = (/** @type {string} */ loaded) => `new Part(async () => ${loaded})`;
  const parts = reads
    ? `, names: ${part(`await import('UP/pickers/area-register.js')`)}, source: ${part(`({ ...(await import('UP/base/picker-source.js')), ...(await import('@commonweal/data/messages/${lang}.js'))${areaNames} })`)}`
    : '';
  return {
    imports: [
      `import { ${words} } from 'UP/${name}/words.${lang}.js';`,
      ...(reads ? [`import { Part } from 'UP/base/part.js';`] : []),
    ],
    language: `{ words: ${words}${parts} }`,
  };
}

/** A named element has the words of its widget, or its own if it has a file of them. */
function wordsOf(entry, lang, exists) {
  const { name } = namesOf(entry);
  const own = `figures/${name}.words`;
  if (entry.kind === 'figure' && exists(`packages/widgets/src/${own}.en.ts`))
    return { name: `${lang}${pascalCase(name)}`, path: `UP/${own}.${lang}.js` };
  const widget = entry.kind === 'figure' ? entry.of.slice('cw-'.length) : name;
  return { name: `${lang}${pascalCase(widget)}`, path: `UP/${widget}/words.${lang}.js` };
}

/** The function that makes built-in data in a language. */
function indicatorOf(indicator, lang) {
  const name = `${camelCase(indicator)}${lang === 'en' ? '' : pascalCase(lang)}`;
  return { name, path: `@commonweal/data/indicators${folderOf(lang)}/${indicator}.js` };
}

function define(entry, lang, { imports, language }) {
  const { className, path } = namesOf(entry);
  const up = lang === 'en' ? '..' : '../..';
  return `${GENERATED}
import { registerElement } from '${up}/base/register.js';
import { ${className} } from '${up}/${path}';
${imports.map((line) => `${line.replace("'UP/", `'${up}/`)}\n`).join('')}
registerElement('${entry.tag}', ${className}${language === '' ? '' : `, ${language.replaceAll("'UP/", `'${up}/`)}`});

export { registerVersioned } from '${up}/base/register.js';
export { ${className} };

declare global {
  interface HTMLElementTagNameMap {
    '${entry.tag}': ${className};
  }
}
`;
}

/**
 * The functions that make the data of all figures in a language, by the name that `indicator` takes.
 * @param {readonly Entry[]} catalogue
 * @param {string} lang
 */
export function indicatorsOf(catalogue, lang) {
  const names = catalogue.flatMap((entry) => (entry.kind === 'figure' ? [entry.indicator] : [])).sort();
  return names.map((indicator) => ({ indicator, ...indicatorOf(indicator, lang) }));
}

/** The data of all figures in a language, for a widget that takes any data. A named element is bundled with its own only. */
function builtIn(catalogue, lang) {
  const made = indicatorsOf(catalogue, lang);
  return `${GENERATED}
${made.map(({ name, path }) => `import { ${name} } from '${path}';`).join('\n')}
import type { Indicators } from '../base/built-in.js';

/** The built-in data of all figures in one language, by the name that \`indicator\` takes. */
export const BUILT_IN: Indicators = /* @__PURE__ */ new Map([
${made.map(({ indicator, name }) => `  ['${indicator}', ${name}],`).join('\n')}
]);
`;
}
