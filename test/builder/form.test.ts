import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { readDataset } from '@commonweal/data';
import { CATALOGUE } from '@commonweal/widgets/catalogue.js';
import { factsOf } from '@commonweal/builder/fit/facts.js';
import { groupIn, withAttribute, withFlag, withGroup, withListed } from '@commonweal/builder/form/change.js';
import { fieldsOf, isInForm } from '@commonweal/builder/form/fields.js';
import { GROUPS } from '@commonweal/builder/form/groups.js';
import { type Manifest, optionsOf } from '@commonweal/builder/form/manifest.js';

const manifest = JSON.parse(
  readFileSync(new URL('../../packages/widgets/custom-elements.json', import.meta.url), 'utf8'),
) as Manifest;
const options = optionsOf(manifest);
const CSV =
  'area_code,area,period,sex,value\nE92000001,England,2020,Men,5\nE06000014,York,2020,Men,6\nE06000014,York,2021,Women,7\n';
const facts = factsOf(readDataset(CSV).dataset);

/** What the manifest says that an author may write on an element. */
const attributesOf = (tag: string) =>
  manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName === tag)
    .flatMap(({ attributes = [] }) => attributes);

describe('the form', () => {
  for (const { tag } of CATALOGUE) {
    it(`has a field in words for every option of ${tag}`, () => {
      const fields = fieldsOf(options[tag] ?? [], facts, tag);
      const wanted = attributesOf(tag)
        .filter(({ deprecated }) => deprecated === undefined)
        .map(({ name }) => name)
        .filter((name) => name !== 'state' && name !== 'lang');
      assert.deepEqual(
        fields.map(({ attribute }) => attribute),
        wanted,
      );
      for (const { attribute, label, help, group } of fields) {
        assert.match(label, /^[A-Z]/, attribute);
        assert.doesNotMatch(`${label} ${help}`, /[`=]"|\b\w+-\w+-\w+=/, `${attribute}: no code in words`);
        assert.ok(GROUPS.some(({ id }) => id === group));
      }
      const labels = fields.filter((field) => isInForm(field, true)).map(({ label }) => label);
      assert.equal(new Set(labels).size, labels.length, 'no two fields have one label');
    });
  }

  it('offers the areas, periods and groups that the data have', () => {
    const fields = new Map(
      fieldsOf(options['cw-bar-ranking'] ?? [], facts, 'cw-bar-ranking').map((each) => [
        each.attribute,
        each,
      ]),
    );
    const choices = (name: string) => {
      const control = fields.get(name)?.control;
      return control?.kind === 'one' || control?.kind === 'several'
        ? control.choices.map(({ value, label }) => `${value} ${label}`)
        : [];
    };
    assert.deepEqual(choices('benchmark'), ['E92000001 England', 'E06000014 York']);
    assert.deepEqual(choices('areas'), ['E92000001 England', 'E06000014 York']);
    assert.deepEqual(choices('period'), ['2021 2021', '2020 2020']);
    assert.deepEqual(fields.get('where')?.control, {
      kind: 'groups',
      dimensions: [{ name: 'sex', values: ['Men', 'Women'] }],
    });
  });

  it('offers keywords by what they mean, and says which is the usual one', () => {
    const field = fieldsOf(options['cw-bar-ranking'] ?? [], facts, 'cw-bar-ranking').find(
      ({ attribute }) => attribute === 'polarity',
    );
    assert.ok(field?.control.kind === 'one');
    assert.deepEqual(
      field.control.choices.map(({ label }) => label),
      ['Good', 'Bad', 'Neither good nor bad'],
    );
  });
});

describe('a change in the form', () => {
  it('writes attributes as an author would, and leaves out what is empty', () => {
    assert.deepEqual(withAttribute({ area: 'York' }, 'area', ''), {});
    assert.deepEqual(withFlag({}, 'selectable', true), { selectable: '' });
    assert.deepEqual(withFlag({ selectable: '' }, 'selectable', false), {});
  });

  it('adds to lists and takes out of them', () => {
    const two = withListed({ areas: 'York' }, 'areas', 'Bath; North', true);
    assert.deepEqual(two, { areas: 'York; "Bath; North"' });
    assert.deepEqual(withListed(two, 'areas', 'York', false), { areas: '"Bath; North"' });
  });

  it('sets one group of a dimension and keeps the others', () => {
    const where = withGroup({ where: 'sex=Men; age=All' }, 'where', 'sex', 'Women');
    assert.deepEqual(where, { where: 'age=All; sex=Women' });
    assert.equal(groupIn(where.where, 'Age'), 'All');
    assert.deepEqual(withGroup({ where: 'sex=Men' }, 'where', 'sex', ''), {});
  });
});
