/**
 * Small inputs that were once read or shown wrongly, each for its kind, with what should come of them: when they are read,
 * and as an element shows them. The files are in `test/fixtures/cases`.
 */
export interface Case {
  readonly file: string;
  /** What it is a case of. */
  readonly what: string;
  /** How it is read, as `columns`, `where` and so on are written as attributes. */
  readonly reading?: Readonly<Record<string, string>>;
  readonly read: Reading;
  /** The element that shows it, with its attributes; none for a file that no chart can be made of. */
  readonly shown?: Showing;
}

export interface Reading {
  /** Code, else name, of each area in the source's order; absent where no area can be made out. */
  readonly areas?: readonly string[];
  /** Number, or the reason for its absence, of each observation in the source's order. */
  readonly values?: readonly (number | string)[];
  /** Labels, earliest first. */
  readonly periods?: readonly string[];
  /** Lower and upper limit of each observation, `–` where it has none. */
  readonly limits?: readonly string[];
  readonly unit?: string;
  readonly indicator?: string;
  /** Role by column heading. */
  readonly roles?: Readonly<Record<string, string>>;
  /** What the messages say between them, and what none says. */
  readonly says?: readonly RegExp[];
  readonly never?: readonly RegExp[];
  /** Whether nothing can be read. */
  readonly refused?: true;
}

export interface Showing {
  readonly element: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly state: string;
  /** What the chart says: heading, finding, notes, cells and messages. */
  readonly says?: readonly RegExp[];
  readonly never?: readonly RegExp[];
  /** The names of the rows, in their order. */
  readonly rows?: readonly string[];
}

const RANKING = 'cw-bar-ranking';
const TABLE = 'cw-choropleth-table';

