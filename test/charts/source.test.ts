import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { tableChartCsv } from '@commonweal/charts';
import { en } from '@commonweal/charts/language/en.js';
import { cy } from '@commonweal/charts/language/cy.js';
import type { Words } from '@commonweal/charts';
import { NO_PROVENANCE, type Provenance } from '@commonweal/data';
import { ranking } from './helpers/charts.js';
import { areasOf, dataset } from './helpers/dataset.js';

const of = (text: string) => ({ text, href: null });
const sentence = (words: Words, source: string | null, licence: string | null): string =>
  words
    .sourceStatement(source === null ? null : of(source), licence === null ? null : of(licence))
    .map(({ text }) => text)
    .join('');
const stated = (provenance: Partial<Provenance>): string =>
  ranking(dataset(areasOf([1, 2]), { provenance: { ...NO_PROVENANCE, ...provenance } }))
    .source.statement.map(({ text }) => text)
    .join('');

describe('the sentence that names the source', () => {
  for (const [what, source, licence, english, welsh] of [
    [
      'both',
      'ONS',
      'Open Government Licence v3.0',
      'Source: ONS, licensed under the Open Government Licence v3.0',
      'Ffynhonnell: ONS. Trwydded: Open Government Licence v3.0',
    ],
    [
      'a Welsh licence',
      'ONS',
      'Trwydded Llywodraeth Agored f3.0',
      'Source: ONS. Licence: Trwydded Llywodraeth Agored f3.0',
      'Ffynhonnell: ONS, a drwyddedwyd dan Drwydded Llywodraeth Agored f3.0',
    ],
    [
      'a licence with its article',
      'ONS',
      'the MIT License',
      'Source: ONS, licensed under the MIT License',
      'Ffynhonnell: ONS. Trwydded: the MIT License',
    ],
    [
      'a licence that is a code',
      'ONS',
      'CC BY 4.0',
      'Source: ONS. Licence: CC BY 4.0',
      'Ffynhonnell: ONS. Trwydded: CC BY 4.0',
    ],
    ['a source alone', 'ONS', null, 'Source: ONS', 'Ffynhonnell: ONS'],
    [
      'a licence alone',
      null,
      'Open Government Licence v3.0',
      'Licence: Open Government Licence v3.0',
      'Trwydded: Open Government Licence v3.0',
    ],
    ['nothing', null, null, '', ''],
  ] as const) {
    it(`has words around ${what}, in English and in Welsh`, () => {
      assert.equal(sentence(en, source, licence), english);
      assert.equal(sentence(cy, source, licence), welsh);
    });
  }

  it('adds an attribution only if it says something new', () => {
    const known = { publisher: 'ONS', title: 'Smoking', licence: 'Open Government Licence v3.0' };
    const plain = 'Source: ONS, Smoking, licensed under the Open Government Licence v3.0';
    assert.equal(
      stated({ ...known, attribution: 'Source: ONS licensed under the Open Government Licence v3.0' }),
      plain,
    );
    const crown = 'Contains OS data © Crown copyright 2024';
    assert.equal(stated({ ...known, attribution: crown }), `${plain} ${crown}`);
    assert.equal(stated({ attribution: crown }), crown);
  });
});

describe('the size of a file', () => {
  for (const [bytes, english, welsh] of [
    [999, 'CSV, 999 bytes', 'CSV, 999 beit'],
    [1000, 'CSV, 1 KB', 'CSV, 1 KB'],
    [1499, 'CSV, 1 KB', 'CSV, 1 KB'],
    [1500, 'CSV, 2 KB', 'CSV, 2 KB'],
    [999_499, 'CSV, 999 KB', 'CSV, 999 KB'],
    [999_500, 'CSV, 1.0 MB', 'CSV, 1.0 MB'],
  ] as const) {
    it(`of ${bytes} bytes is ${english}`, () => {
      assert.equal(en.fileSize('CSV', bytes), english);
      assert.equal(cy.fileSize('CSV', bytes), welsh);
    });
  }
});

it('the download has caveats as well as notes', () => {
  const data = dataset(areasOf([1, 2]), {
    provenance: { ...NO_PROVENANCE, notes: ['Not tested.', 'Old.'], caveats: ['Not tested.'] },
  });
  const chart = ranking(data);
  assert.deepEqual([chart.caveats, chart.notes.at(-1)], [['Not tested.'], 'Old.']);
  const csv = tableChartCsv(chart);
  assert.match(csv, /# caveat: Not tested\./);
  assert.match(csv, /# note: Old\./);
});
