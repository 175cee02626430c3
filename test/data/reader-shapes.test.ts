import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ReadResult } from '@commonweal/data';
import { numbersOf, readAs } from './roles/read-as.js';
import { type Case, readsAs } from './roles/reads-as.js';

/** A heading of the only numbers, and the name and unit of the indicator that it gives. */
const HEADINGS: readonly (readonly [heading: string, name: string, unit: string])[] = [
  ['Smoking (%)', 'smoking', '%'],
  ['Smoking [%]', 'smoking', '%'],
  ['Smoking %', 'smoking', '%'],
  ['Smoking, %', 'smoking', '%'],
  ['Smoking - %', 'smoking', '%'],
  ['Smoking (% of adults)', 'smoking', '% of adults'],
  ['Smoking (per 1,000)', 'smoking', 'per 1,000'],
  ['Smoking per 100,000', 'smoking', 'per 100,000'],
  ['Smoking rate per 100,000 people', 'smoking rate', 'per 100,000 people'],
  ['Smoking (years)', 'smoking', 'years'],
  ['Smoking (£m)', 'smoking', '£m'],
  ['Smoking (£)', 'smoking', '£'],
  ['Smoking (a) (%)', 'smoking (a)', '%'],
  ['Smoking 2019 (%)', 'smoking 2019', '%'],
  ['% smoking', '% smoking', '%'],
  ['£m spent', '£m spent', '£m'],
  ['Smoking percent', 'smoking percent', '%'],
  ['Smoking percentage', 'smoking percentage', '%'],
  ['(%)', '', '%'],
  ['Smoking (95% CI)', 'smoking', ''],
  ['Smoking (number)', 'smoking (number)', ''],
  ['Smoking (n)', 'smoking (n)', ''],
  ['Smoking (count)', 'smoking (count)', ''],
  ['Smoking (aged 16+)', 'smoking (aged 16+)', ''],
  ['Smoking (2019)', 'smoking (2019)', ''],
  ['Smoking (provisional)', 'smoking (provisional)', ''],
  ['Smoking (p)', 'smoking (p)', ''],
  ['Smoking ()', 'smoking ()', ''],
];

describe('the heading of the only numbers', () => {
  for (const [heading, name, unit] of HEADINGS)
    it(`gives ‘${name}’ in ‘${unit}’: ${heading}`, () => {
      const { indicator } = readAs(`Area,"${heading}"\nYork,5\nHull,6`).dataset;
      assert.deepEqual([indicator.name, indicator.unit], [name, unit]);
    });
});

