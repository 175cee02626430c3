import { namesOf } from './names.js';

/** @typedef {import('./names.js').Entry} Entry */
/** @typedef {Readonly<Record<string, import('../../stories/support/example.ts').Sample>>} Samples */

const table = (/** @type {string[]} */ head, /** @type {string[][]} */ rows) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
const code = (/** @type {string} */ text) => `\`${text}\``;
const tagsOf = (/** @type {readonly Entry[]} */ catalogue, /** @type {Entry['kind']} */ kind) =>
  catalogue.filter((entry) => entry.kind === kind).map(({ tag }) => tag);
const element = (/** @type {Entry} */ { tag }) => code(`<${tag}>`);

/**
 * Generated lists in pages that are otherwise written by hand. Each goes between `<!-- NAME: npm run generate
 * -->` and `<!-- end of NAME -->`, where NAME is the name of the list.
 * @type {Record<string, (catalogue: readonly Entry[], samples: Samples) => string>}
 */
const LISTS = {
  elements: (catalogue) =>
    table(
      ['element', 'shows'],
      catalogue.map((entry) => [element(entry), entry.shows]),
    ),
  imports: (catalogue) =>
    table(
      ['import', 'registers'],
      [
        ...catalogue.map((entry) => [code(`define/${namesOf(entry).name}.js`), element(entry)]),
        [code('define/all.js'), 'all of them'],
      ],
    ),
  components: (catalogue) =>
    table(
      ['component', 'element'],
      catalogue.map((entry) => [code(namesOf(entry).className), element(entry)]),
    ),
  files: (catalogue) =>
    table(
      ['file', 'registers'],
      [
        ...catalogue.map((entry) => [code(`${namesOf(entry).name}.min.js`), element(entry)]),
        [code('commonweal.min.js'), 'all elements'],
      ],
    ),
  figures: (catalogue) =>
    tagsOf(catalogue, 'figure')
      .map((tag) => bare(tag, {}))
      .join('\n'),
  widgets: (catalogue, samples) =>
    tagsOf(catalogue, 'widget')
      .map((tag) => bare(tag, samples[tag].builtIn))
      .join('\n'),
};

/** Elements as a page has them, below a heading of level 2. */
const bare = (
  /** @type {string} */ tag,
  /** @type {Readonly<Record<string, string | boolean>>} */ attributes,
) => {
  const written = [['heading-level', '3'], ...Object.entries(attributes)].map(([name, value]) =>
    value === true ? ` ${name}` : ` ${name}="${value}"`,
  );
  return `<${tag}${written.join('')}></${tag}>`;
};

/** Which page has which lists. */
const PAGES = {
  'README.md': ['elements'],
  'packages/widgets/README.md': ['imports'],
  'packages/react/README.md': ['components'],
  'docs/embedding.md': ['files'],
  'stories/pages/elements/index.html': ['figures', 'widgets'],
};

/**
 * Pages with their lists filled in.
 * @param {readonly Entry[]} catalogue
 * @param {Samples} samples of the widgets, by their tags
 * @param {(path: string) => string} read reads the current file
 * @returns {Record<string, string>} text by path
 */
export function pages(catalogue, samples, read) {
  const filled = Object.entries(PAGES).map(([path, names]) => [
    path,
    names.reduce((text, name) => fill(text, name, LISTS[name](catalogue, samples), path), read(path)),
  ]);
  return withTags(Object.fromEntries(filled), catalogue);
}

function fill(text, name, list, path) {
  const [start, end] = [`<!-- ${name}: npm run generate -->`, `<!-- end of ${name} -->`];
  const [before, rest = ''] = text.split(start);
  const [old, after] = rest.split(end);
  if (after === undefined || old === undefined) throw new Error(`${path} has no ${start} … ${end}.`);
  return `${before}${start}\n\n${list}\n\n${end}${after}`;
}

/** WordPress only lets through what its filter names, in a line of PHP that has no room for markers. */
function withTags(texts, catalogue) {
  const path = 'docs/embedding.md';
  const line = /^( *foreach \(\[)[^\]]*(\] as \$name\) \{)$/m;
  if (!line.test(texts[path])) throw new Error(`${path} has no line "foreach ([…] as $name) {".`);
  const names = catalogue.map((entry) => `'${namesOf(entry).name}'`).join(', ');
  return { ...texts, [path]: texts[path].replace(line, (_, start, end) => `${start}${names}${end}`) };
}

/**
 * The entries of the page that frames load.
 * @param {readonly Entry[]} catalogue
 * @returns {Record<string, string>} text by path
 */
export function frames(catalogue) {
  const entries = catalogue.flatMap((entry) =>
    entry.kind === 'figure' ? [`    "${entry.frame}": { "element": "${entry.tag}" }`] : [],
  );
  return { 'packages/widgets/frame/embeds.json': `{\n  "entries": {\n${entries.join(',\n')}\n  }\n}\n` };
}
