export type { Attributes } from './element.js';
export { CwRenderError } from './errors.js';
export type { DataInput } from './html/data-block.js';
export type { HashedStyles } from './html/styles.js';
export type { HtmlOptions, RenderOptions, StaticHtml } from './html/to-html.js';
export { toHtml } from './html/to-html.js';
