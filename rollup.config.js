import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename } from 'node:path';
import { CATALOGUE } from './packages/widgets/dist/catalogue.js';
import {
  commonEntry,
  controlEntry,
  finishedCharts,
  genericEntry,
  pageRootApart,
  partEntry,
  pickerParts,
  READER,
  readerPart,
  shellCommonEntry,
  shellEntry,
} from './tools/rollup/entries.js';
import { licences } from './tools/rollup/licences.js';
import { linkedParts } from './tools/rollup/linked.js';
import { minified } from './tools/rollup/minify.js';
import { withoutRows } from './tools/rollup/no-rows.js';
import { optionNames } from './tools/rollup/option-names.js';
import { partPlaces, retried, withoutLit } from './tools/rollup/parts.js';
import { renderingsOnCall, stylesAtHand } from './tools/rollup/renderings.js';
import { fromSource, treeshake } from './tools/rollup/source.js';
import { root } from './tools/rollup/workspace.js';

const widgets = `${root}packages/widgets`;
const data = `${root}packages/data`;
/** Where the bundles go: beside the packages, or elsewhere to compare two builds. */
const out = process.env.COMMONWEAL_OUT ?? `${root}packages`;
const { version } = JSON.parse(readFileSync(`${widgets}/package.json`, 'utf8'));
const banner = `/*! Commonweal ${version}, MIT; others: LICENCES.txt */`;
/** Shorter, since an engine is many small files. */
const partBanner = '/*! LICENCES.txt */';

/** Licences met so far, since one run writes several bundles beside one list. */
const met = new Set();

/** The folders of each language in `src/define` and in `cdn`: English stands in the folders themselves. */
const languages = [
  '',
  ...readdirSync(`${widgets}/src/define`, { withFileTypes: true })
    .filter((each) => each.isDirectory())
    .map(({ name }) => `/${name}`),
];

/** The language of a folder. */
const langOf = (/** @type {string} */ folder) => folder.slice(1) || 'en';

/** The files that register an element each; all.ts registers them all. */
const tags = readdirSync(`${widgets}/src/define`)
  .filter((file) => file.endsWith('.ts') && file !== 'all.ts')
  .map((file) => file.replace(/\.ts$/, ''));
if (tags.length === 0) throw new Error('packages/widgets/src/define registers no element.');
const define = (language, tag) => `${widgets}/src/define${language}/${tag}.ts`;

/** The only language to build, where each has a process of its own (tools/bundles.js, which removes what was there). */
const inOwnProcess = process.env.COMMONWEAL_LANGUAGE;
// Names with a hash would pile up.
if (inOwnProcess === undefined)
  for (const name of ['widgets', 'data']) rmSync(`${out}/${name}/cdn`, { recursive: true, force: true });

/** For a page there is one file of data: all that the package exports, and the built-in indicators in English. */
const indicators = readdirSync(`${data}/src/indicators`).filter(
  (file) => file.endsWith('.ts') && file !== 'build.ts',
);
const dataAndIndicators = ['index.ts', ...indicators.map((file) => `indicators/${file}`)]
  .map((file) => `export * from '${data}/src/${file}';`)
  .join('\n');

const nameOf = (/** @type {any} */ { tag }) => tag.replace('cw-', '');
const charts = CATALOGUE.filter(({ kind }) => kind !== 'dashboard' && kind !== 'control');
const isApart = (/** @type {any} */ { apart = false }) => apart;
const controls = CATALOGUE.filter(isApart);
const shells = CATALOGUE.filter((each) => !isApart(each));
const generics = CATALOGUE.filter(({ kind }) => kind === 'widget');
const figures = CATALOGUE.filter(({ kind }) => kind === 'figure');
/** Elements that are words within a sentence, by their names. */
const inline = new Set(CATALOGUE.filter(({ kind }) => kind === 'inline').map(nameOf));
/** The scripts of a frame, which start when they are loaded. */
const framePage = (language) => `import '${define(language, 'all')}';
import { ${langOf(language)}Frame as words } from '${widgets}/src/frame/words.${langOf(language)}.ts';
import { startFrame } from '${widgets}/src/frame/frame-page.ts';
void startFrame(document, words);`;
const frameResizer = `import { resizeFrames } from '${widgets}/src/frame/resizer.ts';
resizeFrames(document);`;

