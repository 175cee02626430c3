import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { numberKinds } from '@commonweal/data';
import { headingPeriod } from '../../../packages/data/src/read/roles/heading-period.js';
import { limitHeading } from '../../../packages/data/src/read/roles/limit-heading.js';
import { limitsOf, numbersOf, readAs, rolesOf } from './read-as.js';

const rows = (count: number, row: (at: number) => string): string => Array.from({ length: count }, (_, at) => row(at)).join('\n'); // prettier-ignore
/** The roles of a file's columns, in their order. */
const roles = (text: string): string => Object.values(rolesOf(readAs(text))).join(' ');
/** Why a column has its role. */
const why = (text: string, name: string): string =>
  readAs(text).roles.find(({ column }) => column === name)?.why ?? '';

describe('names of areas that only their cells tell', () => {
  /** Codes of areas, one a row, and the texts beside them. */
  const beside = (texts: readonly string[], codes = texts.map((_, at) => at)): string =>
    `Code,x,v\n${rows(texts.length, (at) => `E0600000${String(codes[at])},${texts[at] ?? ''},${String(at)}`)}`;

  it('may differ from their codes in one row of ten, not in one of nine', () => {
    const names = 'Pa Pb Pc Pd Pe Pf Pg Ph Pi Pj'.split(' ');
    assert.equal(roles(beside(names, [0, 1, 2, 3, 4, 5, 6, 7, 8, 8])), 'area_code area value');
    assert.equal(roles(beside(names.slice(0, 9), [0, 1, 2, 3, 4, 5, 6, 7, 7])), 'area_code extra value');
  });

  it('are more than half as many as the codes, and no kinds of area', () => {
    assert.equal(roles(beside(['Pa', 'Pa', 'Pb', 'Pb', 'Pc'])), 'area_code area value');
    assert.equal(roles(beside(['Pa', 'Pa', 'Pb', 'Pb'])), 'area_code extra value');
    assert.equal(roles(beside(['UA', 'Region'])), 'area_code extra value');
    assert.equal(roles(beside(['UA (new)', '(Region)'])), 'area_code extra value');
  });
});

describe('columns about an area’s parent', () => {
  const FILE = 'Region code,Region,LAD23CD,LAD23NM,Rate\nE12000003,Y,E06000014,York,5\nE12000003,Y,E08000035,Leeds,6\nE12000001,N,E06000001,Hartlepool,6'; // prettier-ignore

  it('say why they are: a code for each parent, and a parent for each area', () => {
    assert.equal(roles(FILE), 'parent_code parent area_code area value');
    assert.equal(why(FILE, 'Region code'), 'one code for each parent');
    assert.equal(why(FILE, 'Region'), 'its heading, and each area has one');
  });

  it('need no code', () => {
    const text = FILE.replaceAll(/^[^,]+,/gm, '');
    assert.equal(roles(text), 'parent area_code area value');
    const [first] = readAs(text).dataset.observations;
    assert.equal(first?.area.parent, 'Y');
  });
});

describe('a dimension that no heading tells', () => {
  /** Two rows for each of so many words. */
  const words = (count: number): string =>
    `Area,Kindling,v\n${rows(count * 2, (at) => `A${String(at % 2)},word ${String.fromCodePoint(0x4e00 + Math.floor(at / 2))},${String(at)}`)}`;

  it('has at most 200 words', () => {
    assert.equal(roles(words(200)), 'area dimension value');
    assert.equal(roles(words(201)), 'area extra value');
  });

  it('has a word in each row', () => {
    const text = 'Area,Kindling,v\nYork,dry,5\nYork,wet,6\nLeeds,dry,7\nLeeds,,8';
    assert.equal(roles(text), 'area extra value');
    assert.equal(roles(text.replace(',,', ',wet,')), 'area dimension value');
  });

  it('may have numbers that start with 0, or that are identifiers by their heading', () => {
    const file = (name: string, one: string, two: string): string =>
      `Area,${name},Smokers\nYork,${one},5\nYork,${two},6\nLeeds,${one},7\nLeeds,${two},8`;
    assert.equal(roles(file('Block', '01', '02')), 'area dimension value');
    assert.equal(roles(file('Block ID', '1', '2')), 'area dimension value');
    assert.equal(roles(file('Block', '1', '2')), 'area value value');
    assert.equal(why(file('Block', '01', '02'), 'Block'), 'it tells rows of one area and period apart');
  });
});

