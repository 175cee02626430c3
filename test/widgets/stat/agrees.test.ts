import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TableChart } from '@commonweal/charts';
import fc from 'fast-check';
import { anyTable } from '../../charts/helpers/any-table.js';
import { stat } from '../../charts/helpers/charts.js';
import {
  download,
  type DownloadRow,
  figureOf,
  numberIn,
  type Side,
  sideByLimits,
  sideByOverlap,
  sideByValue,
} from '../../charts/helpers/download.js';
import {
  compare,
  difference,
  type Exact,
  exact,
  isShownOf,
  perCentOf,
  size,
} from '../../charts/helpers/exact.js';
import { readingClauses, shortOf } from '../../charts/helpers/headline.js';

const RUNS = { numRuns: 1500, seed: 20_200_717, includeErrorInReport: true, endOnFailure: true };
const ZERO: Exact = { units: 0n, places: 0 };

/** The figure and what it is compared with, as the download has them. */
interface Pair {
  readonly figure: DownloadRow;
  readonly reference: DownloadRow | null;
  readonly unit: string;
  /** By the limits; null where they say nothing. */
  readonly side: Side;
  /** Whether the reference is the benchmark, which counts as exact. */
  readonly isExact: boolean;
}

/** `12.4%` is what is shown of a value. */
function isValue(text: string, value: Exact | null, unit: string): void {
  assert.ok(value !== null, `${text} is stated of no value`);
  assert.ok(isShownOf(numberIn(text, unit, true), value), `${text} is another value`);
}

/** `less than 0.1`, or a size that is rounded. */
function isSize(text: string, isLess: boolean, by: Exact): void {
  const number = exact(text);
  if (!isLess) assert.ok(isShownOf(text, size(by)), `${text} is another size`);
  else assert.ok(compare(size(by), number) < 0 && compare(size(by), ZERO) > 0, `${text} is not less`);
}

/** `3.0 percentage points (20%)`, or `… higher, 20%` as the file has it. */
function amountAgrees(text: string, { figure, reference, unit }: Pair): void {
  const [value, other] = [figure.value as Exact, reference?.value as Exact];
  const by = difference(value, other);
  const [, less, number = ''] = /^(less than )?\D*?(\d[\d,]*(?:\.\d+)?)/.exec(text) ?? [];
  isSize(number, less !== undefined, by);
  const share = /(?:\(|, or |, )(less than )?(\d[\d,]*)%\)?,?$/.exec(text);
  const isRatio = compare(other, ZERO) > 0 && compare(value, ZERO) >= 0;
  assert.equal(share !== null, isRatio, `${text}: a per cent is of what is above nought`);
  if (unit.startsWith('%')) assert.match(text, /percentage points?/);
  if (share === null) return;
  const wanted = perCentOf(by, other);
  if (share[1] === undefined) assert.equal(compare(exact(share[2] ?? ''), wanted), 0, text);
  else assert.equal(wanted.units, 0n, text);
}

/** What is stated of the reference after the semicolon. */
function comparisonAgrees(whole: string, pair: Pair): void {
  const { figure, reference, unit, isExact } = pair;
  // Limits that meet show no difference, which is not to show that there is none.
  const text = whole.replace(/, and their confidence limits overlap$/, '');
  const isMeeting = pair.side === 'similar' && !isExact;
  const side = isMeeting ? null : pair.side;
  assert.ok(reference !== null, `‘${text}’ compares with nothing`);
  if (reference.value === null) {
    assert.match(
      text,
      new RegExp(
        `^(?:no figure is given for ${reference.area}|the figure for ${reference.area} could not be read)$`,
      ),
    );
    return;
  }
  const than = ` the ${reference.area} figure of (${figureOf(unit)})`;
  const similar = new RegExp(`^this was not significantly different from${than}$`).exec(text);
  assert.equal(similar !== null, side === 'similar', text);
  if (similar !== null) {
    isValue(similar[1] ?? '', reference.value, unit);
    return;
  }
  const sign = sideByValue(figure, reference.value);
  assert.equal(text !== whole, isMeeting && sign !== 'similar', whole);
  const same = new RegExp(`^this was the same as${than}$`).exec(text);
  assert.equal(same !== null, sign === 'similar', text);
  if (same !== null) {
    isValue(same[1] ?? '', reference.value, unit);
    return;
  }
  const tested = new RegExp(
    `^this was significantly (higher|lower) than${than}, by (.*?)(, though equal as shown)?$`,
  ).exec(text);
  assert.equal(tested !== null, side !== null, text);
  const plain = new RegExp(`^this was (.*) (higher|lower) than${than}(, though equal as shown)?$`).exec(text);
  const found = tested ?? plain;
  assert.ok(found !== null, `‘${text}’ is not understood`);
  const [direction, said, amount] =
    tested === null ? [found[2], found[3], found[1]] : [found[1], found[2], found[3]];
  assert.equal(direction, side ?? sign);
  isValue(said ?? '', reference.value, unit);
  amountAgrees(amount ?? '', pair);
}

