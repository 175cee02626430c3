import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pickerRegister } from '../../../packages/widgets/src/pickers/area-register.js';
import { areaList, LONGEST } from '../../../packages/widgets/src/pickers/area-view.js';
import { fold, partOf } from '../../../packages/widgets/src/pickers/fold.js';
import { type OfferedArea, type Place, placesOf } from '../../../packages/widgets/src/pickers/places.js';
import { search } from '../../../packages/widgets/src/pickers/search.js';
import { enAreaPicker } from '@commonweal/widgets/area-picker/words.en.js';

const area = (code: string | null, name: string, kind: string | null = null): OfferedArea => ({
  code,
  name,
  kind,
});
const OFFERED = [
  area('E08000035', 'Leeds'),
  area('E07000063', 'Lewes'),
  area('E09000023', 'Lewisham'),
  area('E06000010', 'Kingston upon Hull, City of'),
  area('E08000013', 'St. Helens'),
  area('E07000146', "King's Lynn and West Norfolk"),
  area('W06000001', 'Ynys Môn'),
  area('E06000043', 'Brighton & Hove'),
  area('E06000066', 'Somerset'),
  area('E12000003', 'Yorkshire and The Humber'),
];
const places = placesOf(OFFERED, null, pickerRegister().formerNames);
const compare = new Intl.Collator('en').compare;
const found = (text: string, of: readonly Place[] = places): string[] =>
  search(of, text, compare).map(({ place }) => place.name);

describe('the search of areas', () => {
  it('finds names by their beginning, whole names first, then by a later word', () => {
    assert.deepEqual(found('le'), ['Leeds', 'Lewes', 'Lewisham']);
    assert.deepEqual(found('hull'), ['Kingston upon Hull, City of']);
    assert.deepEqual(found('upon hu'), ['Kingston upon Hull, City of']);
    assert.deepEqual(found('eds'), []);
  });

  it('does not mind accents, punctuation, spaces and capitals', () => {
    assert.deepEqual(found('ynys mon'), ['Ynys Môn']);
    assert.deepEqual(found('YNYS MÔN'), ['Ynys Môn']);
    assert.deepEqual(found('st helens'), ['St. Helens']);
    assert.deepEqual(found('kings lynn'), ["King's Lynn and West Norfolk"]);
    assert.deepEqual(found('King’s  Lynn'), ["King's Lynn and West Norfolk"]);
    assert.deepEqual(found('brighton and hove'), ['Brighton & Hove']);
    assert.deepEqual(found('hove'), ['Brighton & Hove']);
  });

  it('finds an area by the name of one that it was made from, with the year', () => {
    const [match] = search(places, 'taunton', compare);
    assert.equal(match?.place.name, 'Somerset');
    assert.deepEqual(match.former, { name: 'Taunton Deane', until: 2019, part: { from: 0, to: 7 } });
  });

  it('finds a code from its first figures on, and no area by a letter of its code', () => {
    assert.deepEqual(found('e0800003'), ['Leeds']);
    assert.deepEqual(found('E08'), ['Leeds', 'St. Helens']);
    assert.ok(!found('e').includes('Leeds'));
  });

  it('marks what was typed in the name as it is written', () => {
    assert.deepEqual(partOf(fold('Ynys Môn'), 'ynysmo'), { from: 0, to: 7 });
    assert.deepEqual(partOf(fold('Mo\u0302n'), 'mo'), { from: 0, to: 3 });
    assert.deepEqual(partOf(fold('St. Helens'), 'sthel'), { from: 0, to: 7 });
    assert.equal(partOf(fold('Leeds'), ''), null);
  });

  it('offers each area once, and only those that the author names', () => {
    assert.equal(placesOf([...OFFERED, ...OFFERED], null, null).length, OFFERED.length);
    const only = placesOf(OFFERED, ['e08000035', 'lewes', 'Nowhere'], null);
    assert.deepEqual(
      only.map(({ name }) => name),
      ['Leeds', 'Lewes'],
    );
  });
});

describe('the list of areas', () => {
  const list = (text: string, of = places) =>
    areaList(of, text, ({ name }) => name === 'Leeds', enAreaPicker, compare);

  it('is under headings of kinds in their order, with the finer kind beside the name and the chosen one ticked', () => {
    const { groups } = list('');
    assert.deepEqual(
      groups.map(({ heading, options }) => [heading, options.length]),
      [
        ['Regions', 1],
        ['Upper-tier authorities', 7],
        ['Districts', 2],
      ],
    );
    const leeds = groups.flatMap(({ options }) => options).find(({ name }) => name.text === 'Leeds');
    assert.equal(leeds?.kind, 'metropolitan district');
    assert.equal(leeds.isSelected, true);
    assert.equal(groups[0]?.options[0]?.kind, '');
  });

  it('has the areas in the order in which they are shown', () => {
    const { places: own, groups } = list('le');
    assert.deepEqual(
      own.map(({ name }) => name),
      groups.flatMap(({ options }) => options.map(({ name }) => name.text)),
    );
  });

  it('has no heading where all areas are of one kind, and the words of the source for a kind without a code', () => {
    assert.deepEqual(
      list('', placesOf([area('E08000035', 'Leeds'), area('E06000014', 'York')], null, null)).groups.map(
        ({ heading }) => heading,
      ),
      [null],
    );
    const wards = placesOf([area(null, 'Hyde Park', 'Ward'), area('E08000035', 'Leeds')], null, null);
    assert.deepEqual(
      list('', wards).groups.map(({ heading }) => heading),
      ['Upper-tier authorities', 'Ward'],
    );
  });

  it('says how many there are, what to do where there is none, and where there are more than it shows', () => {
    assert.equal(list('leeds').status, '1 area');
    assert.equal(list('lidds').status, enAreaPicker.none);
    assert.equal(list('lidds').note, enAreaPicker.none);
    const many = placesOf(
      Array.from({ length: LONGEST + 5 }, (_, n) => area(null, `Area ${String(n)}`)),
      null,
      null,
    );
    const { places: own, note, status } = list('', many);
    assert.equal(own.length, LONGEST);
    assert.equal(note, 'The first 200 of 205 areas. Type to see others.');
    assert.equal(status, `205 areas. ${note}`);
  });
});

describe('the register of a picker', () => {
  const register = pickerRegister();
  it('knows the region of an authority and of a district, and none of a region or of Wales', () => {
    assert.equal(register.regionOf('E08000035'), 'E12000003');
    assert.equal(register.regionOf('E07000063'), 'E12000008');
    assert.equal(register.regionOf('E12000003'), null);
    assert.equal(register.regionOf('W06000001'), null);
  });

  it('knows former names over several changes, the nearest first', () => {
    const names = register.formerNames('E06000066').map(({ name, until }) => `${name} ${String(until)}`);
    assert.ok(names.includes('Somerset West and Taunton 2023'));
    assert.ok(names.includes('West Somerset 2019'));
  });
});
