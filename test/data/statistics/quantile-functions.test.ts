import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fc } from './seeded.js';
import { chiSquareQuantile, normalQuantile, studentTQuantile } from '@commonweal/data/statistics';
import { continuedFraction } from '../../../packages/data/src/statistics/special.js';

const P = [0.0005, 0.001, 0.025, 0.1, 0.45, 0.5, 0.6, 0.975, 0.999, 0.9995];

function near(got: number, wanted: number, rel: number, what: string): void {
  assert.ok(Math.abs(got - wanted) <= rel * Math.abs(wanted), `${what}: ${got} is not ${wanted}`);
}

test('normalQuantile: the check values of Wichura (AS 241, 1988)', () => {
  near(normalQuantile({ p: 0.25 }).value, -0.6744897501960817, 1e-15, '0.25');
  near(normalQuantile({ p: 0.001 }).value, -3.090232306167814, 1e-15, '0.001');
  near(normalQuantile({ p: 1e-20 }).value, -9.262340089798408, 1e-15, '1e-20');
});

test('normalQuantile: to 1e-9 of values computed in 30 digits with mpmath', () => {
  const wanted = [
    -3.290526731491895, -3.0902323061678136, -1.9599639845400543, -1.2815515655446006, -0.12566134685507402,
    0, 0.2533471031357998, 1.9599639845400543, 3.0902323061678136, 3.290526731491895,
  ];
  P.forEach((p, i) => {
    near(normalQuantile({ p }).value, wanted[i] as number, 1e-9, String(p));
  });
});

test('continuedFraction: one that begins with 0 is the reciprocal of the rest', () => {
  near(
    continuedFraction(0, () => [1, 1]),
    (Math.sqrt(5) - 1) / 2,
    1e-15,
    '1/(1 + 1/(1 + …))',
  );
});

test('chiSquareQuantile: to 1e-8 of values computed in 30 digits with mpmath, df whole or not', () => {
  const table: [df: number, ...values: number[]][] = [
    [
      1, 3.926991331029225e-7, 1.57079714926249e-6, 0.000982069117175256, 0.015790774093431225,
      0.3573171682863197, 0.4549364231195728, 0.7083263008007938, 5.023886187314889, 10.827566170662733,
      12.115665146397175,
    ],
    [
      2, 0.0010002500833645959, 0.002001000667167067, 0.05063561596857975, 0.2107210313156526,
      1.1956740015112408, 1.3862943611198906, 1.83258146374831, 7.3777589082278725, 13.815510557964274,
      15.201804919084164,
    ],
    [
      3.4, 0.029697283279293253, 0.044771668972618126, 0.3123545457384993, 0.7661165692514624,
      2.4825896091102875, 2.761524151878242, 3.3871319506831914, 10.082222654434768, 17.16922553989324,
      18.660705665467407,
    ],
    [
      7, 0.4848749910269359, 0.5984937523753759, 1.6898691806773547, 2.833106917815344, 5.9125232154566305,
      6.3458111955215175, 7.283207632840304, 16.012764274629323, 24.321886347856854, 26.017767709014763,
    ],
    [
      18, 4.439386708213655, 4.90484880872755, 8.230746194756664, 10.864936116508861, 16.610782192541613,
      17.337902368740743, 18.867904121248486, 31.52637844038663, 42.31239633167996, 44.433770739806,
    ],
    [
      61.5, 31.395213182643886, 32.819546827810335, 41.71438413396368, 47.78364124195683, 59.46030861610745,
      60.83463338224762, 63.669504901337916, 85.0652655062504, 101.52734946979719, 104.64169112436319,
    ],
    [
      500, 402.4476528936636, 407.9469607459992, 439.9359912618746, 459.9261199172001, 495.37334140278193,
      499.3334915888738, 507.3816402678073, 563.8515293442852, 603.4460057951776, 610.6476334479977,
    ],
  ];
  for (const [df, ...values] of table) {
    P.forEach((p, i) => {
      near(chiSquareQuantile({ p, df }).value, values[i] as number, 1e-8, `${p}, df ${df}`);
    });
  }
});

