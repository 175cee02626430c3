/**
 * Part of the build: writes copies of pages to `build/pages`, their widgets rendered by `@commonweal/render`, with the files
 * beside them. Their authors write plain HTML, and a reader without JavaScript sees the widgets all the same.
 */
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { defaultTreeAdapter as tree, parse, parseFragment } from 'parse5';
import { CATALOGUE } from '../packages/widgets/dist/catalogue.js';
import { contextValues } from '../packages/widgets/dist/context/server-context.js';
import { toHtml } from '../packages/render/dist/index.js';
import { root } from './rollup/workspace.js';

/** Folders of stories/pages. */
const PAGES = ['profile', 'observatory', 'impact'];

/**
 * Elements that do nothing without script: what is between their tags is all there is of them.
 * @type {Set<string>}
 */
const controls = new Set(CATALOGUE.filter(({ kind }) => kind === 'control').map(({ tag }) => tag));

/** It is rendered with the widgets in it, whose rows it links and whose notes it gathers. */
const DASHBOARD = 'cw-dashboard';

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
function* ownElements(node, around) {
  for (const child of tree.getChildNodes(node)) {
    if (!tree.isElementNode(child)) continue;
    const tag = tree.getTagName(child);
    if (tag.startsWith('cw-') && !controls.has(tag)) yield { element: child, context: around };
    else yield* ownElements(child, contextIn(tag, attributesOf(child)) ?? around);
  }
}

/** What `data-span` says on each child in the rows of a dashboard. */
const spansIn = (dashboard) =>
  tree
    .getChildNodes(dashboard)
    .filter((child) => tree.isElementNode(child) && !('slot' in attributesOf(child)))
    .map((child) => attributesOf(child)['data-span'] ?? null);

/** What an element is rendered from. */
async function optionsOf(element, lang, read) {
  const tag = tree.getTagName(element);
  const attributes = attributesOf(element);
  return {
    element: tag,
    attributes: { ...attributes, lang: attributes.lang ?? lang },
    data: attributes.src === undefined ? undefined : await read(attributes.src),
    styles: { href: `${tag}.css` },
  };
}

/** The start tag of an element in a page becomes another text. */
const instead = (element, text) => {
  const { startOffset, startTag } = element.sourceCodeLocation;
  return { from: startOffset, to: startTag.endOffset, text };
};

/** The start of a rendered element: its tag, and the declared shadow root; what is in it follows in the page. */
function startOf(html, element) {
  const template = tree.getFirstChild(element);
  return html.slice(element.sourceCodeLocation.startOffset, template.sourceCodeLocation.endOffset);
}

/**
 * A page with its widgets rendered, and the style sheets that they link, by file name. What is between the tags of an
 * element stays there: a slot shows it, or it is the fallback.
 * @param {string} html
 * @param {(name: string) => Promise<string>} read The text of a file that `src` names.
 * @returns {Promise<{ html: string, sheets: Map<string, string> }>}
 */
async function renderPage(html, read) {
  const lang = /<html lang="([^"]+)"/.exec(html)?.[1];
  /** @type {Map<string, string>} */
  const sheets = new Map();
  const changes = [];
  for (const { element, context } of ownElements(parse(html, { sourceCodeLocationInfo: true }))) {
    const within = tree.getTagName(element) === DASHBOARD ? [...ownElements(element)] : [];
    const widgets = within.map((each) => each.element);
    const { element: tag, ...options } = await optionsOf(element, lang, read);
    const children = await Promise.all(widgets.map((widget) => optionsOf(widget, lang, read)));
    const rendered = toHtml(tag, {
      ...options,
      ...(tag === DASHBOARD ? { children, spans: spansIn(element) } : { context }),
    });
    if (rendered.state === 'error')
      throw new Error(`<${tag}>: ${rendered.issues.map(({ message }) => message).join(' ')}`);
    sheets.set(options.styles.href, rendered.styles.css);
    // The sheet of an element is the same whatever it shows.
    for (const { element: name, styles } of children)
      if (!sheets.has(styles.href)) sheets.set(styles.href, toHtml(name).styles.css);
    const fragment = parseFragment(rendered.html, { sourceCodeLocationInfo: true });
    const [drawn] = tree.getChildNodes(fragment).filter(tree.isElementNode);
    const [, ...drawnWidgets] = tree.getChildNodes(drawn);
    changes.push(instead(element, startOf(rendered.html, drawn)));
    for (const [at, widget] of widgets.entries())
      changes.push(instead(widget, startOf(rendered.html, drawnWidgets[at])));
  }
  let out = '';
  let written = 0;
  for (const { from, to, text } of changes) {
    out += html.slice(written, from) + text;
    written = to;
  }
  // What is linked within a shadow root keeps nothing from being painted: asked for early, it is there in time.
  const early = [...sheets.keys()].map((href) => `<link rel="preload" as="style" href="${href}">`);
  const whole = out + html.slice(written);
  return { html: whole.replace('</head>', `${early.join('\n')}\n</head>`), sheets };
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
