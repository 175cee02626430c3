import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { cy } from '@commonweal/charts/language/cy.js';
import {
  and,
  AREA,
  couldBe,
  count,
  list,
  ordinal,
  otherOf,
  rowsOf,
  soft,
  VALUE,
} from '@commonweal/charts/language/cy/count.js';
import type { Headline } from '@commonweal/charts/language/headline.js';
import { period } from '@commonweal/charts/language/cy/prose.js';
import { en } from '@commonweal/charts/language/en.js';
import { against } from '@commonweal/data/language/cy.js';
import { cyAreaProfile } from '@commonweal/widgets/area-profile/words.cy.js';
import { cyBarRanking } from '@commonweal/widgets/bar-ranking/words.cy.js';
import { enBarRanking } from '@commonweal/widgets/bar-ranking/words.en.js';
import { cyChoroplethTable } from '@commonweal/widgets/choropleth-table/words.cy.js';
import { enChoroplethTable } from '@commonweal/widgets/choropleth-table/words.en.js';
import { cyFrame } from '@commonweal/widgets/frame/words.cy.js';
import { cyLeague } from '@commonweal/widgets/league/words.cy.js';
import { enLeague } from '@commonweal/widgets/league/words.en.js';
import { cyPairedComparison } from '@commonweal/widgets/paired-comparison/words.cy.js';
import { enPairedComparison } from '@commonweal/widgets/paired-comparison/words.en.js';
import { cyStat } from '@commonweal/widgets/stat/words.cy.js';
import { enStat } from '@commonweal/widgets/stat/words.en.js';
import { cyTrend, cyTrendPhrases } from '@commonweal/widgets/trend/words.cy.js';
import fc from 'fast-check';
import {
  choropleths,
  mixed,
  NAMES,
  nouns,
  pairs,
  published,
  leagues,
  rankings,
  stats,
} from './helpers/random-facts.js';
import { joinsWell } from '../support/welsh-joins.js';

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'];

/**
 * The numbers of a sentence, in order of size. English writes low ordinals in words, and some counts of one and two are words in both
 * languages: these are left out.
 */
function numbersIn(text: string): string[] {
  const inFigures = ORDINALS.reduce((said, word, i) => said.replaceAll(`${word} `, `${i + 1}th `), text);
  return (
    inFigures
      .replace(/Area 12|2015–17|2022\/23|per 100,000|fesul 100,000/g, ' ')
      .match(/−?£?\d[\d,.]*/g)
      ?.map((number) => number.replace(/[,.]$/, '')) ?? []
  ).sort();
}
const namesIn = (text: string): string[] =>
  NAMES.flatMap((name) =>
    text
      .split(name)
      .slice(1)
      .map(() => name),
  );
const countOf = (text: string, what: RegExp): number => text.match(what)?.length ?? 0;

