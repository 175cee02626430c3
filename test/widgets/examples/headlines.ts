import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { TableChart } from '@commonweal/charts';
import { tagsOf } from '@commonweal/widgets/catalogue.js';
import { EXAMPLES } from '../../../stories/examples.js';
import { EXAMPLE_CHARTS, exampleChart } from '../../support/example-charts.js';
import { joinsWell } from '../../support/welsh-joins.js';
import { FINDING, grade, wordsOf } from '../../charts/helpers/headline.js';

const NUMBER = /\u2212?\d+(?:,\d{3})*(?:\.\d+)?/g;
const numbers = (text: string): string[] => [...(text.match(NUMBER) ?? [])].sort();

/** Names of areas and measures, each of which counts as one word. */
function namesOf({ rows, source, heading, columns, facts }: TableChart): string[] {
  const at = columns.findIndex(({ kind }) => kind === 'area');
  const areas = rows.map(({ cells }) => cells[at]?.text ?? '');
  const headers = columns.map(({ header }) => header);
  const measure = /^(.*?) (?:for|was|were|ranged|rose|fell|significantly|did not) /.exec(heading)?.[1] ?? '';
  // Groups may be called by numbers alone, which are words like any other number.
  const named = [...areas, ...headers].filter((name) => /\p{L}/u.test(name));
  return [
    ...named.flatMap((name) => [name, `the ${name}`]),
    typeof facts.place === 'string' ? facts.place : '',
    measure,
    source.indicator.name,
    source.benchmark ?? '',
  ];
}

/** Those that have a chart in both languages. */
const CHARTS = EXAMPLE_CHARTS.flatMap(({ en, cy, ...example }) =>
  en === null || cy === null ? [] : [{ ...example, en, cy }],
);
const hasFigure = ({ finding }: TableChart): boolean =>
  !/^No figure|^(?:In|From) [^,]+, no figure/.test(finding);

describe('the Welsh of an example', () => {
  for (const { tag, name, cy } of CHARTS)
    it(`of <${tag}> ${name} joins what it says with the right forms of “a” and “â”`, () => {
      for (const text of [cy.heading, cy.finding, cy.caption, ...cy.caveats, ...cy.notes]) joinsWell(text);
    });
});

describe('the headline of an example', () => {
  for (const { tag, name, en, cy } of CHARTS) {
    const { heading, finding } = en;
    if (!hasFigure(en)) {
      it(`of <${tag}> ${name} is the measure, since there is no finding`, () => {
        assert.doesNotMatch(heading, FINDING);
        assert.equal(en.reading, finding);
      });
      continue;
    }
    it(`of <${tag}> ${name} is in the past tense, of at most 20 words, and as easy as grade 9`, () => {
      assert.match(heading, FINDING);
      const words = wordsOf(heading, namesOf(en));
      assert.ok(words.length <= 20, `${String(words.length)} words: ${heading}`);
      assert.ok(grade(words) <= 9, `grade ${grade(words).toFixed(1)}: ${heading}`);
    });

    it(`of <${tag}> ${name} has its “significantly”, and in Welsh the same numbers`, () => {
      if (/\b(?:higher|lower|different|the same)\b/.test(heading))
        assert.equal(heading.includes('significantly'), finding.includes('significant'), heading);
      assert.equal(cy.heading.includes('arwyddocaol'), heading.includes('significantly'), cy.heading);
      assert.equal(cy.subtitle === null, en.subtitle === null);
      const ordinals = (text: string): string =>
        text.replace(/\d+(?:af|il|ydd|ed|fed|eg|ain|st|nd|rd|th)\b/g, '');
      assert.deepEqual(
        numbers(ordinals(cy.heading)),
        numbers(ordinals(heading)),
        `${heading} / ${cy.heading}`,
      );
      for (const part of ['finding', 'reading'] as const)
        assert.deepEqual(
          numbers(ordinals(cy[part])),
          numbers(ordinals(en[part])),
          `${en[part]} / ${cy[part]}`,
        );
    });
  }

  it('is a finding for every built-in figure as it is', () => {
    for (const tag of tagsOf('figure')) {
      const chart = exampleChart(tag, EXAMPLES[tag].asInTheReport?.args ?? {});
      assert.match(chart?.heading ?? '', FINDING, tag);
      assert.ok(chart?.subtitle !== null && chart?.subtitle !== undefined, tag);
    }
  });
});

