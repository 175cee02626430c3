import { cell, CELLS, CHOICE, type Samples } from './message-sample.js';

/** The samples of makers from `nestedCell` on; the others are in message-samples.ts. */
export const SAMPLES_N_TO_Z = {
  nestedCell: [['a', 2, '[1]']],
  networkFailed: [['/a.csv']],
  noAreaColumn: [['Deprivation decile'], [null, 'fatal']],
  noFigureForGroup: [['England', ['sex = Male']]],
  noFigureForPeriod: [
    [[{ name: 'England', latest: '2022' }], '2023', 'partial'],
    [[{ name: 'England', latest: null }], '2023', 'partial'],
    [
      [
        { name: 'York', latest: '2022' },
        { name: 'Leeds', latest: '2021' },
      ],
      '2023',
      'notice',
    ],
  ],
  noFigureToSay: [
    ['Bristol, City of', 'suppressed'],
    ['York', 'notSupplied'],
  ],
  noNumberRead: [
    [2, false],
    [1, false],
    [0, false],
    [0, true],
  ],
  noNumericColumn: [
    [['Area', 'Rate'], 'Rate', ['high', 'low']],
    [['Area', 'Rate'], 'Rate', ['(5)']],
    [['Area', 'Rate'], 'Rate', ['5 (4 to 6)']],
    [['Area', 'Rate']],
  ],
  noPublishedOutcomes: [[]],
  publishedAgainstAnother: [['England', 'York']],
  languageNotLoaded: [
    ['cy', 'bar-ranking'],
    ['en', 'stat'],
  ],
  monthsNotJoined: [['Month', 'FY', '2023-24', ['month', 'April']]],
  noRows: [[['Area', 'Rate']]],
  noIndexBase: [
    ['2016', ['Leeds'], ['2018', '2019']],
    ['2016', ['Leeds', 'York'], []],
    ['2016', [], ['2018']],
  ],
  nothingToChoose: [['period'], ['group'], ['indicator']],
  noSlopeIndex: [
    ['missing', ['Decile 4'], 10],
    ['tooFew', [], 4],
    ['tooMany', [], 150],
    ['order', [], 5],
    ['range', [], 5],
    ['limits', [], 5],
  ],
  noSharedGroup: [[['Men', 'Women'], CHOICE]],
  partFailed: [['json']],
  notFound: [['/a.csv']],
  notJson: [
    [1, 4, ']'],
    [1, 4, null],
  ],
  notTwoAreas: [[['York', 'Leeds', 'Hull']], [['York']], [[]]],
  nothingMatches: [
    [[['sex', 'Men']], ['Man']],
    [[['sex', 'Other']], ['Men', 'Women']],
    [[['sex', 'Other']]],
    [[], [], ['type=ward', 'York']],
  ],
  nothingMatchesTogether: [
    [
      [
        ['sex', 'Men'],
        ['age', 'Under 75'],
      ],
    ],
  ],
  nothingToSay: [
    ['outcome', 'reference'],
    ['change', 'change'],
    ['rank', 'rank'],
    ['period', 'period'],
  ],
  nothingWithin: [
    ['E12000003', ['North East']],
    ['E12000003', []],
  ],
  offline: [['/a.csv']],
  outsideUsualRange: [
    ['countsBelow0', [cell('-5')]],
    ['countsNotWhole', [cell('5.5')]],
    ['denominatorsTooSmall', [cell('0')]],
    ['percentagesAbove100', [cell('105')]],
    ['ratesBelow0', [cell('-5'), cell('-6', 3)]],
  ],
  periodAssumed: [['year', '2015', '2015–17']],
  periodNeeded: [[['Baseline', 'Wave 2']], [['A', 'B', 'C']]],
  rankUncertain: [
    ['Platz', 'Smoking'],
    ['Platz', null],
  ],
  repeatedHeadings: [[[5, 9]], [[5]]],
  repeatedObservations: [[2], [1]],
  rowsSetAside: [
    [['Table 1'], [1]],
    [
      ['Table 1', 'Notes'],
      [1, 9],
    ],
  ],
  sentinels: [[[cell('-99')]], [[cell('-99'), cell('999', 3)]]],
  serverError: [['/a.csv', 503]],
  severalBenchmarks: [
    ['Newport', ['E07000001', 'E07000002']],
    ['Newport', []],
  ],
  severalFigures: [
    [['York', 'Leeds'], 2, CHOICE],
    [['York', 'Leeds'], 1, null],
    [['York'], 3, CHOICE],
  ],
  severalHeaderRows: [[2]],
  indicatorNotFound: [
    ['indicators', 'Smokng', ['Smoking']],
    ['polarities', 'x', ['Smoking', 'Obesity']],
  ],
  areaNeeded: [[['York', 'Leeds'], 2]],
  tooManyAreas: [
    [['York'], 2],
    [['York', 'Leeds'], 2],
  ],
  linesInGrey: [
    [['York'], 8],
    [['York', 'Leeds'], 8],
  ],
  indicatorLeftOut: [['Smoking']],
  severalIndicators: [['indicator', ['Smoking', 'Obesity']]],
  severalGradients: [[['Leeds', 'York']]],
  severalTables: [[['a', 'b']]],
  sourcesOverridden: [
    ['src', ['table']],
    ['data', ['src', 'script', 'table', 'indicator']],
  ],
  spannedCell: [['York', 2]],
  spannedHeader: [['Rate', 1]],
  strayQuote: [[[2], 'a"b']],
  timedOut: [['/a.csv', 30]],
  titleLines: [['Table 1', 2]],
  tooFewFields: [[[3], 2]],
  tooManyDigits: [
    ['Value', [cell('9007199254740993')]],
    ['Value', [cell('9007199254740993'), cell('9007199254740995', 3)]],
  ],
  tooManyFields: [
    [[3], 2],
    [[3, 4], 6, [4]],
  ],
  tooMuchData: [
    ['rows', 1_000_000],
    ['columns', 5000],
    ['cells', 2_000_000],
  ],
  truncatedData: [[10, 5]],
  trustedTypesRefused: [['commonweal', 'TypeError']],
  typeMismatch: [['text/html', 'CSV']],
  unclosedQuote: [[3, 18, '"Leeds']],
  noPeriods: [[]],
  notInTime: [
    [['Baseline'], 0],
    [['Baseline', 'Wave 2'], 1],
    [[], 2],
  ],
  periodsWithin: [['2019 Q1', '2019']],
  undatedPeriods: [
    [['Baseline', 'Wave 2'], '2024'],
    [['Baseline'], '2024'],
  ],
  unevenRows: [[5333]],
  unexpectedRows: [[10, 9]],
  unknownArea: [
    ['Yrok', ['York', 'Leeds']],
    ['E10000023', ['York'], ['E06000065']],
    ['E06000065', ['York'], ['E10000023']],
    ['E07000163', ['York']],
    ['E10000021', ['York']],
    ['E06000063', ['York'], ['E07000026']],
    ['Atlantis', ['York']],
  ],
  unknownBenchmark: [
    ['Englnd', ['England']],
    ['Wels', ['Wales'], [], 'comparator'],
  ],
  unknownColumn: [
    ['Rte', ['Area', 'Rate']],
    ['Tenure', ['Area', 'Rate'], 'where'],
  ],
  unknownIndicator: [['mortalty', ['mortality']]],
  unknownKeyword: [
    ['sort', 'vale', ['value', 'name']],
    ['sort', 'x', ['value', 'name']],
  ],
  unknownLevel: [
    ['UTLAs', ['region', 'upper-tier']],
    ['UTLAs', []],
  ],
  unknownPeriod: [
    ['2019', ['2018']],
    ['2019', ['2017', '2018']],
    ['2019', []],
  ],
  unknownRole: [
    ['tenure', 'Tenure type', null, ['area', 'value']],
    ['aera', '', 'area', []],
  ],
  unreadableNumber: [
    ['Rate', [cell('x')]],
    ['Rate', [cell('1,5'), cell('x', 3)]],
  ],
  unreadablePeriod: [
    ['Period', CELLS[0]],
    ['Period', CELLS[1]],
  ],
  valueUncertain: [
    ['Rate', ['Count']],
    ['Rate', ['Count', 'Total']],
  ],
  valuesMissing: [['Life expectancy'], ['']],
  vintageNotStated: [[]],
  webPageInsteadOfData: [['<html>']],
  widgetFailed: [['x is not a function']],
} satisfies Partial<Samples>;
