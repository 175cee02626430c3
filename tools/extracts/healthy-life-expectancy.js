/**
 * Writes packages/data/src/indicators/numbers/healthy-life-expectancy-2024-rows.ts: healthy life expectancy of England,
 * Yorkshire and The Humber and its 15 upper-tier authorities over all periods of a file of the Office for National
 * Statistics, released in February 2024.
 *
 *   node tools/extracts/healthy-life-expectancy.js PATH/ons-healthy-life-expectancy-2024-02.csv
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { extractRows } from './healthy-life-expectancy-rows.js';

const OUT = new URL(
  '../../packages/data/src/indicators/numbers/healthy-life-expectancy-2024-rows.ts',
  import.meta.url,
);
const [path] = process.argv.slice(2);
if (path === undefined) {
  console.error(
    'Name the file: node tools/extracts/healthy-life-expectancy.js PATH/ons-healthy-life-expectancy-2024-02.csv',
  );
  process.exit(2);
}
writeFileSync(
  OUT,
  `/**
 * Written by tools/extracts/healthy-life-expectancy.js; do not edit. Area code; name, unless the code has an official
 * one; then for men and for women in each period, first to last, value, lower and upper 95% confidence limit as
 * published.
 */
export const ROWS = \`\\
${extractRows(readFileSync(path, 'utf8')).join('\n')}\`;
`,
);
