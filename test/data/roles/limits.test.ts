import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { limitHeading } from '../../../packages/data/src/read/roles/limit-heading.js';
import { codesOf, limitsOf, numbersOf, readAs, rolesOf } from './read-as.js';

/** Ways in which limits of one value are headed: with the level where they state one. */
const PAIRS: readonly (readonly [lower: string, upper: string, level: string])[] = [
  ['lower95', 'upper95', '95'],
  ['Lower CI 95.0 limit', 'Upper CI 95.0 limit', '95'],
  ['Lower CI 99.8 limit', 'Upper CI 99.8 limit', '998'],
  ['Lower 99.8% CI', 'Upper 99.8% CI', '998'],
  ['Lower Confidence Interval (95%)', 'Upper Confidence Interval (95%)', '95'],
  ['lower_confidence_interval_95', 'upper_confidence_interval_95', '95'],
  ['95% LCL', '95% UCL', '95'],
  ['LCL95', 'UCL95', '95'],
  ['95% CI lower', '95% CI upper', '95'],
  ['95% CI from', '95% CI to', '95'],
  ['90% lower bound', '90% upper bound', '90'],
  ['80% CI lower', '80% CI upper', '80'],
  ['ci95_lower', 'ci95_upper', '95'],
  ['l95', 'u95', '95'],
  ['2.5%', '97.5%', '95'],
  ['Low_Confidence_Limit', 'High_Confidence_Limit', ''],
  ['obs_conf_low', 'obs_conf_high', ''],
  ['LowerCI', 'UpperCI', ''],
  ['lower ci', 'upper ci', ''],
  ['lowerconfidencelimit', 'upperconfidencelimit', ''],
  ['Lower limit', 'Upper limit', ''],
  ['Lower', 'Upper', ''],
  ['LCI', 'UCI', ''],
  ['conf_low', 'conf_high', ''],
  ['CI low', 'CI high', ''],
  ['LL', 'UL', ''],
  ['Low', 'High', ''],
  ['Rate lower CI', 'Rate upper CI', ''],
  ['rate_lci', 'rate_uci', ''],
];

describe('limits of one value', () => {
  for (const [lower, upper, level] of PAIRS)
    it(`are those under ${lower} and ${upper}`, () => {
      const result = readAs(`Area,Rate,${lower},${upper}\nYork,5,4,6\nLeeds,6,5,7`);
      assert.deepEqual(limitsOf(result), ['4–6', '5–7']);
      const said = level === '' ? '95' : level;
      assert.deepEqual(Object.values(rolesOf(result)).slice(2), [`lower${said}`, `upper${said}`]);
      assert.deepEqual(codesOf(result), level === '' ? ['confidence-level-assumed'] : []);
    });

  it('may come before it, and have two levels', () => {
    assert.deepEqual(limitsOf(readAs('Area,Lower95,Value,Upper95\nYork,4,5,6')), ['4–6']);
    const two = 'Area,Rate,Lower 99.8%,Upper 99.8%,Lower 95%,Upper 95%\nYork,5,3,7,4,6';
    assert.deepEqual(limitsOf(readAs(two)), ['3–7 4–6']);
  });
});

describe('a heading of other things', () => {
  it('has no limits under it where all cells are notes, though these have digits', () => {
    const result = readAs(
      'Area,Rate,Rate lower CI,Rate upper CI\nYork,5,see note 1,see note 2\nHull,6,see note 1,see note 2',
    );
    assert.deepEqual(limitsOf(result), ['', '']);
    assert.deepEqual(codesOf(result), []);
  });

  for (const heading of ['Lower quartile', 'Lower tier', 'Lower layer super output area'])
    it(`is not a limit of anything if it is ${heading}`, () => {
      assert.notEqual(limitHeading(heading)?.of ?? 'something', '');
    });
  for (const heading of ['90 to 94', 'Policing', 'From 95 to 99', 'Recipients', 'Follow up'])
    it(`is not a limit if it is ${heading}`, () => assert.equal(limitHeading(heading), null));

  it('is a group if low and high have a third beside them', () => {
    const result = readAs('Area,Low,Medium,High\nYork,5,5.5,6\nLeeds,6,6.5,7');
    assert.deepEqual(numbersOf(result).length, 6);
    assert.deepEqual(new Set(limitsOf(result)), new Set(['']));
  });
});