describe('what an author writes', () => {
  const of = (attributes: Record<string, string>): TableChart => {
    const chart = exampleChart('cw-sickness-absence-ranking', {}, attributes);
    assert.ok(chart !== null);
    return chart;
  };
  const computed = of({});

  it('as a heading is over the whole finding, which is never lost', () => {
    const chart = of({ heading: 'Days off sick' });
    assert.deepEqual(
      [chart.heading, chart.reading, chart.finding],
      ['Days off sick', computed.finding, computed.finding],
    );
    assert.equal(chart.subtitle, 'Sickness absence, percentage of working hours, 2018');
  });

  it('as a heading is not said again by the subtitle', () => {
    assert.equal(of({ heading: 'Sickness absence in 2018' }).subtitle, 'Percentage of working hours');
  });

  it('as a finding takes the place of the reading, under a headline that is computed', () => {
    const chart = of({ finding: 'More than in the UK.' });
    assert.deepEqual(
      [chart.heading, chart.reading, chart.finding],
      [computed.heading, 'More than in the UK.', 'More than in the UK.'],
    );
  });

  it('as headline="measure" gives the measure, with what it lacks below and the whole finding', () => {
    const chart = of({ headline: 'measure' });
    assert.deepEqual(
      [chart.heading, chart.subtitle, chart.reading],
      ['Sickness absence, 2018', 'Percentage of working hours', computed.finding],
    );
  });
});

describe('the named figures', () => {
  const header = (tag: (typeof CHARTS)[number]['tag'], lang: string): (string | null)[] => {
    const chart = exampleChart(tag, {}, { lang });
    return [chart?.heading ?? null, chart?.subtitle ?? null, chart?.reading ?? null];
  };

  it('say what they find in a line', () => {
    assert.deepEqual(header('cw-life-expectancy-table', 'en'), [
      'Healthy life expectancy was significantly lower than in England in 7 of 15 areas for men and 10 for women',
      'Years a newborn could expect to live in good health, Yorkshire and The Humber, 2015 to 2017',
      'Men ranged from 56.4 years in Kingston upon Hull to 65.3 in York; women from 56.7 in Wakefield to 68.1 in North Yorkshire.',
    ]);
    assert.deepEqual(header('cw-sickness-absence-ranking', 'en'), [
      'Yorkshire and The Humber lost 2.3% of working hours to sickness, third highest of 12 areas',
      'Sickness absence, percentage of working hours, 2018',
      '',
    ]);
    assert.deepEqual(header('cw-mortality-comparison', 'en'), [
      'Death rates were higher in Yorkshire and The Humber than in England for all 5 causes',
      'Deaths per 100,000 people, age-standardised, 2015 to 2017',
      '',
    ]);
    assert.deepEqual(header('cw-productivity-ranking', 'en').slice(0, 2), [
      'Labour productivity (UK = 100) was 84.9 in Yorkshire and The Humber, ninth highest of 12 areas',
      'Labour productivity (UK = 100), 2017',
    ]);
  });

  it('say it in Welsh', () => {
    assert.deepEqual(header('cw-sickness-absence-ranking', 'cy').slice(0, 2), [
      'Collodd Swydd Efrog a’r Humber 2.3% o oriau gwaith oherwydd salwch (3ydd uchaf o 12 ardal)',
      'Absenoldeb oherwydd salwch, canran o oriau gwaith, 2018',
    ]);
    assert.deepEqual(header('cw-life-expectancy-table', 'cy').slice(0, 2), [
      'Roedd disgwyliad oes iach yn arwyddocaol is na’r ffigur ar gyfer Lloegr mewn 7 o’r 15 ardal ar gyfer dynion ac mewn 10 ar gyfer menywod',
      'Blynyddoedd y gallai baban newydd-anedig ddisgwyl byw mewn iechyd da, Swydd Efrog a’r Humber, 2015 i 2017',
    ]);
  });

  it('speak of any other figures in general words', () => {
    const chart = exampleChart('cw-sickness-absence-ranking', {
      children: [{ csv: 'area,value\nE12000003,3\nE12000007,2' }],
    });
    assert.match(chart?.heading ?? '', /^The figure was 3 in .*, highest of 2 areas$/);
  });
});
