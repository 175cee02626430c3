import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { CATALOGUE } from '@commonweal/widgets/catalogue.js';
import { argTypesOf, type Manifest } from '../../stories/support/arg-types.js';

const manifest = JSON.parse(readFileSync('packages/widgets/custom-elements.json', 'utf8')) as Manifest;

/** The names of a category in Storybook's table of an element. */
const namesIn = (tag: string, category: string): string[] =>
  Object.values(argTypesOf(manifest, tag) ?? {}).flatMap(({ name, table }) =>
    table.category === category ? [name] : [],
  );

describe('the table of an element in Storybook', () => {
  for (const { tag } of CATALOGUE) {
    it(`has every attribute, event, slot and part of <${tag}> that the manifest has`, () => {
      const declared = manifest.modules
        .flatMap(({ declarations = [] }) => declarations)
        .find(({ tagName }) => tagName === tag)!;
      const { attributes = [], events = [], slots = [], cssParts = [] } = declared;
      assert.deepEqual(
        namesIn(tag, 'attributes'),
        attributes.map(({ name }) => name),
      );
      assert.deepEqual(
        ['events', 'slots', 'parts'].map((category) => namesIn(tag, category).length),
        [events.length, slots.length, cssParts.length],
      );
    });
  }

  it('has an attribute beside the part of its name, with the keywords to choose from and the default', () => {
    const rows = argTypesOf(manifest, 'cw-bar-ranking')!;
    assert.equal(rows.heading?.table.category, 'attributes');
    assert.equal(rows['parts: ::part(heading)']?.table.category, 'parts');
    assert.deepEqual(rows.polarity?.options, [undefined, 'higher-is-better', 'lower-is-better', 'none']);
    assert.equal(rows.headline?.table.defaultValue?.summary, 'finding');
    assert.deepEqual(rows.selectable?.control, { type: 'boolean' });
  });

  it('has the methods with what they return', () => {
    const rows = argTypesOf(manifest, 'cw-bar-ranking')!;
    assert.equal(rows['methods: toCsv()']?.table.type?.summary, 'Promise<string>');
    assert.deepEqual(namesIn('cw-bar-ranking', 'methods'), ['download(format)', 'reload()', 'toCsv()']);
  });
});
