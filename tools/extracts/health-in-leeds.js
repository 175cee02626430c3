/**
 * Writes `stories/pages/profile/health-in-leeds.csv`: the figures of the page "Health in Leeds" in one long table, for
 * England, Yorkshire and The Humber and its 15 upper-tier authorities. From the built-in healthy life expectancy,
 * Fingertips' download of indicator 91380 and a file of the Office for National Statistics.
 *
 *     node tools/extracts/health-in-leeds.js FOLDER
 *
 * FOLDER holds `fingertips-alcohol-specific-mortality.csv` and `ons-gva-per-hour-worked-2025-07.csv`. Of deaths from alcohol
 * before the latest period the extract has ten years, all persons, without the region, so that it stays small.
 */
import { writeFileSync } from 'node:fs';
import { longTable } from './long-table.js';
import { alcoholRows, lifeRows, outputRows } from './yorkshire-rows.js';

const [folder = '.'] = process.argv.slice(2);
const REGION = 'E12000003';
const FIRST = '2007–09';
const LATEST = '2016–18';

const alcohol = alcoholRows(
  folder,
  ({ area, period, group }) =>
    period.label === LATEST ||
    (group.get('sex') === 'Persons' && period.label >= FIRST && area.code !== REGION),
);
writeFileSync(
  'stories/pages/profile/health-in-leeds.csv',
  longTable([...lifeRows(), ...alcohol, ...outputRows(folder, '2023')]),
);
