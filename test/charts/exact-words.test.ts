import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { attachUnit } from '@commonweal/charts';
import { cyChanges } from '@commonweal/charts/language/cy/change.js';
import { cyPhrases } from '@commonweal/charts/language/cy/phrases.js';
import { withUnit } from '@commonweal/charts/language/cy/unit.js';
import { cy } from '@commonweal/charts/language/cy.js';
import { en } from '@commonweal/charts/language/en.js';
import { enChanges } from '@commonweal/charts/language/en/change.js';
import { enRankingPhrases } from '@commonweal/charts/language/ranking/en.js';
import { shortPeriod } from '@commonweal/charts/language/short-period.js';
import type { Subject } from '@commonweal/charts/kit/facts.js';

const subject: Subject = { indicator: 'smoking', unit: '', noun: 'area', fixed: [], period: null };

describe('the words of all charts', () => {
  for (const [by, direction, english, welsh] of [
    ['source', 'ascending', 'Rows are in the order of the source.', 'Mae’r rhesi yn nhrefn y ffynhonnell.'],
    ['name', 'ascending', 'Sorted by value, A to Z.', 'Trefnwyd yn ôl Value, A i Y.'],
    ['name', 'descending', 'Sorted by value, Z to A.', 'Trefnwyd yn ôl Value, Y i A.'],
    ['value', 'ascending', 'Sorted by value, lowest first.', 'Trefnwyd yn ôl Value, yr isaf yn gyntaf.'],
    ['value', 'descending', 'Sorted by value, highest first.', 'Trefnwyd yn ôl Value, yr uchaf yn gyntaf.'],
    ['highest', 'ascending', 'Sorted from highest to lowest.', 'Trefnwyd o’r uchaf i’r isaf.'],
    ['highest', 'descending', 'Sorted from lowest to highest.', 'Trefnwyd o’r isaf i’r uchaf.'],
    ['lowest', 'ascending', 'Sorted from lowest to highest.', 'Trefnwyd o’r isaf i’r uchaf.'],
    ['lowest', 'descending', 'Sorted from highest to lowest.', 'Trefnwyd o’r uchaf i’r isaf.'],
  ] as const)
    it(`state an order by ${by}, ${direction}`, () => {
      assert.equal(en.order(by, 'Value', direction), english);
      assert.equal(cy.order(by, 'Value', direction), welsh);
    });

  it('say in each state what a reader gets', () => {
    assert.deepEqual(
      [en, cy].map(({ states }) => Object.values({ ...states })),
      [
        [
          'Loading the figures.',
          'Some figures could not be shown.',
          'There are no figures to show.',
          'These figures are from an earlier load. New ones could not be read.',
          'The figures could not be shown.',
        ],
        [
          'Wrthi’n llwytho’r ffigurau.',
          'Ni ellid dangos rhai ffigurau.',
          'Nid oes ffigurau i’w dangos.',
          'Llwythwyd y ffigurau hyn yn gynharach. Ni ellid darllen rhai newydd.',
          'Ni ellid dangos y ffigurau.',
        ],
      ],
    );
  });

  it('put the name of a measure in brackets after a number, since it is no unit', () => {
    const measures =
      'rate rates ratio number numbers count counts index indices score scores proportion rank average averages mean median medians total totals DSR SMR percentile z-score';
    for (const measure of measures.split(' ')) {
      assert.equal(en.withUnit('12', measure), `12 (${measure})`);
      assert.equal(
        en.withUnit('12', `crude ${measure}`).startsWith('12 ('),
        !/^(?:DSR|SMR|per|z)/.test(measure),
      );
    }
    for (const unit of ['ranking', 'meanders', 'visits']) assert.equal(en.withUnit('12', unit), `12 ${unit}`);
  });

  it('say what each flag of the sources means', () => {
    assert.deepEqual(
      [...en.flags].map(([flag, word]) => [flag, word, cy.flags.get(flag)]),
      [
        ['a', 'average', 'cyfartaledd'],
        ['b', 'break in the series', 'toriad yn y gyfres'],
        ['e', 'estimated', 'amcangyfrif'],
        ['f', 'forecast', 'rhagolwg'],
        ['p', 'provisional', 'dros dro'],
        ['r', 'revised', 'diwygiedig'],
        ['t', 'total', 'cyfanswm'],
        ['u', 'low reliability', 'dibynadwyedd isel'],
      ],
    );
    assert.equal(cy.flags.size, en.flags.size);
  });

  for (const [dimension, english, welsh] of [
    ['sex', 'sex', 'rhyw'],
    ['age', 'age group', 'grŵp oedran'],
    ['cause', 'cause', 'achos'],
    ['ethnicity', 'ethnic group', 'grŵp ethnig'],
    ['group', 'group', 'grŵp'],
    ['Topic', 'Topic', 'Topic'],
  ] as const)
    it(`caption rows by ${dimension}`, () => {
      assert.equal(en.caption(subject, dimension, [], ''), `Smoking by ${english}.`);
      assert.equal(cy.caption(subject, dimension, [], ''), `Smoking yn ôl ${welsh}.`);
    });

  it('caption a table with its unit, columns, period and order', () => {
    const full = { ...subject, unit: 'years', period: '2023' };
    assert.equal(
      en.caption(full, 'sex', ['Men', 'Women'], 'Then an order.'),
      'Smoking (years) by sex for men and women in 2023. Then an order.',
    );
    assert.equal(
      cy.caption(full, 'sex', ['Men', 'Women'], 'Then an order.'),
      'Smoking (blynyddoedd) yn ôl rhyw: Men, Women, 2023. Then an order.',
    );
    const bare = { ...subject, indicator: '', unit: '(x)' };
    assert.equal(en.caption(bare, 'age', [], ''), 'Figures (x) by age group.');
    assert.equal(cy.caption(bare, 'age', [], ''), 'Ffigurau (x) yn ôl grŵp oedran.');
  });

  for (const [level, english, welsh] of [
    ['country', 'country', 'gwlad'],
    ['region', 'region', 'rhanbarth'],
    ['upper-tier', 'upper-tier authority', 'awdurdod haen uchaf'],
    ['lower-tier', 'lower-tier authority', 'awdurdod haen isaf'],
    ['combined-authority', 'combined authority', 'awdurdod cyfun'],
    ['metropolitan-county', 'metropolitan county', 'sir fetropolitan'],
    ['icb', 'integrated care board', 'bwrdd gofal integredig'],
    ['K02', 'United Kingdom', 'y Deyrnas Unedig'],
    ['K03', 'Great Britain', 'Prydain Fawr'],
    ['K04', 'England and Wales', 'Cymru a Lloegr'],
    ['E05', 'ward', 'ward'],
    ['W05', 'Welsh ward', 'ward yng Nghymru'],
    ['S13', 'Scottish ward', 'ward yn yr Alban'],
    ['E01', 'lower layer area', 'ardal haen is'],
    ['E02', 'middle layer area', 'ardal haen ganol'],
    ['E13', 'part of London', 'rhan o Lundain'],
    ['S08', 'health board', 'bwrdd iechyd'],
    ['W11', 'local health board', 'bwrdd iechyd lleol'],
    ['E40', 'NHS region', 'rhanbarth y GIG'],
    ['E38', 'sub-location', 'is-leoliad'],
    ['E14', 'constituency', 'etholaeth'],
    ['ward', 'ward', 'ward'],
    ['itl2', 'ITL 2 area', 'ardal ITL 2'],
    ['E99', 'area with a code E99', 'ardal â chod E99'],
    ['my-type', 'my type', 'my type'],
  ] as const)
    it(`name the level ${level}`, () => {
      assert.deepEqual([en.choosing.level(level), cy.choosing.level(level)], [english, welsh]);
    });

  for (const [label, short] of [
    ['January 2016', 'Jan ’16'],
    ['Sept. 2020', 'Sep ’20'],
    ['Dec 1999', 'Dec ’99'],
    ['12 months to June 2021', '12 months to Jun ’21'],
    ['May Day 2021', 'May Day ’21'],
    ['2015 to 2017', '2015–17'],
    ['1999 to 2001', '1999–2001'],
  ] as const)
    it(`shorten the period ‘${label}’ for a tick`, () => {
      assert.equal(shortPeriod(label), short);
    });

  it('name several levels together', () => {
    const coded = 'K02 K03 K04 E05 W05 S13 E01 E02 E13 S08 W11 E40 E38 E14 E99'.split(' ');
    const levels = 'country region upper-tier lower-tier combined-authority metropolitan-county icb itl2'.split(' ');
    assert.deepEqual([en, cy].map(({ choosing }) => choosing.mixedNote([...levels, ...coded])), [
      'Countries, regions, upper-tier authorities, lower-tier authorities, combined authorities, metropolitan counties, integrated care boards, ITL 2 areas, the United Kingdom, Great Britain, England and Wales, wards, Welsh wards, Scottish wards, lower layer areas, middle layer areas, parts of London, health boards, local health boards, NHS regions, sub-locations, constituencies and areas with codes E99 are different levels of area, so they are not ranked, classed or counted together.',
      'Mae gwledydd, rhanbarthau, awdurdodau haen uchaf, awdurdodau haen isaf, awdurdodau cyfun, siroedd metropolitan, byrddau gofal integredig, ardaloedd ITL 2, y Deyrnas Unedig, Prydain Fawr, Cymru a Lloegr, wardiau, wardiau yng Nghymru, wardiau yn yr Alban, ardaloedd haen is, ardaloedd haen ganol, rhannau o Lundain, byrddau iechyd, byrddau iechyd lleol, rhanbarthau’r GIG, is-leoliadau, etholaethau ac ardaloedd â chodau E99 yn lefelau gwahanol o ardal, felly ni chânt eu rhestru yn eu trefn, eu dosbarthu na’u cyfrif gyda’i gilydd.',
    ]);
  }); // prettier-ignore

  for (const [unit, english, welsh] of [
    ['%', 'percentage', 'canran'],
    ['% of adults', 'percentage of adults', 'canran o oedolion'],
    ['% points', 'percentage points', 'pwyntiau canran'],
    ['% point', 'percentage points', 'pwyntiau canran'],
    ['percentage points', 'percentage points', 'pwyntiau canran'],
  ] as const)
    it(`describe the unit ‘${unit}’`, () => {
      const described = [en, cy].map((words) => words.described({ ...subject, unit }, null).unit);
      assert.deepEqual(described, [english, welsh]);
    });
});

