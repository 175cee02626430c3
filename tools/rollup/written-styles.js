import { pathToFileURL } from 'node:url';
import { root } from './workspace.js';

const STYLES = new RegExp(`^${root}packages/widgets/src/styles/(?!(?:index|hue)\\.ts$)([\\w-]+)\\.ts$`);

/** Text as it is in a template literal. */
const literal = (/** @type {string} */ text) => text.replaceAll(/[\\`]|\$\{/g, String.raw`\$&`);

/** Colours in six digits: a style sheet of Lit takes numbers alone, and makes `rgb()` of them. */
const shorter = (/** @type {string} */ css) =>
  css.replaceAll(
    /rgb\((\d+) (\d+) (\d+)\)/g,
    (_whole, ...channels) =>
      `#${channels
        .slice(0, 3)
        .map((/** @type {string} */ each) => Number(each).toString(16).padStart(2, '0'))
        .join('')}`,
  );

/** A style sheet, or a list of them, as the source of an expression. */
const sourceOf = (/** @type {any} */ styles) =>
  Array.isArray(styles) ? `[${styles.map(sourceOf).join()}]` : `css\`${literal(shorter(styles.cssText))}\``;

/**
 * A module of style sheets with its colours and sizes written out, so that a page neither loads nor works out what they
 * are made of; null for any other module.
 * @param {string} id
 */
export async function writtenStyles(id) {
  const [, name] = STYLES.exec(id) ?? [];
  if (name === undefined) return null;
  const built = await import(pathToFileURL(`${root}packages/widgets/dist/styles/${name}.js`).href);
  const sheets = Object.entries(built).map(([each, styles]) => `export const ${each} = ${sourceOf(styles)};`);
  return `import { css } from 'lit';\n${sheets.join('\n')}`;
}
