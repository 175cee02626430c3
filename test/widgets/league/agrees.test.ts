import assert from 'node:assert/strict';
import { test } from 'node:test';
import { leagueModel } from '@commonweal/widgets/league/model.js';
import { DEFAULT_LEAGUE_OPTIONS } from '@commonweal/widgets/league/options.js';
import { enLeague } from '@commonweal/widgets/league/words.en.js';
import type { LeagueFacts } from '@commonweal/widgets/league/facts.js';
import fc from 'fast-check';
import { anyTable } from '../../charts/helpers/any-table.js';

test('no text of a league table counts other areas at the ends than its column of ranks allows', () => {
  let reported = 0;
  fc.assert(
    fc.property(anyTable(1), ({ data, benchmark, comparators }) => {
      const options = { ...DEFAULT_LEAGUE_OPTIONS, benchmark, comparators };
      const { chart } = leagueModel(data, options, enLeague);
      if (chart === null) return;
      const { ends, ranked } = chart.facts as unknown as LeagueFacts;
      const at = chart.columns.findIndex(({ id }) => id === 'rank');
      const said = /(\d+) areas? could rank first and (\d+) could rank last/.exec(chart.finding);
      if (ends === null || said === null) return;
      reported += 1;
      const cells = chart.rows.flatMap(({ kind, cells: own }) => (kind === 'plain' ? [own[at]] : []));
      const unknown = cells.filter((cell) => cell?.spoken?.includes('no confidence limits') === true).length;
      const could = (place: number): number =>
        cells.filter((cell) => cell?.text.split(' to ').includes(String(place)) === true).length + unknown;
      assert.equal(Number(said[1]), could(1), chart.finding);
      assert.equal(Number(said[2]), could(ranked), chart.finding);
      if (!data.observations.some(({ limits }) => limits.length > 0))
        assert.doesNotMatch(chart.finding, /significant/);
    }),
    { numRuns: 300, includeErrorInReport: true },
  );
  assert.ok(reported > 0, 'some of them say it');
});
