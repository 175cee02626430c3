import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Observation } from '@commonweal/data';
import { healthyLifeExpectancy2024 } from '@commonweal/data/indicators/healthy-life-expectancy-2024.js';
import { healthyLifeExpectancyDeciles } from '@commonweal/data/indicators/healthy-life-expectancy-deciles.js';
import { healthyLifeExpectancy } from '@commonweal/data/indicators/healthy-life-expectancy.js';
import { labourProductivityInPounds } from '@commonweal/data/indicators/labour-productivity.js';
import { csvParse, dsvFormat } from 'd3-dsv';
import { root } from '../../tools/rollup/workspace.js';

/** The text of a published file, read here by another reader than ours. */
function sourceOf(file: string): string {
  const folder = process.env.COMMONWEAL_OPEN_DATA;
  assert.ok(folder !== undefined, 'COMMONWEAL_OPEN_DATA names no folder: run npm run test:open-data');
  return readFileSync(join(folder, file), 'utf8').replace(/^\ufeff/, '');
}

/** Value and limits as a source has them; empty texts where it has none. */
interface Row {
  readonly value: string;
  readonly lower: string;
  readonly upper: string;
}
type Source = ReadonlyMap<string, Row>;
const keyOf = (...parts: readonly string[]): string => parts.join('|');

/** Statistical regions by the codes of the same places, and the county that became one authority. */
const PLACES: Readonly<Record<string, string>> = {
  TLB: 'E92000001',
  TLC: 'E12000001',
  TLD: 'E12000002',
  TLE: 'E12000003',
  TLF: 'E12000004',
  TLG: 'E12000005',
  TLH: 'E12000006',
  TLI: 'E12000007',
  TLJ: 'E12000008',
  TLK: 'E12000009',
  TLL: 'W92000004',
  TLM: 'S92000003',
  TLN: 'N92000002',
  E06000065: 'E10000023',
};
const placeOf = (code: string): string => PLACES[code] ?? code;

/** By code, sex and first year. */
function lifeSource(release = '2024-02'): Source {
  return new Map(
    csvParse(sourceOf(`ons-healthy-life-expectancy-${release}.csv`)).flatMap((row) => {
      const sex = { 'Male healthy life expectancy': 'Men', 'Female healthy life expectancy': 'Women' }[
        row.indicator ?? ''
      ];
      const key = keyOf(placeOf(row.areacd ?? ''), sex ?? '', (row.period ?? '').slice(0, 4));
      const figures = {
        value: row.observation ?? '',
        lower: row.lower_confidence_interval_95 ?? '',
        upper: row.upper_confidence_interval_95 ?? '',
      };
      return sex === undefined ? [] : [[key, figures]];
    }),
  );
}

/** By code, sex and first year: whole areas, of all ages. */
function alcoholSource(): Source {
  return new Map(
    csvParse(sourceOf('fingertips-alcohol-specific-mortality.csv')).flatMap((row) => {
      const sex = { Male: 'Men', Female: 'Women', Persons: 'Persons' }[row.Sex ?? ''] ?? '';
      const key = keyOf(row['Area Code'] ?? '', sex, (row['Time period'] ?? '').slice(0, 4));
      const figures = {
        value: row.Value ?? '',
        lower: row['Lower CI 95.0 limit'] ?? '',
        upper: row['Upper CI 95.0 limit'] ?? '',
      };
      return row['Category Type'] === '' ? [[key, figures]] : [];
    }),
  );
}

function outputSource(): Source {
  return new Map(
    csvParse(sourceOf('ons-gva-per-hour-worked-2025-07.csv')).map((row) => {
      const code = row.AREACD ?? '';
      return [
        keyOf(placeOf(code), '', row.Period ?? ''),
        { value: row.Observation ?? '', lower: '', upper: '' },
      ];
    }),
  );
}

/** As the report of July 2020 prints them in its text, which is no file. */
const printedSource = (): Source =>
  new Map([
    [keyOf('E12000003', '', ''), { value: '21426', lower: '', upper: '' }],
    [keyOf('K02000001', '', ''), { value: '27555', lower: '', upper: '' }],
  ]);

/** A number is that of the source, or that rounded to as many decimals as it has. */
function agrees(own: string, published: string, what: string): void {
  // Where there is none, the extract has a marker or nothing.
  if (!/\d/.test(own)) assert.equal(published, '', what);
  else {
    assert.notEqual(published, '', `${what}: ${own} has a source`);
    const places = /\.(\d+)$/.exec(own)?.[1]?.length ?? 0;
    const half = 0.5 * 10 ** -places;
    // A published decimal with fewer places is the same number.
    const isNear = Math.abs(Number(own) - Number(published)) <= half + 1e-9;
    assert.ok(
      Number(own) === Number(published) || (isNear && published.length > own.length),
      `${what}: ${own}, published as ${published}`,
    );
  }
}

