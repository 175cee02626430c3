import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sharedSources } from '@commonweal/charts/chart/shared-sources.js';
import type { TableChart } from '@commonweal/charts';

type Sourced = Parameters<typeof sharedSources>[0][number];

const chart = (heading: string, publisher: string, notes: readonly string[], period = '2018'): Sourced => ({
  heading,
  notes,
  quietNotes: [],
  source: {
    statement: [
      { text: 'Source: ', href: null },
      { text: publisher, href: null },
    ],
    lines: [{ label: 'Period', text: period }],
  } as unknown as TableChart['source'],
});

describe('what charts share of their sources', () => {
  it('is by source, in the order of the page', () => {
    const sources = sharedSources([chart('A', 'ONS', []), chart('B', 'PHE', []), chart('C', 'ONS', [])]);
    assert.deepEqual(
      sources.map(({ figures }) => figures.map(({ heading }) => heading)),
      [['A', 'C'], ['B']],
    );
  });

  it('has a note once where all have it, and under its figure where one lacks it', () => {
    const [all] = sharedSources([chart('A', 'ONS', ['Same', 'Own']), chart('B', 'ONS', ['Same'])]);
    assert.deepEqual(all?.notes, ['Same']);
    assert.deepEqual(
      all.figures.map(({ notes }) => notes),
      [['Own'], []],
    );
    const [two] = sharedSources([chart('A', 'ONS', ['Same']), chart('B', 'ONS', [])]);
    assert.deepEqual(two?.notes, []);
    assert.deepEqual(two.figures[0]?.notes, ['Same']);
  });

  it('keeps the note of a single figure with it', () => {
    const [one] = sharedSources([chart('A', 'ONS', ['Own'])]);
    assert.deepEqual([one?.notes, one?.figures[0]?.notes], [[], ['Own']]);
  });

  it('loses nothing that only one of them says: each period and release of a source is listed', () => {
    const [one] = sharedSources([
      chart('A', 'ONS', [], '2017'),
      chart('B', 'ONS', [], '2018'),
      chart('C', 'ONS', [], '2017'),
    ]);
    assert.deepEqual(one?.lines, [{ label: 'Period', texts: ['2017', '2018'] }]);
  });
});
