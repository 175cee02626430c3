/**
 * Writes `stories/data/health-profile-yorkshire.csv`: several indicators of Yorkshire and The Humber in one long table, from
 * the built-in healthy life expectancy and from Fingertips' download of indicator 91380.
 *
 *     node tools/extracts/health-profile.js FOLDER
 *
 * FOLDER holds the download, `fingertips-alcohol-specific-mortality.csv`. Of earlier periods the extract has Leeds alone,
 * for its trend.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDataset } from '@commonweal/data';
import { healthyLifeExpectancy } from '@commonweal/data/indicators/healthy-life-expectancy.js';

const [folder = '.'] = process.argv.slice(2);
const REGION = 'E12000003';
const LATEST = '2016–18';
const SEXES = { Persons: 'Persons', Male: 'Men', Female: 'Women' };

const own = healthyLifeExpectancy();
const codes = new Set(own.observations.map(({ area }) => area.code));
const name = new Map(own.observations.map(({ area }) => [area.code, area.name]));

const rowOf = (indicator, domain, sex, unit, polarity, observation, decimals) => {
  const { area, period, value, limits, count } = observation;
  const pair = limits.find(({ level }) => level === 0.95);
  const shown = (number) => (typeof number === 'number' ? String(Number(number.toFixed(decimals))) : '');
  return [
    area.code,
    name.get(area.code),
    indicator,
    domain,
    sex,
    period.label,
    unit,
    polarity,
    typeof value === 'number' ? shown(value) : '[c]',
    shown(pair?.lower),
    shown(pair?.upper),
    count === null ? '' : Math.round(count),
  ];
};

const life = own.observations.map((observation) =>
  rowOf(
    'Healthy life expectancy',
    'Length of healthy life',
    observation.group.get('sex'),
    'years',
    1,
    observation,
    2,
  ),
);

const file = readFileSync(join(folder, 'fingertips-alcohol-specific-mortality.csv'), 'utf8');
const { dataset } = readDataset(file);
const alcohol = dataset.observations
  .filter(
    ({ area, period, group }) =>
      codes.has(area.code) &&
      (group.get('category type') ?? '') === '' &&
      group.get('sex') in SEXES &&
      (period.label === LATEST || area.name === 'Leeds'),
  )
  .map((observation) =>
    rowOf(
      'Alcohol-specific deaths',
      'Harm from alcohol',
      SEXES[observation.group.get('sex')],
      'per 100,000',
      -1,
      observation,
      2,
    ),
  );

const HEAD = 'area_code,area,indicator,domain,sex,period,unit,polarity,value,lower95,upper95,count';
const quoted = (cell) => (/,/.test(String(cell)) ? `"${String(cell)}"` : String(cell));
const lines = [...life, ...alcohol].map((row) => row.map(quoted).join(','));
if (!lines.some((line) => line.startsWith(REGION))) throw new Error(`no figures of ${REGION}`);
writeFileSync('stories/data/health-profile-yorkshire.csv', `${[HEAD, ...lines].join('\n')}\n`);