describe('limits in a wide table', () => {
  for (const header of [
    '2019,2019 lower CI,2019 upper CI,2020,2020 lower CI,2020 upper CI',
    '2019,Lower CI,Upper CI,2020,Lower CI,Upper CI',
    '2019,LCL 2019,UCL 2019,2020,LCL 2020,UCL 2020',
    'Rate 2019,2019 low conf limit,2019 high conf limit,Rate 2020,2020 low conf limit,2020 high conf limit',
  ])
    it(`belong to their period under ${header}`, () => {
      const result = readAs(`Area,${header}\nYork,5,4,6,7,6,8\nHull,15,14,16,17,16,18`);
      assert.deepEqual(limitsOf(result), ['4–6', '6–8', '14–16', '16–18']);
      assert.deepEqual(numbersOf(result).slice(0, 2), [['York', '2019', 5], ['York', '2020', 7]]); // prettier-ignore
    });

  it('belong to their group', () => {
    const result = readAs('Area,Men,Men LCL,Men UCL,Women,Women LCL,Women UCL\nYork,5,4,6,7,6,8');
    assert.deepEqual(limitsOf(result), ['4–6', '6–8']);
    assert.deepEqual(numbersOf(result), [['York', 'Men', 5], ['York', 'Women', 7]]); // prettier-ignore
  });
});

describe('limits of another column', () => {
  const RATE = 'Area,Deaths,Rate,Lower CI,Upper CI\nYork,50,5,4,6\nLeeds,60,6,5,7';

  it('are not used for a value that the author chooses', () => {
    for (const text of [
      RATE,
      RATE.replace('Rate', 'Mortality'),
      RATE.replace('Lower CI,Upper CI', 'Rate lower CI,Rate upper CI'),
      'Area,Lower CI,Upper CI,Rate,Deaths\nYork,4,6,5,50\nLeeds,5,7,6,60',
      'Area,Rate,Lower CI,Upper CI,Count,Deaths\nYork,5,4,6,1,50',
    ]) {
      const result = readAs(text, 'value=Deaths');
      assert.deepEqual(new Set(limitsOf(result)), new Set(['']), text);
      assert.equal(codesOf(result).includes('limits-of-another'), true, text);
      assert.equal(
        result.issues.every(({ severity }) => severity === 'notice'),
        true,
        text,
      );
    }
  });

  it('are used for their own value, and for one that the author assigns them to', () => {
    assert.deepEqual(limitsOf(readAs(RATE)), ['4–6', '5–7']);
    assert.deepEqual(limitsOf(readAs(RATE, 'value=Rate')), ['4–6', '5–7']);
    const own = RATE.replaceAll(',4,6', ',40,60').replaceAll(',5,7', ',50,70');
    assert.deepEqual(limitsOf(readAs(own, 'value=Deaths; lower95=Lower CI; upper95=Upper CI')), [
      '40–60',
      '50–70',
    ]);
    assert.deepEqual(limitsOf(readAs(RATE, 'value=Rate; lower95=')), ['', '']);
  });

  it('are matched by name', () => {
    const text = 'Area,Crude rate,Adjusted rate,Adjusted rate lower,Adjusted rate upper\nYork,5,6,5.5,6.5';
    assert.deepEqual(limitsOf(readAs(text, 'value=Crude rate')), ['']);
    assert.deepEqual(limitsOf(readAs(text, 'value=Adjusted rate')), ['5.5–6.5']);
  });
});

describe('limits that name no value, after two of them', () => {
  for (const [what, numbers, expected] of [
    ['the first', [5, 100, 4, 6], ['4–6', '']],
    ['the second, beside them', [100, 5, 4, 6], ['', '4–6']],
  ] as const) {
    it(`belong to the one they enclose, ${what}`, () => {
      const rows = ['York', 'Leeds', 'Hull'].map((area, at) =>
        [area, ...numbers.map((number) => number + at)].join(),
      );
      const result = readAs(`area,Men,Women,lower,upper\n${rows.join('\n')}`);
      assert.deepEqual(limitsOf(result).slice(0, 2), expected);
    });
  }
});

describe('limits under headings that repeat', () => {
  for (const years of [2, 9, 10, 11, 101])
    it(`belong to the number before them, in each of ${years} years`, () => {
      const each = Array.from({ length: years }, (_, index) => index);
      const headings = each.map((index) => `${1900 + index},Lower CI,Upper CI`).join(',');
      const cells = each.map((index) => `${50 + index},${40 + index},${60 + index}`).join(',');
      assert.deepEqual(
        limitsOf(readAs(`Area,${headings}\nYork,${cells}\nHull,${cells}`)),
        [...each, ...each].map((index) => `${40 + index}–${60 + index}`),
      );
    });
});
