import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { anyTable } from '../../charts/helpers/any-table.js';
import { choropleth } from '../../charts/helpers/charts.js';
import { download } from '../../charts/helpers/download.js';
import { findingAgrees } from './claims.js';
import { headlineAgrees } from './headline-claims.js';

const RUNS = { numRuns: 300, seed: 20_200_714, includeErrorInReport: true, endOnFailure: true };

test('every number, count and direction in the finding of a shaded table is that of its download', () => {
  fc.assert(
    fc.property(anyTable(5), fc.boolean(), (table, showLimits) => {
      const { data, benchmark, comparators } = table;
      const chart = choropleth(data, { benchmark, comparators, showLimits });
      const reported = { file: download(chart), table };
      assert.equal(reported.file.benchmark, benchmark);
      findingAgrees(chart, reported);
      headlineAgrees(chart, reported);
    }),
    RUNS,
  );
});
