import assert from 'node:assert/strict';
import { test } from 'node:test';
import { funnelCurve, funnelLimits, lifeExpectancy } from '@commonweal/data/statistics';

/*
 * Results that the R package PHEindicatormethods publishes with its own checks (ukhsa-collaboration/PHEindicatormethods,
 * tests/testthat: testLifeExpectancy.R, testdata_funnel_prop_outputs.csv, testdata_funnel_ratio_outputs.csv).
 * Every figure here is as it is printed there.
 */

/** A number as printed: the same when it is rounded to the decimals that the printed one has. */
function assertPrinted(
  got: number | null | undefined,
  printed: number,
  decimals: number,
  what: string,
): void {
  assert.ok(got !== null && got !== undefined, what);
  const unit = 10 ** -decimals;
  assert.ok(Math.abs(got - printed) <= 0.51 * unit, `${what}: ${String(got)} is not ${String(printed)}`);
}

test('lifeExpectancy: the published life table of twenty bands, values and 95% limits to four decimals', () => {
  const startAges = [0, 1, 5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60, 65, 70, 75, 80, 85, 90];
  const populations = [
    7060, 35059, 46974, 48489, 43219, 38561, 46009, 57208, 61435, 55601, 50209, 56416, 46411, 39820, 37978,
    37039, 33288, 23306, 11936, 11936,
  ];
  const deaths = [17, 9, 4, 8, 20, 15, 24, 33, 50, 71, 100, 163, 263, 304, 536, 872, 1390, 1605, 1936, 1937];
  const printed = [
    [80.16960813, 79.88268548, 80.45653078],
    [79.36245674, 79.0898816, 79.63503188],
    [75.44193645, 75.17407307, 75.70979983],
    [70.47299936, 70.20675732, 70.7392414],
    [65.52909542, 65.26548673, 65.79270412],
    [60.67510088, 60.41876577, 60.931436],
    [55.78835987, 55.53801579, 56.03870395],
    [50.92752727, 50.68279939, 51.17225516],
    [46.06740425, 45.82666794, 46.30814055],
    [41.24505636, 41.00842831, 41.48168441],
    [36.49322717, 36.26223216, 36.72422219],
    [31.83343842, 31.60996318, 32.05691365],
    [27.26027992, 27.04337271, 27.47718713],
    [22.9719144, 22.76653134, 23.17729746],
    [18.76856852, 18.57570352, 18.96143352],
    [14.95858336, 14.77985004, 15.13731667],
    [11.51684445, 11.34831778, 11.68537112],
    [8.618849241, 8.451134045, 8.786564437],
    [6.163942934, 5.978358351, 6.349527517],
    [6.16210635, 5.887683386, 6.436529314],
  ] as const;
  const { results, reason } = lifeExpectancy({ startAges, populations, deaths });
  assert.equal(reason, null);
  assert.equal(results.length, printed.length);
  printed.forEach(([value, lower, upper], band) => {
    const at = `at ${String(startAges[band])}`;
    assertPrinted(results[band]?.value, value, 4, at);
    assertPrinted(results[band]?.limits?.['0.95']?.[0], lower, 4, `lower limit ${at}`);
    assertPrinted(results[band]?.limits?.['0.95']?.[1], upper, 4, `upper limit ${at}`);
  });
});

/** Baseline of the published funnel of proportions, in per cent. */
const BASELINE = 80.642448;

test('funnelLimits proportion: the published lines at 95% and 99.8%, cut to 0 and 100', () => {
  const printed = [
    [1, 3.204264, 100, 0, 100],
    [2, 25.885383, 100, 0, 100],
    [3, 35.933491, 100, 10.150815, 100],
    [10, 56.154344, 100, 42.03259, 100],
    [18, 62.390093, 98.894803, 51.864359, 100],
    [41, 68.548635, 92.73626, 61.574398, 99.710497],
    [102, 72.974925, 88.309971, 68.553233, 92.731663],
    [1008, 78.203374, 83.081521, 76.796814, 84.488082],
    [9998, 79.867989, 81.416907, 79.421375, 81.863521],
    [110000, 80.408963, 80.875933, 80.274317, 81.010578],
  ] as const;
  const { points } = funnelLimits({
    statistic: 'proportion',
    average: BASELINE / 100,
    at: printed.map(([denominator]) => denominator),
  });
  printed.forEach(([denominator, lower95, upper95, lower998, upper998], at) => {
    // The baseline is printed with six decimals, and the lines hang on it.
    const what = `at ${String(denominator)}`;
    assertPrinted(points[at]?.lower95, lower95, 5, `lower 95% ${what}`);
    assertPrinted(points[at]?.upper95, upper95, 5, `upper 95% ${what}`);
    assertPrinted(points[at]?.lower998, lower998, 5, `lower 99.8% ${what}`);
    assertPrinted(points[at]?.upper998, upper998, 5, `upper 99.8% ${what}`);
  });
});

