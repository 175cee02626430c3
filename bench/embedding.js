import { readFile } from 'node:fs/promises';

/** Two host pages: a plain one, and one with a different font that is larger on wide screens. */
export const HOSTS = {
  plain:
    'body { margin: 0 auto; padding: 0 15px; max-width: 960px; font: 16px/1.5 "Liberation Sans", Arial, sans-serif }',
  'serif, larger on wide screens':
    'body { margin: 0 auto; padding: 0 20px; max-width: 60rem; font: 16px/1.6 "Liberation Serif", Georgia, serif }' +
    '@media (min-width: 640px) { body { font-size: 19px } }',
};

/**
 * The snippets in docs/embedding.md: tag, markup without the script, and the line of CSS.
 * @returns {Promise<{ tag: string, markup: string, css: string }[]>}
 */
export async function snippets() {
  const text = await readFile(new URL('../docs/embedding.md', import.meta.url), 'utf8');
  const [, manual] = /^## A snippet for each figure$([^]*?)^## /m.exec(text) ?? [];
  if (manual === undefined) throw new Error('docs/embedding.md has no part "A snippet for each figure"');
  const fences = [...manual.matchAll(/^```(html|css)\n([^]*?)^```$/gm)].map(([, language, text]) => ({
    language,
    text,
  }));
  const css = fences.filter(({ language }) => language === 'css').flatMap(({ text }) => text.split('\n'));
  // The first example of a tag is the snippet.
  const examples = new Map();
  for (const { language, text } of fences) {
    const [markup, tag] = (language === 'html' && /<(cw-[a-z-]+)[^]*<\/\1>/.exec(text)) || [];
    if (tag !== undefined && !examples.has(tag)) examples.set(tag, markup);
  }
  if (examples.size === 0) throw new Error('docs/embedding.md has no snippet');
  return [...examples].map(([tag, markup]) => {
    const line = css.find((each) => each.startsWith(`${tag} {`));
    if (line === undefined) throw new Error(`docs/embedding.md has no line of CSS for <${tag}>`);
    return { tag, markup, css: line };
  });
}
