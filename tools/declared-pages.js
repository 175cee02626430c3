/**
 * Middleware of the browser tests: elements as static HTML, made by the built `@commonweal/render`.
 * `/declared/cw-mortality-comparison` is the markup of the element, `/declared/widget.css` its style sheet.
 */
const PREFIX = '/declared/';
const STYLES = `${PREFIX}widget.css`;

/**
 * @param {any} context
 * @param {() => Promise<void>} next
 */
export async function declaredPages(context, next) {
  if (!context.path.startsWith(PREFIX)) return next();
  // Asked for only here, so that the other browser tests need no build.
  const { toHtml } = await import('../packages/render/dist/index.js');
  const tag = context.path.slice(PREFIX.length);
  if (context.path === STYLES) {
    context.type = 'css';
    context.body = toHtml('cw-mortality-comparison').styles.css;
  } else {
    context.type = 'text';
    context.body = toHtml(tag, { styles: { href: STYLES } }).html;
  }
  return undefined;
}
