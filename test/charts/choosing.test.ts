import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ModelResult, TableChart } from '@commonweal/charts';
import { type Dataset, type PublishedOutcome, readDataset } from '@commonweal/data';
import { healthyLifeExpectancy } from '@commonweal/data/indicators/healthy-life-expectancy.js';
import type { BarRankingOptions } from '@commonweal/widgets/bar-ranking/options.js';
import { pairedComparisonModel } from '@commonweal/widgets/paired-comparison/model.js';
import {
  DEFAULT_PAIRED_COMPARISON_OPTIONS,
  type PairedComparisonOptions,
} from '@commonweal/widgets/paired-comparison/options.js';
import { enPairedComparison } from '@commonweal/widgets/paired-comparison/words.en.js';
import { codes, names, ranked, sentences, shaded, where } from './helpers/choosing.js';
import { dataset, type RowSpec } from './helpers/dataset.js';
import { messageOf } from '../support/in-english.js';

const OLDER = 'Area,Period,Value\nLeeds,2023,5\nYork,2022,6\nHull,2023,7\nEngland,2022,6.5\nEngland,2021,6';

describe('areas without a figure for the period', () => {
  it('are listed with their latest period, for the reader and the editor, and never disappear', () => {
    const result = ranked(OLDER, { benchmark: 'England' });
    assert.deepEqual(names(result), ['Hull', 'Leeds']);
    assert.match(sentences(result), /England has no figure for 2023 \(latest: 2022\)/);
    assert.match(sentences(result), /York is not shown: it has no figure for 2023 \(latest: 2022\)/);
    assert.deepEqual(
      result.issues.map(({ code, severity }) => [code, severity]),
      [
        ['no-figure-for-period', 'partial'],
        ['no-figure-for-period', 'notice'],
      ],
    );
    assert.match(
      messageOf(result.issues[0]),
      /England has no figure for 2023 \(latest: 2022\).*period="2022"/,
    );
    assert.doesNotMatch(JSON.stringify(result.issues), /not in the data/);
  });

  it('appear in the period that the message names', () => {
    assert.deepEqual(names(ranked(OLDER, { benchmark: 'England', period: '2022' })), ['England', 'York']);
  });

  it('are not named where the same area is shown under another code', () => {
    const result = ranked(
      'AREACD,AREANM,Period,Value\nE10000023,North Yorkshire,2021,5\nE06000065,North Yorkshire,2023,6\nE06000014,York,2023,7',
    );
    assert.deepEqual(codes(result), []);
  });

  it('are listed up to a limit, and counted beyond it', () => {
    const rows = Array.from({ length: 20 }, (_, i) => `Old ${String(i)},2020,1`).join('\n');
    const result = ranked(`Area,Period,Value\nLeeds,2023,5\n${rows}`);
    assert.match(sentences(result), /Old 0 \(latest: 2020\).*and 8 other areas/);
  });

  it('are all shown if every wanted area has an older period', () => {
    const result = ranked(OLDER, { areas: ['York'] });
    assert.deepEqual([codes(result), names(result)], [[], ['York']]);
  });
});

describe('periods that have no dates', () => {
  it('are never sorted alphabetically: the author chooses', () => {
    const result = ranked('Area,Period,Value\nYork,Spring,5\nYork,Autumn,6\nLeeds,Autumn,7\nLeeds,Spring,8');
    assert.equal(result.chart, null);
    assert.deepEqual(codes(result), ['period-needed']);
    assert.equal(
      ranked('Area,Period,Value\nYork,Spring,5\nYork,Autumn,6', { period: 'Autumn' }).chart?.rows.length,
      1,
    );
  });

  it('give way to dated ones, with an issue for the editor', () => {
    const result = ranked('Area,Period,Value\nYork,baseline,5\nYork,2021,6\nLeeds,2021,7');
    assert.ok(codes(result).includes('undated-periods'));
    assert.match(result.chart?.subtitle ?? '', /2021/);
  });
});

