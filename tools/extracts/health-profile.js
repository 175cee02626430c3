/**
 * Writes `stories/data/health-profile-yorkshire.csv`: several indicators of Yorkshire and The Humber in one long table, from
 * the built-in healthy life expectancy and from Fingertips' download of indicator 91380.
 *
 *     node tools/extracts/health-profile.js FOLDER
 *
 * FOLDER holds the download, `fingertips-alcohol-specific-mortality.csv`. Of earlier periods the extract has Leeds alone,
 * for its trend.
 */
import { writeFileSync } from 'node:fs';
import { longTable } from './long-table.js';
import { alcoholRows, lifeRows } from './yorkshire-rows.js';

const [folder = '.'] = process.argv.slice(2);
const LATEST = '2016–18';

const alcohol = alcoholRows(folder, ({ area, period }) => period.label === LATEST || area.name === 'Leeds');
writeFileSync('stories/data/health-profile-yorkshire.csv', longTable([...lifeRows(), ...alcohol]));
