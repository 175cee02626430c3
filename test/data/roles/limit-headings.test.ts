import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { codesOf, limitsOf, readAs, rolesOf } from './read-as.js';

const ASSUMED = ['confidence-level-assumed'];

/** Pairs of headings by the level that they state, as it is in the names of roles; 95 is assumed where they state none. */
const LEVELS: readonly (readonly [level: string, codes: readonly string[], pairs: readonly string[]])[] = [
  [
    '95',
    ASSUMED,
    ['lower/upper', 'lcl/ucl', 'lci/uci', 'llci/ulci', 'lcb/ucb', 'low/high', 'lo/hi', 'l/u', 'l ci/u ci', 'll/ul', 'lb/ub', 'ci from/ci to',
      'lowerci/upperci', 'lowconfintervals/highconfintervals', 'lowerconfidencebounds/upperconfidencebounds', 'cl low/cl high', 'cis low/cis high', 'CIs low/CIs high',
      'Low credible interval/High credible interval', 'conf low/conf high', 'bound low/bound high', 'limits low/limits high', 'Lower uncertainty range/Upper uncertainty range',
      'Rate lower CI/Rate upper CI', 'Data value lower/Data value upper', 'observations_low/observations_high', 'Figure LCL/Figure UCL'],
  ],
  [
    '95',
    [],
    ['Lower 95% CI/Upper 95% CI', 'Lower 95 CI/Upper 95 CI', 'Lower 950/Upper 950', 'Lower 95 per cent CI/Upper 95 per cent CI', 'Lower 95pct/Upper 95pct', 'Lower 95 Percent CI/Upper 95 Percent CI', 'LowerCI95Rate/UpperCI95Rate',
      '95% CI lower (%)/95% CI upper (%)', '2.5th percentile/97.5th percentile', '2.5 percentile/97.5 percentile', '2.5 centile/97.5 centile', '2.5%/97.5%'],
  ],
  ['998', [], ['Lower 99.8% CI/Upper 99.8% CI', 'Lower 998 CI/Upper 998 CI', 'lci_99_8/uci_99_8']],
  ['999', [], ['Lower 999/Upper 999', 'Lower 99.9/Upper 99.9']],
  ['99', [], ['Lower 990/Upper 990', 'Lower 99/Upper 99']],
  ['90', [], ['Lower 900/Upper 900', 'Lower 90/Upper 90']],
  ['80', [], ['Lower 80% CI/Upper 80% CI']],
  ['50', [], ['Lower 50% CI/Upper 50% CI']],
]; // prettier-ignore

/** Pairs of headings that only look like limits of a rate. */
const OTHERS = ['from/to', 'from 95/to 95', 'Lower 49% CI/Upper 49% CI', 'Lower 100% CI/Upper 100% CI', 'Lower 85 CI/Upper 85 CI', '2.5/97.5', 'Lower age/Upper age', 'Policing/Recipients', 'Lower upper CI/Upper lower CI', 'Min/Max']; // prettier-ignore

const read = (pair: string): ReturnType<typeof readAs> =>
  readAs(`Area,Rate,${pair.replace('/', ',')}\nYork,5,4,6\nLeeds,6,5,7`);

describe('two headings of limits', () => {
  for (const [level, codes, pairs] of LEVELS)
    for (const pair of pairs)
      it(`are ${codes === ASSUMED ? 'read as' : 'limits of'} ${level}: ${pair}`, () => {
        const result = read(pair);
        assert.deepEqual(limitsOf(result), ['4–6', '5–7']);
        assert.deepEqual(Object.values(rolesOf(result)), ['area', 'value', `lower${level}`, `upper${level}`]);
        assert.deepEqual(codesOf(result), codes);
      });

  for (const pair of OTHERS)
    it(`are not limits of the rate: ${pair}`, () => {
      assert.deepEqual(limitsOf(read(pair)), ['', '']);
      assert.deepEqual(codesOf(read(pair)), ['value-uncertain']);
    });

  for (const headings of [
    'Men,Men lower CI,Men upper CI,Women,Women lower CI,Women upper CI',
    'Men,Lower CI Men,Upper CI Men,Women,Lower CI Women,Upper CI Women',
    'Men,Lower CI,Upper CI,Women,Lower CI (2),Upper CI (2)',
    'Men (%),Men LCI,Men UCI,Women (%),Women LCI,Women UCI',
    'Value men,lower men,upper men,Value women,lower women,upper women',
  ])
    it(`belong to their own value: ${headings}`, () => {
      const result = readAs(`Area,${headings}\nYork,5,4,6,15,14,16\nHull,6,5,7,16,15,17`);
      assert.deepEqual(limitsOf(result), ['4–6', '14–16', '5–7', '15–17']);
      assert.deepEqual(codesOf(result), ASSUMED);
    });
});

describe('a heading of both limits', () => {
  const both = (heading: string): ReturnType<typeof readAs> =>
    readAs(`Area,Smokers,${heading}\nYork,5,4 to 6\nLeeds,6,5 to 7`);

  for (const [heading, codes] of [
    ['95% CI', []],
    ['95% CIs', []],
    ['95% confidence limits', []],
    ['Rate (95% CI)', []],
    ['95% CI (lower to upper)', []],
    ['CI', ASSUMED],
    ['cis', ASSUMED],
    ['Confidence interval', ASSUMED],
    ['conf bounds', ASSUMED],
    ['Credible interval', ASSUMED],
    ['Uncertainty interval', ASSUMED],
    ['Uncertainty range', ASSUMED],
  ] as const)
    it(`is ‘${heading}’`, () => {
      assert.deepEqual(limitsOf(both(heading)), ['4–6', '5–7']);
      assert.deepEqual(codesOf(both(heading)), codes);
    });

  for (const heading of ['Confidence', 'Confidence level', '95% CI level', 'Interval', 'Range', 'Precis'])
    it(`is not ‘${heading}’`, () => {
      assert.deepEqual(limitsOf(both(heading)), ['', '']);
      assert.deepEqual(codesOf(both(heading)), []);
    });
});