describe('several indicators in one file', () => {
  const two =
    'area,indicator,unit,period,value\nYork,Smoking,%,2021,5\nLeeds,Smoking,%,2021,6\nYork,Obesity,per 1000,2022,30\nLeeds,Obesity,per 1000,2022,28';

  for (const [what, result] of [
    ['ranking', ranked(two)],
    ['table', shaded(two)],
  ] as const) {
    it(`are refused by a ${what}, which lists them and what to write`, () => {
      assert.equal(result.chart, null);
      assert.deepEqual(codes(result), ['several-indicators']);
      assert.match(
        messageOf(result.issues[0]),
        /2 indicators.*‘Smoking’ and ‘Obesity’.*where="indicator=Smoking"/,
      );
    });
  }

  it('are narrowed to the one the author names, with its own unit and period', () => {
    const smoking = ranked(two, { where: where({ indicator: 'Smoking' }) });
    assert.equal(smoking.chart?.subtitle, 'Smoking, percentage, 2021');
    assert.match(smoking.chart.finding, /^In 2021, smoking was highest in Leeds \(6%\)/);
    assert.match(
      ranked(two, { where: where({ indicator: 'obesity' }) }).chart?.finding ?? '',
      /obesity .*30 per 1,?000/,
    );
  });

  it('are distinguished before a period is chosen, and before areas are', () => {
    assert.deepEqual(codes(ranked(two, { areas: ['York'], period: '2022' })), ['several-indicators']);
  });
});

describe('the author’s description of the figures', () => {
  const bare = 'Area,Value\nYork,65.264\nLeeds,61.97';

  it('gives a file without metadata a sentence', () => {
    const said = { measure: 'smoking rate', unit: '%', decimals: 2, source: 'Council survey, 2024' };
    const { chart } = ranked(bare, said);
    assert.equal(chart?.subtitle, 'Smoking rate, percentage');
    assert.equal(
      chart.finding,
      'Smoking rate was highest in York (65.26%) and lowest in Leeds (61.97%), of 2 areas.',
    );
    assert.deepEqual(
      chart.rows.map(({ cells }) => cells[2]?.text),
      ['65.26', '61.97'],
    );
    assert.deepEqual(
      chart.source.statement.map(({ text }) => text),
      ['Source: ', 'Council survey, 2024'],
    );
  });

  it('overrides the data, including the publisher’s own texts', () => {
    const { chart } = shaded(healthyLifeExpectancy(), {
      decimals: 0,
      unit: 'yrs of life',
      measure: 'good years',
      source: 'ONS',
    });
    assert.equal(chart?.rows[0]?.cells[1]?.text, '63');
    assert.match(chart.finding, /good years for men .*England \(63 years of life\)/);
    assert.equal(chart.source.statement[1]?.text, 'ONS');
  });

  it('takes its own sign out of the marks beside a number, and leaves the others', () => {
    const result = shaded('Area,Births,Status\nYork,10p,r\nHull,11p,\nLeeds,12,r', { unit: 'p' });
    assert.deepEqual(
      result.chart?.rows.map(({ cells }) => [cells[1]?.text, cells[1]?.detail]),
      [['10p', 'revised'], ['11p', null], ['12p', 'revised']],
    ); // prettier-ignore
  });

  it('can state that there is no unit', () => {
    assert.doesNotMatch(ranked('Area,Rate (%)\nYork,5\nLeeds,6', { unit: '' }).chart?.finding ?? '', /%/);
  });
});

describe('everything that is wrong with the attributes', () => {
  const data =
    'Area,Sex,Period,Value\nYork,Male,2020,5\nYork,Female,2020,6\nLeeds,Male,2020,7\nLeeds,Female,2020,8';

  it('is reported in one go', () => {
    const result = ranked(data, {
      where: where({ colour: 'red', shape: 'round', sex: 'Person' }),
      benchmark: 'Endland',
      comparators: ['Wales'],
      area: ['Yrok'],
      areas: ['Ledes', 'type=ward'],
      period: '1999',
    });
    assert.deepEqual(codes(result), [
      'unknown-column',
      'unknown-column',
      'nothing-matches',
      'unknown-benchmark',
      'unknown-benchmark',
      'unknown-area',
      'unknown-area',
      'unknown-level',
      'unknown-period',
    ]);
  });

  it('lists the values in the data', () => {
    const [issue] = ranked(data, { where: where({ sex: 'Person' }) }).issues;
    assert.match(messageOf(issue), /sex = Person.*‘Male’ and ‘Female’/);
  });

  it('is distinguished: a part that matches nothing, and parts that do so only together', () => {
    const some = 'Area,Sex,Age,Value\nYork,Male,Old,5\nYork,Female,Young,6';
    assert.deepEqual(codes(ranked(some, { where: where({ sex: 'Male', age: 'Young' }) })), [
      'nothing-matches-together',
    ]);
    assert.match(
      messageOf(ranked(some, { where: where({ sex: 'Male', age: 'Middle' }) }).issues[0]),
      /^No row has age = Middle/,
    );
  });

  it('names areas that another attribute excludes, without calling them absent', () => {
    const typed = 'Area,Area Type,Value\nYork,UA,5\nNorth Yorkshire,County,6\nLeeds,UA,7';
    const result = ranked(typed, { area: ['North Yorkshire'], where: where({ 'Area Type': 'UA' }) });
    assert.deepEqual(codes(result), ['area-left-out']);
    assert.deepEqual(codes(ranked(typed, { area: ['York'], areas: ['Leeds'] })), ['area-left-out']);
  });
});

