import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Dataset, matchesArea, readDataset } from '@commonweal/data';
import { welshNames } from '@commonweal/data/areas/welsh-names.js';
import { gvaPerHeadCy } from '@commonweal/data/indicators/cy/gva-per-head.js';
import { healthResearchSpendingCy } from '@commonweal/data/indicators/cy/health-research-spending.js';
import { healthyLifeExpectancyDecilesCy } from '@commonweal/data/indicators/cy/healthy-life-expectancy-deciles.js';
import { healthyLifeExpectancy2024Cy } from '@commonweal/data/indicators/cy/healthy-life-expectancy-2024.js';
import { healthyLifeExpectancyCy } from '@commonweal/data/indicators/cy/healthy-life-expectancy.js';
import { illHealthProductivityGapCy } from '@commonweal/data/indicators/cy/ill-health-productivity-gap.js';
import {
  labourProductivityCy,
  labourProductivityInPoundsCy,
} from '@commonweal/data/indicators/cy/labour-productivity.js';
import { mortalityCy } from '@commonweal/data/indicators/cy/mortality.js';
import { sicknessAbsenceCy } from '@commonweal/data/indicators/cy/sickness-absence.js';
import { gvaPerHead } from '@commonweal/data/indicators/gva-per-head.js';
import { healthResearchSpending } from '@commonweal/data/indicators/health-research-spending.js';
import { healthyLifeExpectancyDeciles } from '@commonweal/data/indicators/healthy-life-expectancy-deciles.js';
import { healthyLifeExpectancy2024 } from '@commonweal/data/indicators/healthy-life-expectancy-2024.js';
import { healthyLifeExpectancy } from '@commonweal/data/indicators/healthy-life-expectancy.js';
import { illHealthProductivityGap } from '@commonweal/data/indicators/ill-health-productivity-gap.js';
import {
  labourProductivity,
  labourProductivityInPounds,
} from '@commonweal/data/indicators/labour-productivity.js';
import { mortality } from '@commonweal/data/indicators/mortality.js';
import { sicknessAbsence } from '@commonweal/data/indicators/sickness-absence.js';
import { barRankingModel } from '@commonweal/widgets/bar-ranking/model.js';
import { DEFAULT_BAR_RANKING_OPTIONS } from '@commonweal/widgets/bar-ranking/options.js';
import { cyBarRanking } from '@commonweal/widgets/bar-ranking/words.cy.js';
import { choroplethTableModel } from '@commonweal/widgets/choropleth-table/model.js';
import { DEFAULT_CHOROPLETH_TABLE_OPTIONS } from '@commonweal/widgets/choropleth-table/options.js';
import { cyChoroplethTable } from '@commonweal/widgets/choropleth-table/words.cy.js';
import { pairedComparisonModel } from '@commonweal/widgets/paired-comparison/model.js';
import { DEFAULT_PAIRED_COMPARISON_OPTIONS } from '@commonweal/widgets/paired-comparison/options.js';
import { cyPairedComparison } from '@commonweal/widgets/paired-comparison/words.cy.js';
import { statModel } from '@commonweal/widgets/stat/model.js';
import { DEFAULT_STAT_OPTIONS } from '@commonweal/widgets/stat/options.js';
import { cyStat } from '@commonweal/widgets/stat/words.cy.js';
import { messageOf } from '../support/in-english.js';

const BUILT_IN: readonly (readonly [name: string, english: () => Dataset, welsh: () => Dataset])[] = [
  ['healthy life expectancy', healthyLifeExpectancy, healthyLifeExpectancyCy],
  ['labour productivity', labourProductivity, labourProductivityCy],
  ['labour productivity in pounds', labourProductivityInPounds, labourProductivityInPoundsCy],
  ['mortality', mortality, mortalityCy],
  ['sickness absence', sicknessAbsence, sicknessAbsenceCy],
  ['healthy life expectancy over periods', healthyLifeExpectancy2024, healthyLifeExpectancy2024Cy],
  ['healthy life expectancy by deprivation', healthyLifeExpectancyDeciles, healthyLifeExpectancyDecilesCy],
  ['gross value added per head', gvaPerHead, gvaPerHeadCy],
  ['spending on health research', healthResearchSpending, healthResearchSpendingCy],
  ['the gap due to ill health', illHealthProductivityGap, illHealthProductivityGapCy],
];

