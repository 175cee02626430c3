import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pairedComparisonModel } from '@commonweal/widgets/paired-comparison/model.js';
import { DEFAULT_PAIRED_COMPARISON_OPTIONS } from '@commonweal/widgets/paired-comparison/options.js';
import { enPairedComparison } from '@commonweal/widgets/paired-comparison/words.en.js';
import { codes, names, ranked, ranks, read, sentences, shaded } from './helpers/choosing.js';
import { messageOf } from '../support/in-english.js';

/** As the ONS publishes: the UK, countries, regions, counties and districts one after the other. */
const ONS = `
AREACD,AREANM,Period,Value
K02000001,United Kingdom,2020,10
E92000001,England,2020,11
W92000004,Wales,2020,14
E12000001,North East,2020,13
E12000003,Yorkshire and The Humber,2020,12
E10000023,North Yorkshire,2020,7
E06000014,York,2020,8
E08000035,Leeds,2020,x
E07000163,Craven,2020,6
E47000003,West Yorkshire,2020,12.5`;
/** What nobody may say of areas of different levels. */
const ACROSS = /highest|lowest|\d+ (?:of|areas)|all \d|both areas|ranged|rank(?!ed)|best|worst/;

describe('areas of different levels', () => {
  for (const [what, result] of [
    ['ranking', ranked(ONS)],
    ['table', shaded(ONS)],
  ] as const) {
    it(`are shown by a ${what} in the file's order, without ranks, classes or counts`, () => {
      assert.deepEqual(codes(result), ['mixed-levels']);
      assert.equal(result.issues[0]?.severity, 'partial');
      assert.equal(names(result).length, 10);
      assert.equal(names(result)[0], 'United Kingdom');
      assert.deepEqual(ranks(result), []);
      assert.doesNotMatch(sentences(result), ACROSS);
      for (const { text, detail } of result.chart?.legend ?? [])
        assert.doesNotMatch(`${text} ${detail ?? ''}`, /\d/);
      for (const { cells } of result.chart?.rows ?? [])
        for (const cell of cells) if (cell.kind === 'shade') assert.equal(cell.step, null);
      assert.ok(result.chart?.shown.every(({ rank }) => rank === null));
    });
  }

  it('come with the attribute to write and a list of their levels, and that attribute works', () => {
    const [issue] = ranked(ONS).issues;
    const [, written = ''] = /areas="([^"]+)"/.exec(messageOf(issue)) ?? [];
    assert.match(messageOf(issue), /The levels are .*upper-tier/);
    const result = ranked(ONS, { areas: [written] });
    assert.deepEqual(codes(result), []);
    assert.ok(ranks(result).includes('1'));
  });

  it('name the benchmark to write where one whole country is among them', () => {
    const two = 'AREACD,AREANM,Value\nE92000001,England,5\nE06000014,York,6\nE08000035,Leeds,7';
    assert.match(messageOf(ranked(two).issues[0]), /benchmark="England"/);
    assert.deepEqual(codes(ranked(two, { benchmark: 'England' })), []);
  });

  it('still describe a highlighted area as far as possible', () => {
    const result = ranked(ONS, { area: ['York'], benchmark: 'England' });
    assert.match(result.chart?.finding ?? '', /was 8(?:\.0)? in York; the England figure was 11/);
    assert.doesNotMatch(sentences(result), ACROSS);
  });

  it('give a highlighted area the headline only where its unit is short', () => {
    const data = read(ONS);
    const long = 'deaths from all causes for every 100,000 people aged under 75 in a year or in part of one';
    const [short, none] = ['%', long].map((unit) => {
      const of = ranked({ ...data, indicator: { ...data.indicator, unit } }, { area: ['York'], benchmark: '' });
      return [of.chart?.heading, of.chart?.reading];
    });
    assert.deepEqual(short, ['The figure was 8.0% in York', '']);
    assert.deepEqual(none, ['Figures by area, 2020', `In 2020, the figure was 8.0 ${long} in York.`]);
  }); // prettier-ignore

  it('are never ranked, even if the author asks for a sort or an end of the ranking', () => {
    const result = ranked(ONS, { sort: { column: 'rank', direction: null }, show: { top: 1, bottom: 0 } });
    assert.equal(result.chart?.rows.length, 10);
    assert.equal(names(ranked(ONS, { sort: { column: 'value', direction: 'ascending' } }))[0], 'Craven');
  });

  it('that all fit one level count as that level', () => {
    const one: readonly (readonly [type: string, names: readonly string[]])[] = [
      ['upper-tier', ['York', 'North Yorkshire', 'Leeds']],
      ['lower-tier', ['York', 'Craven', 'Leeds']],
      ['region', ['Wales', 'North East', 'Yorkshire and The Humber']],
      ['country', ['Wales', 'England']],
      ['K02', ['United Kingdom']],
      ['combined-authority', ['West Yorkshire']],
    ];
    for (const [type, wanted] of one) {
      const result = ranked(ONS, { areas: [`type=${type}`] });
      assert.deepEqual([codes(result), names(result).sort()], [[], [...wanted].sort()], type);
    }
  });

  it('that the author asks for together are grouped by level, without a notice to the editor', () => {
    const result = ranked(ONS, { areas: ['type=region,upper-tier'], benchmark: 'England' });
    assert.deepEqual(codes(result), []);
    assert.deepEqual(names(result), [
      'England',
      'Wales',
      'North East',
      'Yorkshire and The Humber',
      'North Yorkshire',
      'York',
      'Leeds',
    ]);
    assert.deepEqual(ranks(result), []);
    assert.doesNotMatch(sentences(result), ACROSS);
  });

  it('are accepted if the author names them one by one', () => {
    const result = ranked(ONS, { areas: ['England', 'York', 'North East'] });
    assert.deepEqual(codes(result), []);
    assert.deepEqual(ranks(result), ['1', '2', '3']);
  });

  it('do not matter in a comparison of two', () => {
    const options = { ...DEFAULT_PAIRED_COMPARISON_OPTIONS, areas: ['York', 'England'] };
    assert.deepEqual(codes(pairedComparisonModel(read(ONS), options, enPairedComparison)), []);
  });

  it('are recognised by the type column if there are no codes', () => {
    const typed = 'Area,Area Type,Value\nEngland,Country,5\nYork,UA,6\nLeeds,Metropolitan district,7';
    assert.deepEqual(codes(ranked(typed)), ['mixed-levels']);
    assert.deepEqual(codes(ranked(typed, { areas: ['type=upper-tier'] })), []);
    assert.deepEqual(names(ranked(typed, { areas: ['type=UA'] })), ['York']);
  });
});

