import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tableChartCsv } from '@commonweal/charts';
import { dsvFormat } from 'd3-dsv';
import fc from 'fast-check';
import { figureOf, numberIn } from '../../charts/helpers/download.js';
import { placesOf } from '../../charts/helpers/exact.js';
import { shown } from './files.js';

const UNIT = 'years';
const FIGURE = figureOf(UNIT);
const PARTS: Readonly<Record<number, string>> = { 5: 'fifth', 10: 'tenth' };
const COLUMNS: Readonly<Record<number, string>> = { 5: 'quintile', 10: 'decile' };
const Z = 1.959963984540054;

interface Cell {
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly people: number | null;
}
/** One period of a file: a cell for each group, the most deprived first. */
type Groups = readonly Cell[];

interface AnyGroups {
  readonly csv: string;
  readonly periods: readonly string[];
  readonly groups: readonly Groups[];
  readonly decimals: number | null;
}

const dice = fc.record({
  stray: fc.integer({ min: -3, max: 3 }),
  below: fc.integer({ min: 0, max: 6 }),
  above: fc.integer({ min: 0, max: 6 }),
  gap: fc.nat(999),
  people: fc.integer({ min: 1, max: 9 }),
});

const anyGroups: fc.Arbitrary<AnyGroups> = fc
  .record({
    count: fc.constantFrom(5, 10),
    years: fc.integer({ min: 1, max: 5 }),
    places: fc.constantFrom(0, 1, 2),
    // Tiny steps make gaps that vanish when rounded.
    step: fc.constantFrom(-20, -3, -1, 0, 0, 1, 4, 15),
    drift: fc.constantFrom(-3, -1, 0, 0, 1, 4),
    stray: fc.constantFrom(0, 1, 3),
    isLimited: fc.boolean(),
    hasPeople: fc.boolean(),
    first: fc.constantFrom(40, 500, 6000),
    gaps: fc.boolean(),
    decimals: fc.constantFrom(null, null, 0, 1),
    cells: fc.array(dice, { minLength: 50, maxLength: 50 }),
  })
  .map((made) => {
    const at = (units: number): number => Number((units / 10 ** made.places).toFixed(made.places));
    const groups = Array.from({ length: made.years }, (_, year): Groups =>
      Array.from({ length: made.count }, (_, group): Cell => {
        const d = made.cells[year * 10 + group] as (typeof made.cells)[number];
        const units =
          made.first + group * (made.step + made.drift * year) + Math.round((d.stray * made.stray) / 3);
        const isGap = made.gaps && d.gap % 40 === 17;
        return {
          value: isGap ? null : at(units),
          lower: made.isLimited && !isGap ? at(units - d.below) : null,
          upper: made.isLimited && !isGap ? at(units + d.above) : null,
          people: made.hasPeople ? d.people * 1000 : null,
        };
      }),
    );
    const periods = groups.map((_, year) => String(2014 + year));
    const rows = groups.flatMap((cells, year) =>
      cells.map(({ value, lower, upper, people }, group) =>
        ['Leeds', periods[year], group + 1, value ?? '[c]', lower ?? '', upper ?? '', people ?? ''].join(','),
      ),
    );
    const csv = [`area,period,${COLUMNS[made.count] ?? ''},value,lower95,upper95,population`, ...rows].join(
      '\n',
    );
    return { csv, periods, groups, decimals: made.decimals };
  });

/** A slope that is only an error of rounding is none. */
const level = (slope: number): number => (Math.abs(slope) < 1e-9 ? 0 : slope);

interface Line {
  readonly from: number;
  readonly to: number;
  readonly error: number | null;
}

/** Weighted least squares on the relative ranks of the groups; null where one has no figure. */
function lineOf(groups: Groups): Line | null {
  if (groups.some(({ value }) => value === null)) return null;
  const total = groups.reduce((sum, { people }) => sum + (people ?? 1), 0);
  let before = 0;
  const parts = groups.map((cell) => {
    const share = (cell.people ?? 1) / total;
    before += share;
    return { share, rank: before - share / 2, y: cell.value ?? 0, cell };
  });
  const sum = (of: (part: (typeof parts)[number]) => number): number =>
    parts.reduce((all, part) => all + part.share * of(part), 0);
  const middle = sum(({ rank }) => rank);
  const spread = sum(({ rank }) => (rank - middle) ** 2);
  const slope = sum(({ rank, y }) => (rank - middle) * y) / spread;
  const from = sum(({ y }) => y) - slope * middle;
  const isLimited = groups.every(({ lower }) => lower !== null);
  const error = parts.reduce((all, { share, rank, cell }) => {
    const own = ((cell.upper ?? 0) - (cell.lower ?? 0)) / (2 * Z);
    return all + (((share * (rank - middle)) / spread) * own) ** 2;
  }, 0);
  return { from, to: from + slope, error: isLimited ? Math.sqrt(error) : null };
}

