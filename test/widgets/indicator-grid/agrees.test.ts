import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Chart } from '@commonweal/charts';
import { readDataset } from '@commonweal/data';
import { indicatorGridModel } from '@commonweal/widgets/indicator-grid/model.js';
import { DEFAULT_INDICATOR_GRID_OPTIONS } from '@commonweal/widgets/indicator-grid/options.js';
import { enIndicatorGrid } from '@commonweal/widgets/indicator-grid/words.en.js';
import fc from 'fast-check';
import { type AnyIndicators, anyIndicators, talliesOf, toneOf } from '../../charts/helpers/any-indicators.js';
import { fileOf } from '../../charts/helpers/download.js';
import { compare, type Exact, isShownOf } from '../../charts/helpers/exact.js';

/** What a grid counts: values that are judged or, where none is, that are compared. */
interface Tally {
  readonly area: string;
  readonly worse: number;
  readonly better: number;
  readonly higher: number;
  readonly lower: number;
  readonly judged: number;
  readonly compared: number;
}

function tallyOf(made: AnyIndicators, area: string): Tally {
  const { better, worse, higher, lower, similar } = talliesOf(made, area);
  const judged = made.figures.filter((figure) => {
    const tone = toneOf(made, figure);
    return figure.area === area && figure.polarity !== 'none' && tone !== null && tone !== 'notCompared';
  }).length;
  return { area, worse, better, higher, lower, judged, compared: better + worse + higher + lower + similar };
}

const numberIn = (text: string): number => (text === 'none' || text === 'no' ? 0 : Number(text));
const NOUN = '(?:indicators?|areas?)';
/** `7 of 24`, `all 24`, `both`, `the one`, `none of 24`, `neither`, `no`: the part and the whole. */
const OF = `((?:none|\\d+) of (?:the )?\\d+|all \\d+|both|the one|neither|no)`;
function partOf(text: string): readonly [part: number, whole: number] {
  const found = /^(none|\d+) of (?:the )?(\d+)$/.exec(text);
  if (found !== null) return [numberIn(found[1] ?? ''), Number(found[2])];
  if (text === 'neither' || text === 'no') return [0, text === 'no' ? 1 : 2];
  const whole = text === 'both' ? 2 : text === 'the one' ? 1 : Number(text.slice(4));
  return [whole, whole];
}