export const CASES: readonly Case[] = [
  {
    file: '01-code-value-se.csv',
    what: 'a standard error is no name',
    read: {
      areas: ['E06000014', 'E08000035', 'E06000010'],
      values: [65.1, 62, 60],
      roles: { area_code: 'area_code', value: 'value', se: 'standard_error' },
    },
    shown: { element: RANKING, state: 'ready', rows: ['York', 'Leeds', 'Kingston upon Hull, City of'] },
  },
  {
    file: '02-code-value-rank.csv',
    what: 'a rank is no name',
    read: { areas: ['E06000014', 'E08000035'], values: [65.1, 62] },
    shown: { element: RANKING, state: 'ready', rows: ['York', 'Leeds'] },
  },
  {
    file: '03-wide-limits.csv',
    what: 'limits beside each of several periods belong to that period',
    read: {
      areas: ['York', 'Leeds'],
      values: [5, 7, 6, 8],
      periods: ['2019', '2020'],
      limits: ['4–6', '6–8', '5–7', '7–9'],
    },
    shown: {
      element: TABLE,
      attributes: { period: '2020', 'show-limits': '' },
      state: 'ready',
      says: [/7 to 9/, /6 to 8/],
      never: [/4 to 6/],
    },
  },
  {
    file: '04-excel-months.csv',
    what: 'months as a spreadsheet writes them are dated',
    read: {
      periods: ['September 2023', 'December 2023', 'April 2024'],
      values: [5, 6, 4, 7, 8, 9],
    },
    shown: { element: RANKING, state: 'ready', says: [/April 2024/], never: [/December/] },
  },
  {
    file: '04c-uk-dates.csv',
    what: 'dates with slashes have the day first, with a notice',
    read: { periods: ['1 December 2023', '1 April 2024'], says: [/day/i] },
    shown: { element: RANKING, state: 'ready', says: [/1 April 2024/] },
  },
  {
    file: '05-statistics-gov-scot.csv',
    what: 'rows of measurements are one number with its limits',
    read: {
      areas: ['S12000033', 'S12000036'],
      values: [77.1, 78.2],
      limits: ['76.5–77.7', '77.9–78.6'],
      periods: ['2017–19'],
      unit: 'years',
    },
    shown: { element: RANKING, state: 'ready', rows: ['City of Edinburgh', 'Aberdeen City'] },
  },
  {
    file: '06-phs-qualifiers.csv',
    what: 'a qualifier column qualifies the column beside it',
    read: {
      areas: ['S08000015', 'S08000016', 'S92000003'],
      values: [3.2, 'suppressed', 2.9],
      periods: ['2023 Q1'],
    },
    shown: {
      element: RANKING,
      state: 'partial',
      says: [/[Ss]uppressed/],
      never: [/highest of/, /lowest of/],
    },
  },
  {
    file: '07-nisra-pxstat.csv',
    what: 'a constant column is never the area',
    read: {
      areas: ['N09000003', 'N92000002'],
      values: [77.6, 79.9],
      periods: ['2021'],
      unit: 'years',
      indicator: 'life expectancy',
    },
    shown: {
      element: RANKING,
      state: 'partial',
      rows: ['Belfast upper-tier authority', 'Northern Ireland country'],
      says: [/77\.6/, /79\.9/],
      never: [/highest/, /lowest/],
    },
  },
  {
    file: '09-where-benchmark.csv',
    what: 'the benchmark is looked up before where narrows the areas',
    read: { areas: ['E92000001', 'E12000003', 'E06000014', 'E08000035'], values: [10, 12, 8, 13] },
    shown: {
      element: RANKING,
      attributes: { where: 'Area Type=Counties & UAs', benchmark: 'England' },
      state: 'ready',
      says: [/England/],
      never: [/Yorkshire and the Humber/, /not in the data/],
    },
  },
  {
    file: '10-prose-status.csv',
    what: 'prose in a status column is a note of its row',
    read: { areas: ['E06000052', 'E06000014'], values: [5, 5.5], limits: ['4–6', '4–6'] },
    shown: {
      element: RANKING,
      state: 'ready',
      says: [/Value for Cornwall and Isles of Scilly combined/],
      never: [/Normal value/],
    },
  },
  {
    file: '11-one-code-several-names.csv',
    what: 'what is beside several names is no code of any',
    read: { areas: ['E06000014', 'North of Tyne', 'Tees Valley'], values: [65.1, 5, 9], says: [/2 names/] },
    shown: { element: RANKING, state: 'ready', says: [/North of Tyne/, /Tees Valley/] },
  },
  {
    file: '13-academic-years.csv',
    what: 'two years in full are as doubtful as two in short',
    read: { says: [/2023-2024/], values: [5, 4] },
  },
  {
    file: '14-iso-mid-month.csv',
    what: 'a duration may begin on any day',
    read: {
      periods: ['16 November 2015 to 15 November 2016', '16 November 2016 to 15 November 2017'],
      values: [22.6, 23.1],
    },
    shown: { element: RANKING, state: 'ready', says: [/16 November 2016 to 15 November 2017/] },
  },
  {
    file: '15-odata.json',
    what: 'the only list of records in an object is the table',
    read: { areas: ['W06000015', 'W06000011'], values: [12.5, 10.1], periods: ['2019'] },
    shown: { element: RANKING, state: 'ready', rows: ['Cardiff', 'Swansea'] },
  },
  {
    file: '16-row-number.csv',
    what: 'a running number is no value',
    read: { areas: ['York', 'Leeds'], values: [5.1, 7.2] },
    shown: { element: RANKING, state: 'ready', rows: ['Leeds', 'York'] },
  },
  {
    file: '18-cdc-places.csv',
    what: 'a footnote is the reason for a number that is not given',
    read: { areas: ['First', 'Second'], values: [9.8, 'suppressed'], limits: ['9.2–10.4', '–'] },
    shown: {
      element: RANKING,
      state: 'ready',
      says: [/Estimates suppressed for population less than 50/],
    },
  },
  {
    file: '20-latest-picks-indicator.csv',
    what: 'of several indicators none is chosen by its year',
    read: { values: [5, 6, 30, 28] },
    shown: { element: RANKING, state: 'error', says: [/2 indicators/, /Smoking/, /Obesity/] },
  },
  {
    file: '20-latest-picks-indicator.csv',
    what: 'an indicator that was chosen gives the heading its name',
    read: {},
    shown: {
      element: RANKING,
      attributes: { where: 'indicator=Smoking' },
      state: 'ready',
      says: [/Smoking/, /2021/],
      never: [/Obesity/, /2022/],
    },
  },
  {
    file: '21-jsonstat-no-values.json',
    what: 'a description without values has no missing values',
    read: { refused: true, says: [/describes the data .* and holds no values/], never: [/4 /] },
  },
  {
    file: '22-nan.csv',
    what: 'words of software for nothing are not available',
    read: { values: ['notAvailable', 5, 'notAvailable'], never: [/comma/] },
    shown: { element: RANKING, state: 'ready', says: [/Not available/i] },
  },
  {
    file: '23-brackets-negative.csv',
    what: 'a number in brackets is not guessed to be negative',
    read: { values: ['notANumber', 3.1, 'notANumber'], says: [/brackets/, /−5\.2|-5\.2/] },
  },
  {
    file: '24-month-beside-quarter.csv',
    what: 'a month may be beside quarters',
    read: { periods: ['March 2024', '2024 Q2'], values: [3, 4] },
    shown: { element: RANKING, state: 'ready', says: [/2024 Q2/] },
  },
  {
    file: '25-ragged.csv',
    what: 'a heading without cells takes nothing from anybody',
    read: { areas: ['E06000014', 'E08000035'], values: [8, 13] },
    shown: { element: RANKING, state: 'ready', rows: ['Leeds', 'York'] },
  },
  {
    file: '26-half-suppressed.csv',
    what: 'a column of markers and numbers is one of numbers, whatever their share',
    read: {
      areas: ['Abbey', 'Bridge', 'Castle', 'Dock'],
      values: [5, 'suppressed', 'suppressed', 12],
    },
    shown: { element: RANKING, state: 'ready', says: [/Abbey/, /Bridge/, /Castle/, /Dock/] },
  },
  {
    file: '26c-column-lost.csv',
    what: 'no column is dropped for its markers',
    read: { values: [5, 'suppressed', 6, 'suppressed', 7, 3] },
    shown: { element: TABLE, state: 'ready', says: [/Men/, /Women/] },
  },
  {
    file: '27-sentinel.csv',
    what: 'a number that may stand for a gap is shown, and doubted',
    read: { values: [-99, 12, 8], says: [/-99|−99/, /missing/] },
    shown: { element: RANKING, state: 'ready', says: [/−99|-99/] },
  },
  {
    file: '30-sdg-region-and-la.csv',
    what: "a region's code on the rows of its authorities is no identity",
    read: { areas: ['County Durham', 'Gateshead'], values: [97.2, 98.5], says: [/E12000001.* 2 names/] },
    shown: { element: RANKING, state: 'ready', rows: ['Gateshead', 'County Durham'] },
  },
  {
    file: '31-unit-in-heading.csv',
    what: 'a unit in brackets at the end of a heading is the unit and no part of the name',
    read: { values: [15.3, 15, 21.4, 15], indicator: 'smoking prevalence', unit: '%' },
    shown: {
      element: RANKING,
      attributes: { benchmark: 'England' },
      state: 'ready',
      says: [/Smoking prevalence was highest in Hull \(21\.4%\)/],
      never: [/prevalence \(%\) was/],
    },
  },
  {
    file: '32-value-with-limits.csv',
    what: 'a value and its limits in one cell are both read',
    read: {
      values: [15.3, 11, 'suppressed', 13],
      limits: ['14.1–16.5', '9.8–12.3', '–', '12.9–13.1'],
      indicator: 'smoking prevalence',
    },
    shown: {
      element: TABLE,
      attributes: { benchmark: 'England' },
      state: 'ready',
      says: [/significantly lower in 1 and higher in 1 of 2 areas than in England/],
    },
  },
  {
    file: '33-months-of-other-years.csv',
    what: 'months are no period without the years beside them',
    read: { values: [5, 6, 7, 8], periods: ['2022–23', '2023–24'], says: [/were not joined/] },
  },
];

