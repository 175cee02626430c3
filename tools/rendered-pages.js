/**
 * Part of the build: writes copies of pages to `build/pages`, their widgets rendered by `@commonweal/render`, with the files
 * beside them. Their authors write plain HTML, and a reader without JavaScript sees the widgets all the same.
 */
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { defaultTreeAdapter as tree, parse } from 'parse5';
import { toHtml } from '../packages/render/dist/index.js';
import { root } from './rollup/workspace.js';

/** Folders of stories/pages. */
const PAGES = ['profile'];

/** Our elements in a document, without those inside another of ours. */
function* ownElements(node) {
  for (const child of tree.getChildNodes(node)) {
    if (!tree.isElementNode(child)) continue;
    if (tree.getTagName(child).startsWith('cw-')) yield child;
    else yield* ownElements(child);
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
  for (const element of ownElements(parse(html, { sourceCodeLocationInfo: true }))) {
    const tag = tree.getTagName(element);
    const attributes = Object.fromEntries(tree.getAttrList(element).map(({ name, value }) => [name, value]));
    const href = `${tag}.css`;
    const rendered = toHtml(tag, {
      attributes: { ...attributes, lang: attributes.lang ?? lang },
      data: attributes.src === undefined ? undefined : await read(attributes.src),
      styles: { href },
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