describe('a unit after one, 1.0 and 2', () => {
  for (const [unit, one, several = unit] of [
    ['people', 'person'],
    ['children', 'child'],
    ['men', 'man'],
    ['women', 'woman'],
    ['babies', 'baby'],
    ['families', 'family'],
    ['employees', 'employee'],
    ['pence', 'penny'],
    ['years', 'year'],
    ['deaths per week', 'death per week'],
    ['percentage points', 'percentage point'],
    ['Deaths/week', 'death/week', 'deaths/week'],
    ['Widgets', 'Widgets'],
    ['class', 'class'],
    ['houses', 'houses'],
  ] as const)
    it(`is ‘${one}’ after one of ‘${unit}’`, () => {
      const written = ['1', '1.0', '2'].map((shown) => attachUnit(shown, unit));
      assert.deepEqual(written, [`1 ${one}`, `1.0 ${several}`, `2 ${several}`]);
    });

  for (const [spelled, unit] of [
    ['yr', 'years'],
    ['Yrs.', 'years'],
    ['year(s)', 'years'],
    ['mth', 'months'],
    ['mths', 'months'],
    ['wk', 'weeks'],
    ['wks', 'weeks'],
    ['hr', 'hours'],
    ['hrs', 'hours'],
    ['mins', 'minutes'],
    ['secs', 'seconds'],
    ['kgs', 'kg'],
    ['KGS per head', 'kg per head'],
  ] as const)
    it(`is ‘${unit}’ where the source has ‘${spelled}’`, () => {
      assert.equal(attachUnit('2', spelled), `2 ${unit}`);
    });

  for (const [unit, one, two, three] of [
    ['% points', '1 pwynt canran', '2 bwynt canran', '3 pwynt canran'],
    ['years', '1 flwyddyn', '2 o flynyddoedd', '3 o flynyddoedd'],
    ['pounds a week', '1 bunt yr wythnos', '2 o bunnoedd yr wythnos', '3 o bunnoedd yr wythnos'],
  ] as const)
    it(`is Welsh, of ‘${unit}’`, () => {
      assert.deepEqual(['1', '2', '3'].map((shown) => withUnit(shown, unit)), [one, two, three]); // prettier-ignore
    });

  for (const [unit, one] of [
    ['% points', '1% point'],
    ['% points of all', '1% point of all'],
    ['£', '£1'],
    ['£s', '£1'],
    ['£m', '£1m'],
    ['€bn', '€1bn'],
    ['£ per head', '£1 per head'],
    ['£ thousand', '£1 thousand'],
    ['£000s', '1 (£000s)'],
    ['EUR', '1 EUR'],
  ] as const)
    it(`is beside its number: ‘${one}’`, () => assert.equal(attachUnit('1', unit), one));
});