function saysTheSame(english: string, welsh: string): void {
  assert.deepEqual(numbersIn(welsh), numbersIn(english), `${english}\n${welsh}`);
  assert.deepEqual(namesIn(welsh), namesIn(english), `${english}\n${welsh}`);
  for (const [one, other] of [
    [/significant/g, /arwyddocaol/g],
    [/as shown/g, /fel y’u dangosir/g],
    [
      /not (?:statistically )?significant/g,
      /nid (?:oedd|yw’r gwahaniaeth)[^;]*? arwyddocaol|heb fod yn arwyddocaol/gi,
    ],
    [/could not be read|could be read|or could not/g, /ni ellid|na ellid/gi],
    [/no figure (?:is|could)/gi, /ni roddir ffigur|ni ellid darllen ffigur/gi],
    [/no other area/g, /unrhyw ardal arall/g],
    [/that could be/g, / y gellid /g],
    [/\boverlap(?:ped)?\b/g, /gorgyffwrdd/g],
    [/no difference is claimed/g, /ni honnir bod gwahaniaeth/g],
    [/confidence limits/gi, /terfynau hyder/g],
    [/different units/g, /unedau gwahanol/g],
    [/different kinds of number/g, /mathau gwahanol o rif/g],
    [/compared with/g, /(?:o’i|o’u|o) (?:gymharu|cymharu) â/g],
    [/\bareas?\b/g, /\bardal(?:oedd)?\b/g],
    [/\bdeciles?\b/g, /\bdd?egradd\b/g],
    [/\bquintiles?\b/g, /\b(?:c|ch|g)wintel\b/g],
    [/\bquartiles?\b/g, /\bchwartel\b/g],
  ] as const)
    assert.equal(countOf(welsh, other), countOf(english, one), `${String(one)}\n${english}\n${welsh}`);
  assert.doesNotMatch(
    welsh,
    /\b(?:the|and|for|was|were|with|than|not|which)\b|undefined|null|\$\{| {2}/i,
    welsh,
  );
  assert.equal(welsh === '', english === '');
  assert.match(welsh, /^$|\.$/);
  joinsWell(welsh);
}

describe('Welsh findings say what the English ones say: numbers, names, significance, gaps', () => {
  const property = <T>(facts: fc.Arbitrary<T>, english: (f: T) => string, welsh: (f: T) => string): void => {
    fc.assert(
      fc.property(facts, (each) => {
        saysTheSame(english(each), welsh(each));
      }),
      { numRuns: 1000 },
    );
  };
  test('of a ranking', () => {
    property(
      rankings,
      (f) => enBarRanking.finding(f),
      (f) => cyBarRanking.finding(f),
    );
  });
  test('of a league table', () => {
    property(
      leagues,
      (f) => enLeague.finding(f),
      (f) => cyLeague.finding(f),
    );
  });
  test('of a choropleth table', () => {
    property(
      choropleths,
      (f) => enChoroplethTable.finding(f),
      (f) => cyChoroplethTable.finding(f),
    );
  });
  test('of a paired comparison', () => {
    property(
      pairs,
      (f) => enPairedComparison.finding(f),
      (f) => cyPairedComparison.finding(f),
    );
  });
  test('of a stat', () => {
    property(
      stats,
      (f) => enStat.finding(f),
      (f) => cyStat.finding(f),
    );
  });
  test('in the headlines, too, and in what is read below them', () => {
    const whole = (headline: Headline | null): string =>
      headline === null ? '' : [`${headline.heading}.`, headline.reading].filter((text) => text !== '').join(' ');
    // English has shorter words for some of it.
    const inFull = (text: string): string =>
      text
        .replace(/(?<!\bbe) (?=(?:tested|compared)\b(?! with))/g, ' that could be ')
        .replace(/\bin no \w+(?= for \S+ and)/, 'in none');
    type Say<T> = (f: T) => Headline | null;
    const both = <T>(facts: fc.Arbitrary<T>, english: Say<T>, welsh: Say<T>): void => {
      property(facts, (f) => inFull(whole(english(f))), (f) => whole(welsh(f)));
    };
    both(rankings, (f) => enBarRanking.headline(f), (f) => cyBarRanking.headline(f));
    both(leagues, (f) => enLeague.headline(f), (f) => cyLeague.headline(f));
    both(choropleths, (f) => enChoroplethTable.headline(f), (f) => cyChoroplethTable.headline(f));
    both(pairs, (f) => enPairedComparison.headline(f), (f) => cyPairedComparison.headline(f));
    both(stats, (f) => enStat.headline(f), (f) => cyStat.headline(f));
    both(mixed, (f) => en.choosing.mixedHeadline(f), (f) => cy.choosing.mixedHeadline(f));
  }); // prettier-ignore
  test('of areas of different levels', () => {
    property(
      mixed,
      (f) => en.choosing.mixedFinding(f),
      (f) => cy.choosing.mixedFinding(f),
    );
  });
  test('of published outcomes', () => {
    property(
      fc.tuple(published, nouns),
      ([f, noun]) => en.choosing.publishedCounts(f, { noun }),
      ([f, noun]) => cy.choosing.publishedCounts(f, { noun }),
    );
  });
  test('of one published outcome, and what it compares with', () => {
    const tones = fc.constantFrom('better', 'lower', 'similar', 'notCompared');
    const names = fc.constantFrom(...NAMES);
    property(
      fc.tuple(names, tones, fc.option(names)),
      (f) => en.choosing.publishedOutcome(...f),
      (f) => cy.choosing.publishedOutcome(...f),
    );
    property(
      fc.option(names),
      (f) => en.choosing.publishedNote(f),
      (f) => cy.choosing.publishedNote(f),
    );
  });
});

describe('Welsh grammar', () => {
  test('a noun after a number has the form of its number', () => {
    assert.deepEqual(
      [0, 1, 2, 3, 6, 15].map((n) => count(n, VALUE)),
      ['0 gwerth', '1 gwerth', '2 werth', '3 gwerth', '6 gwerth', '15 gwerth'],
    );
    assert.equal(count(1204, AREA), '1,204 ardal');
    assert.deepEqual(
      [1, 2, 3, 5, 6].map((n) => cy.legendCount(n, 'quintile')),
      ['(1 cwintel)', '(2 gwintel)', '(3 chwintel)', '(5 cwintel)', '(6 chwintel)'],
    );
    assert.equal(cy.legendCount(2, 'decile'), '(2 ddegradd)');
    assert.equal(count(2, otherOf(rowsOf({ noun: 'decile' }))), '2 ddegradd arall');
    assert.equal(soft(rowsOf({ noun: 'quintile' })), 'gwintel');
    assert.equal(soft(AREA), 'ardal');
  });
  test('what could be compared agrees with its noun in gender and number', () => {
    const decile = rowsOf({ noun: 'decile' });
    assert.equal(couldBe(1, AREA, false), ' y gellid ei chymharu');
    assert.equal(couldBe(1, decile, false), ' y gellid ei gymharu');
    assert.equal(couldBe(4, decile, true), ' y gellid eu profi');
  });
  test('a unit after the number 1 is singular', () => {
    assert.deepEqual(
      ['years', 'people', 'deaths per week', 'percentage points', 'years of life'].map((unit) =>
        cy.withUnit('1', unit),
      ),
      ['1 flwyddyn', '1 person', '1 farwolaeth yr wythnos', '1 pwynt canran', '1 year of life'],
    );
  });
  test('ordinals have their endings', () => {
    assert.equal(
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20].map(ordinal).join(' '),
      '1af 2il 3ydd 4ydd 5ed 6ed 7fed 8fed 9fed 10fed 11eg 12fed 13eg 14eg 15fed 16eg 17eg 18fed 19eg 20fed',
    );
    assert.equal(
      [21, 22, 30, 99, 100, 101, 120, 131, 200].map(ordinal).join(' '),
      '21ain 22ain 30ain 99ain 100fed 101af 120fed 131ain 200fed',
    );
  });
  test('no name loses its first letter to mutation in a list', () => {
    assert.equal(list(['Abertawe', 'Caerdydd']), 'Abertawe a hefyd Caerdydd');
    assert.equal(list(['Caerdydd', 'Abertawe']), 'Caerdydd ac Abertawe');
    assert.equal(list(['Hull', 'Leeds', 'York']), 'Hull, Leeds a York');
    assert.equal(and('Ynys Môn'), 'ac Ynys Môn');
    assert.equal(and('Wrecsam'), 'a Wrecsam');
    assert.deepEqual(['1.4', '8', '−8', '11', '12', '100', '£1,200'].map(and), [
      'ac 1.4',
      'ac 8',
      'a −8',
      'ac 11',
      'a 12',
      'a 100',
      'a £1,200',
    ]);
  });
  test('“ac” goes before “mewn”, and a period after “a” and “â” changes its first letter', () => {
    assert.equal(list(['mewn 7 ardal', 'mewn 10']), 'mewn 7 ardal ac mewn 10');
    assert.deepEqual(['Tachwedd 2020', 'canol 2020', 'Ebrill 2020', '2020', 'Tachwedd'].map(and), [
      'a Thachwedd 2020',
      'a chanol 2020',
      'ac Ebrill 2020',
      'a 2020',
      'a hefyd Tachwedd',
    ]);
    assert.deepEqual(['Tachwedd 2020', 'Ebrill 2020', '2020', '8.1', '£11', 'Term 2'].map(against), [
      'â Thachwedd 2020',
      'ag Ebrill 2020',
      'â 2020',
      'ag 8.1',
      'ag £11',
      'â Term 2',
    ]);
  });
  test('a period that is not a plain year follows words that leave its first letter as it is', () => {
    const { profile } = cyAreaProfile;
    assert.equal(profile.changed('increasing', null, '2019'), 'Uwch nag yn 2019');
    assert.equal(profile.changed('increasing', null, 'March 2019'), 'Uwch nag ar gyfer Mawrth 2019');
    assert.equal(
      cyTrend.panelNote(['March 2019', 'November 2020'], ['0', '5'], false),
      'Pob un rhwng Mawrth 2019 a Thachwedd 2020, ar yr un raddfa o 0 i 5.',
    );
    assert.match(cyTrend.trendNotes.breaks([['March 2019', '']]), /^Ers Mawrth 2019, /);
  });
  test('lines of a trend are counted in the forms of their number', () => {
    const changes = {
      rose: 1,
      fell: 1,
      unchanged: 0,
      of: 2,
      only: null,
      isTested: false,
      from: '2018',
      to: '2020',
    };
    const about = {
      subject: { noun: 'area', indicator: '', unit: '', period: null, fixed: [] },
      group: null,
      isFirst: true,
    } as const;
    const said = cyTrendPhrases.changedAmong(about, changes, { ofGroups: true });
    assert.match(said, /^o 2 linell, /);
  });
  test('known periods, dates and units are in Welsh, others unchanged', () => {
    assert.equal(period('January 2024 to March 2024'), 'Ionawr 2024 – Mawrth 2024');
    assert.equal(period('year ending March 2024'), 'blwyddyn yn dod i ben ym mis Mawrth 2024');
    assert.equal(period('academic year 2023/24'), 'blwyddyn academaidd 2023/24');
    assert.equal(period('week 12 of 2024'), 'wythnos 12, 2024');
    assert.equal(period('Wave 3 of the survey'), 'Wave 3 of the survey');
    assert.equal(cy.dateAndTime('2026-11-21T14:05:00Z'), '21 Tachwedd 2026 am 14:05');
    assert.deepEqual(
      [
        'years',
        'per 100,000 population',
        '£ per hour',
        '% of adults',
        'Percentage points',
        'widgets',
        'blynyddoedd',
        'years of life',
      ].map((unit) => cy.withUnit('2.5', unit)),
      [
        '2.5 o flynyddoedd',
        '2.5 fesul 100,000 o’r boblogaeth',
        '£2.5 yr awr',
        '2.5% o oedolion',
        '2.5 pwynt canran',
        '2.5 widgets',
        '2.5 o flynyddoedd',
        '2.5 years of life',
      ],
    );
  });
});