/** Rollup plugin: entries that are no files, by name. */
const entries = (/** @type {Readonly<Record<string, string>>} */ codes) => ({
  name: 'entries',
  resolveId: (/** @type {string} */ id) => (id in codes ? id : null),
  load: (/** @type {string} */ id) => codes[id] ?? null,
});
const entry = (/** @type {string} */ code) => entries({ entry: code });

/**
 * Rollup plugin: the files of some folders in a place beside the bundle. One in a later folder takes the place of its
 * namesake.
 */
const copied = (/** @type {string} */ place, /** @type {readonly string[]} */ ...folders) => ({
  name: 'copied',
  generateBundle() {
    const files = folders.flatMap((folder) =>
      readdirSync(folder, { withFileTypes: true }).flatMap((each) =>
        each.isFile() ? [/** @type {const} */ ([each.name, `${folder}/${each.name}`])] : [],
      ),
    );
    for (const [fileName, path] of new Map(files))
      this.emitFile({ type: 'asset', fileName: `${place}${fileName}`, source: readFileSync(path) });
  },
});

/**
 * One self-contained script, which runs as a module and as a classic script alike (docs/decisions, 17).
 * @returns {import('rollup').RollupOptions}
 */
const single = (code, file, lang = 'en', ...plugins) => ({
  input: 'entry',
  plugins: [entry(code), ...fromSource(lang), ...plugins],
  treeshake,
  output: { file, format: 'iife', inlineDynamicImports: true, plugins: [minified({ banner })] },
});

/**
 * A module that shows the charts of some elements with no other file, and loads parts when something asks for more.
 * @param {readonly any[]} of
 * @returns {import('rollup').RollupOptions}
 */
const shell = (of, file, lang, places, linked) => ({
  input: 'entry',
  plugins: [
    entry(shellEntry(of, lang)),
    places.external,
    optionNames,
    of.length > 1 ? renderingsOnCall : stylesAtHand,
    finishedCharts(lang),
    ...fromSource(lang),
    linked,
  ],
  treeshake,
  output: { file, format: 'es', plugins: [retried, minified({ banner })] },
});

/**
 * A module that makes charts of common tables with no other file.
 * @returns {import('rollup').RollupOptions}
 */
const generic = (of, file, lang, linked) => ({
  input: 'entry',
  plugins: [entry(genericEntry(of, lang)), stylesAtHand, ...fromSource(lang), linked],
  treeshake,
  output: { file, format: 'es', plugins: [retried, minified({ banner })] },
});

/**
 * A module of a control, which loads what it reads with when that is needed.
 * @returns {import('rollup').RollupOptions}
 */
const control = (of, file, lang, places) => ({
  input: 'entry',
  plugins: [entry(controlEntry(of, lang)), pageRootApart, places.external, optionNames, ...fromSource(lang)],
  treeshake,
  output: { file, format: 'es', plugins: [retried, minified({ banner })] },
});

/**
 * Parts that small files load, in one language. Those of pickers are made apart from those of charts: shared modules would
 * split the engine that every chart loads. So are those of each named element's own file, whose engine is one file
 * then: a page that has that file has no other to share modules with. Its reader is apart once more, since an engine would
 * hold whole modules of which it uses a line, and built-in data are not read.
 * @param {Readonly<Record<string, string>>} codes By name.
 * @returns {import('rollup').RollupOptions}
 */
const parts = (codes, dir, lang, places, ...plugins) => ({
  input: Object.fromEntries(Object.keys(codes).map((name) => [name, name])),
  // The engine itself is what its own parts import, and no file between.
  preserveEntrySignatures: 'allow-extension',
  plugins: [entries(codes), places.written, ...plugins, withoutLit, ...fromSource(lang)],
  treeshake,
  output: {
    dir,
    format: 'es',
    entryFileNames: '[name]-[hash].js',
    chunkFileNames: '[name]-[hash].js',
    // A tiny one joins another: its request would weigh more than it does.
    experimentalMinChunkSize: 500,
    hashCharacters: 'hex',
    plugins: [retried, minified({ banner: partBanner })],
  },
});