/** All of a dataset that has no language. */
function numbersOf({ observations, indicator, benchmark, comparators, provenance }: Dataset): unknown {
  return {
    observations: observations.map(({ area, group, ...numbers }) => ({
      ...numbers,
      code: area.code,
      dimensions: [...group.keys()],
      isNamed: [...group.values()].every((text) => text !== ''),
    })),
    decimals: indicator.decimals,
    polarity: indicator.polarity,
    benchmark,
    comparators,
    url: provenance.url,
    notes: provenance.notes.length,
  };
}

for (const [name, english, welsh] of BUILT_IN) {
  test(`${name} has the same numbers, codes, limits and source in Welsh`, () => {
    assert.deepEqual(numbersOf(welsh()), numbersOf(english()));
    assert.notEqual(welsh().indicator.name, english().indicator.name);
  });

  test(`${name}: its areas are found by their names in both languages`, () => {
    english().observations.forEach(({ area }, i) => {
      const other = welsh().observations[i]?.area;
      assert.ok(other !== undefined && matchesArea(other, area.name) && matchesArea(area, other.name));
    });
  });
}

const names = ({ observations }: Dataset): string[] => observations.map(({ area }) => area.name);

test('the 22 Welsh authorities, and countries and regions, have their official Welsh names', () => {
  const { dataset } = readDataset(
    'code,area,value\nW06000015,Cardiff,1\nW06000014,The Vale of Glamorgan,2\nW06000002,Gwynedd,3\nW92000004,Wales,4',
  );
  assert.deepEqual(names(welshNames(dataset)), ['Caerdydd', 'Bro Morgannwg', 'Gwynedd', 'Cymru']);
});

test('a name that is not official, or has no code, stays as in its source', () => {
  const own = readDataset('code,area,value\nW06000015,Cardiff schools,1\nE06000014,York,2').dataset;
  assert.deepEqual(names(welshNames(own)), ['Cardiff schools', 'York']);
  assert.deepEqual(names(welshNames(readDataset('area,value\nCardiff,1\nSwansea,2').dataset)), [
    'Cardiff',
    'Swansea',
  ]);
});

const charts = {
  ranking: barRankingModel(
    sicknessAbsenceCy(),
    { ...DEFAULT_BAR_RANKING_OPTIONS, area: ['Wales'], benchmark: 'UK' },
    cyBarRanking,
  ),
  index: barRankingModel(labourProductivityCy(), DEFAULT_BAR_RANKING_OPTIONS, cyBarRanking),
  table: choroplethTableModel(
    healthyLifeExpectancyCy(),
    { ...DEFAULT_CHOROPLETH_TABLE_OPTIONS, benchmark: 'England', showLimits: true },
    cyChoroplethTable,
  ),
  pair: pairedComparisonModel(
    mortalityCy(),
    { ...DEFAULT_PAIRED_COMPARISON_OPTIONS, benchmark: 'England' },
    cyPairedComparison,
  ),
  stat: statModel(
    healthyLifeExpectancyCy(),
    { ...DEFAULT_STAT_OPTIONS, area: ['York'], where: new Map([['sex', 'Dynion']]) },
    cyStat,
  ),
};

for (const [name, { chart, issues }] of Object.entries(charts)) {
  test(`the Welsh ${name} contains no English`, () => {
    assert.ok(chart !== null, issues.map(messageOf).join(' '));
    const texts = JSON.stringify([
      chart.heading,
      chart.finding,
      chart.caption,
      chart.columns,
      chart.rows,
      chart.legend,
      chart.caveats,
      chart.notes,
      chart.source.statement,
      chart.source.lines,
    ]).replaceAll(/Levelling Up Yorkshire and Humber|Public Health England|East Riding of Yorkshire/g, '');
    // Keys and kinds of the model are English; texts of a reader hold spaces.
    const said = texts.match(/"(?:[^"\\]|\\.)*"/g)?.filter((text) => text.includes(' ')) ?? [];
    assert.ok(said.length > 5);
    for (const text of said) {
      if (text.includes('http')) continue;
      assert.doesNotMatch(
        text,
        /\b(?:the|and|of|for|was|were|with|by|from|than|not|years|figures?|areas?|England|Wales|Men|Women)\b/,
      );
    }
  });
}
