import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { wordCount } from '@commonweal/charts/language/headline.js';
import { readDataset } from '@commonweal/data';
import { indicatorGridModel } from '@commonweal/widgets/indicator-grid/model.js';
import {
  DEFAULT_INDICATOR_GRID_OPTIONS,
  type IndicatorGridOptions,
} from '@commonweal/widgets/indicator-grid/options.js';
import { cyIndicatorGrid } from '@commonweal/widgets/indicator-grid/words.cy.js';
import { enIndicatorGrid } from '@commonweal/widgets/indicator-grid/words.en.js';

const HEAD = 'indicator,unit,polarity,area,period,value,lower95,upper95';
const LINES = `Smoking,%,lower-is-better,England,2023,11.6,11.4,11.8
Smoking,%,lower-is-better,Barnsley,2023,15.1,13.9,16.2
Smoking,%,lower-is-better,Leeds,2023,11.9,10.9,12.9
Smoking,%,lower-is-better,York,2023,8.1,7.1,9.3
Healthy life,years,higher-is-better,England,2020-22,79.3,79.2,79.4
Healthy life,years,higher-is-better,Barnsley,2020-22,77.2,76.8,77.6
Healthy life,years,higher-is-better,Leeds,2020-22,78.1,77.8,78.4
Healthy life,years,higher-is-better,York,2020-22,80.1,79.7,80.5
Jobs,per person,none,England,2022,0.87,,
Jobs,per person,none,Barnsley,2022,0.64,,
Jobs,per person,none,Leeds,2022,[c],,
Jobs,per person,none,York,2022,0.99,,`;

function grid(options: Partial<IndicatorGridOptions> = {}, lines = LINES, words = enIndicatorGrid) {
  const { dataset } = readDataset(`${HEAD}\n${lines}\n`);
  const all = { ...DEFAULT_INDICATOR_GRID_OPTIONS, benchmark: 'England', ...options };
  const { chart } = indicatorGridModel(dataset, all, words);
  assert.ok(chart !== null);
  return chart;
}
const textsOf = ({ rows }: ReturnType<typeof grid>): string[][] =>
  rows.map(({ cells }) =>
    cells.map(({ text, spoken }) => (spoken === null ? text : `${text} ${spoken.toLowerCase()}`)),
  );
const order = { worse: { column: 'worse', direction: null } };

test('in Welsh, one indicator that is better in 8 areas has the form of “and” that 8 needs', () => {
  const areas = Array.from({ length: 9 }, (_, at) => {
    const [value, lower, upper] = at === 0 ? [20, 19, 21] : [5, 4, 6];
    return `Smoking,%,lower-is-better,Area ${String(at)},2023,${value},${lower},${upper}`;
  });
  const lines = [LINES.slice(0, LINES.indexOf('\n')), ...areas].join('\n');
  assert.match(grid({}, lines, cyIndicatorGrid).finding, /roedd 1 yn arwyddocaol waeth .* ac 8 yn well/);
});

test('in Welsh, the finding says that no area stands apart', () => {
  for (const [polarity, how] of [['lower-is-better', 'waeth na’r'], ['none', 'wahanol i’r']]) {
    const lines = ['Smoking', 'Drinking'].flatMap((name) => {
      const row = (area: string, figures: string): string => `${name},%,${polarity ?? ''},${area},2023,${figures}`;
      return [row('England', '5,4.9,5.1'), row('Leeds', '5.2,4,6'), row('York', '5,4,6')];
    });
    const said = `Nid oedd unrhyw ardal yn arwyddocaol ${how ?? ''} ffigur ar gyfer England ar gyfer y naill ddangosydd na’r llall.`;
    assert.equal(grid({}, lines.join('\n'), cyIndicatorGrid).finding, said);
  }
}); // prettier-ignore