const numberOf = (text: string): number => Number(text.replaceAll(',', '').replace('\u2212', '-'));
/** What is shown is what is worked out here, rounded to as many decimals, whichever way a half goes. */
function isShown(text: string, value: number | null, what: string): void {
  assert.ok(value !== null, `${what}: ${text} of nothing`);
  const half = 0.5 * 10 ** -placesOf(text);
  assert.ok(
    Math.abs(numberOf(text) - value) <= half + 1e-9 * (1 + Math.abs(value)),
    `${what}: ${text} for ${String(value)}`,
  );
}
const figure = (text: string): string => numberIn(text, UNIT, true);

/** `18.7 years (27%)`: the size of a gap, and of the same gap as a share of the least deprived. */
function sizeAgrees(text: string, most: number, least: number): void {
  const [, less, size = '', , lessShare, share] =
    /^(less than )?([\d.,]+)( years?)?(?: \((less than )?([\d,]+)%\))?$/.exec(text) ?? [];
  const gap = Math.abs(most - least);
  if (less === undefined) isShown(size, gap, text);
  else assert.ok(gap < numberOf(size) && gap > 0, text);
  assert.equal(share !== undefined, least > 0 && most >= 0, text);
  if (share === undefined) return;
  const ratio = (gap / least) * 100;
  if (lessShare === undefined) isShown(share, ratio, text);
  else assert.ok(ratio < 0.5 + 1e-9, text);
}

/** Whether the difference of two figures leaves zero out, by their limits; null without limits of both. */
function isSignificant(difference: number, ...errors: (number | null)[]): boolean | null {
  if (errors.includes(null)) return null;
  const half = Z * Math.hypot(...(errors as number[]));
  return Math.abs(difference) > half;
}

/**
 * Whether two groups differ: by more than the root of the squares of the margin below the higher figure and of that above
 * the lower. Null without limits of both, undefined where that is equal to the last digit.
 */
function differ(one: Cell, other: Cell): boolean | null | undefined {
  const [high, low] = (one.value ?? 0) >= (other.value ?? 0) ? [one, other] : [other, one];
  if (high.lower === null || low.upper === null) return null;
  const units = (number: number | null): number => Math.round((number ?? 0) * 100);
  const square = (by: number): number => by * by;
  const by = square(units(high.value) - units(low.value));
  const margins = square(units(high.value) - units(high.lower)) + square(units(low.upper) - units(low.value));
  return by === margins ? undefined : by > margins;
}

const clausesOf = (text: string): string[] =>
  text
    .replace(/[. ]*$/, '')
    .split(/; |\. (?=[A-Z\d])/)
    .map((clause) => clause.charAt(0).toLowerCase() + clause.slice(1));

const tried = new Map<string, number>();