describe('a period', () => {
  it('that says the same as the year does not replace it, and the quarter beside it is a group', () => {
    assert.equal(
      roles('Area,Year,FY,Quarter,Value\nYork,2020,2020/21,Q1,5\nYork,2020,2020/21,Q2,6\nYork,2021,2021/22,Q1,7\nYork,2021,2021/22,Q2,8'),
      'area period extra dimension value',
    ); // prettier-ignore
  });

  it('may be the start or the end of a heading', () => {
    assert.deepEqual({ ...headingPeriod('2019 Rate') }, { period: '2019', rest: 'Rate' });
    assert.deepEqual({ ...headingPeriod('Rate 2019') }, { period: '2019', rest: 'Rate' });
  });
});

describe('limits without a name', () => {
  it('are of the number that they enclose in each row that has all three', () => {
    const text = 'Area,Rate,Smokers %,Note,Lower CI,Upper CI\nYork,200,5,a,4,6\nHull,300,6,b,5,7\nLeeds,400,,c,,\nBury,500,[c],d,[c],[c]'; // prettier-ignore
    assert.equal(why(text, 'Lower CI'), 'limits of ‘Smokers %’');
    for (const blank of ['York,200,,a,4,6', 'York,200,5,a,,6', 'York,200,5,a,4,'])
      assert.equal(
        why(text.replace('Hull,', `${blank}\n${blank}\nHull,`), 'Upper CI'),
        'limits of ‘Smokers %’',
        blank,
      );
    assert.deepEqual(limitsOf(readAs(text)), ['', '', '', '']);
  });

  it('keep words that only start or end as a word for a limit does', () => {
    for (const of of ['health', 'thefts', 'centiles'])
      assert.equal(limitHeading(`Lower 95% CI ${of}`)?.of, of);
    assert.equal(limitHeading('Lower 95th')?.of, '');
    assert.equal(limitHeading('Lower percentile')?.of, 'percentile');
  });
});

describe('kinds of number', () => {
  const kinds = (...columns: readonly (readonly [heading: string, ...values: number[]])[]): number =>
    new Set(numberKinds(columns.map(([heading, ...values]) => ({ heading, values })))).size;

  it('are whole only where there are numbers, and all of them are', () => {
    assert.equal(kinds(['Rate of it'], ['Women', 1.5]), 1);
    assert.equal(kinds(['Rate of it', 3, 2.5], ['Women', 3, 1]), 2);
    assert.equal(kinds(['Rate of it', 3, 2.5], ['Women', 3, 1.5]), 1);
  });
});

describe('a layout of the ONS', () => {
  it('gives a number without a heading its place as a name', () => {
    const text = '"Figure 1: T, England, 2015",,\n"Decile","HLE",\n"1","5","6"\n"2","7","8"\nNotes,';
    assert.deepEqual(readAs(text).columns.slice(0, 3), ['Decile', 'HLE', 'Column 3']);
    assert.ok(readAs(text).dataset.observations.every(({ group }) => group.has('decile')));
    assert.deepEqual(readAs(text.replace('"Decile"', '')).columns.slice(0, 1), ['Row']);
  });

  it('takes the first of two columns of places as the areas', () => {
    const text = 'v4_0,administrative-geography,Geography,area-of-work,Workplace\n5,E06000014,York,w1,Hull';
    assert.equal(roles(text), 'value area_code area extra dimension');
  });

  it('makes no group of a last column that has no labels', () => {
    const text = 'v4_0,time,Time,administrative-geography,Geography,x\n5,2015,2015,E06000014,York,k';
    assert.equal(roles(text), 'value extra period area_code area extra');
    assert.deepEqual(numbersOf(readAs(text)), [['E06000014', '2015', 5]]);
  });
});
