import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDataset } from '@commonweal/data';
import { healthyLifeExpectancy } from '@commonweal/data/indicators/healthy-life-expectancy.js';
import { ALCOHOL, LIFE, longRow, OUTPUT, SEXES } from './long-table.js';

/** @typedef {import('@commonweal/data').Observation} Observation */

/** England, Yorkshire and The Humber and its 15 upper-tier authorities, as the built-in figures name them. */
const life = healthyLifeExpectancy().observations;
const areas = new Map(life.map(({ area }) => [area.code, area]));

/** Built-in healthy life expectancy, 2015 to 2017. */
export const lifeRows = () =>
  life.map((observation) => longRow(LIFE, observation.group.get('sex'), observation.area, observation));

const read = (/** @type {string} */ folder, /** @type {string} */ file) =>
  readDataset(readFileSync(join(folder, file))).dataset.observations;

/**
 * Deaths from alcohol of whole areas, from Fingertips' download of indicator 91380.
 * @param {string} folder
 * @param {(observation: Observation) => boolean} isKept
 */
export const alcoholRows = (folder, isKept) =>
  read(folder, 'fingertips-alcohol-specific-mortality.csv')
    .filter(
      ({ area, group }) =>
        areas.has(area.code) && (group.get('category type') ?? '') === '' && group.get('sex') in SEXES,
    )
    .filter(isKept)
    .map((observation) =>
      longRow(ALCOHOL, SEXES[observation.group.get('sex')], areas.get(observation.area.code), observation),
    );

/** Codes of the file of output where it has others for the same places: of statistical regions, and of the county that became a unitary authority within its boundary. */
const SAME_PLACE = { TLB: 'E92000001', TLE: 'E12000003', E06000065: 'E10000023' };

/**
 * Output per hour worked in a year, from a file of the Office for National Statistics.
 * @param {string} folder
 * @param {string} year
 */
export const outputRows = (folder, year) =>
  read(folder, 'ons-gva-per-hour-worked-2025-07.csv').flatMap((observation) => {
    const area = areas.get(SAME_PLACE[observation.area.code] ?? observation.area.code);
    return area !== undefined && observation.period.label === year
      ? [longRow(OUTPUT, '', area, observation)]
      : [];
  });
