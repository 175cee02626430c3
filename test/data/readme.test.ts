import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { compileFunction } from 'node:vm';
import * as charts from '@commonweal/charts';
import * as data from '@commonweal/data';
import * as statistics from '@commonweal/data/statistics';
import * as cy from '@commonweal/data/messages/cy.js';
import * as en from '@commonweal/data/messages/en.js';
import * as sickness from '@commonweal/data/indicators/sickness-absence.js';
import * as model from '@commonweal/widgets/bar-ranking/model.js';
import * as options from '@commonweal/widgets/bar-ranking/options.js';
import * as words from '@commonweal/widgets/bar-ranking/words.en.js';

const MODULES: ReadonlyMap<string, object> = new Map<string, object>([
  ['@commonweal/data', data],
  ['@commonweal/data/messages/cy.js', cy],
  ['@commonweal/data/messages/en.js', en],
  ['@commonweal/data/statistics', statistics],
  ['@commonweal/data/indicators/sickness-absence.js', sickness],
  ['@commonweal/charts', charts],
  ['@commonweal/widgets/bar-ranking/model.js', model],
  ['@commonweal/widgets/bar-ranking/options.js', options],
  ['@commonweal/widgets/bar-ranking/words.en.js', words],
]);

const HEADER = 'Area Code,Area Name,Sex,Age,Time period,Value,Lower CI 95.0 limit,Upper CI 95.0 limit';
const FINGERTIPS = [
  `Indicator ID,Indicator Name,Parent Code,Parent Name,${HEADER.replace('Area Name,', 'Area Name,Area Type,').replace('Age,', 'Age,Category Type,Category,')},Lower CI 99.8 limit,Upper CI 99.8 limit,Count,Denominator,Value note,Recent Trend,Compared to England value or percentiles,Compared to Region value or percentiles,Time period Sortable,New data,Compared to goal`,
  '91380,Alcohol-specific mortality,,,E92000001,England,England,Persons,All ages,,,2016 - 18,10.8,10.6,11.0,,,17000,160000000,,,Not compared,Not compared,20160000,,',
  '91380,Alcohol-specific mortality,E92000001,England,E06000014,York,UA,Persons,All ages,,,2016 - 18,11.0,9.0,13.4,,,60,600000,,,Similar,Not compared,20160000,,',
  '91380,Alcohol-specific mortality,E92000001,England,E06000010,Kingston upon Hull,UA,Persons,All ages,,,2016 - 18,18.2,15.6,21.1,,,130,780000,,,Worse,Not compared,20160000,,',
].join('\r\n');

/** Runs the JavaScript blocks of a page that print, and gives what each printed. */
async function printed(path: string): Promise<string[]> {
  const text = await readFile(new URL(path, import.meta.url), 'utf8');
  const blocks = [...text.matchAll(/```js\n([\s\S]*?)```/g)]
    .map((match) => match[1] ?? '')
    .filter((block) => /\b(?:print|console\.log)\(/.test(block));
  assert.ok(blocks.length > 0, 'no snippet was found');
  // What one snippet imports, the next ones have.
  const names = new Map<string, unknown>();
  return blocks.map((block) => {
    const lines: string[] = [];
    const print = (...said: unknown[]): void => void lines.push(said.map(String).join(' '));
    const body = block.replace(/^import \{ (.*) \} from '(.*)';$/gm, (_all, list: string, from: string) => {
      const module = MODULES.get(from) as Record<string, unknown> | undefined;
      assert.ok(module !== undefined, from);
      for (const name of list.split(', ')) {
        assert.ok(name in module, `${from} has no ${name}`);
        names.set(name, module[name]);
      }
      return '';
    });
    const given = new Map<string, unknown>([
      ...names,
      ['print', print],
      ['console', { log: print }],
      ['fingertipsCsv', FINGERTIPS],
    ]);
    Reflect.apply(compileFunction(body, [...given.keys()]), undefined, [...given.values()]);
    return lines.join('\n');
  });
}

test('every snippet of the manual runs and prints its stated output', async () => {
  const [worse, roles, welsh, english, rate, slope, trend, suppressed, elsewhere, joined] = await printed(
    '../../packages/data/README.md',
  );
  assert.equal(worse, 'Kingston upon Hull 18.2');
  assert.equal(roles, 'Ort: area, Art: area_type, Jahr: period, Anteil: value, SE: standard_error');
  assert.match(welsh ?? '', /^unreadable-number Yn y golofn ‘value’ mae cell nad yw’n rhif: ‘uchel’/);
  assert.match(english ?? '', /^The area ‘Yrok’ is not in the data\./);
  assert.match(rate ?? '', /^\d{3}\.\d+ \d+\.\d+,\d+\.\d+$/);
  assert.match(slope ?? '', /^[45]\.\d+ \d\.\d+,\d\.\d+$/);
  assert.equal(trend, 'gettingBetter');
  assert.equal(suppressed, '[c],[c],31,43\nYork,Men,[c],suppressed');
  assert.equal(elsewhere, '[c],0,30,[c]');
  assert.equal(joined, 'E10000023 2021,E10000023 2023\nvintage-not-stated');
});

test('the ranking in the front page prints 12 areas, the lowest first and ties as 3=', async () => {
  const [ranking = ''] = await printed('../../README.md');
  const lines = ranking.split('\n');
  assert.equal(lines.length, 12);
  assert.match(lines[0] ?? '', /^1 +London +1\.4$/);
  assert.match(lines[2] ?? '', /^3= +/);
});

test('the model in the manual of the widgets runs without a browser and says what its comments state', async () => {
  const path = '../../packages/widgets/README.md';
  const [model = ''] = await printed(path);
  const text = await readFile(new URL(path, import.meta.url), 'utf8');
  const stated = [...text.matchAll(/^\/\/ (.*)$/gm)].map(([, line = '']) => line);
  assert.equal(stated.length, 2);
  assert.deepEqual(model.split('\n'), stated);
});
