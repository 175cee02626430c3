import assert from 'node:assert/strict';
import { test } from 'node:test';
import type * as data from '@commonweal/data';
import * as messages from '../../packages/data/src/issues/messages.js';
import { linesInWords, listed, quoted } from '../../packages/data/src/issues/create-issue.js';
import { CHOOSING_SAMPLES } from './choosing-samples.js';
import { nearest } from '../../packages/data/src/issues/nearest.js';

/** Arguments that suit any message: text, lists and numbers by the parameters it takes. */
const SAMPLES: Readonly<Record<string, readonly unknown[]>> = {
  emptyData: [], noRows: [['Area', 'Rate']], noNumericColumn: [['Area', 'Rate'], 'Rate', ['high', 'low']], unknownColumn: ['Rte', ['Area', 'Rate']],
  nothingMatches: [[['sex', 'Other']], ['Men']], unknownArea: ['Yrok', ['York', 'Leeds']], unknownBenchmark: ['Englnd', ['England']], unknownPeriod: ['2019', ['2018']],
  unknownIndicator: ['mortalty', ['mortality']], ambiguousObservations: ['York', 2, ['sex'], [2, 3]], notEnoughData: ['two areas are needed'], sourcesOverridden: ['src', ['the table in the page']],
  unknownRole: ['tenure', 'Tenure type', null, ['area', 'value']],
  valueUncertain: ['Rate', ['Count']],
  letterUncertain: ['Duty', 'p', true, [{ raw: '10p', line: 2 }]],
  rankUncertain: ['Platz', 'Smoking'],
  countWithDenominator: ['Deaths', 'Population'],
  limitsAsText: ['95% CI', { raw: '±4', line: 2 }],
  repeatedHeadings: [[5, 9]],
  headingsChange: [4, ['Area', '2020']],
  dataShape: ['a Map'],
  differentNumbers: [['Rate', 'Count']],
  areaUncertain: ['Ward', ['Name']], noAreaColumn: ['Deprivation decile'],
  codesWithoutIdentity: [[{ code: 'na', names: 2 }], [2]],
  limitsOfAnother: [['LCL', 'UCL'], 'Rate', 'Deaths'],
  severalTables: [['a', 'b']],
  notTwoAreas: [['York', 'Leeds', 'Hull']],
  ...CHOOSING_SAMPLES,
  noNumberRead: [2, false],
  differentUnits: ['Cancer', ['%', ''], ['York', 'Leeds']],
  periodAssumed: ['year', '2015', '2015–17'],
  offline: ['/a.csv'],
  blockedByPolicy: ['https://example.org/a.csv', 'https://example.org'],
  insecureAddress: ['http://example.org/a.csv'],
  fileTooLarge: ['/a.csv', 20_000_000],
  fileCutOff: ['/a.csv', 999, 20],
  integrityFailed: ['/a.csv'],
  unexpectedRows: [10, 9],
  differentDefinitions: ['unit', 'years', '%'],
  differentVintages: ['2018', '2024'],
  vintageNotStated: [],
  boundaryChanged: [['Dorset']],
  areasNotJoined: [['Northamptonshire and North Northamptonshire']],
  repeatedObservations: [2],
  conflictingObservations: [['York, 2018']],
  contradictingRows: [['York, 2018'], [2, 5]],
  ambiguousPeriod: [['2015-16', '2016-17'], [2, 3]],
  fileOfAnotherKind: ['a PDF document', 'Use the CSV file.'],
  valuesMissing: ['Life expectancy'],
  headingWithComma: [['Rate per 1,000'], 1],
  lastLineCut: [9, '7'],
  bracketedNumbers: ['Change', [{ raw: '(5.2)', line: 2 }]],
  tooManyDigits: ['Value', [{ raw: '9007199254740993', line: 2 }]],
  sentinels: [[{ raw: '-99', line: 2 }]],
  ambiguousDecimal: [[{ raw: '1.234', line: 2 }], 'semicolons'],
  hiddenCharacters: [[{ raw: 'York\u200b', line: 2 }]],
  undatedPeriods: [['Baseline', 'Wave 2'], '2024'],
  periodNeeded: [['Baseline', 'Wave 2']],
  dayFirstDates: ['Date', [{ raw: '01/04/2024', line: 2 }], '1 April 2024'],
  monthFirstDates: ['Date', [{ raw: '04/25/2024', line: 2 }]],
  limitsAsGroups: [['2018 lower CI']],
  outsideUsualRange: ['rates below 0', [{ raw: '-5', line: 3 }]],
  directionMarks: [[{ raw: 'Yo\u202ekr', line: 2 }]],
  garbledText: [3, 'â€“'],
  typeMismatch: ['text/html', 'CSV'],
  lastLineShort: [9],
  benchmarkNeeded: ['baseline="benchmark"'], benchmarkWithoutFigure: ['baseline="benchmark"', 'England', 'the bars start at zero'], unclosedQuote: [3, 18, '"Leeds'], strayQuote: [[2], 'a"b'], tooFewFields: [[3], 2], tooManyFields: [[3], 2], duplicateHeader: ['Rate', ['Rate (2)'], 1], unevenRows: [5333],
  emptyHeader: [['Column 3'], 1], spannedHeader: ['Rate', 1], severalHeaderRows: [2], spannedCell: ['York', 2], titleLines: ['Table 1', 2], footnoteLines: [['Source: ONS'], [9]], blankLines: [[4]],
  ambiguousDelimiter: [['commas', 'tabs'], 1], delimiterRecognised: ['tabs'], ambiguousFormat: [['a', 'b'], ['x', 'y']], formatMismatch: ['csv'], formatRecognised: ['a Fingertips download'],
  rowsSetAside: ['Titles', ['Table 1'], [1]], notJson: [1, 4, 'an unexpected ‘]’'], jsonShape: ['a single value'], jsonTooDeep: [64, 1], duplicateKey: ['a', 1], nestedCell: ['a', 2, '[1]'],
  tooMuchData: ['rows', 1000000], webPageInsteadOfData: ['<html>'], notFound: ['/a.csv'], accessRestricted: ['/a.csv'], serverError: ['/a.csv', 503], networkFailed: ['/a.csv'], timedOut: ['/a.csv', 30],
  badUrl: ['ftp://x'], staleData: ['The server could not send it.'], unreadableNumber: ['Rate', [{ raw: 'x', line: 2 }]], mixedUnits: ['Rate', '%', [{ raw: '5', line: 2 }]],
  unreadablePeriod: ['Period', [{ raw: '01/02/2024', line: 2 }]], markerUnexplained: ['Rate', 'c', 'suppressed', [2]], invalidLimits: [[2], 'lower95'], confidenceLevelAssumed: ['LCI'],
  encodingRead: ['Windows-1252'], encodingInvalid: ['utf-8', 16], encodingUnknown: ['utf-99'], byteOrderMarkInside: [], controlCharacters: [2], lookAlikes: [['Leeds', 'leeds']],
  truncatedData: [10, 5], unknownKeyword: ['sort', 'vale', ['value', 'name']], badValue: ['classes', '99', 'a whole number from 3 to 9'], widgetFailed: ['x is not a function'], trustedTypesRefused: ['commonweal', 'TypeError'], languageNotLoaded: ['cy', 'bar-ranking'],
}; // prettier-ignore