test('funnelCurve: the hundred published places of the lines, for proportions up to 110,000', () => {
  const printed = [
    1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 16, 18, 20, 22, 24, 27, 30, 33, 37, 41, 45, 50, 55, 61, 68,
    75, 83, 92, 102, 113, 125, 139, 154, 171, 190, 211, 234, 260, 289, 321, 356, 395, 438, 486, 539, 598, 664,
    737, 818, 908, 1008, 1119, 1242, 1379, 1531, 1699, 1886, 2093, 2323, 2578, 2861, 3175, 3524, 3911, 4341,
    4818, 5348, 5936, 6588, 7312, 8116, 9008, 9998, 11097, 12316, 13669, 15171, 16838, 18688, 20742, 23022,
    25552, 28360, 31477, 34936, 38775, 43036, 47766, 53016, 58842, 65309, 72486, 80452, 89294, 99108, 110000,
  ];
  // Any areas will do whose largest asks for an axis up to 110,000.
  const { axisMaximum, points } = funnelCurve({
    statistic: 'proportion',
    numerators: [800, 80_000],
    denominators: [1000, 104_000],
  });
  assert.equal(axisMaximum, 110_000);
  assert.deepEqual(
    points.map(({ x }) => x),
    printed,
  );
});

test('funnelLimits ratio: the published lines and expected events, as ratio and as count', () => {
  // Observed; expected, O / E − 1 and ratio on the line: lower and upper 95%, lower and upper 99.8%.
  const printed = [
    [1, 5.571644585, -0.820519779, 17.94802207, 0.025317898, 38.49774946, 3949.774946],
    [4, 10.24158653, -0.609435512, 39.05644881, 1.089865762, 2.670176768, 367.0176768],
    [10, 18.39035799, -0.456236795, 54.3763205, 4.795387629, 1.085337156, 208.5337156],
    [25, 36.90492768, -0.322583688, 67.74163118, 16.17868501, 0.545243014, 154.5243014],
    [100, 121.6268111, -0.17781286, 82.21871402, 81.36400699, 0.229044681, 122.9044681],
    [716, 770.4222128, -0.070639465, 92.93605352, 664.5083011, 0.077488421, 107.7488421],
  ] as const;
  const printed998 = [
    [1, 9.233410143, -0.891697652, 10.83023482, 0.001000547, 998.4532721, 99945.32721],
    [4, 14.79414916, -0.729622842, 27.03771576, 0.42855244, 8.333746885, 933.3746885],
    [10, 24.13397235, -0.585646331, 41.43536693, 2.960519925, 2.37778507, 337.778507],
    [25, 44.63607076, -0.439914859, 56.00851413, 12.33695202, 1.026432458, 202.6432458],
    [100, 134.9243187, -0.258843765, 74.11562345, 71.92139974, 0.390406755, 139.0406755],
    [716, 802.60414, -0.107903929, 89.20960712, 636.1521174, 0.125516964, 112.5516964],
  ] as const;
  const at = printed.map(([observed]) => observed);
  const ratios = funnelLimits({ statistic: 'ratio', at }).points;
  const counts = funnelLimits({ statistic: 'ratio', at, ratioType: 'count' }).points;
  const near = (got: number | null | undefined, wanted: number, what: string): void => {
    assert.ok(got !== null && got !== undefined, what);
    // Theirs are found by bisection.
    assert.ok(
      Math.abs(got - wanted) <= 5e-5 * Math.max(1, Math.abs(wanted)),
      `${what}: ${String(got)} is not ${String(wanted)}`,
    );
  };
  for (const [level, rows] of [
    ['95', printed],
    ['998', printed998],
  ] as const) {
    rows.forEach(([observed, lowerAcross, lowerCount, lower, upperAcross, upperCount, upper], row) => {
      const what = `${level}, ${String(observed)} observed`;
      near(ratios[row]?.across[`lower${level}`], lowerAcross, `lower across ${what}`);
      near(ratios[row]?.[`lower${level}`], lower, `lower ${what}`);
      near(counts[row]?.[`lower${level}`], lowerCount, `lower count ${what}`);
      near(ratios[row]?.across[`upper${level}`], upperAcross, `upper across ${what}`);
      near(ratios[row]?.[`upper${level}`], upper, `upper ${what}`);
      near(counts[row]?.[`upper${level}`], upperCount, `upper count ${what}`);
    });
  }
});
