import assert from 'node:assert/strict';
import { test } from 'node:test';
import { attachUnit, formatNumber, groupDigits, parseShown } from '@commonweal/charts';
import { enBarRanking } from '@commonweal/widgets/bar-ranking/words.en.js';
import { tagsOf } from '@commonweal/widgets/catalogue.js';
import { enChoroplethTable } from '@commonweal/widgets/choropleth-table/words.en.js';
import { enPairedComparison } from '@commonweal/widgets/paired-comparison/words.en.js';
import { enStat } from '@commonweal/widgets/stat/words.en.js';
import { choropleth, comparison, ranking } from './helpers/charts.js';
import { areasOf, dataset } from './helpers/dataset.js';

/** Every text of a set of words that needs no data, and every function given sample words and counts. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (value instanceof Map) return [...(value as Map<string, string>).values()];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
function notes(): string[] {
  const { classNotes, notes: common } = enChoroplethTable;
  const { rankNotes } = enBarRanking;
  const { pairNotes } = enPairedComparison;
  const counted = [1, 2].flatMap((n) => [
    classNotes.classes('quantile', n, ['Men', 'Women']),
    classNotes.classes('jenks', n, []),
    classNotes.fewerClasses(5, n, n, false),
    classNotes.fewerClasses(5, n, null, true),
    classNotes.emptyClasses(n),
    classNotes.outsideBreaks(n),
    classNotes.noLimits(n),
  ]);
  return [
    ...counted,
    common.comparedByLimits('England', 0.95),
    common.comparedByOverlap(0.95),
    rankNotes.baseline('the UK', '100'),
    enStat.relative('England'),
    pairNotes.relative('England'),
  ];
}
/** The English words of every widget. */
const words = await Promise.all(
  tagsOf('widget').map(async (tag): Promise<unknown> => {
    const name = tag.replace('cw-', '');
    const exported = (await import(`../../packages/widgets/src/${name}/words.en.js`)) as object;
    return Object.values(exported).flat();
  }),
);
const texts = words.flatMap(textsIn).concat(notes());
const findings = [
  choropleth(dataset([{ area: 'England', value: 3 }, ...areasOf([1, 2, 3, 4])]), { benchmark: 'England' })
    .finding,
  ranking(dataset(areasOf([1, 2, 2, 4])), { area: ['Area 2'] }).finding,
  comparison(dataset(areasOf([1, 2]))).finding,
];

test('no text has an exclamation mark or an abbreviation from Latin', () => {
  assert.ok(texts.length > 60);
  for (const text of [...texts, ...findings]) {
    assert.doesNotMatch(text, /!|\b(e\.?g|i\.?e|etc|viz|cf|N\.?B|vs?|per annum|via)\b/i, text);
  }
});

test('texts are in sentence case and hold no machine words', () => {
  for (const text of texts) assert.doesNotMatch(text, /undefined|null|NaN|[a-z][A-Z]/, text);
});

test('the built-in texts read at grade 9 or lower (Flesch and Kincaid)', () => {
  const sentences = [...texts.filter((text) => text.split(' ').length > 3), ...findings].map((text) =>
    text.endsWith('.') ? text : `${text}.`,
  );
  const words = sentences.join(' ').match(/[A-Za-z][A-Za-z’'-]*/g) ?? [];
  const stops = sentences.join(' ').match(/[.;:](?=\s|$)/g) ?? [];
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  const grade = 0.39 * (words.length / stops.length) + 11.8 * (syllables / words.length) - 15.59;
  assert.ok(grade <= 9, `grade ${String(grade)}`);
});

function syllablesOf(word: string): number {
  const groups =
    word
      .toLowerCase()
      .replace(/e$/, '')
      .match(/[aeiouy]+/g) ?? [];
  return Math.max(groups.length, 1);
}

test('numbers have commas, a real minus and half rounded away from zero', () => {
  assert.equal(formatNumber(1234567.5, 0), '1,234,568');
  assert.equal(formatNumber(-0.05, 1), '−0.1');
  assert.equal(formatNumber(-0.04, 1), '0.0');
  assert.equal(formatNumber(2.675, 2), '2.68');
  assert.equal(formatNumber(999.95, 1), '1,000.0');
  assert.equal(groupDigits('-123'), '−123');
});

test('a time is that of the United Kingdom, in summer an hour later, and what is none stands as it is', () => {
  assert.equal(enStat.dateAndTime('2026-11-21T14:05:00Z'), '21 November 2026 at 2:05pm');
  assert.equal(enStat.dateAndTime('2026-07-01T23:30:00Z'), '2 July 2026 at 12:30am');
  assert.equal(enStat.dateAndTime('last week'), 'last week');
});

test('a shown number is read back', () => {
  for (const value of [0, -1234.5, 1e6, 0.25]) assert.equal(parseShown(formatNumber(value, 2)), value);
  assert.equal(parseShown('<5'), null);
  assert.equal(parseShown(''), null);
});

test('units stand where a reader expects them', () => {
  assert.equal(attachUnit('2.3', '%'), '2.3%');
  assert.equal(attachUnit('2.3', '% of hours'), '2.3% of hours');
  assert.equal(attachUnit('−5', '£ per head'), '−£5 per head');
  assert.equal(attachUnit('63', 'years'), '63 years');
  assert.equal(attachUnit('63', ''), '63');
});

test('lists whose items hold commas are parted by semicolons', () => {
  const list = (items: string[]): string => enBarRanking.list(items);
  assert.equal(list(['Leeds', 'Hull', 'York']), 'Leeds, Hull and York');
  assert.equal(list(['Kingston upon Hull, City of', 'York']), 'Kingston upon Hull, City of; and York');
  assert.equal(list(['York']), 'York');
  assert.equal(list([]), '');
});