test('in Welsh, the finding for one area has its commoner side first, with how many indicators are on each', () => {
  for (const [area, said] of [
    [
      'York',
      'well na’r ffigur ar gyfer England ar gyfer y ddau ddangosydd a gymharwyd ac yn waeth ar gyfer dim un.',
    ],
    [
      'Barnsley',
      'waeth na’r ffigur ar gyfer England ar gyfer y ddau ddangosydd a gymharwyd ac yn well ar gyfer dim un.',
    ],
    [
      'Leeds',
      'waeth na’r ffigur ar gyfer England ar gyfer 1 o’r 2 ddangosydd a gymharwyd ac yn well ar gyfer dim un.',
    ],
  ] as const) /* prettier-ignore */ {
    const { finding } = grid({ areas: [area] }, LINES, cyIndicatorGrid);
    assert.equal(finding, `Roedd ${area} yn arwyddocaol ${said}`);
  }
});

describe('the values of an indicator grid', () => {
  test('each is compared on its own terms, the benchmark first', () => {
    assert.deepEqual(textsOf(grid()), [
      ['England', '– not compared', '11.6', '79.3', '0.87'],
      ['Barnsley', '2 of 2', '15.1 worse', '77.2 worse', '0.64 not compared'],
      ['Leeds', '1 of 2', '11.9 similar', '78.1 worse', 'Suppressed'],
      ['York', '0 of 2', '8.1 better', '80.1 better', '0.99 not compared'],
    ]);
  });

  test('headers have the unit, and the period where periods differ', () => {
    assert.deepEqual(
      grid().columns.map(({ header, detail }) => [header, detail]),
      [
        ['Area', null],
        ['Worse', null],
        ['Smoking', '%, 2023'],
        ['Healthy life', 'years, 2020 to 2022'],
        ['Jobs', 'per person, 2022'],
      ],
    );
    const [, ...others] = grid({ indicators: ['Smoking'] }).columns;
    assert.deepEqual(
      others.map(({ detail }) => detail),
      ['%'],
    );
  });

  test('the other way round holds the same values and outcomes', () => {
    const [across, down] = [grid({ across: 'areas' }), grid()];
    const turned = textsOf(across).map(([name, , ...cells]) => [name, ...cells]);
    const straight = textsOf(down).map(([name, , ...cells]) => [name, ...cells]);
    assert.deepEqual(
      turned,
      ['Smoking', 'Healthy life', 'Jobs'].map((name, at) => [
        name,
        ...straight.map((cells) => cells[at + 1]),
      ]),
    );
    assert.deepEqual(
      across.rows.map(({ cells }) => cells[1]?.text),
      ['1 of 3', '2 of 3', '–'],
    );
  });

  test('an area that an indicator does not name has no figure there', () => {
    const lines = LINES.split('\n').filter((line) => !line.startsWith('Smoking,%,lower-is-better,York'));
    assert.deepEqual(textsOf(grid({}, lines.join('\n')))[3]?.slice(1), [
      '0 of 1',
      'No data',
      '80.1 better',
      '0.99 not compared',
    ]);
  });

  test('without a benchmark no value has an outcome', () => {
    const chart = grid({ benchmark: '' });
    assert.ok(
      chart.rows.every(({ cells }) => cells.every((cell) => cell.kind !== 'shade' || cell.outcome === null)),
    );
    assert.equal(chart.filter, undefined);
    assert.match(chart.finding, /no value was compared/);
  });
});