describe('the words of one side', () => {
  it('say a trend with a judgement, and without one', () => {
    assert.deepEqual(
      ([null, 'gettingBetter', 'gettingWorse'] as const).map((judgement) => [
        enChanges.trend('increasing', judgement),
        cyChanges.trend('increasing', judgement),
      ]),
      [
        ['Increasing', 'Yn cynyddu'],
        ['Increasing and getting better', 'Yn cynyddu ac yn gwella'],
        ['Increasing and getting worse', 'Yn cynyddu ac yn gwaethygu'],
      ],
    );
  });

  it('compare a clause with the benchmark: the same, similar, higher or lower', () => {
    assert.deepEqual(
      (['same', 'similar', 'higher', 'lower'] as const).map((side) =>
        cyPhrases.andCompared('A', side, true, 'Lloegr'),
      ),
      [
        'A, yr un fath â’r ffigur ar gyfer Lloegr',
        'A, heb fod yn arwyddocaol wahanol i’r ffigur ar gyfer Lloegr',
        'A, yn arwyddocaol uwch na’r ffigur ar gyfer Lloegr',
        'A, yn arwyddocaol is na’r ffigur ar gyfer Lloegr',
      ],
    );
  });

  it('say of how many a rank is, or of any number', () => {
    const about = { subject, group: null, isFirst: true };
    const york = {
      name: 'York',
      figure: '5',
      position: 3,
      tied: false,
      end: 'highest',
      range: null,
    } as const;
    assert.deepEqual(
      [12, null].map((of) => enRankingPhrases.ranksOf(about, [york, { ...york, name: 'Hull', position: 4 }], of)), // prettier-ignore
      [
        'smoking was third highest of 12 areas in York and fourth highest in Hull',
        'smoking was third highest in York and fourth highest in Hull',
      ],
    );
    assert.deepEqual(
      [12, null].map((of) => enRankingPhrases.ends(about, york, { name: 'Hull', figure: '4' }, of)),
      [
        'smoking was highest in York (5) and lowest in Hull (4), of 12 areas',
        'smoking was highest in York (5) and lowest in Hull (4)',
      ],
    );
  });

  it('name a percentage only where the unit begins with its sign', () => {
    for (const [unit, described] of [
      ['%', 'percentage'],
      ['% of adults', 'percentage of adults'],
      ['% points', 'percentage points'],
      ['index, base 100%', 'index, base 100%'],
    ] as const)
      assert.equal(en.described({ ...subject, unit }, 'value').unit, described);
  });
});