const makers = Object.entries(messages) as [string, (...values: unknown[]) => data.Issue][];
const issues = makers.flatMap(([name, make]) => {
  const sample = SAMPLES[name];
  return sample === undefined ? [] : [[name, make(...sample)] as const];
});

test('every message has a sample here, so that it is read at least once', () => {
  assert.deepEqual(
    makers.map(([name]) => name).filter((name) => SAMPLES[name] === undefined),
    [],
  );
});

test('codes are stable words with dashes, each used once', () => {
  const codes = issues.map(([, { code }]) => code);
  for (const code of codes) assert.match(code, /^[a-z]+(?:-[a-z]+)*$/);
  assert.equal(new Set(codes).size, codes.length);
});

for (const [name, issue] of issues) {
  test(`${name} is plain sentences that say what happened`, () => {
    const { message } = issue;
    assert.match(message, /^[\p{Lu}\p{Ll}‘]/u);
    assert.match(message, /[.?]$/);
    assert.doesNotMatch(
      message,
      /undefined|null|NaN|\[object|!|\b(?:eg|ie|etc|via|please|invalid|error occurred)\b/i,
    );
    assert.doesNotMatch(message, / {2}|\.\./);
  });
}

test('raw text is cut to 200 characters', () => {
  assert.equal(messages.badUrl('x'.repeat(500)).raw?.length, 200);
});

test('the nearest allowed word is suggested, a far one is not', () => {
  assert.match(
    messages.unknownKeyword('classify', 'quantiles', ['quantile', 'jenks']).message,
    /Did you mean ‘quantile’\?/,
  );
  assert.equal(nearest('brr', ['quantile', 'jenks']), null);
});

test('lists, quotations and lines read as a person writes them', () => {
  assert.equal(listed(['a', 'b', 'c']), 'a, b and c');
  assert.equal(listed(['a', 'b'], 'or'), 'a or b');
  assert.equal(listed(['a']), 'a');
  assert.equal(listed([]), '');
  assert.equal(
    listed(Array.from({ length: 14 }, (_, index) => String(index))),
    '0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 and 2 more',
  );
  assert.equal(linesInWords([3]), 'line 3');
  assert.equal(quoted('x'.repeat(99)).length, 63);
});