describe('the finding of an indicator grid', () => {
  const cases: readonly (readonly [says: string, options: Partial<IndicatorGridOptions>])[] = [
    ['Barnsley was significantly worse than England on both indicators compared, the most of 3 areas', {}],
    [
      'Leeds was significantly worse than England on 1 of the 2 compared and better on none',
      { area: ['Leeds'] },
    ],
    [
      'York was significantly better than England on both indicators compared and worse on none',
      { area: ['York'] },
    ],
    ['1 of 3 areas was significantly worse than England and 1 better', { indicators: ['Smoking'] }],
    [
      '2 areas each differed significantly from England on both indicators compared, the most of 3 areas',
      { polarity: 'none' },
    ],
  ];
  for (const [says, options] of cases)
    test(says, () => {
      assert.equal(grid(options).heading, says);
    });

  test('an only area is spoken of without being highlighted', () => {
    assert.match(grid({ areas: ['York'] }).heading, /^York was significantly better/);
  });

  test('says that nothing is worse', () => {
    const lines = LINES.replaceAll('Barnsley', 'Selby')
      .replace('15.1,13.9,16.2', '11.5,10,13')
      .replace('77.2,76.8,77.6', '79.3,78,80')
      .replace('78.1,77.8,78.4', '79.1,78,80');
    assert.equal(
      grid({}, lines).heading,
      'No area was significantly worse than England on either indicator compared',
    );
  });

  test('says of how many indicators nothing differs, of those that were compared', () => {
    assert.equal(
      grid({ areas: ['Leeds'], indicators: ['Smoking', 'Jobs'] }).heading,
      'Leeds was not significantly different from England on the one indicator compared',
    );
  });

  test('a headline has at most 20 words, and there is one in Welsh too', () => {
    for (const [, options] of cases) {
      assert.ok(wordCount(grid(options).heading) <= 20);
      assert.match(grid(options, LINES, cyIndicatorGrid).heading, /arwyddocaol/);
    }
  });
});

