import { type DataFault, head, rows } from './data-fault.js';

/** Group 3: names and text. */
export const NAMES: readonly DataFault[] = [
  ...['Aged <5 years', 'A & B', '5 > 3', '"quoted"', 'a<b>c', '<b>x</b>', '&amp;', '<script>'].map(
    (name) => ({
      number: name.startsWith('<') || name === '&amp;' ? 71 : 70,
      what: `the name ${name}`,
      data: `${head}"${name.replaceAll('"', '""')}",1\r\nLeeds,2\r\n`,
      quiet: true,
      values: { [name]: 1, Leeds: 2 },
      shown: [name],
    }),
  ),
  {
    number: 72,
    what: 'Arabic and Hebrew names',
    data: `${head}منطقة 12,1\r\nחיפה 3,2\r\n`,
    values: { 'منطقة 12': 1, 'חיפה 3': 2 },
    shown: ['\u2068חיפה 3\u2069'],
  },
  {
    number: 73,
    what: 'marks that turn text round',
    data: `${head}York\u202Edcba,1\r\nLeeds\u2066x,2\r\n`,
    codes: ['direction-marks'],
    says: ['reading direction of ‘York[U+202E]dcba’ (line 2) and ‘Leeds[U+2066]x’ (line 3), so'],
    names: ['York\u202Edcba', 'Leeds\u2066x'],
    raw: ['1', '2'],
    shown: ['\u2068York\u202Edcba\u2069', '\u2068Leeds\u2066x\u2069'],
  },
  {
    number: 73,
    what: 'marks that say the direction of one letter alone',
    data: `${head}York\u200E,1\r\nחיפה\u200F 3,2\r\n`,
    quiet: true,
    names: ['York\u200E', 'חיפה\u200F 3'],
  },
  {
    number: 74,
    what: 'five hundred accents on one letter',
    data: `${head}Y${'\u0301'.repeat(500)}ork,1\r\nLeeds,2\r\n`,
    names: [`Y${'\u0301'.repeat(500)}ork`, 'Leeds'],
    shown: [`Y${'\u0301'.repeat(500)}ork`],
  },
  {
    number: 74,
    what: 'signs that take no room',
    data: `${head}Yo\u200brk,1\r\nLe\u00adeds,2\r\n`,
    names: ['Yo\u200brk', 'Le\u00adeds'],
    shown: ['Yo\u200brk', 'Le\u00adeds'],
  },
  {
    number: 75,
    what: 'pictures of several signs',
    data: `${head}👩‍👩‍👧 🏴󠁧󠁢󠁷󠁬󠁳󠁿 𝒴ork,1\r\nLeeds,2\r\n`,
    values: { '👩‍👩‍👧 🏴󠁧󠁢󠁷󠁬󠁳󠁿 𝒴ork': 1, Leeds: 2 },
    shown: ['👩‍👩‍👧 🏴󠁧󠁢󠁷󠁬󠁳󠁿 𝒴ork'],
  },
  {
    number: 76,
    what: 'a name of 10,000 letters',
    data: `${head}${'Y'.repeat(10_000)},1\r\nLeeds,2\r\n`,
    values: { Leeds: 2 },
  },
  {
    number: 76,
    what: 'a name of 2,000 words',
    data: `${head}${'York '.repeat(2000).trim()},1\r\nLeeds,2\r\n`,
    values: { Leeds: 2 },
  },
  {
    number: 77,
    what: 'names that are empty',
    data: `${head},1\r\n  ,2\r\nLeeds,3\r\n`,
    names: ['Unnamed (row 2)', 'Unnamed (row 3)', 'Leeds'],
    shown: ['Unnamed (row 2)', 'Unnamed (row 3)'],
  },
  {
    number: 78,
    what: 'names that differ by case or kind of space',
    data: `${head}York St,1\r\nYork\u00a0St,2\r\nyork st,3\r\n`,
    codes: ['look-alike-names'],
    names: ['York St', 'York\u00a0St', 'york st'],
    raw: ['1', '2', '3'],
  },
  {
    number: 78,
    what: 'names whose accents are stored in two ways',
    data: `${head}Caf\u00e9,1\r\nCafe\u0301,2\r\nYork,3\r\n`,
    codes: ['look-alike-names'],
    says: ['‘Caf\u00e9’ and ‘Cafe\u0301’'],
    names: ['Caf\u00e9', 'Cafe\u0301', 'York'],
    raw: ['1', '2', '3'],
  },
  {
    number: 79,
    what: 'names with quotation marks and signs',
    data: `${head}"a ""b"" #c",1\r\n'd e',2\r\n`,
    values: { 'a "b" #c': 1, "'d e'": 2 },
    shown: ['a "b" #c', "'d e'"],
  },
  {
    number: 80,
    what: 'letters of other alphabets',
    data: `${head}Ynys Môn,1\r\nÆrø,2\r\nŁódź,3\r\n`,
    values: { 'Ynys Môn': 1, Ærø: 2, Łódź: 3 },
  },
  {
    number: 81,
    what: 'a very long source',
    data: `${rows('1', '2')}# title: ${'source '.repeat(500)}\r\n# url: https://example.org/${'x'.repeat(1000)}\r\n# format: Commonweal CSV 1\r\n`,
    values: { York: 1 },
  },
];

const tenThousand = Array.from({ length: 10_000 }, (_, index) => index);
const thousand = tenThousand.slice(0, 1000);
/** Group 4: size, as far as it is no matter of time. */
export const SIZES: readonly DataFault[] = [
  {
    number: 85,
    what: '1,000 columns',
    data: `area,value,${thousand.map((at) => `c${at}`).join(',')}\r\nYork,1,${thousand.join(',')}\r\nLeeds,2,${thousand.join(',')}\r\n`,
    quiet: true,
    columns: ['area', 'value', ...thousand.map((at) => `c${at}`)],
    values: { York: 1, Leeds: 2 },
  },
  {
    number: 85,
    what: 'one row of 10,000 columns',
    data: `area,${tenThousand.map((at) => `g${at}`).join(',')}\r\nYork,${tenThousand.join(',')}\r\n`,
    quiet: true,
    columns: ['area', ...tenThousand.map((at) => `g${at}`)],
    raw: ['0', '9999'],
  },
  {
    number: 86,
    what: '300 areas',
    data:
      head +
      thousand
        .slice(0, 300)
        .map((at) => `Area ${at},${at}`)
        .join('\r\n'),
    quiet: true,
    values: { 'Area 7': 7 },
    names: thousand.slice(0, 300).map((at) => `Area ${at}`),
  },
];
