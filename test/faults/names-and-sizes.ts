import { type DataFault, head, rows } from './data-fault.js';

/** Group 3: names and text. */
export const NAMES: readonly DataFault[] = [
  ...['Aged <5 years', 'A & B', '5 > 3', 'a<b>c', '<b>x</b>', '&amp;', '<script>'].map((name) => ({
    number: name.startsWith('<') || name === '&amp;' ? 71 : 70,
    what: `the name ${name}`,
    data: `${head}${name},1\r\nLeeds,2\r\n`,
    values: { [name]: 1, Leeds: 2 },
  })),
  {
    number: 72,
    what: 'Arabic and Hebrew names',
    data: `${head}منطقة 12,1\r\nחיפה 3,2\r\n`,
    values: { 'منطقة 12': 1 },
  },
  {
    number: 73,
    what: 'marks that turn text round',
    data: `${head}York\u202Edcba,1\r\nLeeds\u2066x,2\r\n`,
    raw: ['1', '2'],
  },
  {
    number: 74,
    what: 'five hundred accents on one letter',
    data: `${head}Y${'\u0301'.repeat(500)}ork,1\r\nLeeds,2\r\n`,
    values: { Leeds: 2 },
  },
  {
    number: 75,
    what: 'pictures of several signs',
    data: `${head}👩‍👩‍👧 🏴󠁧󠁢󠁷󠁬󠁳󠁿 𝒴ork,1\r\nLeeds,2\r\n`,
    values: { Leeds: 2 },
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
    values: { Leeds: 3 },
  },
  {
    number: 78,
    what: 'names that differ by case or kind of space',
    data: `${head}York St,1\r\nYork\u00a0St,2\r\nyork st,3\r\n`,
    codes: ['look-alike-names'],
    raw: ['1', '2', '3'],
  },
  {
    number: 79,
    what: 'names with quotation marks and signs',
    data: `${head}"a ""b"" #c",1\r\n'd e',2\r\n`,
    values: { 'a "b" #c': 1 },
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

const thousand = Array.from({ length: 1000 }, (_, index) => index);
/** Group 4: size, as far as it is no matter of time. */
export const SIZES: readonly DataFault[] = [
  {
    number: 85,
    what: '1,000 columns',
    data: `area,value,${thousand.map((at) => `c${at}`).join(',')}\r\nYork,1,${thousand.join(',')}\r\nLeeds,2,${thousand.join(',')}\r\n`,
    values: { York: 1 },
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
    values: { 'Area 7': 7 },
  },
];
