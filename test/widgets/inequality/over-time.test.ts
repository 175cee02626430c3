import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { About } from '@commonweal/charts/language/phrases.js';
import type { SlopeChange } from '@commonweal/widgets/inequality/facts.js';
import { cyInequalityPhrases } from '@commonweal/widgets/inequality/words.cy.js';
import { enInequalityPhrases } from '@commonweal/widgets/inequality/words.en.js';
import { shown } from './files.js';

const FIVE = [31, 34.5, 36.9, 40, 43.8];

describe('a change of inequality', () => {
  const about: About = {
    subject: { indicator: 'smoking', unit: '%', noun: 'area', fixed: [], period: null },
    group: null,
    isFirst: true,
  };
  for (const [direction, isSignificant, asShown, english, welsh] of [
    ['higher', true, false, 'inequality in smoking rose significantly in Leeds since 2018', 'roedd anghydraddoldeb o ran smoking (Leeds) yn arwyddocaol uwch nag ar gyfer 2018'],
    ['higher', null, false, 'inequality in smoking rose in Leeds since 2018', 'roedd anghydraddoldeb o ran smoking (Leeds) yn uwch nag ar gyfer 2018'],
    ['lower', true, false, 'inequality in smoking fell significantly in Leeds since 2018', 'roedd anghydraddoldeb o ran smoking (Leeds) yn arwyddocaol is nag ar gyfer 2018'],
    ['lower', false, false, 'inequality in smoking did not change significantly in Leeds since 2018', 'ni newidiodd anghydraddoldeb o ran smoking (Leeds) yn arwyddocaol ers 2018'],
    ['reversed', true, false, 'the direction of inequality in smoking reversed in Leeds since 2018', 'roedd cyfeiriad yr anghydraddoldeb o ran smoking (Leeds) yn groes i’r un ar gyfer 2018'],
    ['reversed', false, false, 'inequality in smoking did not change significantly in Leeds since 2018', 'ni newidiodd anghydraddoldeb o ran smoking (Leeds) yn arwyddocaol ers 2018'],
    ['same', false, false, 'inequality in smoking was the same in Leeds as in 2018', 'roedd anghydraddoldeb o ran smoking (Leeds) yr un fath ag ar gyfer 2018'],
    ['same', null, true, 'inequality in smoking was the same in Leeds as in 2018', 'roedd anghydraddoldeb o ran smoking (Leeds) yr un fath ag ar gyfer 2018'],
    ['same', true, true, 'inequality in smoking changed significantly in Leeds since 2018', 'newidiodd anghydraddoldeb o ran smoking (Leeds) yn arwyddocaol ers 2018'],
    ['same', false, true, 'inequality in smoking did not change significantly in Leeds since 2018', 'ni newidiodd anghydraddoldeb o ran smoking (Leeds) yn arwyddocaol ers 2018'],
  ] as const)
    it(`is said in both languages: ${direction}, ${String(isSignificant)}, ${asShown ? 'equal as shown' : 'as it is'}`, () => {
      const [from, to] = ['2018', '2020'].map((period) => ({ shown: '5', period })) as [SlopeChange['from'], SlopeChange['to']];
      const change: SlopeChange = { from, to, direction, isSignificant, asShown, ratios: null };
      const said = [enInequalityPhrases, cyInequalityPhrases].map((say) => say.changed(about, change, 'Leeds'));
      assert.deepEqual(said, [english, welsh]);
    });
}); // prettier-ignore