describe('areas of no known level', () => {
  it('are ranked together, with a notice to the editor if one is a whole country', () => {
    const bare = 'Area,Value\nEngland,5\nYork,6\nLeeds,7';
    const result = ranked(bare);
    assert.deepEqual(codes(result), ['country-among-areas']);
    assert.equal(result.issues[0]?.severity, 'notice');
    assert.equal(ranks(result).length, 3);
    assert.deepEqual(codes(ranked(bare, { benchmark: 'England' })), []);
    assert.deepEqual(codes(ranked(bare, { comparators: ['England'] })), []);
  });

  it('cause no notice if all or none are countries', () => {
    assert.deepEqual(codes(ranked('Area,Value\nEngland,5\nWales,6\nScotland,7')), []);
    assert.deepEqual(codes(ranked('Area,Value\nAbbey,5\nCastle,6')), []);
  });

  it('are ranked with the rest if only some have a level', () => {
    const result = ranked('area_code,area,value\nE06000014,York,5\n,Somewhere,6');
    assert.deepEqual(codes(result), []);
    assert.equal(ranks(result).length, 2);
  });
});

describe('terms of areas', () => {
  it('within follows the parents in the data, through every generation', () => {
    const data = `
area,Parent Name,value
North,Country,1
South,Country,2
Abbey,North,3
Castle,North,4
Dock,South,5`;
    assert.deepEqual(names(ranked(data, { areas: ['within=North'] })).sort(), ['Abbey', 'Castle']);
    assert.equal(names(ranked(data, { areas: ['within=Country'] })).length, 5);
  });

  it('within uses the register if the data has no parents, by code or name, old or new', () => {
    for (const place of ['E12000003', 'Yorkshire and The Humber', 'yorkshire and the humber region', 'TLE'])
      assert.deepEqual(
        names(ranked(ONS, { areas: [`within=${place}`, 'type=upper-tier'] })).sort(),
        ['Leeds', 'North Yorkshire', 'York'],
        place,
      );
  });

  it('that match nothing list what the data has', () => {
    const level = ranked(ONS, { areas: ['type=ward', 'York'] });
    assert.deepEqual(codes(level), ['unknown-level']);
    assert.match(messageOf(level.issues[0]), /region/);
    assert.deepEqual(codes(ranked(ONS, { areas: ['within=Atlantis', 'York'] })), ['nothing-within']);
    assert.deepEqual(codes(ranked(ONS, { areas: ['within=Atlantis'] })), ['nothing-within']);
    assert.deepEqual(codes(ranked(ONS, { areas: ['type=ward'] })), ['unknown-level']);
    // Each part finds some, and both together none.
    assert.deepEqual(codes(ranked(ONS, { areas: ['within=E12000003', 'type=country'] })), [
      'nothing-matches',
    ]);
  });

  it('are read as names if an area has that name', () => {
    assert.deepEqual(names(ranked('area,value\ntype=A,1\nB,2', { areas: ['type=A'] })), ['type=A']);
  });
});
