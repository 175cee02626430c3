import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { barRankingModel } from '@commonweal/widgets/bar-ranking/model.js';
import { DEFAULT_BAR_RANKING_OPTIONS } from '@commonweal/widgets/bar-ranking/options.js';
import { enBarRanking } from '@commonweal/widgets/bar-ranking/words.en.js';
import { observationsTable, readDataset, writeCsv } from '@commonweal/data';

const fileOf = (heading: string, cells: readonly string[], end = ''): string =>
  `Area,${heading}\n${cells.map((cell, index) => `Place ${'ABCDEF'.charAt(index)},${cell}\n`).join('')}${end}`;

/** How letters after the numbers of a column are read: unit, flags of each number, and whether an issue is reported. */
const CASES: readonly (readonly [what: string, file: string, unit: string | null, flags: string, isReported: boolean])[] = [
  ['pence where a heading says price', fileOf('Price of a stamp', ['10p', '12p', '9p']), 'p', ',,', false],
  ['pence where a heading says pence', fileOf('Fare (pence)', ['10p', '12', '9p']), 'p', ',,', false],
  ['pence where a heading ends in the unit', fileOf('Bread (p)', ['10p', '12p']), 'p', ',', false],
  ['marks and a word where all numbers have a p', fileOf('Bread', ['10p', '12p', '9p']), '', 'p,p,p', true],
  ['marks and a word where all counts have a p', fileOf('Referrals', ['140p', '139p', '141p']), '', 'p,p,p', true],
  ...['Total cost (£m)', 'Price change (%)', 'Cost per head (£)', 'NHS fees paid (£ thousand)'].map((heading) => [`marks under ‘${heading}’, which states another unit`, fileOf(heading, ['10p', '12p']), heading.replace(/^.*\((.*)\)$/, '$1'), 'p,p', false] as const),
  ...['House price index', 'Price inflation rate', 'Average house price', 'Hospital costs per 1000', 'Coffee drinkers'].map((heading) => [`marks and a word under ‘${heading}’, which is no sum of pence`, fileOf(heading, ['10p', '12p']), null, 'p,p', true] as const),
  ['marks and a word where some prices have a p', fileOf('Price', ['10p', '12', '9']), '', 'p,,', true],
  ['marks and a word where most numbers have a p', fileOf('Bread', ['10p', '12p', '9']), '', 'p,p,', true],
  ['marks where some numbers have a p', fileOf('Bread', ['10p', '12', '9']), '', 'p,,', false],
  ['marks and a word where all numbers of a rate have a p', fileOf('Rate', ['10p', '12p']), '', 'p,p', true],
  ['marks where the numbers have a unit', fileOf('Rate (%)', ['10p', '12p']), '%', 'p,p', false],
  ['marks where a note says so', fileOf('Bread', ['10p', '12p'], '\nNotes: p is provisional\n'), '', 'p,p', false],
  ['marks where they stand in brackets', fileOf('Bread', ['10 [p]', '12 [p]']), '', 'p,p', false],
  ['marks and a word where all numbers have another', fileOf('Bread', ['10r', '12r']), '', 'r,r', true],
  ['marks where numbers have several', fileOf('Bread', ['10r', '12p', '9e']), '', 'r,p,e', false],
  ['a unit where no mark is called so', fileOf('Bread', ['10k', '12k']), 'k', ',', false],
  ['marks where one year has them', 'Area,2023,2024\nYork,5,6p\nLeeds,7,8p\n', '', ',p,,p', false],
  ['units of their own beside counts', 'Area,Price,Shops\nYork,5p,6\nLeeds,7p,8\n', '', ',,,', false],
]; // prettier-ignore

describe('letters after numbers are', () => {
  for (const [what, file, unit, flags, isReported] of CASES)
    test(what, () => {
      const { dataset, issues } = readDataset(file);
      assert.ok(dataset.observations.every(({ value }) => typeof value === 'number'));
      const uncertain = issues.filter(({ code }) => code === 'letter-uncertain');
      assert.equal(uncertain.length, isReported ? 1 : 0);
      assert.equal(dataset.observations.map((one) => one.flags.join(' ')).join(), flags);
      const shown = dataset.indicator.unit;
      if (unit === 'p') assert.match(shown, /^p/);
      else if (unit === null) assert.doesNotMatch(shown, /^p(?:ence)?$/);
      else assert.ok(shown === unit || shown === '', shown);
    });

  test('the unit of each number, if columns have different units', () => {
    const { observations } = readDataset('Area,Price,Shops\nYork,5p,6\nLeeds,7p,8\n').dataset;
    assert.deepEqual(observations.map(({ unit = '' }) => unit), ['p', '', 'p', '']);
  }); // prettier-ignore

  test('the same after a round trip', () => {
    for (const file of ['Area,Price,Shops\nYork,5p,6\nLeeds,7p,8\n', fileOf('Bread', ['10p', '12p']), fileOf('Bread', ['10r', '12'])]) {
      const { dataset } = readDataset(file);
      const { observations, indicator } = dataset;
      const again = readDataset(writeCsv({ ...observationsTable(observations), indicator })).dataset;
      for (const [index, { value, flags, unit }] of dataset.observations.entries()) {
        const other = again.observations[index];
        assert.deepEqual([other?.value, other?.flags, other?.unit ?? again.indicator.unit], [value, flags, unit ?? dataset.indicator.unit]);
      }
    }
  }); // prettier-ignore

  test('the unit that the caller gives, in reading and in a chart', () => {
    const csv = fileOf('Bread', ['10p', '12p', '9']);
    const read = readDataset(csv, { indicator: { unit: 'p' } });
    assert.deepEqual([read.issues, read.dataset.observations[0]?.flags], [[], []]);
    const { dataset, issues } = readDataset(csv);
    assert.match(issues[0]?.message ?? '', /write unit="p"/);
    const shownIn = (unit: string | null): string =>
      JSON.stringify(barRankingModel(dataset, { ...DEFAULT_BAR_RANKING_OPTIONS, unit }, enBarRanking));
    assert.doesNotMatch(shownIn('p'), /provisional/);
    assert.match(shownIn(null), /provisional/);
  });
});