/** Pages of `test/fixtures/cases/pages`: what their elements say between them, and what none says. */
export interface PageCase {
  readonly file: string;
  readonly what: string;
  readonly says: readonly RegExp[];
  readonly never: readonly RegExp[];
}

export const PAGE_CASES: readonly PageCase[] = [
  {
    file: '01-small-values-equal.html',
    what: 'small values are told apart',
    says: [/0\.041/, /0\.044/, /0\.045/],
    never: [/equal/i, /in all 3 areas/],
  },
  {
    file: '02-pound-millions.html',
    what: 'units of money stay whole',
    says: [/£12\.2m/, /£2,050\.4m/, /£25\.5m/, /31 \(£000s\)/, /25 \(£000s\)/],
    never: [/£12\.2\)/, /£2,050\.4(?!m)/, /\(£31,?000/, /£25,?000/],
  },
  {
    file: '03-unit-of-first-column.html',
    what: 'each column has its own unit',
    says: [/12\.5%/, /85,200/],
    never: [/85,200(?:\.0)?%/, /5,700,000(?:\.0)?%/, /2 percentage points/],
  },
  {
    file: '04-tie-of-opposite-signs.html',
    what: 'differences of one size and opposite signs are both named',
    says: [/0\.4.* higher for .*cancer.*0\.4.* lower for .*heart/i],
    never: [/higher for cancer and heart/i],
  },
  {
    file: '06-older-period-vanishes.html',
    what: 'an area of an older period is listed, and nothing that is there is called missing',
    says: [/York/, /2022/, /England has no figure for 2023/],
    never: [/not in the data/],
  },
  {
    file: '07-false-reason-for-classes.html',
    what: 'the reason for fewer classes is the true one',
    says: [/only 4 different values/],
    never: [/too many values are equal/],
  },
  {
    file: '09-semicolons-and-points.html',
    what: 'a point between semicolons is asked about',
    says: [/decimal/],
    never: [/1\.23\b/],
  },
];
