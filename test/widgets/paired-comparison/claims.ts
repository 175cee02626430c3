import assert from 'node:assert/strict';
import type { TableChart } from '@commonweal/charts';
import type { AnyTable } from '../../charts/helpers/any-table.js';
import {
  type Download,
  type DownloadRow,
  figureOf,
  numberIn,
  type Side,
  sideByLimits,
  sideByOverlap,
} from '../../charts/helpers/download.js';
import {
  compare,
  difference,
  type Exact,
  exact,
  isShownOf,
  perCentOf,
  placesOf,
  size,
} from '../../charts/helpers/exact.js';

const LABEL: Readonly<Record<string, string>> = { Cancer: 'cancer', Stroke: 'stroke' };
export const ZERO: Exact = { units: 0n, places: 0 };

/** A cause: what the file says of it in both areas. */
export interface Pair {
  readonly label: string;
  readonly reference: DownloadRow;
  readonly other: DownloadRow;
  readonly both: boolean;
  /** Other less reference. */
  readonly by: Exact;
  readonly side: Side;
}

export function pairsOf({ rows, benchmark }: Download): Pair[] {
  return Array.from({ length: rows.length / 2 }, (_, i) => {
    // The reference comes first.
    const [reference, other] = [rows[2 * i], rows[2 * i + 1]] as [DownloadRow, DownloadRow];
    const both = reference.value !== null && other.value !== null;
    return {
      label: reference.group,
      reference,
      other,
      both,
      by: reference.value === null || other.value === null ? ZERO : difference(other.value, reference.value),
      side: benchmark === null ? sideByOverlap(other, reference) : sideByLimits(other, reference.value),
    };
  });
}

export const signOf = ({ by }: Pair): Side => {
  const sign = compare(by, ZERO);
  return sign > 0 ? 'higher' : sign < 0 ? 'lower' : 'similar';
};

/** `0.4`, or `less than 0.1` of a size that rounds to nothing. */
function isSizeOf(text: string, by: Exact): void {
  const number = exact(text.replace('less than ', ''));
  if (!text.startsWith('less than ')) assert.ok(isShownOf(text, size(by)), `${text} is another size`);
  else assert.ok(compare(size(by), number) < 0 && compare(size(by), ZERO) > 0, `${text} is not less`);
}

const points = (unit: string): string => (unit.startsWith('%') ? ' percentage points?' : '');
/** What of a size is the number, whatever its unit. */
export const numberOf = (text: string): string =>
  /(?:less than )?[^\d]*(\d[\d,]*(?:\.\d+)?)/.exec(text)?.[1] ?? '';
const sizeText = (text: string): string =>
  (text.startsWith('less than ') ? 'less than ' : '') + numberOf(text);

/** The column of differences in the file: `0.4 higher, 3%`. */
export function differencesAgree(pairs: readonly Pair[], unit: string): void {
  for (const pair of pairs) {
    const text = pair.other.difference;
    assert.equal(text === '', !pair.both, pair.label);
    if (!pair.both) continue;
    if (text === 'no difference') {
      assert.equal(compare(pair.by, ZERO), 0, 'no difference is stated of what does not differ');
      continue;
    }
    const found = new RegExp(`^(.*?)(${points(unit)}) (higher|lower)(?:, (less than )?(\\d[\\d,]*)%)?$`).exec(
      text,
    );
    assert.ok(found !== null, text);
    const [, amount = '', , direction, less, share] = found;
    assert.equal(direction, signOf(pair));
    isSizeOf(sizeText(amount), pair.by);
    const reference = pair.reference.value as Exact;
    const isRatio = compare(reference, ZERO) > 0 && compare(pair.other.value as Exact, ZERO) >= 0;
    assert.equal(share !== undefined, isRatio, text);
    if (share === undefined) continue;
    const wanted = perCentOf(pair.by, reference);
    if (less === undefined) assert.equal(compare(exact(share), wanted), 0, text);
    else assert.equal(wanted.units, 0n, text);
  }
}

export function cellsAgree(chart: TableChart, pairs: readonly Pair[], table: AnyTable): void {
  chart.rows.forEach(({ cells }, i) => {
    const { reference, other, both, by } = pairs[i] as Pair;
    const shown = [reference, other].map((row, at) => {
      const cell = cells[at + 1];
      assert.equal(cell?.missing === null, row.value !== null);
      if (row.value === null) return '';
      const text = `${cell?.text.startsWith('\u2212') === true ? '\u2212' : ''}${numberOf(cell?.text ?? '')}`;
      assert.ok(isShownOf(text, row.value), text);
      return text;
    });
    if (!both || table.reported) return;
    assert.equal(shown[0] === shown[1], compare(by, ZERO) === 0, 'what differs looks different');
  });
}

