import { folderOf } from './names.js';

/** @typedef {import('../../packages/widgets/src/frame/page-words.ts').PageWords} PageWords */

/** The page of a frame; its script and style lie beside it. */
const page = (/** @type {PageWords} */ { lang, title, noScript }) => `<!doctype html>
<html lang="${lang}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <meta
      http-equiv="Content-Security-Policy"
      content="default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'"
    />
    <meta name="referrer" content="no-referrer" />
    <title>${title}</title>
    <base target="_blank" />
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="frame.css" />
    <script src="frame.min.js" defer></script>
  </head>
  <body>
    <main></main>
    <noscript><p>${noScript}</p></noscript>
  </body>
</html>
`;

/**
 * The page of a frame in each language.
 * @param {Readonly<Record<string, PageWords>>} words
 * @returns {Record<string, string>} text by path
 */
export const framePages = (words) =>
  Object.fromEntries(
    Object.entries(words).map(([lang, own]) => [
      `packages/widgets/frame${folderOf(lang)}/index.html`,
      page(own),
    ]),
  );
