import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readDataset } from '@commonweal/data';
import { CATALOGUE } from '@commonweal/widgets/catalogue.js';
import { BUILT_IN } from '@commonweal/builder/fit/built-in.js';
import { likelyBenchmark } from '@commonweal/builder/fit/choices.js';
import { factsOf } from '@commonweal/builder/fit/facts.js';
import { examplesOf, fitsOf } from '@commonweal/builder/fit/fits.js';
import { makeElement } from '../../packages/render/src/element.js';

const factsFor = (csv: string) => factsOf(readDataset(csv).dataset);
const fitOf = (csv: string, tag: string) => fitsOf(factsFor(csv)).find((fit) => fit.tag === tag);

const ONE_VALUE = 'area_code,area,value\nE92000001,England,5\nE06000014,York,6\nE08000035,Leeds,7\n';
const BY_SEX =
  'area_code,area,sex,value\nE92000001,England,Persons,5\nE92000001,England,Men,5\nE06000014,York,Persons,6\nE06000014,York,Men,7\nE08000035,Leeds,Persons,7\nE08000035,Leeds,Men,7\n';

describe('which widgets fit', () => {
  it('puts a ranking first for one value of each area', () => {
    const [first] = fitsOf(factsFor(ONE_VALUE));
    assert.equal(first?.tag, 'cw-bar-ranking');
    assert.deepEqual(first.start, { benchmark: 'E92000001' });
    assert.equal(first.why, 'One value for each of 2 areas.');
  });

  it('puts a trend first for many periods, and says what others lack', () => {
    const csv = `area,period,value\n${['2019', '2020', '2021'].flatMap((year) => [`York,${year},5`, `Leeds,${year},6`]).join('\n')}`;
    assert.equal(fitsOf(factsFor(csv))[0]?.tag, 'cw-trend');
    assert.equal(fitOf(csv, 'cw-area-profile')?.why, 'It needs several indicators.');
    assert.equal(fitOf(ONE_VALUE, 'cw-trend')?.why, 'It needs three or more periods.');
    assert.equal(fitOf(ONE_VALUE, 'cw-league')?.why, 'It needs confidence limits.');
  });

  it('puts a profile first for several indicators', () => {
    const csv = 'area,indicator,value\nYork,Smoking,5\nLeeds,Smoking,6\nYork,Weight,7\nLeeds,Weight,8\n';
    assert.equal(fitsOf(factsFor(csv))[0]?.tag, 'cw-area-profile');
  });

  it('puts the inequality chart first for groups in order of deprivation, of one area and everybody', () => {
    const rows = ['York', 'Leeds'].flatMap((area) =>
      ['Men', 'Persons'].flatMap((sex) =>
        ['1', '2', '3', '4', '5'].map((group) => `${area},${sex},${group},${group}`),
      ),
    );
    const [first] = fitsOf(factsFor(`area,sex,deprivation quintile,value\n${rows.join('\n')}`));
    assert.equal(first?.tag, 'cw-inequality');
    assert.equal(first.why, '5 groups in order of deprivation, and how unequal they are.');
    assert.deepEqual(first.start, { where: 'sex=Persons', area: 'York' });
  });

  it('puts it first where such groups are in the place of areas', () => {
    const names = ['Most deprived tenth', '2nd most deprived tenth', 'Least deprived tenth'];
    const csv = `area,value\nEngland,5\n${names.map((name, at) => `${name},${at}`).join('\n')}\n`;
    const [first] = fitsOf(factsFor(csv));
    assert.equal(first?.tag, 'cw-inequality');
    assert.equal(first.why, '3 groups in order of deprivation, and how unequal they are.');
    assert.match(fitOf(ONE_VALUE, 'cw-inequality')!.why, /^It needs groups in order of deprivation/);
  });

  it('starts a widget of one group with everybody', () => {
    assert.equal(fitOf(BY_SEX, 'cw-bar-ranking')?.start.where, 'sex=Persons');
    assert.equal(fitOf(BY_SEX, 'cw-choropleth-table')?.start.where, undefined);
  });

  it('puts the figure that is made for built-in data before all others', () => {
    const dataset = BUILT_IN.get('mortality')!.make();
    assert.equal(fitsOf(factsOf(dataset), 'mortality')[0]?.tag, 'cw-mortality-comparison');
  });

  it('offers built-in data only to widgets that have them', () => {
    const dataset = BUILT_IN.get('gva-per-head')!.make();
    const able = fitsOf(factsOf(dataset), 'gva-per-head').filter(({ score }) => score > 0);
    assert.deepEqual(able.map(({ tag }) => tag).sort(), ['cw-stat', 'cw-value']);
  });

  it('leaves out no widget of the catalogue', () => {
    const tags = new Set(fitsOf(factsFor(ONE_VALUE)).map(({ tag }) => tag));
    for (const { tag, kind } of CATALOGUE) if (kind === 'widget') assert.ok(tags.has(tag), tag);
  });

  it('has an example of every widget, which shows a chart of built-in data', () => {
    for (const { tag, kind } of CATALOGUE) {
      if (kind !== 'widget' && kind !== 'inline' && kind !== 'figure') continue;
      const examples = examplesOf(tag);
      if (kind !== 'figure') assert.ok(examples.length > 0, tag);
      for (const { tag: example, start } of examples) {
        const { element } = makeElement(example, start, null);
        assert.deepEqual(
          [element.state, element.issues],
          ['ready', []],
          `${example} ${JSON.stringify(start)}`,
        );
      }
    }
  });

  it('has all built-in data of the catalogue', () => {
    for (const entry of CATALOGUE) {
      const names = 'indicator' in entry ? [entry.indicator] : 'data' in entry ? entry.data : [];
      for (const name of names) assert.ok(BUILT_IN.has(name), name);
    }
  });
});

describe('the area that others are compared with', () => {
  const nameFor = (csv: string) => likelyBenchmark(factsFor(csv))?.name ?? null;

  it('is the country that all of them are in', () => {
    assert.equal(nameFor(ONE_VALUE), 'England');
    assert.equal(
      nameFor('area_code,area,value\nW92000004,Wales,5\nE92000001,England,5\nW06000001,Ynys Môn,5\n'),
      'Wales',
    );
  });

  it('is the kingdom where they are in several', () => {
    const csv =
      'area_code,area,value\nK02000001,UK,5\nE92000001,England,6\nE12000001,North East,5\nW92000004,Wales,5\n';
    assert.equal(nameFor(csv), 'England');
    assert.equal(nameFor(`${csv}W06000001,Ynys Môn,5\n`), 'UK');
  });

  it('is none where the data name no country', () => {
    assert.equal(nameFor('area,value\nYork,5\nLeeds,6\n'), null);
  });
});
