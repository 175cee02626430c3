import assert from 'node:assert/strict';
import { test } from 'node:test';
import { attachUnit, formatNumber, groupDigits, parseShown } from '@commonweal/charts';
import { enBarRanking } from '@commonweal/widgets/bar-ranking/words.en.js';
import { enStat } from '@commonweal/widgets/stat/words.en.js';
import { isEnglish } from '../support/english-words.js';
import { allTexts, otherTexts, plainTexts, widgetWords } from '../support/word-samples.js';
import { choropleth, comparison, ranking } from './helpers/charts.js';
import { joinsWell } from '../support/welsh-joins.js';
import { areasOf, dataset } from './helpers/dataset.js';

const others = { en: await otherTexts('en'), cy: await otherTexts('cy') };
const textsIn = async (lang: 'en' | 'cy'): Promise<string[]> =>
  (await allTexts(lang)).flatMap(({ texts: own }) => own.map(([, text]) => text));
const texts = await textsIn('en');
const welshTexts = await textsIn('cy');
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

test('texts are in sentence case and contain no machine words', () => {
  for (const text of [...texts, ...welshTexts])
    assert.doesNotMatch(text, /undefined|null|NaN|\[object|[a-z][A-Z]/, text);
});

test('Welsh texts join what they say with the right forms of “a” and “â”', () => {
  for (const text of welshTexts) joinsWell(text);
});

test('the words of pickers, dashboards, frames and links are among them, as many in each language', () => {
  const count = (lang: 'en' | 'cy'): (readonly [string, number])[] =>
    others[lang].map(({ where, texts: own }) => [where.replace(`.${lang}.`, '.'), own.length]);
  assert.deepEqual(count('cy'), count('en'));
  const found = new Set(count('en').map(([where]) => where));
  for (const name of ['area-picker/words.ts', 'dashboard/words.ts', 'frame/words.ts', 'permalink/words.ts'])
    assert.ok(found.has(name), name);
});

test('Welsh has as many texts as English, and none is in English', async () => {
  assert.equal(welshTexts.length, texts.length);
  const sentences = texts.filter((text) => text.split(' ').length > 3);
  assert.deepEqual(
    sentences.filter((text) => welshTexts.includes(text)),
    [],
  );
  // A sample of a chart has names of its data in it.
  const widgets = await widgetWords('cy');
  const plain = widgets.flatMap(({ words }) => plainTexts(words));
  const other = others.cy.flatMap(({ texts: own }) => own);
  assert.deepEqual([...plain, ...other].map(([, text]) => text).filter(isEnglish), []);
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
  for (const minus of ['-', '−']) {
    assert.equal(groupDigits(`${minus}123`), '−123');
    assert.equal(groupDigits(`${minus}123456.70`), '−123,456.70');
    assert.equal(groupDigits(`${minus}0.0`), '0.0');
  }
});

test('times are UK times, an hour later in summer, and anything else is left unchanged', () => {
  assert.equal(enStat.dateAndTime('2026-11-21T14:05:00Z'), '21 November 2026 at 2:05pm');
  assert.equal(enStat.dateAndTime('2026-07-01T23:30:00Z'), '2 July 2026 at 12:30am');
  assert.equal(enStat.dateAndTime('last week'), 'last week');
});

test('a shown number reads back as itself', () => {
  for (const value of [0, -1234.5, 1e6, 0.25]) assert.equal(parseShown(formatNumber(value, 2)), value);
  assert.equal(parseShown('<5'), null);
  assert.equal(parseShown(''), null);
});

test('units are where a reader expects them', () => {
  assert.equal(attachUnit('2.3', '%'), '2.3%');
  assert.equal(attachUnit('2.3', '% of hours'), '2.3% of hours');
  assert.equal(attachUnit('−5', '£ per head'), '−£5 per head');
  assert.equal(attachUnit('63', 'years'), '63 years');
  assert.equal(attachUnit('63', ''), '63');
});

test('lists whose items contain commas use semicolons', () => {
  const list = (items: string[]): string => enBarRanking.list(items);
  assert.equal(list(['Leeds', 'Hull', 'York']), 'Leeds, Hull and York');
  assert.equal(list(['Kingston upon Hull, City of', 'York']), 'Kingston upon Hull, City of; and York');
  assert.equal(list(['York']), 'York');
  assert.equal(list([]), '');
});