const partOf = (text: string, whole: number): number =>
  ({ both: 2, either: 2, 'the one': 1, none: 0, all: whole })[text] ?? Number(text);

/** `was higher in Bham than in Aham for 2 of 3 causes and lower for 1`. */
export function countsAgree(
  text: string,
  pairs: readonly Pair[],
  [first, second]: readonly [string, string],
  isExact: boolean,
): void {
  const tested = pairs.filter(({ side }) => side !== null);
  const isTested = tested.length > 0;
  const judged = isTested ? tested : pairs.filter(({ both }) => both);
  const isSome = isTested && tested.length < pairs.filter(({ both }) => both).length;
  const isOneOfMany = judged.length === 1 && pairs.length > 1;
  const suffix = isSome ? ' that could be tested' : isOneOfMany ? ' that could be compared' : '';
  const count = (side: Side): number =>
    judged.filter((pair) => (isTested ? pair.side : signOf(pair)) === side).length;
  const where = '(both|either|all|the one|none|\\d+)(?: of)?(?: (\\d+))? ?causes?';
  const overlap = new RegExp(
    `^In 2018, the (?:[\\d.]+% )?confidence limits of the rate in ${second} and ${first} overlap for ${where}(${suffix}), so no difference is claimed$`,
  ).exec(text);
  if (overlap !== null) {
    assert.ok(isTested && !isExact, text);
    assert.equal(count('similar'), judged.length);
    assert.equal(Number(overlap[2] ?? partOf(overlap[1] ?? '', 2)), judged.length);
    return;
  }
  const same = new RegExp(
    `^was (not significantly different|the same) in ${second} and ${first} for (?:any of )?${where}(${suffix})$`,
  ).exec(text);
  if (same !== null) {
    assert.equal(same[1] === 'the same', !isTested);
    assert.ok(!isTested || isExact, 'limits that overlap are no test');
    assert.equal(count('similar'), judged.length);
    assert.equal(Number(same[3] ?? partOf(same[2] ?? '', 2)), judged.length);
    return;
  }
  const found = new RegExp(
    `^was (significantly )?(higher|lower) in ${second} than in ${first} for ${where}(${suffix})(?: and (?:significantly )?(higher|lower) for (\\d+))?$`,
  ).exec(text);
  assert.ok(found !== null, `‘${text}’ is not understood`);
  const [, adverb, main, part = '', whole, , other, fewer] = found;
  assert.equal(adverb !== undefined, isTested);
  assert.equal(Number(whole ?? partOf(part, 2)), judged.length);
  assert.equal(partOf(part, judged.length), count(main as Side), text);
  const less = count(main === 'higher' ? 'lower' : 'higher');
  assert.equal(other === undefined ? 0 : Number(fewer), less);
}

/** `the largest difference was 0.4 higher for cancer and 0.4 lower for heart`. */
export function largestAgrees(text: string, pairs: readonly Pair[], unit: string): void {
  const both = pairs.filter((pair) => pair.both);
  const most = both.reduce((max, { by }) => (compare(size(by), max) > 0 ? size(by) : max), ZERO);
  const largest = both.filter(({ by }) => compare(size(by), most) === 0);
  const named: string[] = [];
  const sides = new Set(both.map(signOf));
  for (const part of text.split(/,? and (?=(?:less than )?[£\d])/)) {
    const found = new RegExp(
      `^((?:less than )?${figureOf(unit)}|(?:less than )?[\\d,.]+${points(unit)})(?:(?: \\(|, or )(?:less than )?([\\d,]+)%[),])?( higher| lower)? for (.*)$`,
    ).exec(part);
    assert.ok(found !== null, `‘${part}’ is not understood`);
    const [, amount = '', share, direction, whose = ''] = found;
    isSizeOf(sizeText(amount), most);
    if (points(unit) === '') numberIn(amount.replace('less than ', ''), unit);
    const isDirected = sides.has('higher') && sides.has('lower');
    assert.equal(direction !== undefined, isDirected, text);
    const own = largest.filter((pair) => direction === undefined || ` ${String(signOf(pair))}` === direction);
    if (/^\d+ causes$/.test(whose)) {
      assert.equal(parseInt(whose), own.length);
      named.push(...own.map(({ label }) => label));
    } else {
      const labels = whose.split(/, | and /);
      assert.deepEqual(new Set(labels), new Set(own.map(({ label }) => LABEL[label] ?? label)));
      named.push(...labels);
    }
    if (share !== undefined) assert.equal(largest.length, 1);
  }
  assert.equal(named.length, largest.length, 'each of the largest is named once');
}