describe('over time', () => {
  const periods = (
    years: readonly number[],
    steps: readonly number[],
    without: readonly string[] = [],
  ): string =>
    `area,period,quintile,value (%),lower95,upper95\n${years
      .flatMap((year, at) =>
        [1, 2, 3, 4, 5].flatMap((rank) => {
          const value = 30 - rank * (steps[at] ?? 0);
          if (without.includes(`${year}/${rank}`)) return [];
          return [`Leeds,${year},${rank},${value},${value - 0.5},${value + 0.5}\n`];
        }),
      )
      .join('')}`;

  it('the slope index of each period is a line, whose change is tested and stated with the relative index', () => {
    const { chart, facts } = shown(periods([2018, 2019, 2020], [2, 2.5, 3]), { overTime: true });
    assert.match(chart!.heading, /^Inequality in the figure rose significantly in Leeds since 2018$/);
    assert.match(chart!.finding, /the slope index was −10\.0 percentage points \(2018\) and −15\.0 \(2020\)/);
    assert.match(chart!.finding, /the relative index was \d\.\d\d and \d\.\d\d\./);
    assert.equal(facts?.change?.direction, 'higher');
    assert.deepEqual(
      chart!.rows.map(({ cells }) => [cells[0]?.text, cells[3]?.text]),
      [
        ['2018', '−10.0'],
        ['2019', '−12.5'],
        ['2020', '−15.0'],
      ],
    );
    const line = chart!.plot!.panels[0]?.layers.find(({ kind }) => kind === 'line');
    assert.ok(line?.kind === 'line' && line.runs[0]?.length === 3);
  });

  it('a line that turns round has reversed, whatever became of its size, and keeps the signs of its figures', () => {
    const { chart, facts } = shown(periods([2018, 2019, 2020], [2, 1, -0.4]), { overTime: true });
    assert.match(chart!.heading, /^The direction of inequality in the figure reversed in Leeds since 2018$/);
    assert.match(chart!.finding, /the slope index was −10\.0 percentage points \(2018\) and 2\.0 \(2020\)/);
    assert.doesNotMatch(chart!.finding, /rose|fell|significant/);
    assert.equal(facts?.change?.direction, 'reversed');
    const back = shown(periods([2018, 2020], [-2, 0.4]), { overTime: true });
    assert.match(back.chart!.finding, /was 10\.0 percentage points \(2018\) and −2\.0 \(2020\)/);
  });

  it('a line that cannot be distinguished from the one before it has not changed significantly, whichever way it runs', () => {
    const { chart } = shown(periods([2018, 2020], [0.02, -0.02]), { overTime: true });
    assert.match(chart!.heading, /did not change significantly in Leeds since 2018$/);
  });

  it('a smaller index of either sign is a fall, and no index at all has become one that rose', () => {
    for (const [steps, direction] of [
      [[3, 2], 'lower'],
      [[-3, -2], 'lower'],
      [[-2, -3], 'higher'],
      [[0, 3], 'higher'],
      [[0, -3], 'higher'],
      [[3, 0], 'lower'],
    ] as const)
      assert.equal(
        shown(periods([2018, 2020], steps), { overTime: true }).facts?.change?.direction,
        direction,
        steps.join(' to '),
      );
  });

  it('words, table and plot have one sign, even where the latest period has no index', () => {
    const { chart } = shown(periods([2018, 2019, 2020], [2, 3, 3], ['2020/4']), { overTime: true });
    assert.match(chart!.finding, /was −10 percentage points \(2018\) and −15 \(2019\)/);
    assert.deepEqual(
      chart!.rows.map(({ cells }) => cells[3]?.text),
      ['−10', '−15', 'none'],
    );
    assert.equal(chart!.plot!.panels[0]?.labels[1].labels[0]?.value, '−15');
  });

  it('a period without all groups is a gap, and is named', () => {
    const { chart } = shown(periods([2018, 2019, 2020, 2021, 2022], [2, 2, 2, 2, 2], ['2020/4']), {
      overTime: true,
    });
    const line = chart!.plot!.panels[0]?.layers.find(({ kind }) => kind === 'line');
    assert.deepEqual(line?.kind === 'line' ? line.runs.map((run) => run.length) : [], [2, 2]);
    assert.match(chart!.caveats.join(' '), /There is no slope index for 2020/);
  });

  /** A row for each fifth of the years, with a break and a status as they are given. */
  const stated = (years: readonly (readonly [year: number, reason?: string, status?: string])[]): string =>
    `area,period,quintile,value,break,status\n${years
      .flatMap(([year, reason = '', status = '']) =>
        FIVE.map((value, at) => `York,${year},${at + 1},${value},${reason},${status}\n`),
      )
      .join('')}`;
  const runsIn = ({ chart }: ReturnType<typeof shown>): readonly number[] => {
    const line = chart!.plot!.panels[0]?.layers.find(({ kind }) => kind === 'line');
    return line?.kind === 'line' ? [...line.runs, ...line.provisional].map((run) => run.length) : [];
  };

  it('a year that is not there is not drawn through, and is named', () => {
    const found = shown(stated([[2016], [2017], [2019], [2020]]), { overTime: true });
    assert.deepEqual(runsIn(found), [2, 2]);
    assert.match(found.chart!.caveats.join(' '), /There are no figures between 2017 and 2019\./);
  });

  it('a break ends the line, and its reason is in sight', () => {
    const found = shown(stated([[2016], [2017], [2018, 'New survey.'], [2019]]), { overTime: true });
    assert.deepEqual(runsIn(found), [2, 2]);
    assert.match(
      found.chart!.caveats.join(' '),
      /From 2018 on, figures cannot be compared with those before: New survey\./,
    );
  });

  it('an index of provisional figures is hollow in the plot, with its word beside it, in the legend, the table and what is spoken', () => {
    const { chart } = shown(stated([[2018], [2019], [2020, '', 'p']]), { overTime: true });
    const { panels, legend, readout } = chart!.plot!;
    const points = panels[0]?.layers.find(({ kind }) => kind === 'points');
    assert.deepEqual(points?.kind === 'points' ? points.points.map(({ isHollow }) => isHollow) : [], [
      false,
      false,
      true,
    ]);
    assert.ok(
      legend.some(({ sign, text }) => sign.kind === 'point' && sign.isHollow && text === 'Provisional'),
    );
    const [label] = panels[0]!.labels[2].labels;
    assert.match(label!.value, / p$/);
    assert.equal(label!.detail, 'provisional');
    assert.match(readout!.positions[2]!.spoken, /, provisional$/);
    assert.deepEqual(
      chart!.rows.map(({ cells }) => cells[3]?.detail),
      [null, null, 'provisional'],
    );
  });

  it('one period has the gap and the line of that period', () => {
    const { chart } = shown(periods([2018], [2]), { overTime: true });
    assert.match(chart!.finding, /The slope index of inequality was −10 percentage points/);
  });
});