describe('what a reader can do with an indicator grid', () => {
  test('sorting by the number that are worse says that this is no score', () => {
    const chart = grid({ sort: order.worse });
    assert.deepEqual(
      chart.rows.map(({ cells }) => cells[0]?.text),
      ['England', 'Barnsley', 'Leeds', 'York'],
    );
    assert.equal(chart.order, 'Sorted by the number that are worse, most first.');
    assert.ok(chart.caveats.includes(enIndicatorGrid.grid.noScore));
    assert.ok(!grid().caveats.includes(enIndicatorGrid.grid.noScore));
  });

  test('sorting by an indicator goes by its values, and leaves the benchmark first', () => {
    const chart = grid({ sort: { column: 'Healthy life', direction: 'descending' } });
    assert.deepEqual(
      chart.rows.map(({ cells }) => cells[0]?.text),
      ['England', 'York', 'Leeds', 'Barnsley'],
    );
  });

  test('sorting indicators by an area goes by outcome, never by value', () => {
    const chart = grid({ across: 'areas', sort: { column: 'Leeds', direction: null } });
    assert.deepEqual(
      chart.rows.map(({ cells }) => cells[0]?.text),
      ['Healthy life', 'Smoking', 'Jobs'],
    );
    assert.equal(chart.order, 'Sorted by the outcomes of Leeds, from worse to better.');
  });

  test('outcomes that are no judgements go from lower to higher, and from both kinds one after the other', () => {
    const sort = { column: 'Barnsley', direction: null };
    const lower = grid({ across: 'areas', polarity: 'none', sort });
    assert.equal(lower.order, 'Sorted by the outcomes of Barnsley, from lower to higher.');
    assert.deepEqual(
      lower.rows.map(({ cells }) => cells[0]?.text),
      ['Healthy life', 'Smoking', 'Jobs'],
    );
    const leeds = grid({
      across: 'areas',
      polarity: 'none',
      sort: { column: 'Leeds', direction: 'descending' },
    });
    assert.equal(leeds.order, 'Sorted by the outcomes of Leeds, from higher to lower.');
    assert.equal(leeds.rows[0]?.cells[0]?.text, 'Smoking', 'similar is above lower');
    const lines = LINES.replaceAll('0.87,,', '0.87,0.86,0.88').replaceAll('0.64,,', '0.64,0.63,0.65');
    assert.equal(
      grid({ across: 'areas', sort }, lines).order,
      'Sorted by the outcomes of Barnsley, from worse to better, then from lower to higher.',
    );
  });

  test('a column without outcomes, as a comparator’s, has no order to sort by, and claims none', () => {
    const options = { across: 'areas', comparators: ['York'] } as const;
    const chart = grid({ ...options, sort: { column: 'York', direction: null } });
    assert.equal(chart.order, grid(options).order);
    assert.ok(chart.columns.every(({ sorted }) => sorted === null));
    assert.deepEqual(
      chart.columns.map(({ id, sortable }) => [id, sortable]),
      [
        ['area', true],
        ['worse', true],
        ['England', false],
        ['York', false],
        ['Barnsley', true],
        ['Leeds', true],
      ],
    );
  });

  test('areas have their counts over their columns too', () => {
    assert.deepEqual(
      grid({ across: 'areas' }).columns.map(({ header, detail }) => [header, detail]),
      [
        ['Indicator', null],
        ['Worse', null],
        ['England', 'benchmark'],
        ['Barnsley', '2 of 2 worse'],
        ['Leeds', '1 of 2 worse'],
        ['York', '0 of 2 worse'],
      ],
    );
  });

  test('without polarity counts are of higher and lower, either way round', () => {
    const down = grid({ polarity: 'none' });
    assert.deepEqual(
      down.rows.map(({ cells }) => [cells[0]?.text, cells[1]?.text, cells[1]?.spoken]),
      [
        ['England', '–', 'Not compared'],
        ['Barnsley', '1▲ 1▼', '1 higher and 1 lower of 2'],
        ['Leeds', '0▲ 1▼', '0 higher and 1 lower of 2'],
        ['York', '1▲ 1▼', '1 higher and 1 lower of 2'],
      ],
    );
    assert.equal(down.columns[1]?.header, 'Higher or lower');
    assert.equal(down.filter, undefined);
    const sorted = grid({ polarity: 'none', sort: { column: 'Higher or lower', direction: null } });
    assert.equal(sorted.order, 'Sorted by the number that are higher or lower, most first.');
    assert.equal(sorted.rows.at(-1)?.key, 'Leeds');
    assert.equal(grid({ polarity: 'none', across: 'areas' }).columns[4]?.detail, '0 higher and 1 lower of 2');
  });

  for (const across of ['indicators', 'areas'] as const)
    test(`the filter leaves out what is not worse, with ${across} as columns, and says so`, () => {
      const chart = grid({ across, worseOnly: true });
      const names = [chart.rows.map(({ key }) => key), chart.columns.map(({ id }) => id)];
      const areas = ['England', 'Barnsley', 'Leeds'];
      const indicators = ['Smoking', 'Healthy life'];
      assert.deepEqual(
        names,
        across === 'indicators'
          ? [areas, ['area', 'worse', ...indicators]]
          : [indicators, ['area', 'worse', ...areas]],
      );
      assert.match(chart.filter?.status ?? '', /2 of 3 areas and 2 of 3 indicators/);
      assert.equal(chart.filter?.isOn, true);
      assert.ok(chart.rows.every(({ cells }) => cells.length === chart.columns.length));
    });

  test('where nothing is worse, everything stays', () => {
    const chart = grid({ worseOnly: true, areas: ['York'] });
    assert.deepEqual(
      chart.rows.map(({ key }) => key),
      ['England', 'York'],
    );
    assert.equal(chart.filter?.status, enIndicatorGrid.grid.nothingWorse);
  });
});

describe('the method of an indicator grid', () => {
  test('is named for each indicator where they differ', () => {
    const { notes } = grid();
    assert.ok(notes.some((note) => /^Smoking and Healthy life: .*95% confidence limits/.test(note)));
    assert.ok(
      notes.some((note) => note.startsWith('Jobs: not compared, because there are no confidence limits')),
    );
  });

  test('is named once where all have the same', () => {
    const { notes } = grid({ indicators: ['Smoking', 'Healthy life'] });
    assert.equal(notes.filter((note) => note.includes('confidence limits')).length, 1);
    assert.ok(notes.every((note) => !note.startsWith('Smoking')));
  });
});
