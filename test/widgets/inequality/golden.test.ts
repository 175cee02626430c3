import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { InequalityFacts } from '@commonweal/widgets/inequality/facts.js';
import { inequalityModel } from '@commonweal/widgets/inequality/model.js';
import {
  DEFAULT_INEQUALITY_OPTIONS,
  type InequalityOptions,
} from '@commonweal/widgets/inequality/options.js';
import { slopeOf } from '@commonweal/widgets/inequality/slope.js';
import { enInequality } from '@commonweal/widgets/inequality/words.en.js';
import { groupsFile } from './files.js';

/** Worked by PHEindicatormethods (dhsc-govuk, 5302983) in R 4.2: two of the cases of statistics, section 6. */
const RATES = {
  values: [612, 540, 497, 455, 401],
  lower: [590, 520, 476, 437, 385],
  upper: [634.6, 560.5, 518.6, 473.6, 417.5],
  people: [4100, 4300, 3900, 4200, 4400],
} as const;
const EXPECTED = {
  sii: -256.472840306587,
  rii: 0.598698372075477,
  intercept: 639.102416885346,
  siiLimits: [-288.104926687055, -225.084627698148],
  riiLimits: [0.562892022117832, 0.63678241410711],
} as const;
const YEARS = {
  values: [71, 72.2, 73.1, 74.4, 74.9, 76.1, 76.6, 78, 78.4, 79.9],
  people: [7000, 7100, 6900, 7050, 6950, 7200, 7020, 6980, 7110, 6890],
} as const;
const EXPECTED_YEARS = {
  sii: 9.42173336254313,
  rii: 1.1331758340642,
  intercept: 70.7465692161643,
  siiLimits: [8.55991561208844, 10.2835511129978],
  riiLimits: [1.12026369027393, 1.14624549078592],
} as const;
/** From a standard error of 0.4. */
const HALF = 0.4 * 1.959963984540054;

const near = (got: unknown, wanted: number, by: number): void => {
  assert.ok(typeof got === 'number' && Math.abs(got - wanted) <= by, `${String(got)} is not ${wanted}`);
};

function slope(
  {
    values,
    people,
    ...limits
  }: {
    readonly values: readonly number[];
    readonly people: readonly number[];
    readonly lower?: readonly number[];
    readonly upper?: readonly number[];
  },
  fit: InequalityOptions['fit'],
) {
  const { observations } = groupsFile(values, { ...limits, people });
  const found = slopeOf(observations, { fit, unit: '', isDrawn: true });
  assert.ok(!('reason' in found));
  return found;
}

describe('the indices agree with worked cases', () => {
  it('of rates in fifths with limits, by logarithms', () => {
    const found = slope(RATES, 'log');
    near(found.sii, EXPECTED.sii, 1e-6);
    near(found.rii, EXPECTED.rii, 1e-8);
    near(found.from, EXPECTED.intercept, 1e-6);
    // Theirs are simulated: within their own error.
    EXPECTED.siiLimits.forEach((limit, at) => near(found.siiLimits?.[at], limit, 0.945));
    EXPECTED.riiLimits.forEach((limit, at) => near(found.riiLimits?.[at], limit, 0.00111));
  });

  it('of life expectancy in tenths with a standard error of 0.4, by a straight line', () => {
    const [lower, upper] = [
      YEARS.values.map((value) => value - HALF),
      YEARS.values.map((value) => value + HALF),
    ];
    const found = slope({ ...YEARS, lower, upper }, 'linear');
    near(found.sii, EXPECTED_YEARS.sii, 1e-8);
    near(found.rii, EXPECTED_YEARS.rii, 1e-8);
    near(found.from, EXPECTED_YEARS.intercept, 1e-8);
    EXPECTED_YEARS.siiLimits.forEach((limit, at) => near(found.siiLimits?.[at], limit, 0.0259));
    // 10,000 draws here beside 100,000 there.
    EXPECTED_YEARS.riiLimits.forEach((limit, at) => near(found.riiLimits?.[at], limit, 0.0013));
  });

  it('and are what the sentence says of the file', () => {
    const file = groupsFile(RATES.values, RATES);
    const { chart } = inequalityModel(
      file,
      { ...DEFAULT_INEQUALITY_OPTIONS, fit: 'log', decimals: 1 },
      enInequality,
    );
    const facts = chart?.facts as InequalityFacts | undefined;
    assert.equal(facts?.slope?.index.absolute?.shown, '256.5');
    assert.equal(facts.slope.ratio, '0.60');
    assert.match(chart!.finding, /−256\.5 \(95% confidence limits −288\.\d to −225\.\d\)/);
    assert.match(chart!.finding, /was 0\.60 \(95% confidence limits 0\.56 to 0\.64\)/);
  });

  it('a curve goes through both ends, and through the middle of the logarithms', () => {
    const { line, from, to } = slope(RATES, 'log');
    near(line[0]?.y, from, 1e-9);
    near(line.at(-1)?.y, to, 1e-6);
    near(line[20]?.y, Math.sqrt(from * to), 1e-6);
  });

  it('of shares by log odds stay between 0% and 100%', () => {
    const values = [90, 80, 60, 40, 10];
    const [lower, upper] = [values.map((value) => value - 4), values.map((value) => value + 4)];
    const { observations } = groupsFile(values, { lower, upper });
    const found = slopeOf(observations, { fit: 'logit', unit: '%', isDrawn: true });
    assert.ok(!('reason' in found));
    assert.ok(found.from < 100 && found.to > 0 && found.sii < 0);
    near(found.from + found.sii, found.to, 1e-9);
  });
});
