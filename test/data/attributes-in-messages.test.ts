import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  ambiguousObservations,
  chooseOne,
  filterWhere,
  nothingMatches,
  readDataset,
  severalIndicators,
} from '@commonweal/data';
import fc from 'fast-check';
import { entries } from '../../packages/charts/src/kit/entries.js';
import { attributeText } from '../../packages/data/src/issues/attribute-text.js';
import { messageOf } from '../support/in-english.js';

/** The pairs that an attribute in a message is read as, where a page has it. */
function readBack(text: string): (readonly [string, string | null])[] {
  const [, double, single] = /^where=(?:"([^"]*)"|'([^']*)')$/.exec(text) ?? [];
  const written = (double ?? single ?? '').replace(/&quot;/g, '"');
  return entries(written).map(({ name, value }) => [name, value]);
}

test('an attribute in a message parses as intended, whatever characters its names and values contain', () => {
  const text = fc.string({ maxLength: 12 }).map((each) => each.replace(/&|\s/g, 'x'));
  const name = text.filter((each) => each !== '');
  fc.assert(
    fc.property(fc.array(fc.tuple(name, text), { minLength: 1, maxLength: 4 }), (pairs) => {
      assert.deepEqual(readBack(attributeText('where', pairs)), pairs);
    }),
  );
});

test('a message about several numbers suggests a where that leaves one, wholes before parts, and lists the values', () => {
  const rows = ['Male', 'Female', 'Persons'].flatMap((sex) =>
    ['', 'Most deprived', 'Least deprived'].map((category, at) => `York,${sex},${category},${category === '' ? '' : 'Decile'},${String(at)}`),
  ); // prettier-ignore
  const { dataset } = readDataset(['area,sex,category,category type,value', ...rows].join('\n'));
  const choice = chooseOne(dataset.observations, ['sex', 'category type', 'category']);
  assert.deepEqual(choice.where, [['sex', 'Persons'], ['category', '']]); // prettier-ignore
  assert.equal(filterWhere(dataset.observations, new Map(choice.where)).observations.length, 1);
  const message = messageOf(
    ambiguousObservations('York', 9, ['sex', 'category type', 'category'], [], choice),
  );
  assert.match(message, /for example where="sex=Persons; category="\./);
  assert.match(message, /The values of ‘sex’ are ‘Male’, ‘Female’ and ‘Persons’\./);
  assert.match(message, /The values of ‘category’ are blank, ‘Most deprived’ and ‘Least deprived’\./);
});

test('the suggested attribute works for any data, and settles whatever columns can settle', () => {
  const cell = fc.constantFrom('', 'All ages', 'a', 'b; c', 'd=e', 'Persons');
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 8 }), (cells) => {
      const observations = cells.map(([sex, age, cause]) => ({
        ...readDataset('area,value\nYork,1').dataset.observations[0]!,
        group: new Map([['sex', sex], ['age', age], ['cause', cause]]),
      })); // prettier-ignore
      const left = filterWhere(observations, new Map(chooseOne(observations, ['sex', 'age', 'cause']).where));
      const [first] = left.observations;
      assert.ok(first !== undefined);
      const same = observations.filter((each) => [...each.group].every(([name, text]) => first.group.get(name)?.toLowerCase() === text.toLowerCase())); // prettier-ignore
      assert.equal(left.observations.length, same.length);
    }),
  );
});

test('messages that suggest a name with a semicolon quote it', () => {
  assert.match(messageOf(severalIndicators('indicator', ['Rate; all ages', 'B'])), /where='indicator="Rate; all ages"'/);
  assert.match(messageOf(nothingMatches([['group', 'White; Irsh']], ['White; Irish'])), /where='group="White; Irish"'/);
}); // prettier-ignore

for (const [what, columns, names] of [
  ['the areas by a column of groups', 'area=Decile', ['1', '2']],
  ['one number', 'area=decile; value=Healthy Life Expectancy', ['1', '2']],
] as const) {
  test(`columns gives an ONS download ${what}`, () => {
    const file = ['"Figure 3: Life expectancy, England, 2015 to 2017",""', '"Unit","Years"', '"",""', '"Decile","Years lived in poorer health","Healthy Life Expectancy"', '"1","22.1","51.7"', '"2","19.5","56.6"'].join('\n'); // prettier-ignore
    const given = new Map(entries(columns).map(({ name, value }) => [name, value ?? '']));
    const { dataset, issues, format } = readDataset(file, { columns: given });
    assert.equal(format, 'ons-download');
    assert.deepEqual([...new Set(dataset.observations.map(({ area }) => area.name))], names);
    assert.equal(dataset.observations.length, given.has('value') ? 2 : 4);
    assert.ok(issues.every(({ severity }) => severity === 'notice'));
  });
}

for (const [columns, code] of [
  ['areas=Decile', 'unknown-role'],
  ['area=Decil', 'unknown-column'],
  ['value=Decile', 'no-numeric-column'],
] as const) {
  test(`an ONS download refuses columns="${columns}"`, () => {
    const file = '"Figure 3: Life, England, 2015 to 2017",""\n"Unit","Years"\n"",""\n"Decile","HLE"\n"1","51.7"\n"2","56.6"'; // prettier-ignore
    const given = new Map(entries(columns).map(({ name, value }) => [name, value ?? '']));
    const { issues, dataset } = readDataset(file, { columns: given });
    assert.equal(issues.find(({ severity }) => severity === 'fatal')?.code, code);
    assert.equal(dataset.observations.length, 0);
  });
}

test('columns names one category of a wide NOMIS table', () => {
  const header = ['"date"', '"geography"', '"geography code"', '"Ethnic Group: White; measures: Value"', '"Ethnic Group: Mixed; measures: Value"']; // prettier-ignore
  const file = `${header.join(',')}\n"2011","York","E06000014","7","3"`;
  const columns = new Map([['value', 'Ethnic Group: Mixed; measures: Value']]);
  const { dataset } = readDataset(file, { columns });
  assert.deepEqual(
    dataset.observations.map(({ value }) => value),
    [3],
  );
});

const OWN = 'area,value\nYork,9.8\nHull,17.6\n# format: Commonweal CSV 1\n# indicator: smoking rate\n# unit: %\n# title: Smoking, by area\n# note: Adults only.\n'; // prettier-ignore
for (const [what, file] of [
  ['as the package writes them', OWN.replace('# title: Smoking, by area', '"# title: Smoking, by area"')],
  ['with a comma that somebody wrote by hand', OWN],
  ['as a spreadsheet saves them', OWN.replace(/^(# .*)$/gm, '$1,').replace('Smoking, by area', 'Smoking by area')],
] as const) {
  test(`the metadata lines of an own file are read ${what}`, () => {
    const { dataset, issues } = readDataset(file);
    assert.deepEqual(issues, []);
    assert.deepEqual(dataset.observations.map(({ area }) => area.name), ['York', 'Hull']);
    assert.equal(dataset.indicator.name, 'smoking rate');
    assert.equal(dataset.indicator.unit, '%');
    assert.match(dataset.provenance.title ?? '', /^Smoking,? by area$/);
    assert.deepEqual(dataset.provenance.notes, ['Adults only.']);
  });
} // prettier-ignore

test('a data row that looks like such a line stays data', () => {
  const { dataset } = readDataset('area,value\nYork,9.8\n# note: x,3\n# format: Commonweal CSV 1\n');
  assert.deepEqual(
    dataset.observations.map(({ value }) => value),
    [9.8, 3],
  );
});
