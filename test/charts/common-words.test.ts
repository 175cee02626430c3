import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Subject } from '@commonweal/charts/kit/facts.js';
import { cy } from '@commonweal/charts/language/cy.js';
import { en } from '@commonweal/charts/language/en.js';
import type { Words } from '@commonweal/charts/language/words.js';

const LIFE: Subject = {
  indicator: 'life expectancy',
  unit: 'years',
  period: '2015–17',
  noun: 'area',
  fixed: ['Men'],
};
const BARE: Subject = { indicator: '', unit: '', period: null, noun: 'area', fixed: [] };

/** What each common text says, in English and in Welsh. */
const TEXTS: readonly (readonly [text: (words: Words) => string, english: string, welsh: string])[] = [
  [(w) => w.heading(LIFE, null), 'Life expectancy, men, 2015–17', 'Life expectancy, Men, 2015–17'],
  [(w) => w.heading(BARE, 'A title'), 'A title', 'A title'],
  [
    (w) => w.caption(LIFE, null, [], ''),
    'Life expectancy (years) by area for men in 2015–17.',
    'Life expectancy (blynyddoedd) yn ôl ardal: Men, 2015–17.',
  ],
  [(w) => w.caption(BARE, 'age', [], ''), 'Figures by age group.', 'Ffigurau yn ôl grŵp oedran.'],
  [
    (w) => w.caption(BARE, 'cause', ['A', 'B'], 'Sorted.'),
    'Figures by cause for A and B. Sorted.',
    'Ffigurau yn ôl achos: A, B. Sorted.',
  ],
  [
    (w) => w.rowsShown(100, 1200),
    '100 of 1,200 rows are shown; the download has all.',
    'Dangosir 100 o’r 1,200 rhes; mae’r lawrlwythiad yn cynnwys pob un.',
  ],
  [
    (w) => w.longTable.position(1234, 33755),
    'Showing from row 1,234 of 33,755.',
    'Yn dangos o res 1,234 ymlaen, o gyfanswm o 33,755.',
  ],
  [
    (w) => w.longTable.found(0, 33755, 'xyz'),
    'No row has “xyz” in its name.',
    'Nid yw “xyz” yn enw unrhyw res.',
  ],
  [
    (w) => w.longTable.found(1, 33755, 'york'),
    '1 of 33,755 rows has “york” in its name.',
    'Mae “york” yn enw 1 o’r 33,755 rhes.',
  ],
  [
    (w) => w.longTable.found(1200, 33755, 'a'),
    '1,200 of 33,755 rows have “a” in their names.',
    'Mae “a” yn enw 1,200 o’r 33,755 rhes.',
  ],
  [
    (w) => w.longTable.printed(21, 60, 33755),
    'Printed here: rows 21 to 60 of 33,755, and any that are highlighted. The download has all of them.',
    'Argraffwyd yma: rhesi 21 i 60 o 33,755, ac unrhyw rai a amlygwyd. Mae’r lawrlwythiad yn cynnwys pob un.',
  ],
  [
    (w) => w.order('source', 'Area', 'ascending'),
    'Rows are in the order of the source.',
    'Mae’r rhesi yn nhrefn y ffynhonnell.',
  ],
  [(w) => w.order('name', 'Area', 'ascending'), 'Sorted by area, A to Z.', 'Trefnwyd yn ôl Area, A i Y.'],
  [(w) => w.order('name', 'Area', 'descending'), 'Sorted by area, Z to A.', 'Trefnwyd yn ôl Area, Y i A.'],
  [
    (w) => w.order('value', 'Men', 'ascending'),
    'Sorted by men, lowest first.',
    'Trefnwyd yn ôl Men, yr isaf yn gyntaf.',
  ],
  [
    (w) => w.order('value', 'Men', 'descending'),
    'Sorted by men, highest first.',
    'Trefnwyd yn ôl Men, yr uchaf yn gyntaf.',
  ],
  [
    (w) => w.order('highest', '', 'ascending'),
    'Sorted from highest to lowest.',
    'Trefnwyd o’r uchaf i’r isaf.',
  ],
  [
    (w) => w.order('highest', '', 'descending'),
    'Sorted from lowest to highest.',
    'Trefnwyd o’r isaf i’r uchaf.',
  ],
  [(w) => w.range('1', '2'), '1 to 2', '1 i 2'],
  [(w) => w.confidence(0.95), '95% confidence limits', 'terfynau hyder 95%'],
  [(w) => w.limitsSpoken('1', '2', 0.998), '99.8% confidence limits 1 to 2', 'terfynau hyder 99.8% o 1 i 2'],
  [
    (w) => w.limitsUnused('', '2'),
    'limits given: none to 2, not used',
    'terfynau a roddwyd: dim i 2, heb eu defnyddio',
  ],
  [
    (w) => w.limitsUnused('1', ''),
    'limits given: 1 to none, not used',
    'terfynau a roddwyd: 1 i dim, heb eu defnyddio',
  ],
  [(w) => w.legendCount(2, 'value'), '(2 values)', '(2 werth)'],
  [(w) => w.legendCount(1, 'area'), '(1 area)', '(1 ardal)'],
  [
    (w) => w.legendOutcome('notCompared', '', 'both'),
    'Not compared: no limits or no benchmark to go by',
    'Heb eu cymharu: dim terfynau, neu ddim meincnod, i gymharu',
  ],
  [
    (w) => w.legendOutcome('notCompared', 'England', 'both'),
    'Not compared: no limits or no England figure to go by',
    'Heb eu cymharu: dim terfynau, neu ddim ffigur ar gyfer England, i gymharu',
  ],
  [
    (w) => w.legendOutcome('notCompared', '', 'benchmark'),
    'Not compared: no benchmark to go by',
    'Heb eu cymharu: dim meincnod i gymharu',
  ],
  [
    (w) => w.legendOutcome('notCompared', 'England', 'benchmark'),
    'Not compared: no England figure to go by',
    'Heb eu cymharu: dim ffigur ar gyfer England i gymharu',
  ],
  [
    (w) => w.legendOutcome('notCompared', 'England', 'limits'),
    'Not compared: no limits to go by',
    'Heb eu cymharu: dim terfynau i gymharu',
  ],
  [(w) => w.legendOutcome('similar', 'England'), 'Similar to England', 'Tebyg i’r ffigur ar gyfer England'],
  [(w) => w.legendOutcome('better', 'England'), 'Better than England', 'Gwell na’r ffigur ar gyfer England'],
  [(w) => w.named('York', '2.0'), 'York 2.0', 'York 2.0'],
  [(w) => w.withUnit('1', 'deaths'), '1 death', '1 farwolaeth'],
];

for (const [lang, words, at] of [
  ['English', en, 1],
  ['Welsh', cy, 2],
] as const)
  test(`${lang}: the texts that all charts share name every number, place and direction they are given`, () => {
    assert.deepEqual(
      TEXTS.map(([text]) => text(words)),
      TEXTS.map((each) => each[at]),
    );
  });
