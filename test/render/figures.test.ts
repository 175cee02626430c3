import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { TableChart } from '@commonweal/charts';
import { isMissing, readDataset } from '@commonweal/data';
import { tagsOf } from '@commonweal/widgets/catalogue.js';
import { areaAsWritten } from '../support/area-as-written.js';
import { makeElement } from '../../packages/render/src/element.js';

/** A figure as it is made in plain Node. */
const made = (tag: string): { readonly model: TableChart; toCsv(): Promise<string> } =>
  makeElement(tag, {}, null).element as unknown as ReturnType<typeof made>;

describe('built-in figures', () => {
  for (const tag of tagsOf('figure')) {
    it(`of <${tag}> are in the download as they are shown`, async () => {
      const figure = made(tag);
      const read = readDataset(await figure.toCsv());
      const source = [...figure.model.shown].sort((one, other) => (one.place ?? 0) - (other.place ?? 0));
      assert.deepEqual(
        read.issues.filter(({ severity }) => severity !== 'notice'),
        [],
      );
      assert.deepEqual(
        read.dataset.observations.map(({ area, value }) => [area, value]),
        source.map(({ observation: { area, value, raw } }) => [
          areaAsWritten(area),
          isMissing(value) ? value : Number(raw),
        ]),
      );
    });

    it(`of <${tag}> hold no number in the finding that is not shown or stated`, () => {
      const { finding, facts, rows, source, columns } = made(tag).model;
      assert.ok(finding.length > 40);
      const known = JSON.stringify([facts, rows, source.lines, columns]).replaceAll(',', '');
      for (const [number] of finding.matchAll(/\d[\d,.]*\d|\d/g))
        assert.ok(known.includes(number.replaceAll(',', '')), `${number} in “${finding}”`);
    });
  }
});
