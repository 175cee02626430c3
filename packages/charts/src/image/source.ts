import type { LinkedText } from '../chart/types.js';
import { COLOURS } from '../marks/hues.js';
import type { Part } from './legend.js';
import { tag } from './svg.js';
import { SMALL, textBlock } from './text.js';
import { textWidth, wrapText } from './text-width.js';

/** The sentence that names the source, its links as links. */
export function sourceImage(statement: readonly LinkedText[], y: number, width: number): Part {
  const lines = wrapText(statement.map(({ text }) => text).join(''), width, SMALL.size);
  // Which link each letter is in: wrapping changes spaces only.
  const links = statement.flatMap(({ text, href }) => Array.from(text.replace(/\s/g, ''), () => href));
  const markup: string[] = [];
  lines.forEach((line, at) => {
    let x = 0;
    for (const { text, href } of runsOf(line, links)) {
      const colour = href === null ? COLOURS.muted : COLOURS.link;
      const words = textBlock([text], x, y + at * SMALL.line, { size: SMALL, colour });
      markup.push(href === null ? words : tag('a', { href }, words));
      // A whole pixel, so that rounding never lays one over another.
      x += Math.ceil(textWidth(text, SMALL.size));
    }
  });
  return { markup: markup.join(''), height: statement.length === 0 ? 0 : lines.length * SMALL.line };
}

/** Splits a line where a link begins or ends, and takes the links of its letters off the list. */
function runsOf(line: string, links: (string | null)[]): LinkedText[] {
  const runs: { text: string; href: string | null }[] = [];
  for (const char of line) {
    const last = runs.at(-1);
    const href = char === ' ' ? (last?.href ?? null) : (links.shift() ?? null);
    if (last?.href === href) last.text += char;
    else runs.push({ text: char, href });
  }
  return runs;
}
