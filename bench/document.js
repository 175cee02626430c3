import { writeFile } from 'node:fs/promises';
import { format } from 'prettier';

const TARGET = new URL('../docs/performance.md', import.meta.url);

const INTRODUCTION = `# Performance

Written by \`npm ci --prefix bench && npm run bench\`; do not edit. Times are of no use on another machine, so everything is a ratio:
all contenders take turns within a round, and a figure is the ratio of their medians, with the lower and upper quartile of the ratios
within each round in brackets (of several figures, the lowest and the highest). A ratio of 2 is twice as long.

- **mount**: put one on the page. **update**: replace every value. **50 at once**: put 50 on the page in one task.
- The clock runs on the main thread from the start of a frame until the frame is drawn: script, style, layout and paint.
- **raw** is the browser itself: the bare table by one \`innerHTML\`. **rawfull** holds all the words that our widget shows.
- Others get the same numbers and are asked for the same figure. What each draws of it is in the last column.`;

/** Writes what was measured into the manual. `parts` are Markdown. */
export async function writePerformance({ version, cores, load }, parts) {
  const machine = `Measured in Chromium ${version} on ${cores} processors with a load of ${load.toFixed(1)}.`;
  const text = [INTRODUCTION, machine, ...parts].join('\n\n');
  await writeFile(TARGET, await format(text, { parser: 'markdown', printWidth: 120 }));
}
