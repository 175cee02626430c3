import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  crudeRate,
  indirectlyStandardisedRate,
  indirectlyStandardisedRatio,
  mean,
  proportion,
} from '@commonweal/data/statistics';

/*
 * Worked examples of Public Health England: “Introduction to PHEindicatormethods” (G Anderson, 25 April 2018), the manual of the R
 * package, with its data (counts and populations of four areas in two years) and what it prints.
 */
const COUNTS = [87, 1, 44, 13, 83, 7, 43, 5];
const POPULATIONS = [131, 164, 134, 109, 131, 139, 137, 163];

/** A number as R prints it, with so many significant digits. */
function assertPrints(got: number | null | undefined, printed: number, digits: number, what: string): void {
  assert.ok(got !== null && got !== undefined, what);
  const unit = 10 ** (Math.floor(Math.log10(Math.abs(printed))) - digits + 1);
  assert.ok(Math.abs(got - printed) <= 0.501 * unit, `${what}: ${String(got)} is not ${String(printed)}`);
}

test('proportion: the eight printed with 95% limits, and with 99.8% limits', () => {
  const printed = [
    [0.664122137, 0.579592491, 0.73930053, 0.5293576135, 0.77658434],
    [0.006097561, 0.001077181, 0.03372625, 0.0005322047, 0.06601672],
    [0.328358209, 0.25459857, 0.41168471, 0.2181147658, 0.46143836],
    [0.119266055, 0.071039739, 0.193415, 0.0529712429, 0.24689949],
    [0.633587786, 0.548367919, 0.71119617, 0.4985908973, 0.75043163],
    [0.050359712, 0.024605552, 0.10029837, 0.0167360401, 0.14179381],
    [0.313868613, 0.242136529, 0.39575419, 0.2069168113, 0.44507799],
    [0.030674847, 0.01317219, 0.06978956, 0.0084801369, 0.10481797],
  ] as const;
  printed.forEach(([value, lower95, upper95, lower998, upper998], row) => {
    const got = proportion({
      numerator: COUNTS[row] ?? 0,
      denominator: POPULATIONS[row] ?? 0,
      confidence: [0.95, 0.998],
    });
    assertPrints(got.value, value, 7, 'value');
    assertPrints(got.limits?.['0.95']?.[0], lower95, 7, 'lower95');
    assertPrints(got.limits?.['0.95']?.[1], upper95, 7, 'upper95');
    assertPrints(got.limits?.['0.998']?.[0], lower998, 7, 'lower998');
    assertPrints(got.limits?.['0.998']?.[1], upper998, 7, 'upper998');
    assert.equal(got.method, 'Wilson');
  });
});

test('crudeRate: the eight printed per 100,000 with 95% limits, and per 100 with 99.8% limits', () => {
  const printed = [
    [66412.2137, 53191.89721, 81920.133, 46.54873, 91.51034, 'Byars'],
    [609.7561, 15.43769, 3397.344, 0.0006100612, 5.63013, 'Exact'],
    [32835.8209, 23856.24577, 44081.622, 19.61417, 51.21896, 'Byars'],
    [11926.6055, 6344.25775, 20396.08, 4.19266, 26.14598, 'Byars'],
    [63358.7786, 50463.30549, 78543.665, 44.00613, 87.94878, 'Byars'],
    [5035.9712, 2024.72162, 10376.025, 1.093767, 14.11955, 'Exact'],
    [31386.8613, 22712.53344, 42278.943, 18.6251, 49.19876, 'Byars'],
    [3067.4847, 996.00392, 7158.486, 0.4536023, 10.09494, 'Exact'],
  ] as const;
  printed.forEach(([value, lower95, upper95, lower998, upper998, method], row) => {
    const area = { count: COUNTS[row] ?? 0, population: POPULATIONS[row] ?? 0 };
    const got = crudeRate(area);
    assertPrints(got.value, value, 7, 'value');
    assertPrints(got.limits?.['0.95']?.[0], lower95, 7, 'lower95');
    assertPrints(got.limits?.['0.95']?.[1], upper95, 7, 'upper95');
    const hundred = crudeRate({ ...area, multiplier: 100, confidence: 99.8 });
    assertPrints(hundred.limits?.['0.998']?.[0], lower998, 6, 'lower998');
    assertPrints(hundred.limits?.['0.998']?.[1], upper998, 6, 'upper998');
    assert.equal(hundred.method, method);
    assert.equal(hundred.statistic, 'rate per 100');
  });
});

test('mean: of the eight counts with 95% limits, and of each year with 99.8% limits', () => {
  const all = mean({ values: COUNTS });
  assert.equal(all.value, 35.375);
  assertPrints(all.limits?.['0.95']?.[0], 6.283883, 7, 'lower');
  assertPrints(all.limits?.['0.95']?.[1], 64.46612, 7, 'upper');
  const printed = [
    [145, 38.4, 36.2, -160, 232],
    [138, 36.7, 34.5, -153, 222],
  ] as const;
  printed.forEach(([sum, sd, value, lower, upper], year) => {
    const got = mean({ values: COUNTS.slice(year * 4, year * 4 + 4), confidence: 0.998 });
    assert.deepEqual([got.n, got.sum], [4, sum]);
    assertPrints(got.sd, sd, 3, 'sd');
    // R prints 36.25 as 36.2: to the even digit.
    assert.ok(Math.abs((got.value ?? 0) - value) <= 0.05);
    assertPrints(got.limits?.['0.998']?.[0], lower, 3, 'lower');
    assertPrints(got.limits?.['0.998']?.[1], upper, 3, 'upper');
  });
});

test('indirectlyStandardisedRatio and indirectlyStandardisedRate: the four years printed beside their baseline', () => {
  const printed = [
    [14140, 13931, [1.02, 0.998, 1.03], [626, 616, 636]],
    [15790, 14189, [1.11, 1.1, 1.13], [686, 676, 697]],
    [15172, 13929, [1.09, 1.07, 1.11], [672, 661, 683]],
    [16011, 14063, [1.14, 1.12, 1.16], [702, 691, 713]],
  ] as const;
  for (const [observed, expected, ratio, rate] of printed) {
    // The events expected are printed, the age bands behind them are not: one band stands for all.
    const reference = { populations: [expected * 1000], referenceCounts: [1], referencePopulations: [1000] };
    const got = indirectlyStandardisedRatio({ observed, ...reference });
    assert.equal(got.expectedEvents, expected);
    assert.equal(got.method, 'Byars');
    [got.value, ...(got.limits?.['0.95'] ?? [])].forEach((number, at) => {
      assertPrints(number, ratio[at] ?? 0, 3, `ratio ${String(observed)}`);
    });
    // The rate of the reference is printed as 617, so the last digit of the rates hangs on what was rounded off.
    const { value, limits } = indirectlyStandardisedRate({
      observed,
      populations: [(expected / 617) * 100_000],
      referenceCounts: [617],
      referencePopulations: [100_000],
    });
    [value, ...(limits?.['0.95'] ?? [])].forEach((number, at) => {
      assert.ok(Math.abs((number ?? 0) - (rate[at] ?? 0)) < 1.2, `rate ${String(number)}`);
    });
  }
});