describe('published outcomes', () => {
  const ofFile = (heading: string, words = ''): Dataset =>
    readDataset(
      `Area,Rate,${heading}\nLeeds,7,Worse${words}\nYork,5,Better${words}\nHull,6,Similar${words}\nEngland,6,`,
    ).dataset;
  const said = (result: ModelResult): string =>
    sentences(result) + (result.chart?.legend ?? []).map(({ text }) => text).join(' ');

  it('are never shown beside a benchmark that the publisher did not compare with', () => {
    const files = [ofFile('Compared to England value or percentiles'), ofFile('Outcome', ' than England')];
    for (const data of files) {
      for (const benchmark of ['York', 'Hull']) {
        const area = ['Leeds'];
        const results = [
          ranked(data, { benchmark, area }),
          shaded(data, { benchmark, shadeBy: 'outcome' }),
          ranked(data, { benchmark, area, outcomes: 'published' }),
        ];
        for (const result of results) assert.doesNotMatch(said(result), /published/);
        assert.ok(
          results.slice(0, 2).every((result) => !codes(result).includes('published-against-another')),
        );
        assert.ok(codes(results[2] as ModelResult).includes('published-against-another'));
      }
      const pair = pairedComparisonModel(
        data,
        { ...DEFAULT_PAIRED_COMPARISON_OPTIONS, areas: ['Leeds', 'York'], outcomes: 'published' },
        enPairedComparison,
      );
      assert.doesNotMatch(said(pair), /published/);
      assert.ok(codes(pair).includes('published-against-another'));
    }
  });

  it('appear beside the area they compare with, also by its Welsh name', () => {
    for (const data of [ofFile('Outcome'), ofFile('Outcome', ' than England')]) {
      const observations = data.observations.map((each) =>
        each.area.name === 'England'
          ? { ...each, area: { ...each.area, name: 'Lloegr', otherNames: ['England'] } }
          : each,
      );
      const result = ranked({ ...data, observations }, { benchmark: 'Lloegr', area: ['Leeds'] });
      assert.match(said(result), /published outcome for Leeds/);
    }
  });

  it('name what they compare with, if the data states it', () => {
    for (const benchmark of ['England', null]) {
      const result = ranked(ofFile('Compared to England value or percentiles'), {
        benchmark,
        area: ['Leeds'],
      });
      assert.match(said(result), /published outcome for Leeds, compared with England, is worse/);
      assert.match(said(result), /as published with the figures, compared with England/);
    }
    const uk = 'Area,Rate,Compared to the UK average\nLeeds,7,Worse\nYork,5,Better\nUnited Kingdom,6,';
    assert.match(
      said(ranked(uk, { benchmark: 'United Kingdom', area: ['Leeds'] })),
      /compared with the UK, is worse/,
    );
    const coded =
      'Area Code,Area,Rate,Benchmark,Outcome\nE08000035,Leeds,7,E92000001,Worse\nE06000014,York,5,E92000001,Better\nE92000001,England,6,,';
    assert.match(
      said(ranked(coded, { benchmark: 'England', area: ['Leeds'] })),
      /compared with England, is worse/,
    );
    assert.doesNotMatch(said(ranked(coded, { benchmark: 'York', area: ['Leeds'] })), /published/);
    const silent = (options: Partial<BarRankingOptions>): string =>
      said(ranked(ofFile('Significance'), { area: ['Leeds'], ...options }));
    assert.match(silent({ benchmark: 'England' }), /The published outcome for Leeds is worse/);
    assert.doesNotMatch(silent({ benchmark: 'York' }), /published/);
    assert.match(
      silent({ benchmark: 'York', outcomes: 'published' }),
      /The published outcome for Leeds is worse/,
    );
  });

  const plain: readonly RowSpec[] = [
    { area: 'York', value: 5 },
    { area: 'Leeds', value: 7 },
    { area: 'Hull', value: 8 },
    { area: 'Selby', value: 6 },
  ];
  const given: readonly PublishedOutcome[] = ['better', 'worse', 'worse', 'similar'];
  const england: RowSpec = { area: 'England', value: 6.6 };
  const published = (rows: readonly RowSpec[]): Dataset => {
    const data = dataset(rows, { name: 'smoking', unit: '', polarity: 'lowIsGood' });
    const observations = data.observations.map((observation, i) => {
      const outcome = given[i];
      return outcome === undefined ? observation : { ...observation, outcome };
    });
    return { ...data, observations };
  };
  const limited = (rows: readonly RowSpec[]): RowSpec[] =>
    rows.map((row) => ({ ...row, limits: [Number(row.value) - 0.5, Number(row.value) + 0.5] as const }));
  const outcomes = (result: ReturnType<typeof shaded>): (string | null)[] =>
    result.chart?.rows
      .filter(({ kind }) => kind === 'plain')
      .map(({ cells }) => (cells[1]?.kind === 'shade' ? (cells[1].outcome?.word ?? null) : null)) ?? [];

  it('are used where there are no limits, and are labelled as published', () => {
    const result = shaded(published(plain), { shadeBy: 'outcome' });
    assert.deepEqual(codes(result), []);
    assert.deepEqual(outcomes(result), ['Better', 'Worse', 'Worse', 'Similar']);
    assert.match(sentences(result), /as published/);
    assert.match(
      result.chart?.finding ?? '',
      /As published, the figure was worse in 2 of 4 areas, similar in 1 and better in 1/,
    );
    assert.ok(result.chart?.legend.every(({ text }) => text.includes('as published')));
    assert.deepEqual(
      result.chart?.legend.map(({ detail }) => detail),
      ['(1 area)', '(1 area)', '(2 areas)'],
    );
  });

  it('are in the legend of a ranking of bars without limits', () => {
    const { chart } = ranked(published(plain));
    assert.deepEqual(
      chart?.legend.map(({ text, detail }) => `${text} ${detail ?? ''}`),
      ['Better, as published (1 area)', 'Similar, as published (1 area)', 'Worse, as published (2 areas)'],
    );
  });

  it('are used if only some groups of an area have one', () => {
    const header = 'Area,Sex,Value,Compared to England value or percentiles';
    const { chart } = shaded(`${header}\nYork,Men,5,Better\nYork,Women,6,\nHull,Men,6,Worse\nHull,Women,7,`, { shadeBy: 'outcome' }); // prettier-ignore
    const words = chart?.rows.map(({ cells }) => cells[1]?.kind === 'shade' && cells[1].outcome?.word);
    assert.deepEqual(words, ['Better', 'Worse']);
  });

  it('give way to comparisons by limits, unless the author asks for them', () => {
    const data = published(limited([...plain, england]));
    const ours = shaded(data, { shadeBy: 'outcome', benchmark: 'England' });
    assert.deepEqual(outcomes(ours), ['Better', 'Similar', 'Worse', 'Better']);
    assert.doesNotMatch(sentences(ours), /published/);
    const theirs = shaded(data, { shadeBy: 'outcome', benchmark: 'England', outcomes: 'published' });
    assert.deepEqual(outcomes(theirs), ['Better', 'Worse', 'Worse', 'Similar']);
    assert.doesNotMatch(sentences(theirs), /significant|confidence/);
  });

  it('are not used if the author asks for comparisons by limits', () => {
    const result = shaded(published([...plain, england]), { benchmark: 'England', outcomes: 'computed' });
    assert.doesNotMatch(sentences(result), /published/);
  });

  it('of a highlighted area appear in a ranking', () => {
    const result = ranked(published(plain), { area: ['Hull'] });
    assert.match(result.chart?.finding ?? '', /The published outcome for Hull is worse\.$/);
  });

  it('appear in a comparison of two only if the author asks for them', () => {
    const data = published(limited([...plain, england]));
    const pair = (options: Partial<PairedComparisonOptions>): TableChart | null =>
      pairedComparisonModel(
        data,
        {
          ...DEFAULT_PAIRED_COMPARISON_OPTIONS,
          areas: ['Leeds', 'England'],
          benchmark: 'England',
          ...options,
        },
        enPairedComparison,
      ).chart;
    assert.match(JSON.stringify(pair({})), /is outside its 95% confidence limits/);
    assert.doesNotMatch(JSON.stringify(pair({})), /published/);
    const theirs = pair({ outcomes: 'published' });
    assert.equal(theirs?.shown[1]?.outcome, 'Worse');
    assert.match(theirs.caveats.join(), /as published/);
    assert.doesNotMatch(`${theirs.finding}${theirs.notes.join()}`, /significant|confidence/);
  });

  it('are never invented', () => {
    const none = 'Area,Value,Outcome\nYork,5,Not compared\nLeeds,6,Not compared';
    for (const csv of ['Area,Value\nYork,5\nLeeds,6', none])
      assert.deepEqual(codes(shaded(csv, { outcomes: 'published' })), ['no-published-outcomes'], csv);
  });
});