describe('Welsh files', () => {
  const packages = fileURLToPath(new URL('../../packages', import.meta.url));
  const files = readdirSync(packages, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\/src\/(?:.*\/)?(?:words\.cy|cy|cy\/[^/]+)\.ts$/.test(name))
    .filter((name) => !name.includes('node_modules'))
    .map((name) => join(packages, name));

  /** What a file imports, packages of ours by their source. */
  function importsOf(file: string): string[] {
    const named = readFileSync(file, 'utf8').matchAll(/from '([^']+)\.js'/g);
    return [...named].flatMap(([, path = '']) => {
      if (path.startsWith('.')) return [`${join(dirname(file), path)}.ts`];
      const [, name = '', rest = ''] = /^@commonweal\/(\w+)\/(.+)$/.exec(path) ?? [];
      return name === '' ? [] : [join(packages, name, 'src', `${rest}.ts`)];
    });
  }

  test('state that no translator has checked them', () => {
    assert.ok(files.length >= 16, files.join(' '));
    for (const file of files) {
      const text = readFileSync(file, 'utf8');
      // What is generated holds no words.
      if (!text.startsWith('// Generated from '))
        assert.match(text, /^\/\/ Not yet read by a translator\./, file);
    }
  });

  test('import no English, not even through another file', () => {
    const seen = new Set(files);
    for (const file of seen) for (const path of importsOf(file)) seen.add(path);
    const english = [...seen]
      .map((file) => relative(packages, file))
      .filter((file) => /language\/en[./]|words\.en/.test(file));
    assert.deepEqual(english, []);
  });

  test('a frame page is in Welsh', () => {
    for (const text of [cyFrame.noList, cyFrame.noFigure])
      assert.match(text, /^N(?:i|id) .+\. Gwiriwch .+\.$/);
  });
});
