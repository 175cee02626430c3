/**
 * Snippets for a page, from the code of `commonweal embed`, without anything that Node alone has: a page for editors
 * writes them in a worker.
 */
export type { Attributes } from './element.js';
export { presetOf, tagOf } from './element.js';
export { bundleOf, BUNDLE_VERSION, wholeBundle } from './bundle-names.js';
export { CwRenderError } from './errors.js';
export type { DataInput } from './html/data-block.js';
export { dataBlock } from './html/data-block.js';
export { drawHtml } from './html/draw-html.js';
export { escapeText } from './html/escape.js';
export type { Child, HtmlOptions, StaticHtml } from './html/static-html.js';
export type { Height } from './snippet/height-line.js';
export { heightLine } from './snippet/height-line.js';
export { onlyShown } from './snippet/only-used.js';
export type { DataFile } from './snippet/read-data.js';
export { readData } from './snippet/read-data.js';
export { shownRows } from './snippet/shown-rows.js';
export { scriptLine } from './snippet/script-line.js';
export type { Snippet } from './snippet/snippet.js';
export { dashboardSnippet, snippet } from './snippet/snippet.js';
export { tableSnippet } from './snippet/table-snippet.js';
export { written } from './snippet/written.js';
export type { ChartImage } from './image/to-svg.js';
export { toSvg } from './image/to-svg.js';
