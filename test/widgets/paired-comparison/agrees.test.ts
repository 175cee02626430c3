import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { anyPairs } from '../../charts/helpers/any-table.js';
import { comparison } from '../../charts/helpers/charts.js';
import { download } from '../../charts/helpers/download.js';
import { pairsOf, differencesAgree, cellsAgree, findingAgrees, notesAgree } from './claims.js';
import { headlineAgrees } from './headline-claims.js';

const RUNS = { numRuns: 400, seed: 20_200_716, includeErrorInReport: true, endOnFailure: true };

test('every number, count, direction and tie of a comparison is that of its download', () => {
  fc.assert(
    fc.property(anyPairs(), (table) => {
      const { data, benchmark } = table;
      const chart = comparison(data, { benchmark });
      const file = download(chart);
      assert.equal(file.benchmark, benchmark);
      const pairs = pairsOf(file);
      const { unit } = data.indicator;
      findingAgrees(chart, pairs, unit);
      headlineAgrees(chart, pairs, unit);
      differencesAgree(pairs, unit);
      cellsAgree(chart, pairs, table);
      notesAgree(chart, pairs);
    }),
    RUNS,
  );
});