test('studentTQuantile: to 1e-8 of values computed in 30 digits with mpmath, on both sides', () => {
  const table: [df: number, ...values: number[]][] = [
    [
      1, -636.6192487687197, -318.30883898555044, -12.706204736174705, -3.0776835371752536,
      -0.1583844403245363,
    ],
    [
      2, -31.59905457644362, -22.327124770119877, -4.302652729749464, -1.8856180831641267,
      -0.14213381090374028,
    ],
    [
      3.5, -10.20482863165588, -8.315567604516117, -2.94008863798273, -1.5765766051364052,
      -0.13501565018020928,
    ],
    [
      12, -4.3177912836061845, -3.9296332646264918, -2.178812829667229, -1.3562173340232053,
      -0.1283473807956113,
    ],
    [
      120, -3.3734537685625003, -3.1595387433171105, -1.979930405082441, -1.288646233656378,
      -0.12592756825220913,
    ],
    [
      999, -3.3002924403987355, -3.0984103617533125, -1.96234146113345, -1.2823995700373974,
      -0.12569329447058575,
    ],
    [
      250000, -3.2905656508326797, -3.0902649069989505, -1.9599734736701355, -1.281554951892803,
      -0.12566147450077897,
    ],
  ];
  for (const [df, ...values] of table) {
    values.forEach((wanted, i) => {
      const p = P[i] as number;
      near(studentTQuantile({ p, df }).value, wanted, 1e-8, `${p}, df ${df}`);
      near(studentTQuantile({ p: 1 - p, df }).value, -wanted, 1e-8, `${1 - p}, df ${df}`);
    });
  }
});

test('chiSquareQuantile: inverts the Poisson sum (brute-force sums, even df)', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 300 }),
      fc.double({ min: 0.0005, max: 0.9995, noNaN: true }),
      (k, p) => {
        // P(chi-square with 2k df > 2m) = P(Poisson(m) < k).
        const m = chiSquareQuantile({ p, df: 2 * k }).value / 2;
        let term = Math.exp(-m);
        let below = 0;
        for (let i = 0; i < k; i++) {
          below += term;
          term *= m / (i + 1);
        }
        assert.ok(Math.abs(1 - p - below) < 1e-10);
      },
    ),
  );
});

test('studentTQuantile: inverts the distribution integrated by Simpson’s rule', () => {
  for (const df of [1, 2.5, 6, 40]) {
    for (const p of [0.6, 0.9, 0.975, 0.999]) {
      const t = studentTQuantile({ p, df }).value;
      // With t = √df tan θ the density becomes cos^(df − 1) θ, up to its integral over the half circle.
      const density = (angle: number): number => Math.cos(angle) ** (df - 1);
      const share = simpson(density, 0, Math.atan(t / Math.sqrt(df))) / simpson(density, 0, Math.PI / 2);
      assert.ok(Math.abs(0.5 + share / 2 - p) < 1e-6, `df ${df}, p ${p}`);
    }
  }
});

test('normalQuantile, studentTQuantile: odd about a half; all three rise with p', () => {
  const p = fc.double({ min: 0.0005, max: 0.4995, noNaN: true });
  const df = fc.double({ min: 1, max: 400, noNaN: true });
  fc.assert(
    fc.property(p, df, (low, freedom) => {
      near(normalQuantile({ p: 1 - low }).value, -normalQuantile({ p: low }).value, 1e-10, 'normal');
      near(
        studentTQuantile({ p: 1 - low, df: freedom }).value,
        -studentTQuantile({ p: low, df: freedom }).value,
        1e-8,
        't',
      );
      for (const quantile of [normalQuantile, studentTQuantile, chiSquareQuantile]) {
        assert.ok(quantile({ p: low, df: freedom }).value < quantile({ p: low + 0.0004, df: freedom }).value);
      }
    }),
  );
});

test('chiSquareQuantile: 0 for every p where there are no degrees of freedom', () => {
  for (const p of P) assert.equal(chiSquareQuantile({ p, df: 0 }).value, 0);
});

test('normalQuantile, chiSquareQuantile, studentTQuantile: p outside 0 to 1 and impossible df are errors', () => {
  for (const p of [0, 1, -0.1, 1.5]) {
    assert.throws(() => normalQuantile({ p }), { code: 'bad-option', field: 'p' });
    assert.throws(() => chiSquareQuantile({ p, df: 2 }), { code: 'bad-option', field: 'p' });
    assert.throws(() => studentTQuantile({ p, df: 2 }), { code: 'bad-option', field: 'p' });
  }
  assert.throws(() => normalQuantile({ p: Number.NaN }), { code: 'missing-field', field: 'p' });
  assert.throws(() => chiSquareQuantile({ p: 0.5, df: -1 }), { code: 'bad-option', field: 'df' });
  assert.throws(() => studentTQuantile({ p: 0.5, df: 0.5 }), { code: 'bad-option', field: 'df' });
});

function simpson(f: (x: number) => number, from: number, to: number): number {
  const steps = 20_000;
  const width = (to - from) / steps;
  let sum = f(from) + f(to);
  for (let i = 1; i < steps; i++) sum += f(from + i * width) * (i % 2 === 0 ? 2 : 4);
  return (sum * width) / 3;
}