function clauseAgrees(clause: string, made: AnyIndicators, highlighted: string | null): string {
  const plain = made.areas.filter((name) => name !== made.benchmark);
  const tallies = plain.map((area) => tallyOf(made, area));
  const isJudged = tallies.some(({ judged }) => judged > 0);
  const apartOf = (tally: Tally): number => (isJudged ? tally.worse : tally.higher + tally.lower);
  const wholeOf = (tally: Tally): number => (isJudged ? tally.judged : tally.compared);
  const most = Math.max(0, ...tallies.map(apartOf));
  const top = tallies.filter((tally) => apartOf(tally) === most);
  const indicators = made.indicators.filter((label) =>
    made.figures.some((figure) => {
      const tone = toneOf(made, figure);
      return (
        figure.indicator === label &&
        figure.area !== made.benchmark &&
        tone !== null &&
        tone !== 'notCompared' &&
        (!isJudged || figure.polarity !== 'none')
      );
    }),
  );
  let found: RegExpExecArray | null = null;
  const is = (pattern: string): boolean => (found = new RegExp(`^${pattern}$`).exec(clause)) !== null;
  const part = (index: number): string => found?.[index] ?? '';
  const names = '(\\w+ham(?:(?:, \\w+ham)* and \\w+ham)?)';
  if (
    is(
      `(\\w+ham) was (?:significantly (worse|better|higher|lower) than|not significantly different from) Aham on (?:${OF}(?: ${NOUN})?( compared)?|(either indicator(?: compared)?|any of (\\d+) indicators( compared)?|the one indicator( compared)?))(?: and (worse|better|higher|lower) on (none|\\d+))?`,
    )
  ) {
    const own = tallies.find(({ area }) => area === part(1));
    assert.ok(
      own !== undefined && (highlighted === part(1) || plain.length === 1 || top.length === 1),
      clause,
    );
    const judged = isJudged && own.judged > 0;
    const whole = judged ? own.judged : own.compared;
    if (part(2) === '') {
      assert.equal(judged ? own.worse + own.better : own.higher + own.lower, 0, clause);
      if (part(6) !== '') assert.equal(Number(part(6)), whole, clause);
      return 'alike';
    }
    const [n, of] = partOf(part(3));
    assert.deepEqual([n, of], [own[part(2) as 'worse'], whole], clause);
    const other = { worse: 'better', better: 'worse', higher: 'lower', lower: 'higher' }[part(2)] ?? '';
    if (part(9) !== '')
      assert.deepEqual([part(9), numberIn(part(10))], [other, own[other as 'worse']], clause);
    else if (whole > 1 && !clause.includes('the most of')) assert.fail(clause);
    return 'one';
  }
  if (
    is(
      `(?:${names}|(\\d+) areas?|(both|all \\d+) areas) (?:was|were|was each|were each|each)? ?(?:significantly worse than|differed significantly from) Aham on (?:${OF} ${NOUN}( compared)?|(\\d+) ${NOUN})(?:, the most of (\\d+) areas?)?`,
    )
  ) {
    if (part(1) !== '')
      assert.deepEqual(
        part(1).split(/, | and /),
        top.map(({ area }) => area),
        clause,
      );
    else if (part(2) !== '') assert.equal(Number(part(2)), top.length, clause);
    else assert.equal(top.length, plain.length, clause);
    assert.equal(clause.includes('worse'), isJudged, clause);
    assert.ok(most > 0, clause);
    if (part(6) !== '') assert.equal(Number(part(6)), most, clause);
    else assert.deepEqual(partOf(part(4)), [most, wholeOf(top[0] as Tally)], clause);
    assert.equal(part(6) !== '', new Set(top.map(wholeOf)).size > 1, clause);
    if (part(7) !== '') assert.equal(Number(part(7)), plain.length, clause);
    else assert.equal(top.length, plain.length, clause);
    return 'most';
  }
  if (
    is(
      `no area (?:was significantly worse than|differed significantly from) Aham on (?:any of (\\d+) indicators|either indicator|the one indicator)( compared)?`,
    )
  ) {
    assert.equal(most, 0, clause);
    assert.equal(clause.includes('worse'), isJudged, clause);
    assert.equal(
      part(1) !== '' ? Number(part(1)) : clause.includes('either') ? 2 : 1,
      indicators.length,
      clause,
    );
    assert.equal(part(2) !== '', indicators.length < made.indicators.length, clause);
    return 'none apart';
  }
  if (
    is(
      `${OF} areas?( compared)? (?:was|were) significantly (worse|higher|better|lower) than Aham and (none|\\d+) (better|lower|worse|higher)`,
    )
  ) {
    assert.equal(made.indicators.length, 1, clause);
    const whole = tallies.reduce((sum, tally) => sum + wholeOf(tally), 0);
    const sum = (of: 'worse' | 'better' | 'higher' | 'lower'): number =>
      tallies.reduce((all, tally) => all + tally[of], 0);
    assert.deepEqual(partOf(part(1)), [sum(part(3) as 'worse'), whole], clause);
    assert.equal(numberIn(part(4)), sum(part(5) as 'better'), clause);
    assert.equal(part(2) !== '', whole < plain.length, clause);
    assert.ok(partOf(part(1))[0] > 0, clause);
    return 'of one';
  }
  if (is(`${OF} areas?( compared)? was significantly different from Aham`)) {
    assert.equal(made.indicators.length, 1, clause);
    const whole = tallies.reduce((sum, tally) => sum + wholeOf(tally), 0);
    assert.deepEqual(partOf(part(1)), [0, whole], clause);
    assert.ok(
      tallies.every(({ worse, better, higher, lower }) => worse + better + higher + lower === 0),
      clause,
    );
    assert.equal(part(2) !== '', whole < plain.length, clause);
    return 'none of one';
  }
  const values = made.figures.filter(({ area, value }) => area !== made.benchmark && value !== null);
  if (
    is(
      `(?:in \\d+, )?buses ranged from ([\\d.]+)% in (.*) to ([\\d.]+)% in (.*)|(?:in \\d+, )?buses (?:was|were) ([\\d.]+)% in (.*)`,
    )
  ) {
    assert.equal(
      tallies.reduce((sum, tally) => sum + tally.compared, 0),
      0,
      clause,
    );
    const ends = (sign: number) =>
      values.filter(({ value }) =>
        values.every((other) => compare(value as Exact, other.value as Exact) * sign >= 0),
      );
    for (const [sign, text, where] of [
      [-1, part(1) || part(5), part(2) || part(6)],
      [1, part(3) || part(5), part(4) || part(6)],
    ] as const) {
      assert.ok(isShownOf(text, ends(sign)[0]?.value as Exact), clause);
      const there = ends(sign).map(({ area }) => area);
      assert.equal(
        where,
        there.length > 3 ? `${there.length} areas` : there.join(', ').replace(/, (\w+)$/, ' and $1'),
        clause,
      );
    }
    return 'ranged';
  }
  if (is('(\\d+) indicators? (?:was|were) given for (\\d+) areas?, and no value was compared')) {
    assert.deepEqual([Number(part(1)), Number(part(2))], [made.indicators.length, plain.length], clause);
    assert.equal(
      tallies.reduce((sum, tally) => sum + tally.compared, 0),
      0,
      clause,
    );
    return 'not compared';
  }
  if (is('(\\w+ham) was not compared with Aham')) {
    assert.equal(tallies.find(({ area }) => area === part(1))?.compared, 0, clause);
    return 'one not compared';
  }
  assert.fail(`‘${clause}’ is not understood`);
}

