import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project, with a slash at its end. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

const FOLDERS = /^(?:packages|stories|test|tools|docs)\//;
const AT_ROOT = /^[\w.-]+\.config\.js$/;

/**
 * The files and folders that a Markdown text names: in backticks from the root of the project, and in links from its own folder.
 * `<widget>` stands for any widget.
 *
 * @example
 * pathsIn('See `tools/sizes.js` and [more](b.md).', 'docs/a.md'); // ['tools/sizes.js', 'docs/b.md']
 */
export function pathsIn(text: string, file: string): string[] {
  const prose = text.replace(/^```[^]*?^```$/gm, '');
  const inCode = [...prose.matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code);
  const links = [...prose.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, link = '']) => link);
  return [
    ...inCode
      .filter((code) => FOLDERS.test(code) || AT_ROOT.test(code))
      .map((path) => path.replace('<widget>', 'bar-ranking')),
    ...links.map((link) => join(dirname(file), link)),
  ];
}

/** Those of some paths that the project does not have. */
export function absent(paths: readonly string[]): string[] {
  return paths.filter((path) => !existsSync(join(root, path)));
}
