/**
 * Part of the build: writes copies of pages to `build/pages`, their widgets rendered by `@commonweal/render`, with the files
 * beside them. Their authors write plain HTML, and a reader without JavaScript sees the widgets all the same.
 */
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { defaultTreeAdapter as tree, parse } from 'parse5';
import { CATALOGUE } from '../packages/widgets/dist/catalogue.js';
import { contextValues } from '../packages/widgets/dist/context/server-context.js';
import { toHtml } from '../packages/render/dist/index.js';
import { root } from './rollup/workspace.js';

/** Folders of stories/pages. */
const PAGES = ['profile'];

/**
 * Elements that do nothing without script: what stands between their tags is all there is of them.
 * @type {Set<string>}
 */
const controls = new Set(CATALOGUE.filter(({ kind }) => kind === 'control').map(({ tag }) => tag));

/** The attributes of an element by name. */
const attributesOf = (node) =>
  Object.fromEntries(tree.getAttrList(node).map(({ name, value }) => [name, value]));

/**
 * The values of the page context that an element is; null if it is none.
 * @param {string} tag
 * @param {Record<string, string>} attributes
 */
function contextIn(tag, attributes) {
  if (tag === 'cw-context') return contextValues(attributes);
  if (tag !== 'html' || !('data-cw-context' in attributes)) return null;
  const own = Object.entries(attributes).map(([name, value]) => [name.replace(/^data-cw-/, ''), value]);
  return contextValues(Object.fromEntries(own));
}

/** Our elements in a document that show something, each with the values of the nearest page context around it. */
function* ownElements(node, around = {}) {
  for (const child of tree.getChildNodes(node)) {
    if (!tree.isElementNode(child)) continue;
    const tag = tree.getTagName(child);
    if (tag.startsWith('cw-') && !controls.has(tag)) yield { element: child, context: around };
    else yield* ownElements(child, contextIn(tag, attributesOf(child)) ?? around);
  }
}

/**
 * A page with its widgets rendered, and the style sheets that they link, by file name. What stands between the tags of an
 * element stays there: a slot shows it, or it is the fallback.
 * @param {string} html
 * @param {(name: string) => Promise<string>} read The text of a file that `src` names.
 * @returns {Promise<{ html: string, sheets: Map<string, string> }>}
 */
async function renderPage(html, read) {
  const lang = /<html lang="([^"]+)"/.exec(html)?.[1];
  /** @type {Map<string, string>} */
  const sheets = new Map();
  let out = '';
  let written = 0;
  for (const { element, context } of ownElements(parse(html, { sourceCodeLocationInfo: true }))) {
    const tag = tree.getTagName(element);
    const attributes = attributesOf(element);
    const href = `${tag}.css`;
    const rendered = toHtml(tag, {
      attributes: { ...attributes, lang: attributes.lang ?? lang },
      data: attributes.src === undefined ? undefined : await read(attributes.src),
      styles: { href },
      context,
    });
    if (rendered.state === 'error')
      throw new Error(`<${tag}>: ${rendered.issues.map(({ message }) => message).join(' ')}`);
    sheets.set(href, rendered.styles.css);
    const { startOffset, endOffset, startTag, endTag } = element.sourceCodeLocation;
    const inside = html.slice(startTag.endOffset, endTag.startOffset);
    const close = `</${tag}>`;
    out += html.slice(written, startOffset) + rendered.html.slice(0, -close.length) + inside + close;
    written = endOffset;
  }
  return { html: out + html.slice(written), sheets };
}

for (const page of PAGES) {
  const from = join(root, 'stories/pages', page);
  const to = join(root, 'build/pages', page);
  await rm(to, { recursive: true, force: true });
  await mkdir(to, { recursive: true });
  await cp(from, to, { recursive: true });
  const read = (/** @type {string} */ name) => readFile(join(from, name), 'utf8');
  const { html, sheets } = await renderPage(await read('index.html'), read);
  await writeFile(join(to, 'index.html'), html);
  for (const [name, css] of sheets) await writeFile(join(to, name), css);
}