/**
 * The parts of charts: the engine of each widget with its words and data, what engines share, the reader, and prose.
 * @param {string} lang
 * @returns {Record<string, string>}
 */
const chartParts = (lang) => Object.fromEntries(charts.map((each) => [nameOf(each), partEntry(each, lang)]));

/** COMMONWEAL_ONLY names the bundles to build, for a quick look at one of them; all by default. */
const only = process.env.COMMONWEAL_ONLY?.split(',');
const isWanted = (/** @type {any} */ { output: { file, dir } }) =>
  !only || only.includes(basename(file ?? dir));

/**
 * All that is made in one language.
 * @returns {any[]}
 */
const inLanguage = (/** @type {string} */ language) => {
  const cdn = `${out}/widgets/cdn${language}`;
  const lang = langOf(language);
  const places = partPlaces();
  const apart = partPlaces();
  const linkedTo = (/** @type {string} */ common, /** @type {any[]} */ ...plugins) =>
    linkedParts({
      common,
      plugins: [...plugins, finishedCharts(lang), ...fromSource(lang)],
      treeshake,
      output: { plugins: [minified({ banner })] },
    });
  const linked = linkedTo(commonEntry(lang));
  // A shell has the names of options without their parsers, which no part may ask it for.
  const toShells = linkedTo(shellCommonEntry(lang), optionNames);
  return [
    parts(chartParts(lang), `${cdn}/parts`, lang, places),
    parts(pickerParts(lang), `${cdn}/parts`, lang, places),
    parts(readerPart, `${cdn}/parts`, lang, apart),
    ...figures.flatMap((each) => {
      const own = partPlaces();
      return [
        parts({ [nameOf(each)]: partEntry(each, lang, READER) }, `${cdn}/parts`, lang, own, apart.within),
        shell([each], `${cdn}/${nameOf(each)}.js`, lang, own, toShells),
      ];
    }),
    shell([...shells], `${cdn}/commonweal.js`, lang, places, toShells),
    ...controls.map((each) => control(each, `${cdn}/${nameOf(each)}.js`, lang, places)),
    ...generics.map((each) => generic(each, `${cdn}/${nameOf(each)}.js`, lang, linked)),
    {
      // A module for each element, with the chunks they share.
      input: Object.fromEntries(tags.map((tag) => [tag, define(language, tag)])),
      plugins: fromSource(lang),
      output: {
        dir: `${cdn}/modules`,
        format: 'es',
        entryFileNames: '[name].js',
        chunkFileNames: 'chunk-[hash].js',
        hashCharacters: 'hex',
        plugins: [minified({ banner })],
      },
    },
    ...tags.map((tag) =>
      single(
        `import '${define(language, tag)}';`,
        `${cdn}/${tag}.min.js`,
        lang,
        ...(inline.has(tag) ? [withoutRows] : []),
      ),
    ),
    single(
      `import '${define(language, 'all')}';`,
      `${cdn}/commonweal.min.js`,
      lang,
      ...(language === '' ? [licences(met, 'LICENCES.txt'), copied('themes/', `${widgets}/themes`)] : []),
    ),
    single(
      framePage(language),
      `${cdn}/frame/frame.min.js`,
      lang,
      copied('', `${widgets}/frame`, `${widgets}/frame${language}`),
    ),
  ];
};

/** What has no language, or English for all. */
const common = [
  single(frameResizer, `${out}/widgets/cdn/frame-resizer.min.js`),
  {
    // What a page's own modules import.
    input: 'entry',
    plugins: [entry(dataAndIndicators), ...fromSource()],
    treeshake,
    output: {
      file: `${out}/data/cdn/data.min.js`,
      format: 'es',
      inlineDynamicImports: true,
      plugins: [minified({ banner })],
    },
  },
];

const wanted = languages.filter((each) => inOwnProcess === undefined || langOf(each) === inOwnProcess);
export default [...wanted.flatMap(inLanguage), ...(wanted.includes('') ? common : [])].filter(isWanted);