const CASES: Readonly<Record<string, readonly Case[]>> = {
  'a column of months': [
    ['is part of the period, by numbers to 12', 'Area,Year,Month,Rate\nYork,2020,1,5\nYork,2020,12,6', 'York January 2020 5; York December 2020 6'],
    ['is part of the period, by name', 'Area,Year,Month,Rate\nYork,2020,Mar,5\nYork,2020,Sept,6', 'York March 2020 5; York September 2020 6'],
    ['is part of the period before its year', 'Area,Month,Year,Rate\nYork,March,2020,5\nYork,April,2020,6', 'York March 2020 5; York April 2020 6'],
    ['leaves the year where it is blank', 'Area,Year,Month,Rate\nYork,2020,,5\nYork,2021,Jan,6', 'York 2020 5; York January 2021 6'],
    ['is a group beyond 12', 'Area,Year,Month,Rate\nYork,2020,1,5\nYork,2020,13,6', 'York 2020 1 5; York 2020 13 6'],
    ['is a group from 0', 'Area,Year,Month,Rate\nYork,2020,0,5\nYork,2020,1,6', 'York 2020 0 5; York 2020 1 6'],
    ['is a group beside years that begin in April', 'Area,Year,Month,Rate\nYork,2020/21,Jan,5\nYork,2020/21,Feb,6', 'York 2020/21 Jan 5; York 2020/21 Feb 6', 'months-not-joined'],
    ['is a group beside financial years', 'Area,Financial year,Month,Rate\nYork,2020,Jan,5\nYork,2020,Feb,6', 'York 2020 Jan 5; York 2020 Feb 6', 'months-not-joined'],
    ['is not the period if it counts months', 'Area,Year,Months,Rate\nYork,2020,3,5\nHull,2020,4,6', 'York 2020 5; Hull 2020 6', 'value-uncertain'],
  ],
  'a column of quantiles': [
    ['is a group', 'Area,Quintile,Rate\nYork,1,5\nYork,2,6', 'York 1 5; York 2 6'],
    ['is a group to 10', 'Area,IMD decile,Rate\nYork,10,5\nYork,9,6', 'York 10 5; York 9 6'],
    ['is a group in words', 'Area,Income quintiles,Rate\nYork,lowest,5\nYork,highest,6', 'York lowest 5; York highest 6'],
    ['is not a gap between them', 'Area,Quintile gap,Smokers\nYork,1,5\nHull,2,6', 'York Quintile gap 1; York Smokers 5; Hull Quintile gap 2; Hull Smokers 6'],
  ],
  'columns of units': [
    ['are a group if nothing else varies', 'Unit,Area,Rate\n%,York,5\n£,York,6', 'York % 5 (%); York £ 6 (£)'],
    ['are each row’s own beside indicators', 'Indicator,Unit,Area,Rate\nSmoking,%,York,5\nObesity,£,York,6', 'York Smoking 5 (%); York Obesity 6 (£)'],
    ['are each row’s own beside measures', 'Measure,Unit,Area,Rate\nRate,%,York,5\nCount,n,York,6', 'York Rate 5 (%); York Count 6 (n)'],
    ['are a group beside one indicator', 'Indicator,Unit,Area,Rate\nSmoking,%,York,5\nSmoking,£,York,6', 'York % 5 (%); York £ 6 (£)'],
    ['are the unit of all if they are the same', 'Indicator,Unit,Area,Rate\nSmoking,%,York,5\nSmoking,%,Hull,6', 'York 5; Hull 6'],
  ],
  'several columns of numbers': [
    ['are periods', 'Area,2019,2020\nYork,5,6', 'York 2019 5; York 2020 6'],
    ['are periods of one name', 'Area,Smoking 2019,Smoking 2020\nYork,5,6', 'York 2019 5; York 2020 6'],
    ['are periods with one unit', 'Area,Value (%) 2019,Value (%) 2020\nYork,5,6', 'York 2019 5; York 2020 6'],
    ['are groups if their names differ', 'Area,Smoking 2019,Obesity 2020\nYork,5,6', 'York Smoking 2019 5; York Obesity 2020 6'],
    ['are groups beside a period', 'Area,Year,2019,2020\nYork,2021,5,6', 'York 2021 2019 5; York 2021 2020 6'],
    ['are groups if a period is there twice', 'Area,Rate 2019,Rate 2019\nYork,5,6', 'York Rate 2019 5; York Rate 2019 (2) 6', 'duplicate-header'],
    ['are areas without a column of areas', 'Cause,England,York\nCancer,5,6\nHeart,7,8', 'England Cancer 5; York Cancer 6; England Heart 7; York Heart 8'],
    ['are groups beside a column of areas', 'Area,England,Wales\nYork,5,6', 'York England 5; York Wales 6'],
    ['lose the unit that they share', 'Area,Men (%),Women (%)\nYork,5,6', 'York Men 5; York Women 6'],
    ['keep the units that they do not share', 'Area,Men (%),Women (n)\nYork,5,6', 'York Men (%) 5 (%); York Women (n) 6', 'different-numbers'],
    ['are of two kinds in one year', 'Area,Deaths 2019,Rate 2019\nYork,5,6.5', 'York Deaths 2019 5; York Rate 2019 6.5', 'different-numbers'],
  ],
}; // prettier-ignore

/** The rows of a result, each with the unit it has of its own. */
function rowsWithUnits(result: ReadResult): string[] {
  const units = result.dataset.observations.map(({ unit }) => (unit === undefined || unit === '' ? '' : ` (${unit})`)); // prettier-ignore
  return numbersOf(result).map((row, i) => (row as unknown[]).filter((each) => each !== '').join(' ') + (units[i] ?? '')); // prettier-ignore
}

readsAs(CASES, rowsWithUnits);
