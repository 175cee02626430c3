import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { wordCount } from '@commonweal/charts/language/headline.js';
import { readDataset } from '@commonweal/data';
import { statModel } from '@commonweal/widgets/stat/model.js';
import { DEFAULT_STAT_OPTIONS, type StatOptions } from '@commonweal/widgets/stat/options.js';
import { cyStat } from '@commonweal/widgets/stat/words.cy.js';
import { enStat } from '@commonweal/widgets/stat/words.en.js';

interface Marks {
  readonly before?: string;
  readonly figure?: string;
  readonly reference?: string;
}

/** The chart of a figure of 5%, after one of 9%, beside one of 7%, each with a mark or without. */
function stat({ before = '', figure = '', reference = '' }: Marks, options: Partial<StatOptions> = {}) {
  const csv = `area,period,value,lower95,upper95
North East,2020,9${before},8,10
North East,2021,5${figure},4,6
England,2020,8,7.9,8.1
England,2021,7${reference},6.9,7.1`;
  return (words = enStat) => {
    const { chart } = statModel(
      readDataset(csv).dataset,
      {
        ...DEFAULT_STAT_OPTIONS,
        area: ['North East'],
        benchmark: 'England',
        measure: 'rate',
        unit: '%',
        ...options,
      },
      words,
    );
    assert.ok(chart);
    return chart;
  };
}

describe('a stat of provisional figures', () => {
  test('says in the headline that its figure is, and under it which', () => {
    const { heading, reading, finding } = stat({ figure: '[p]' })();
    assert.equal(
      heading,
      'Rate was significantly lower in the North East than in England, but this is provisional',
    );
    assert.match(reading, /; the figure for the North East is provisional\.$/);
    assert.match(finding, /; the figure for the North East is provisional\.$/);
  });

  test('says so of what the figure is compared with, and of both', () => {
    const other = stat({ reference: '[p]' })();
    assert.match(other.heading, /, but this is provisional$/);
    assert.match(other.finding, /; the figure for England is provisional\.$/);
    const both = stat({ figure: ' [p]', reference: '[P]' })();
    assert.match(both.heading, /, but this is provisional$/);
    assert.match(both.finding, /; the figures for the North East and England are provisional\.$/);
  });

  test('without another figure says so too', () => {
    const { heading, finding } = stat({ figure: '[p]' }, { benchmark: '' })();
    assert.match(heading, /, but this is provisional$/);
    assert.match(finding, /the figure for the North East is provisional\.$/);
  });

  test('says nothing in a headline that tells the figure alone, where only the other is', () => {
    const csv = `area,period,value,lower95,upper95
York,2021,5,4,6
Leeds,2021,5.5[p],4.5,6.5`;
    const options = {
      ...DEFAULT_STAT_OPTIONS,
      area: ['York'],
      comparators: ['Leeds'],
      measure: 'rate',
      unit: '%',
    };
    for (const [words, clause] of [
      [enStat, /the figure for Leeds is provisional/],
      [cyStat, /mae’r ffigur ar gyfer Leeds yn un dros dro/],
    ] as const) {
      const { chart } = statModel(readDataset(csv).dataset, options, words);
      assert.ok(chart);
      assert.doesNotMatch(chart.heading, /Leeds|provisional|dros dro/);
      assert.match(chart.finding, clause);
    }
  });

  test('says of a change that the earlier figure is, and of the later one once', () => {
    const { finding } = stat({ before: '[p]', figure: '[p]' }, { change: true })();
    assert.match(finding, /It fell significantly .*; the figure for 2020 is provisional\.$/);
    assert.equal(finding.split('provisional').length, 3);
  });

  test('says nothing where none is, of other flags, or of a figure it does not tell', () => {
    for (const marks of [{}, { figure: '[r]' }, { before: '[p]' }]) {
      const { heading, reading, finding } = stat(marks)();
      assert.doesNotMatch(`${heading} ${reading} ${finding}`, /provisional/);
    }
  });

  test('says so in Welsh, and in at most 20 words of English', () => {
    const { heading, finding } = stat({ figure: '[p]' })(cyStat);
    assert.match(heading, /, ond mae hyn dros dro$/);
    assert.match(finding, /; mae’r ffigur ar gyfer North East yn un dros dro\.$/);
    assert.match(
      stat({ figure: '[p]', reference: '[p]' })(cyStat).finding,
      /mae’r ffigurau ar gyfer North East ac? England yn rhai dros dro\.$/,
    );
    assert.match(
      stat({ before: '[p]' }, { change: true })(cyStat).finding,
      /mae’r ffigur ar gyfer 2020 yn un dros dro\.$/,
    );
    assert.ok(wordCount(stat({ figure: '[p]' })().heading) <= 20);
  });
});
