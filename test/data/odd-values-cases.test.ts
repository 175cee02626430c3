import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chooseLatestPeriod, readDataset } from '@commonweal/data';

/** Small files of kinds that were read wrongly, with what they say: values by area, issues, the latest period. */
const CASES: readonly {
  readonly what: string;
  readonly text: string;
  readonly values: readonly (number | string)[];
  readonly codes: readonly string[];
  readonly latest?: string;
}[] = [
  {
    what: 'months as spreadsheets write them',
    text: 'Area,Month,Rate\nYork,Apr-24,5\nYork,Dec-23,6\nYork,Sep-23,4\nLeeds,Apr-24,7\nLeeds,Dec-23,8\nLeeds,Sep-23,9\n',
    values: [5, 6, 4, 7, 8, 9], codes: [], latest: 'April 2024',
  },
  {
    what: 'dates as Britain writes them',
    text: 'Area,Month,Rate\nYork,01/12/2023,6\nYork,01/04/2024,5\n',
    values: [6, 5], codes: ['day-first-dates'], latest: '1 April 2024',
  },
  {
    what: 'years with a hyphen, which are academic, financial or two',
    text: 'area,period,value\nYork,2023-2024,5\nYork,2022-2023,4\n',
    values: [5, 4], codes: ['ambiguous-period'], latest: '2023–24',
  },
  {
    what: 'years from the middle of a month',
    text: 'AREACD,AREANM,Geography,Period,Observation,Measure,Unit\nE92000001,England,Nation,2015-11-16T00:00:00/P1Y,22.6,Percentage,%\nE92000001,England,Nation,2016-11-16T00:00:00/P1Y,23.1,Percentage,%\n',
    values: [22.6, 23.1], codes: ['format-recognised'], latest: '16 November 2016 to 15 November 2017',
  },
  {
    what: 'what programs write for nothing',
    text: 'area,value\nYork,NaN\nLeeds,5\nHull,None\n',
    values: ['notAvailable', 5, 'notAvailable'], codes: [],
  },
  {
    what: 'numbers in brackets',
    text: 'Area,Change\nYork,(5.2)\nLeeds,3.1\nHull,(1.0)\n',
    values: ['notANumber', 3.1, 'notANumber'], codes: ['bracketed-numbers'],
  },
  {
    what: 'a month beside a quarter',
    text: 'area,period,value\nYork,2024-03,3\nYork,2024 Q2,4\n',
    values: [3, 4], codes: [], latest: '2024 Q2',
  },
  {
    what: 'a number that may stand for missing',
    text: 'Area,Cases\nYork,-99\nLeeds,12\nHull,8\n',
    values: [-99, 12, 8], codes: ['possible-sentinel'],
  },
  {
    what: 'bounds and ranges in place of numbers',
    text: 'Ward,Smokers\nAbbey,5\nBridge,<5\nCastle,1-9\nDock,5 or fewer\nEast,12\n',
    values: [5, 'suppressed', 'suppressed', 'suppressed', 12], codes: [],
  },
]; // prettier-ignore

for (const { what, text, values, codes, latest } of CASES) {
  test(`${what}: each number, and why there is none, is read; what is doubtful is reported once`, () => {
    for (const input of [text, text.replaceAll('\n', '\r\n'), new TextEncoder().encode(`\ufeff${text}`)]) {
      const { dataset, issues } = readDataset(input);
      assert.deepEqual(
        dataset.observations.map(({ value }) => (typeof value === 'number' ? value : value.missing)),
        values,
      );
      assert.deepEqual(
        issues.map(({ code }) => code),
        codes,
      );
      if (latest !== undefined) assert.equal(chooseLatestPeriod(dataset.observations).period?.label, latest);
    }
  });
}