function clauseAgrees(whole: string, { groups, periods }: AnyGroups): void {
  const [, period, clause = ''] = /^(?:(?:in|from) (\d+(?: to \d+)?), )?(.*)$/.exec(whole) ?? [];
  if (period !== undefined) assert.equal(period, periods.at(-1), whole);
  let found: RegExpExecArray | null = null;
  const is = (name: string, pattern: string): boolean => {
    found = new RegExp(`^${pattern}$`).exec(clause);
    if (found !== null) tried.set(name, (tried.get(name) ?? 0) + 1);
    return found !== null;
  };
  const part = (index: number): string => found?.[index] ?? '';
  const now = groups.at(-1) as Groups;
  const [most, least] = [now[0] as Cell, now.at(-1) as Cell];
  const line = lineOf(now);
  const named = PARTS[now.length] ?? '';
  const limits = `(?: \\(95% confidence limits (\\u2212?[\\d.,]+) to (\\u2212?[\\d.,]+)\\))?`;
  const limitsAgree = (at: number, fitted: Line | null): void => {
    const error = fitted?.error ?? null;
    assert.equal(part(at) !== '', error !== null, clause);
    if (fitted === null || error === null) return;
    isShown(part(at), fitted.to - fitted.from - Z * error, clause);
    isShown(part(at + 1), fitted.to - fitted.from + Z * error, clause);
  };
  const size = 'less than [\\d.,]+ years?|[\\d.,]+ years?';
  if (
    is(
      'gap',
      `the rate was (?:(significantly )|((?:${size})(?: \\([^)]*\\))?) )?(higher|lower) in the most deprived ${named} of Leeds than in the least(?:, by (.*))?`,
    )
  ) {
    const gap = (most.value ?? NaN) - (least.value ?? NaN);
    assert.equal(part(3), gap > 0 ? 'higher' : 'lower', clause);
    const test = differ(most, least);
    if (test !== undefined) assert.equal(part(1) !== '', test === true, clause);
    assert.notEqual(test, false, clause);
    for (const text of [part(2), part(4)])
      if (text !== '') sizeAgrees(text, most.value ?? NaN, least.value ?? NaN);
  } else if (
    is(
      'not different',
      `the rate was not significantly different in the most deprived ${named} of Leeds from the least`,
    )
  ) {
    assert.ok(differ(most, least) === false || differ(most, least) === undefined, clause);
    assert.notEqual(most.value, least.value);
  } else if (is('same', `the rate was the same in the most deprived ${named} of Leeds as in the least`)) {
    assert.equal(most.value, least.value, clause);
  } else if (
    is(
      'ends',
      `it was (${FIGURE}) in the most deprived and (${FIGURE}) in the least(, though equal as shown)?`,
    )
  ) {
    isShown(figure(part(1)), most.value, clause);
    isShown(figure(part(2)), least.value, clause);
    const looksEqual = most.value !== least.value && figure(part(1)) === figure(part(2));
    assert.equal(part(3) !== '', looksEqual && differ(most, least) !== false, clause);
  } else if (is('size', `the gap was (.*)`)) sizeAgrees(part(1), most.value ?? NaN, least.value ?? NaN);
  else if (
    is(
      'line',
      `the slope index of inequality was (less than )?(\\u2212?[\\d.,]+)(?: years?)?${limits}: a line through all (\\d+) ${named}s (?:(rose|fell) from (${FIGURE}) to (${FIGURE})|was level at (${FIGURE})(, equal as shown)?)`,
    )
  ) {
    assert.ok(line !== null, clause);
    const index = level(line.to - line.from);
    if (part(1) === '') isShown(part(2), index, clause);
    else assert.ok(Math.abs(index) < numberOf(part(2)), clause);
    limitsAgree(3, line);
    assert.equal(Number(part(5)), now.length, clause);
    if (part(6) !== '') {
      assert.equal(part(6), index > 0 ? 'rose' : 'fell', clause);
      isShown(figure(part(7)), line.from, clause);
      isShown(figure(part(8)), line.to, clause);
      assert.notEqual(figure(part(7)), figure(part(8)), `${clause}: it looks level`);
    } else isShown(figure(part(9)), line.from, clause);
  } else if (
    is('ratio', `the relative index, worked out here from the two ends of that line, was ([\\d.,]+)${limits}`)
  ) {
    assert.ok(line !== null && line.from > 0 && line.to > 0, clause);
    isShown(part(1), line.to / line.from, clause);
    if (part(2) !== '')
      assert.ok(numberOf(part(2)) <= numberOf(part(1)) && numberOf(part(1)) <= numberOf(part(3)), clause);
  } else if (
    is(
      'ranged',
      `the rate ranged from (${FIGURE}) in (\\w+ \\d+) to (${FIGURE}) in (\\w+ \\d+|\\w+ \\d+(?:, \\w+ \\d+)* and \\w+ \\d+|\\d+ \\w+)`,
    )
  ) {
    const values = now.flatMap(({ value }) => value ?? []);
    isShown(figure(part(1)), Math.min(...values), clause);
    isShown(figure(part(3)), Math.max(...values), clause);
  } else if (
    is('ranged', `the rate (?:ranged from (${FIGURE}) in .* to (${FIGURE}) in .*|was (${FIGURE}) in .*)`)
  ) {
    const values = now.flatMap(({ value }) => value ?? []);
    isShown(figure(part(1) || part(3)), Math.min(...values), clause);
    isShown(figure(part(2) || part(3)), Math.max(...values), clause);
  } else if (is('none', 'no figure is given for (\\d+) (?:deciles?|quintiles?)')) {
    assert.equal(Number(part(1)), now.filter(({ value }) => value === null).length, clause);
  } else if (
    is(
      'change',
      `inequality in the rate (?:(rose|fell|changed|did not change)( significantly)? in Leeds since (\\d+)|was the same in Leeds as in (\\d+))`,
    ) ||
    is('reversed', 'the direction of inequality in the rate (reversed)()? in Leeds since (\\d+)()')
  ) {
    const { from, to } = changeOf({ groups, periods } as AnyGroups);
    assert.equal(part(3) || part(4), periods[from.at], clause);
    const [before = 0, after = 0] = [from, to].map(({ line: each }) => level(each.to - each.from));
    const test = isSignificant(after - before, from.line.error, to.line.error);
    if (part(1) === 'rose' || part(1) === 'fell') {
      assert.equal(part(1), Math.abs(after) > Math.abs(before) ? 'rose' : 'fell', clause);
      assert.ok(before * after >= 0, clause);
      assert.equal(part(2) !== '', test === true, clause);
    }
    if (part(1) === 'reversed') assert.ok(before * after < 0, clause);
    assert.equal(part(1) === 'did not change', test === false && part(4) === '', clause);
    if (part(1) === 'changed') assert.equal(test, true, clause);
  } else if (
    is(
      'indices',
      `the slope index was (${FIGURE}) \\((\\d+)\\) and (${FIGURE}) \\((\\d+)\\)(, equal as shown)?`,
    )
  ) {
    const { from, to } = changeOf({ groups, periods } as AnyGroups);
    assert.deepEqual([part(2), part(4)], [periods[from.at], periods[to.at]], clause);
    isShown(figure(part(1)), from.line.to - from.line.from, clause);
    isShown(figure(part(3)), to.line.to - to.line.from, clause);
  } else if (is('ratios', 'the relative index was ([\\d.,]+) and ([\\d.,]+)')) {
    const { from, to } = changeOf({ groups, periods } as AnyGroups);
    isShown(part(1), from.line.to / from.line.from, clause);
    isShown(part(2), to.line.to / to.line.from, clause);
  } else assert.fail(`‘${clause}’ is not understood`);
}