/** The sentence about one row: `was 0.4 (3%) higher in Bham (12.8) than in Aham (12.4)`. */
function oneAgrees(finding: string, pair: Pair, unit: string, isExact: boolean): void {
  const [first = '', second] = finding
    .replace(/^In 2018, the rate(?: for \w+)? was /, '')
    .replace(/\.$/, '')
    .split('; ');
  const { reference, other } = pair;
  const figure = figureOf(unit);
  const same = new RegExp(`^(${figure}) in both ${other.area} and ${reference.area}$`).exec(first);
  if (same !== null) {
    assert.equal(compare(pair.by, ZERO), 0);
    assert.ok(isShownOf(numberIn(same[1] ?? '', unit), other.value as Exact), first);
    return;
  }
  const found =
    /^(.*) (higher|lower) in (\w+)(?: \(|, at )(.*?)[),] than in (\w+)(?: \(|, at )(.*?)\)?(, though equal as shown)?$/.exec(
      first,
    );
  assert.ok(found !== null, `‘${first}’ is not understood`);
  const [, amount = '', direction, more, high = '', less, low = '', asShown] = found;
  assert.deepEqual([more, less, direction], [other.area, reference.area, signOf(pair)]);
  isSizeOf(sizeText(amount), pair.by);
  const signed = (text: string): string => `${text.startsWith('\u2212') ? '\u2212' : ''}${numberOf(text)}`;
  assert.ok(
    isShownOf(signed(high), other.value as Exact) && isShownOf(signed(low), reference.value as Exact),
    first,
  );
  assert.equal(asShown !== undefined, signed(high) === signed(low));
  assert.equal(placesOf(signed(high)), placesOf(signed(low)));
  const tested =
    /^(?:the difference is (not )?statistically significant|the (?:[\d.]+% )?confidence limits (overlap), so no difference is claimed)$/.exec(
      second ?? '',
    );
  assert.equal(tested !== null, pair.side !== null, finding);
  if (tested !== null)
    assert.equal(tested[1] !== undefined || tested[2] !== undefined, pair.side === 'similar');
  if (tested !== null && pair.side === 'similar') assert.equal(tested[2] === undefined, isExact, finding);
}

export function findingAgrees(chart: TableChart, pairs: readonly Pair[], unit: string): void {
  const { finding } = chart;
  const [one] = pairs as [Pair];
  const without = pairs.filter(({ both }) => !both);
  const unread = without.filter(({ reference, other }) =>
    [reference, other].some(({ missing }) => missing === 'notANumber'),
  ).length;
  if (without.length === pairs.length) {
    const done =
      unread === 0 ? 'is given' : unread < pairs.length ? 'is given or could be read' : 'could be read';
    assert.equal(finding, `In 2018, no figure ${done} for both ${one.reference.area} and ${one.other.area}.`);
    return;
  }
  if (pairs.length === 1) {
    oneAgrees(finding, one, unit, chart.source.benchmark !== null);
    return;
  }
  const [counts = '', ...others] = finding
    .replace(/^The rate /, '')
    .replace(/\.$/, '')
    .split('; ');
  const isOverlap = counts.startsWith('In 2018, ');
  assert.ok(isOverlap || counts.endsWith(' in 2018'), counts);
  const isExact = chart.rows.length > 0 && chart.source.benchmark !== null;
  const claim = isOverlap ? counts : counts.slice(0, -' in 2018'.length);
  countsAgree(claim, pairs, [one.reference.area, one.other.area], isExact);
  let missing = 0;
  let isSized = false;
  for (const clause of others) {
    const gap =
      /^(\d+) causes? cannot be compared, because a figure (is missing|is missing or could not be read|could not be read)$/.exec(
        clause,
      );
    if (gap === null) {
      largestAgrees(clause.replace('the largest difference was ', ''), pairs, unit);
      isSized = true;
      continue;
    }
    missing = Number(gap[1]);
    assert.equal(
      gap[2],
      unread === 0
        ? 'is missing'
        : unread < missing
          ? 'is missing or could not be read'
          : 'could not be read',
    );
  }
  assert.equal(missing, without.length);
  assert.equal(
    isSized,
    pairs.some((pair) => signOf(pair) !== 'similar'),
    finding,
  );
}

export function notesAgree(chart: TableChart, pairs: readonly Pair[]): void {
  const looks = chart.rows.some(({ cells }, i) => {
    const pair = pairs[i] as Pair;
    return pair.both && compare(pair.by, ZERO) !== 0 && cells[1]?.text === cells[2]?.text;
  });
  if (looks)
    assert.ok(
      chart.notes.includes('Some figures that differ are equal as shown.'),
      'said to be equal as shown',
    );
  const outcomes = pairs.filter(({ other }) => other.outcome !== '').length;
  assert.equal(outcomes, pairs.filter(({ side }) => side !== null).length);
  const words = {
    similar: ['Similar'],
    higher: ['Higher', 'Better', 'Worse'],
    lower: ['Lower', 'Better', 'Worse'],
  };
  for (const { side, other } of pairs)
    if (side !== null) assert.ok(words[side].includes(other.outcome), other.outcome);
}