function rowAgrees(own: Row, source: Source, key: string): void {
  const published = source.get(key);
  assert.ok(published !== undefined, `${key} has a row in the source`);
  agrees(own.value, published.value, `${key}, value`);
  agrees(own.lower, published.lower, `${key}, lower limit`);
  agrees(own.upper, published.upper, `${key}, upper limit`);
}

const rowOf = ({ value, limits: [pair] }: Observation): Row => ({
  value: typeof value === 'number' ? String(value) : '',
  lower: pair === undefined ? '' : String(pair.lower),
  upper: pair === undefined ? '' : String(pair.upper),
});

for (const [name, { observations }, count] of [
  ['healthy life expectancy 2015–17', healthyLifeExpectancy(), 34],
  ['healthy life expectancy over time', healthyLifeExpectancy2024(), 272],
] as const)
  test(`built-in ${name}: every figure and both limits are the published ones`, () => {
    const source = lifeSource();
    assert.equal(observations.length, count);
    for (const one of observations)
      rowAgrees(
        rowOf(one),
        source,
        keyOf(one.area.code ?? '', one.group.get('sex') ?? '', (one.period?.start ?? '').slice(0, 4)),
      );
  });

test('built-in deciles: every figure is the published one, and so are the index and the range in the notes', () => {
  const published = new Map(
    dsvFormat(',')
      .parseRows(sourceOf('ons-chart-generator-hle-decile-male.csv'))
      .map(([decile = '', , life = '']) => [decile, life]),
  );
  const { observations, provenance } = healthyLifeExpectancyDeciles();
  const tenths = observations.filter(({ group }) =>
    published.has(/^\d+/.exec(group.get('decile') ?? '')?.[0] ?? 'all'),
  );
  assert.equal(tenths.length, 10);
  for (const one of tenths) {
    const decile = /^\d+/.exec(one.group.get('decile') ?? '')?.[0] ?? '';
    agrees(rowOf(one).value, published.get(decile) ?? '', `decile ${decile}`);
  }
  // The row of all men is that of England in the file of areas.
  const [all] = observations.filter((one) => !tenths.includes(one));
  assert.ok(all !== undefined);
  rowAgrees(
    { ...rowOf(all), lower: '63.21', upper: '63.55' },
    lifeSource(),
    keyOf('E92000001', 'Men', '2015'),
  );
  const rows = dsvFormat(',').parseRows(sourceOf('ons-download-table-sii.csv'));
  const [, index = ''] = rows.find(([label]) => label === 'HLE') ?? [];
  assert.ok(
    provenance.notes.some((note) => note.includes(`slope index of inequality of ${index} years`)),
    index,
  );
  const range = (Number(published.get('10')) - Number(published.get('1'))).toFixed(1);
  assert.ok(
    provenance.notes.some((note) => note.includes(`gap of ${range} years`)),
    range,
  );
});

test('built-in productivity: pounds per hour of each region are the published ones', () => {
  const source = outputSource();
  const { observations } = labourProductivityInPounds();
  const found = observations.filter(({ area }) => source.has(keyOf(area.code ?? '', '', '2017')));
  assert.equal(found.length, 13, 'the regions and the United Kingdom');
  for (const one of found) rowAgrees(rowOf(one), source, keyOf(one.area.code ?? '', '', '2017'));
});

/** The sources of the files of pages, by indicator or by the name of the file. */
const SOURCES: Readonly<Record<string, () => Source>> = {
  'Healthy life expectancy': lifeSource,
  'Alcohol-specific deaths': alcoholSource,
  'Output per hour worked': outputSource,
  // The page names the revised release.
  'healthy-life-expectancy.csv': () => lifeSource('2025-02'),
  'healthy-life-expectancy-women.csv': lifeSource,
  'alcohol-deaths.csv': alcoholSource,
  'output-per-hour.csv': outputSource,
  'gva-per-head.csv': printedSource,
};

const FILES = readdirSync(join(root, 'stories/pages'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.csv'))
  .map((name) => `stories/pages/${name.replaceAll('\\', '/')}`);
assert.ok(FILES.some((file) => file.endsWith('health-in-leeds.csv')));
for (const file of FILES)
  test(`${file}: every figure and limit of the page is the published one`, () => {
    const sources = new Map<string, Source>();
    for (const row of csvParse(readFileSync(join(root, file), 'utf8'))) {
      if (row.area_code?.startsWith('# ') === true) continue;
      const name = row.indicator ?? file.split('/').at(-1) ?? '';
      const source = sources.get(name) ?? SOURCES[name]?.();
      assert.ok(source !== undefined, `${name} has a source`);
      sources.set(name, source);
      const figures = { value: row.value ?? '', lower: row.lower95 ?? '', upper: row.upper95 ?? '' };
      rowAgrees(figures, source, keyOf(row.area_code ?? '', row.sex ?? '', (row.period ?? '').slice(0, 4)));
    }
  });