/** Each figure has its outcome in the file, and each area its count in the table. */
function fileAgrees(chart: Chart, made: AnyIndicators): void {
  const { rows, at } = fileOf(chart);
  for (const figure of made.figures) {
    const own = rows.filter(
      (row) =>
        at(row, 'area') === figure.area &&
        (made.indicators.length === 1 || at(row, 'indicator') === figure.indicator) &&
        at(row, 'period') === figure.period,
    );
    assert.equal(own.length, 1, `${figure.area}, ${figure.indicator}`);
    const [row = []] = own;
    if (figure.value !== null)
      assert.equal(Math.round(Number(at(row, 'value')) * 10), Number(figure.value.units));
    const tone = figure.area === made.benchmark ? null : toneOf(made, figure);
    assert.equal(at(row, 'outcome').toLowerCase(), tone === null || tone === 'notCompared' ? '' : tone);
  }
  const place = chart.columns.findIndex(({ id }) => id === 'worse');
  if (place === -1) return;
  for (const { key, kind, cells } of chart.rows) {
    if (kind !== 'plain') continue;
    const own = tallyOf(made, cells[0]?.text ?? key);
    const wanted = own.judged > 0 ? `${own.worse} of ${own.judged}` : null;
    if (wanted !== null) assert.equal(cells[place]?.text, wanted, own.area);
  }
}

test('every count and comparison that a grid states is that of its rows and of its download', () => {
  const tried = new Map<string, number>();
  fc.assert(
    fc.property(anyIndicators, fc.option(fc.nat(6)), (made, pick) => {
      const plain = made.areas.filter((name) => name !== made.benchmark);
      const highlighted = pick === null ? null : (plain[pick % plain.length] ?? null);
      const options = {
        ...DEFAULT_INDICATOR_GRID_OPTIONS,
        benchmark: made.benchmark,
        area: highlighted === null ? [] : [highlighted],
      };
      const { chart, issues } = indicatorGridModel(readDataset(made.csv).dataset, options, enIndicatorGrid);
      assert.ok(chart, issues.map(({ code }) => code).join());
      const isShort = / was | were | differed | ranged /.test(chart.heading);
      for (const text of [chart.finding, isShort ? `${chart.heading}. ${chart.reading}` : chart.reading])
        for (const clause of text.replace(/[. ]*$/, '').split(/; |\. (?=\w)/)) {
          const kind = clauseAgrees(
            clause.replace(/^(?:In|No|Neither|Buses|Both|All|None|The)\b/, (word) => word.toLowerCase()),
            made,
            highlighted,
          );
          tried.set(kind, (tried.get(kind) ?? 0) + 1);
        }
      fileAgrees(chart, made);
    }),
    { numRuns: 600, includeErrorInReport: true, endOnFailure: true },
  );
  for (const kind of [
    'one',
    'alike',
    'most',
    'none apart',
    'of one',
    'ranged',
    'not compared',
    'one not compared',
  ])
    assert.ok((tried.get(kind) ?? 0) > 2, `${kind} is tried`);
});
