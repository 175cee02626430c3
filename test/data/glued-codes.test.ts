import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDataset } from '@commonweal/data';

const read = (csv: string) => readDataset(csv).dataset;

for (const code of ['r', 'p', 'e', 'u', 'low'])
  for (const gap of ['', ' '])
    test(`‘12.3${gap}[${code}]’ is a number and a flag, in values, limits and counts`, () => {
      const cell = (number: number): string => `${String(number)}${gap}[${code}]`;
      const csv = `area,value,lower95,upper95,count\nLeeds,${cell(12.3)},${cell(11)},${cell(13.5)},${cell(40)}\nYork,1,0,2,3`;
      const [first, second] = read(csv).observations;
      assert.ok(first && second);
      assert.deepEqual([first.value, first.flags], [12.3, [code]]);
      assert.deepEqual([first.limits[0]?.lower, first.limits[0]?.upper, first.count], [11, 13.5, 40]);
      assert.deepEqual([second.value, second.flags], [1, []]);
    });

test('‘[low]’ alone stands for a number that rounds to zero: it is missing with that reason, and never zero', () => {
  for (const cell of ['[low]', '[LOW]', '[ low ]']) {
    const [observation] = read(`area,value\nLeeds,${cell}\nYork,1`).observations;
    assert.deepEqual(observation?.value, { missing: 'negligible', raw: cell });
    assert.deepEqual(observation.flags, []);
  }
});

test('a name that ends in a code keeps it', () => {
  const areas = read('area,value\nProvisional[r],12.3\nLeeds[p],1\nYork,2').observations;
  assert.deepEqual(
    areas.map(({ area, flags }) => [area.name, ...flags]),
    [['Provisional[r]'], ['Leeds[p]'], ['York']],
  );
  const groups = read('area,Provisional[r],Final\nLeeds,12.3,4\nYork,1,2').observations;
  assert.deepEqual(
    groups.slice(0, 2).map(({ group, flags }) => [...group.values(), ...flags]),
    [['Provisional[r]'], ['Final']],
  );
  const sexes = read('area,sex,value\nLeeds,Female[r],12.3\nLeeds,Male,1').observations;
  assert.deepEqual(
    sexes.map(({ group }) => group.get('sex')),
    ['Female[r]', 'Male'],
  );
});

test('a code after a period in a heading marks the period, with or without a space, and is no unit', () => {
  for (const heading of ['2023[p]', '2023 [p]', '2023(p)', '2023 (p)']) {
    const { observations, indicator } = read(`area,2022,${heading}\nLeeds,12.3,4\nYork,1,2`);
    assert.deepEqual(
      observations.map(({ period, unit }) => [period?.label, unit]),
      [
        ['2022', undefined],
        ['2023 (provisional)', undefined],
        ['2022', undefined],
        ['2023 (provisional)', undefined],
      ],
      heading,
    );
    assert.equal(indicator.unit, '');
  }
});
