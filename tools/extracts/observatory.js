/**
 * Writes the files of the page `stories/pages/observatory`, each as small as it can be, with its source, licence and vintage:
 * England, Yorkshire and The Humber and its 15 upper-tier authorities, from three files that were published apart, and two
 * figures that a report printed.
 *
 *     node tools/extracts/observatory.js FOLDER
 *
 * FOLDER holds `ons-healthy-life-expectancy-2025-02.csv`, `fingertips-alcohol-specific-mortality.csv` and
 * `ons-gva-per-hour-worked-2025-07.csv`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDataset, writeCsv } from '@commonweal/data';
import { gvaPerHead } from '@commonweal/data/indicators/gva-per-head.js';
import { healthyLifeExpectancy } from '@commonweal/data/indicators/healthy-life-expectancy.js';

/** @typedef {import('@commonweal/data').Observation} Observation */

const [folder = '.'] = process.argv.slice(2);
const LICENCE = {
  licence: 'Open Government Licence v3.0',
  licenceUrl: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
};
const areas = new Map(healthyLifeExpectancy().observations.map(({ area }) => [area.code, area.name]));
/** Codes of the same places in other files. */
const SAME_PLACE = { TLB: 'E92000001', TLE: 'E12000003', E06000065: 'E10000023' };

const codeOf = (/** @type {Observation} */ { area }) => SAME_PLACE[area.code ?? ''] ?? area.code;
const shown = (/** @type {unknown} */ value, /** @type {number} */ decimals) =>
  typeof value === 'number' ? String(Number(value.toFixed(decimals))) : '';

/** Those of our areas, in the order of area and period. */
function observationsOf(/** @type {string} */ file) {
  const { dataset } = readDataset(readFileSync(join(folder, file)));
  const rank = [...areas.keys()];
  const place = (/** @type {Observation} */ each) => rank.indexOf(codeOf(each));
  return dataset.observations
    .filter((each) => areas.has(codeOf(each)))
    .sort((one, other) => place(one) - place(other) || (one.period.label < other.period.label ? -1 : 1));
}

function rowOf(
  /** @type {Observation} */ observation,
  /** @type {string[]} */ more,
  /** @type {number} */ decimals,
) {
  const pair = observation.limits.find(({ level }) => level === 0.95);
  const code = codeOf(observation);
  const numbers = [observation.value, pair?.lower, pair?.upper].map((each) => shown(each, decimals));
  return [code, areas.get(code), ...more, observation.period.label, ...numbers];
}

function write(/** @type {string} */ name, /** @type {Parameters<typeof writeCsv>[0]} */ table) {
  writeFileSync(join('stories/pages/observatory', name), writeCsv(table).replaceAll('\r\n', '\n'));
}

const FIGURES = ['period', 'value', 'lower95', 'upper95'];

write('healthy-life-expectancy.csv', {
  columns: ['area_code', 'area', 'sex', ...FIGURES],
  rows: observationsOf('ons-healthy-life-expectancy-2025-02.csv').map((each) =>
    rowOf(each, [each.group.get('indicator')?.startsWith('Male') === true ? 'Men' : 'Women'], 2),
  ),
  groups: ['sex'],
  indicator: { name: 'healthy life expectancy at birth', unit: 'years', polarity: 'highIsGood', decimals: 1 },
  provenance: {
    title: 'Healthy life expectancy by local authority',
    publisher: 'Office for National Statistics',
    url: 'https://www.ons.gov.uk/peoplepopulationandcommunity/healthandsocialcare/healthandlifeexpectancies',
    vintage: 'file of February 2025, with all periods as revised then',
    ...LICENCE,
  },
});

write('alcohol-deaths.csv', {
  columns: ['area_code', 'area', 'sex', ...FIGURES],
  rows: observationsOf('fingertips-alcohol-specific-mortality.csv')
    .filter(({ group }) => (group.get('category type') ?? '') === '' && group.get('sex') === 'Persons')
    .map((each) => rowOf(each, ['Persons'], 2)),
  groups: ['sex'],
  indicator: {
    name: 'alcohol-specific mortality',
    unit: 'per 100,000',
    polarity: 'lowIsGood',
    decimals: 1,
  },
  provenance: {
    title: 'Local Alcohol Profiles for England, indicator 91380',
    publisher: 'Public Health England, Fingertips',
    url: 'https://fingertips.phe.org.uk/profile/local-alcohol-profiles',
    vintage: 'download with periods up to 2016 to 2018',
    ...LICENCE,
  },
});

write('output-per-hour.csv', {
  columns: ['area_code', 'area', ...FIGURES.slice(0, 2)],
  rows: observationsOf('ons-gva-per-hour-worked-2025-07.csv').map((each) => rowOf(each, [], 2).slice(0, 4)),
  indicator: { name: 'gross value added per hour worked', unit: '£', polarity: 'highIsGood', decimals: 2 },
  provenance: {
    title: 'Gross value added per hour worked by local authority',
    publisher: 'Office for National Statistics, subnational productivity',
    url: 'https://www.ons.gov.uk/economy/economicoutputandproductivity/productivitymeasures',
    vintage: 'file of July 2025',
    notes: [
      'North Yorkshire is the unitary authority that took over from the county in 2023, within the same boundary.',
    ],
    ...LICENCE,
  },
});

const { observations, indicator, provenance } = gvaPerHead();
write('gva-per-head.csv', {
  columns: ['area_code', 'area', 'value'],
  rows: observations.map(({ area, value }) => [area.code, area.name, shown(value, 0)]),
  indicator: { name: indicator.name, unit: indicator.unit, polarity: indicator.polarity, decimals: 0 },
  provenance,
});