function findingAgrees({ finding, figure: largeType }: TableChart, pair: Pair): void {
  const large = largeType === null ? null : `${largeType.value} ${largeType.unit}`.trimEnd();
  const { figure, reference, unit } = pair;
  const [first = '', second] = finding.replace(/\.$/, '').split('; ');
  assert.equal(second !== undefined, reference !== null, finding);
  assert.equal(large !== null, figure.value !== null);
  if (large === null) {
    assert.match(
      first,
      new RegExp(
        `^In 2018, (?:no figure is given for ${figure.area}|the figure for ${figure.area} could not be read)$`,
      ),
    );
    const other = new RegExp(`^the ${reference?.area ?? ''} figure was (.*)$`).exec(second ?? '');
    assert.equal(other !== null, (reference?.value ?? null) !== null, finding);
    if (other !== null) isValue(other[1] ?? '', reference?.value ?? null, unit);
    return;
  }
  assert.equal(first.replace(/^In 2018, the rate(?: for \w+)? was /, ''), `${large} in ${figure.area}`);
  isValue(large, figure.value, unit);
  if (second !== undefined) comparisonAgrees(second, pair);
}

/** The headline has the side, and the figure only where there is none; the rest is in the reading, but for what looks equal. */
function headlineAgrees(chart: TableChart, pair: Pair): void {
  const { figure, reference, unit, side, isExact } = pair;
  const names = [figure.area, reference?.area ?? ''];
  const short = shortOf(chart, 'the rate', names);
  assert.equal(short === null, figure.value === null, chart.heading);
  if (short === null) {
    assert.equal(chart.reading, chart.finding);
    return;
  }
  assert.equal(
    short.includes('significantly'),
    side !== null && (isExact || side !== 'similar') && !chart.finding.includes('equal as shown'),
  );
  const clauses = readingClauses(chart);
  if (!/\b(?:higher|lower|the same|different)\b/.test(short)) {
    isValue(new RegExp(`^was (.*?) in ${figure.area}$`).exec(short)?.[1] ?? '', figure.value, unit);
    assert.equal(clauses.length, reference === null ? 0 : 1, 'the reading has the comparison');
    for (const clause of clauses) comparisonAgrees(clause, pair);
    return;
  }
  const [here, there] = [figure.area, String(reference?.area)];
  const isMeeting = side === 'similar' && !isExact;
  const seen = isMeeting || side === null ? sideByValue(figure, reference?.value as Exact) : side;
  const than = `was ${side === null ? '' : 'significantly '}${String(seen)} in ${here} than in ${there}`;
  const alike =
    side === 'similar' && isExact
      ? `was not significantly different in ${here} and ${there}`
      : `was the same in ${here} as in ${there}`;
  assert.equal(short, seen === 'similar' ? alike : than);
  assert.doesNotMatch(short, /\d/, 'the figure is under it');
}

/** The columns of outcomes and differences in the file. */
function fileAgrees({ notes }: TableChart, pair: Pair, polarity: string): void {
  const { figure, reference, side } = pair;
  if (reference !== null) assert.deepEqual([reference.outcome, reference.difference], ['', '']);
  const good = { highIsGood: 'higher', lowIsGood: 'lower' }[polarity];
  const moved =
    good === undefined ? (side === 'higher' ? 'Higher' : 'Lower') : side === good ? 'Better' : 'Worse';
  assert.equal(figure.outcome, side === null ? '' : side === 'similar' ? 'Similar' : moved);
  const isBoth = figure.value !== null && reference !== null && reference.value !== null;
  assert.equal(figure.difference !== '', isBoth);
  assert.equal(
    notes.join().includes('confidence limits'),
    side !== null,
    'the method is stated where it is used',
  );
  if (!isBoth) return;
  const sign = sideByValue(figure, reference.value);
  assert.equal(figure.difference === 'no difference', sign === 'similar');
  if (sign === 'similar') return;
  assert.match(figure.difference, new RegExp(` ${String(sign)}(?:,|$)`));
  amountAgrees(figure.difference, pair);
}

test('every number, direction and “significantly” of a stat is that of its download', () => {
  /** How often two local areas are judged otherwise than an area and an exact benchmark would be. */
  let unlike = 0;
  const seen = new Map<Side | 'none', number>();
  fc.assert(
    fc.property(anyTable(1), ({ data, benchmark, comparators }) => {
      const names = [...new Set(data.observations.map(({ area }) => area.name))];
      const area = names.at(-1) ?? '';
      const chart = stat(data, { area: [area], benchmark, comparators });
      const file = download(chart);
      const figure = file.rows.find((row) => row.area === area) as DownloadRow;
      const wanted = [benchmark, ...comparators].find((name) => name !== null && name !== area);
      const reference = file.rows.find((row) => row.area === wanted) ?? null;
      assert.equal(reference !== null, wanted !== undefined);
      const isExact = reference?.area === benchmark;
      const side =
        reference === null
          ? null
          : isExact
            ? sideByLimits(figure, reference.value)
            : sideByOverlap(figure, reference);
      const pair: Pair = { figure, reference, unit: data.indicator.unit, side, isExact };
      if (reference !== null && !isExact && side !== sideByLimits(figure, reference.value)) unlike += 1;
      seen.set(reference === null ? 'none' : side, (seen.get(reference === null ? 'none' : side) ?? 0) + 1);
      findingAgrees(chart, pair);
      headlineAgrees(chart, pair);
      fileAgrees(chart, pair, data.indicator.polarity);
    }),
    RUNS,
  );
  for (const kind of ['none', 'higher', 'lower', 'similar', null] as const)
    assert.ok((seen.get(kind) ?? 0) > 5, `${String(kind)} is tried: ${String(seen.get(kind))}`);
  assert.ok(unlike > 0, 'limits that meet are tried');
});