/** Of the periods that have a line, the first and the last. */
function changeOf({
  groups,
}: AnyGroups): Record<'from' | 'to', { readonly at: number; readonly line: Line }> {
  const known = groups.flatMap((cells, at) => {
    const line = lineOf(cells);
    return line === null ? [] : [{ at, line }];
  });
  const [from, to] = [known[0], known.at(-1)];
  assert.ok(from !== undefined && to !== undefined && from !== to, 'there is a change');
  return { from, to };
}

/** No direction stands beside two figures that look equal. */
function looksTrue(text: string): void {
  const found = new RegExp(`the slope index was (${FIGURE}) \\(\\d+\\) and (${FIGURE}) \\(\\d+\\)`, 'i').exec(
    text,
  );
  if (found === null || figure(found[1] ?? '') !== figure(found[2] ?? '')) return;
  assert.doesNotMatch(text, /\b(?:rose|fell|reversed)\b/);
}

test('every figure, limit, direction and period that an inequality chart states is that of a line fitted here, and of its download', () => {
  fc.assert(
    fc.property(anyGroups, fc.boolean(), (made, overTime) => {
      const { chart } = shown(made.csv, {
        measure: 'the rate',
        unit: UNIT,
        overTime,
        decimals: made.decimals,
      });
      if (chart === null) {
        assert.ok(
          (made.groups.at(-1) as Groups).every(({ value }) => value === null) ||
            made.groups.flat().every(({ value }) => value === null),
        );
        return;
      }
      const lines = dsvFormat(',')
        .parseRows(tableChartCsv(chart))
        .filter(([first = '']) => !first.startsWith('# '));
      const [header = [], ...rows] = lines;
      const wanted = (overTime ? made.groups : made.groups.slice(-1)).flat();
      assert.deepEqual(
        rows.map((row) => row[header.indexOf('value')]?.replace('[c]', '')),
        wanted
          .map(({ value }) =>
            value === null ? '' : made.csv.includes(`,${value},`) ? String(value) : undefined,
          )
          .map((text, i) => text ?? rows[i]?.[header.indexOf('value')]),
      );
      const short = /\b(?:was|ranged|rose|fell|change|changed|reversed)\b/.test(chart.heading);
      for (const text of [chart.finding, short ? `${chart.heading}. ${chart.reading}` : chart.reading]) {
        for (const clause of clausesOf(text)) clauseAgrees(clause, made);
        looksTrue(text);
      }
      assert.ok(
        `${chart.heading}, ${chart.subtitle ?? ''}`.includes(
          overTime ? (made.periods[0] ?? '') : (made.periods.at(-1) ?? ''),
        ),
      );
    }),
    { numRuns: 200, includeErrorInReport: true, endOnFailure: true },
  );
  for (const kind of [
    'gap',
    'not different',
    'same',
    'ends',
    'line',
    'ratio',
    'ranged',
    'none',
    'change',
    'indices',
    'ratios',
  ])
    assert.ok((tried.get(kind) ?? 0) > 2, `${kind} is tried`);
});
