/**
 * Middleware for browser tests: serves elements as static HTML from the built `@commonweal/render`.
 * `/declared/cw-mortality-comparison` is an element's markup, with attributes from its query, `/declared/widget.css` its style sheet.
 */
const PREFIX = '/declared/';
const STYLES = `${PREFIX}widget.css`;

/**
 * @param {any} context
 * @param {() => Promise<void>} next
 */
export async function declaredPages(context, next) {
  if (!context.path.startsWith(PREFIX)) return next();
  // Imported only here, so that the other browser tests do not need a build.
  const { toHtml } = await import('../packages/render/dist/index.js');
  const tag = context.path.slice(PREFIX.length);
  if (context.path === STYLES) {
    context.type = 'css';
    context.body = toHtml('cw-mortality-comparison').styles.css;
  } else {
    context.type = 'text';
    context.body = toHtml(tag, { attributes: context.query, styles: { href: STYLES } }).html;
  }
  return undefined;
}
