import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Chart } from '@commonweal/charts';
import fc from 'fast-check';
import {
  type AnySeries,
  anySeries,
  changeOf,
  differs,
  pointsOf,
  type RawPoint,
  recentTrend,
} from '../../charts/helpers/any-series.js';
import { download, figureOf, numberIn, sideByLimits } from '../../charts/helpers/download.js';
import { compare, type Exact, isShownOf } from '../../charts/helpers/exact.js';
import { chartOf } from './charts.js';
import { withoutProvisional } from './provisional-said.js';

const UNIT = '%';
const FIGURE = figureOf(UNIT);

/** `2015-17` as a sentence has it. */
const inFull = (period: string): string => period.replace(/-(\d\d)$/, ' to 20$1');

function isFigure(text: string, point: RawPoint | undefined): void {
  assert.ok(point !== undefined && point.value !== null, `${text} is said of nothing`);
  assert.ok(isShownOf(numberIn(text, UNIT, true), point.value), `${text} is another figure`);
}
const clausesOf = (text: string): string[] =>
  text
    .replace(/[. ]*$/, '')
    .split(/; |\. (?=[A-Z\d])/)
    .filter((clause) => clause !== '')
    .map((clause) => clause.charAt(0).toLowerCase() + clause.slice(1));

/** The file has the rows that it was made from, each once. */
function fileAgrees(chart: Chart, { points }: AnySeries): void {
  const { rows, stated } = download(chart);
  assert.equal(rows.length, points.length);
  rows.forEach((row, i) => {
    const point = points[i] as RawPoint;
    assert.equal(row.area, point.area);
    for (const at of ['value', 'lower', 'upper'] as const) {
      const [said, given] = [row[at], point[at]];
      assert.ok(
        said === null ? given === null : given !== null && compare(said, given) === 0,
        `${at} of ${point.area}`,
      );
    }
  });
  assert.deepEqual(stated.get('finding'), [chart.finding]);
  assert.deepEqual(stated.get('heading'), [chart.heading]);
}

interface Line {
  readonly area: string;
  readonly points: readonly RawPoint[];
  readonly last: RawPoint | null;
  readonly change: readonly [from: number, to: number] | null;
}
const lineOf = (series: AnySeries, area: string): Line => {
  const points = pointsOf(series, area);
  return {
    area,
    points,
    last: points.filter(({ value }) => value !== null).at(-1) ?? null,
    change: changeOf(series, area),
  };
};
const at = ({ points, change }: Line, end: 0 | 1): RawPoint => points[change?.[end] ?? -1] as RawPoint;

/** Of the line that the chart is about. */
function mainAgrees(text: string, isShort: boolean, series: AnySeries, line: Line): void {
  const { area, last, change } = line;
  const benchmark =
    series.benchmark === null || series.benchmark === area ? null : pointsOf(series, series.benchmark);
  const beside = benchmark?.find(({ period, value }) => period === last?.period && value !== null) ?? null;
  const points = change !== null ? [at(line, 0), at(line, 1)] : last === null ? [] : [last];
  const told = { points, beside: last?.isProvisional === true ? null : beside, isShort };
  let figures = 0;
  for (const clause of clausesOf(withoutProvisional(text, told, inFull))) {
    let found: RegExpExecArray | null;
    const is = (pattern: string): boolean => (found = new RegExp(`^${pattern}$`).exec(clause)) !== null;
    found = null;
    const part = (index: number): string => found?.[index] ?? '';
    if (
      is(
        `the rate (rose|fell|did not change significantly)( significantly)? in ${area}(?: since (.*)|, (?:from|at) (${FIGURE}) \\((.*)\\) (?:to|and) (${FIGURE}) \\((.*?)\\)(, though equal as shown)?)`,
      )
    ) {
      assert.ok(change !== null, clause);
      const [from, to] = [at(line, 0), at(line, 1)];
      const side = compare(to.value as Exact, from.value as Exact);
      const isTested = differs(from, to);
      if (part(1) !== 'did not change significantly')
        assert.equal(part(1), side > 0 ? 'rose' : 'fell', clause);
      assert.equal(part(1) === 'did not change significantly', isTested === false, clause);
      assert.equal(part(2) !== '', isTested === true, clause);
      if (isShort) assert.equal(part(3), inFull(from.period));
      else {
        figures += 1;
        isFigure(part(4), from);
        isFigure(part(6), to);
        assert.deepEqual([part(5), part(7)], [inFull(from.period), inFull(to.period)]);
        const isEqual = numberIn(part(4), UNIT, true) === numberIn(part(6), UNIT, true) && side !== 0;
        assert.equal(part(8) !== '', isEqual && isTested !== false, clause);
      }
    } else if (
      is(
        `the rate was the same in ${area}(?: as in (.*)|, at (${FIGURE}) \\((.*)\\) and (${FIGURE}) \\((.*)\\))`,
      )
    ) {
      assert.equal(compare(at(line, 1).value as Exact, at(line, 0).value as Exact), 0, clause);
      assert.equal(isShort ? part(1) : part(3), inFull(at(line, 0).period));
      if (!isShort) isFigure(part(2), at(line, 0));
    } else if (is(`it was (${FIGURE}) \\((.*)\\) and (${FIGURE}) \\((.*)\\)`)) {
      isFigure(part(1), at(line, 0));
      isFigure(part(3), at(line, 1));
      assert.deepEqual([part(2), part(4)], [inFull(at(line, 0).period), inFull(at(line, 1).period)]);
    } else if (is(`(?:(?:in|from) (.*), )?the rate was (${FIGURE}) in ${area}`)) {
      assert.equal(change, null, clause);
      isFigure(part(2), last ?? undefined);
      if (!isShort) assert.equal(part(1), inFull(last?.period ?? ''));
    } else if (is('the figure is for (.*)')) assert.equal(part(1), inFull(last?.period ?? ''));
    else if (
      is(
        `(?:in|from) (.*), (?:this was (significantly higher than|significantly lower than|not significantly different from) )?the Aham figure (?:of|was) (${FIGURE})(, though equal as shown)?`,
      )
    ) {
      const reference = benchmark?.find(({ period }) => period === last?.period);
      assert.equal(part(1), inFull(last?.period ?? ''), clause);
      isFigure(part(3), reference);
      const side = last === null ? null : sideByLimits(last as never, reference?.value ?? null);
      const said = {
        higher: 'significantly higher than',
        lower: 'significantly lower than',
        similar: 'not significantly different from',
      };
      assert.equal(part(2), side === null ? '' : said[side], clause);
    } else if (is('recent trend: (increasing|decreasing|no significant change)')) {
      const trend = recentTrend(series, area);
      assert.equal(part(1), trend === 'none' ? 'no significant change' : trend, clause);
    } else if (is('the recent trend cannot be calculated, because (.*)')) {
      assert.equal(recentTrend(series, area), null, clause);
      if (part(1) === 'the periods overlap') assert.ok(series.isRolling);
    } else if (
      is(`(?:in|from) (.*), no figure (?:is given|could be read|is given or could be read) for ${area}`)
    ) {
      assert.equal(last, null, clause);
    } else assert.fail(`‘${clause}’ is not understood`);
  }
  if (!isShort && change !== null && figures === 0) assert.match(text, /the same/);
}

/** The two periods that most lines have changes between; of as many, those furthest apart, and then the latest. */
function commonest(lines: readonly Line[]): readonly Line[] {
  const changed = lines.filter(({ change }) => change !== null);
  const pairs = [...new Set(changed.map(({ change }) => String(change)))].map((key) =>
    changed.filter(({ change }) => String(change) === key),
  );
  const weight = ([first, ...more]: readonly Line[]): readonly number[] => {
    const [from = 0, to = 0] = first?.change ?? [];
    return [more.length, to - from, to];
  };
  pairs.sort((a, b) => {
    const [one, other] = [weight(a), weight(b)];
    const place = one.findIndex((each, i) => each !== other[i]);
    return place === -1 ? 0 : (other[place] ?? 0) - (one[place] ?? 0);
  });
  return pairs[0] ?? [];
}

/** Of several lines: how many rose and fell, between which periods, and how many could not be told. */
function countsAgree(text: string, isShort: boolean, series: AnySeries, lines: readonly Line[]): void {
  const alike = commonest(lines);
  const tested = alike.filter((line) => differs(at(line, 0), at(line, 1)) !== null);
  const isTested = tested.length > 0;
  const counted = isTested ? tested : alike;
  const sideOf = (line: Line): number =>
    isTested && differs(at(line, 0), at(line, 1)) === false
      ? 0
      : compare(at(line, 1).value as Exact, at(line, 0).value as Exact);
  const count = (sign: number): number => counted.filter((line) => Math.sign(sideOf(line)) === sign).length;
  const latest = series.periods.at(-1) ?? '';
  const known = lines.filter(({ last }) => (alike.length > 0 ? last !== null : last?.period === latest));
  const without = lines.filter((line) => !known.includes(line));
  const isUnread = ({ points }: Line): boolean =>
    points.some(({ text: raw, period }) => raw === '1O' && (alike.length > 0 || period === latest));
  const said = new Map<string, number>();
  const add = (what: string, n: number): void => {
    assert.ok(!said.has(what), `${what} is said twice`);
    said.set(what, n);
  };
  const points =
    alike.length > 0
      ? counted.flatMap((line) => [at(line, 0), at(line, 1)])
      : known.flatMap(({ last }) => last ?? []);
  for (const clause of clausesOf(withoutProvisional(text, { points, beside: null, isShort }, inFull))) {
    let found: RegExpExecArray | null;
    if ((found = /^(?:the rate|it) (.*?)(?: (?:between (.*) and (.*)|since (.*)))$/.exec(clause)) !== null) {
      const [, what = '', from, to, since] = found;
      assert.ok(alike[0] !== undefined, clause);
      assert.equal(from ?? since, inFull(at(alike[0], 0).period), clause);
      if (to !== undefined) assert.equal(to, inFull(at(alike[0], 1).period), clause);
      const isSaid = what.includes('significantly');
      assert.equal(isSaid, isTested, clause);
      const none = /^did not change significantly in (?:any of (\d+) areas|either area)$/.exec(what);
      if (none !== null) {
        assert.equal(count(1) + count(-1), 0, clause);
        assert.equal(Number(none[1] ?? 2), counted.length, clause);
        add('level', counted.length);
        continue;
      }
      for (const part of what.split(/, | and /)) {
        const one =
          /^(?:significantly )?(rose|fell|did not change|was the same)(?: significantly)? in (?:(\d+)(?: of (\d+) areas)?|(both|all (\d+)) areas|(\w+))$/.exec(
            part,
          );
        assert.ok(one !== null, `‘${part}’ of ‘${clause}’ is not understood`);
        const [, , some, whole, all, ofAll = '2', only] = one;
        if (only !== undefined) assert.equal(only, counted[0]?.area, clause);
        add(
          one[1] === 'rose' || one[1] === 'fell' ? one[1] : 'level',
          Number(all !== undefined ? ofAll : (some ?? 1)),
        );
        const of = all !== undefined ? ofAll : only !== undefined ? 1 : whole;
        if (of !== undefined) assert.equal(Number(of), counted.length, clause);
      }
    } else if ((found = /^the change is between (.*) and (.*)$/.exec(clause)) !== null) {
      assert.deepEqual(
        [found[1], found[2]],
        [at(alike[0] as Line, 0), at(alike[0] as Line, 1)].map(({ period }) => inFull(period)),
      );
    } else if (
      (found = /^(\d+) other areas? could not be (tested|compared) over the same periods$/.exec(clause)) !==
      null
    ) {
      assert.equal(found[2] === 'tested', isTested);
      add('left', Number(found[1]));
    } else if ((found = /^no figure is given for (\d+) areas?$/.exec(clause)) !== null)
      add('none', Number(found[1]));
    else if ((found = /^the figures? for (\d+) areas? could not be read$/.exec(clause)) !== null)
      add('unread', Number(found[1]));
    else if (
      (found =
        /^(?:(?:in|from) (.*), )?no figure (?:is given|could be read|is given or could be read) for any area$/.exec(
          clause,
        )) !== null
    ) {
      assert.equal(known.length, 0, clause);
      const isAny = lines.some(({ last }) => last !== null);
      if (isAny) assert.equal(found[1], inFull(latest), clause);
      return;
    } else if ((found = /^the figures? (?:is|are) for (.*)$/.exec(clause)) !== null)
      assert.equal(found[1], inFull(latest));
    else if (
      (found = new RegExp(
        `^(?:(?:in|from) (.*), )?the rate was (?:highest in (.*) \\((${FIGURE})\\) and lowest in (.*) \\((${FIGURE})\\)|(${FIGURE}) in (.*?)(, equal as shown)?)$`,
      ).exec(clause)) !== null
    ) {
      assert.equal(alike.length, 0, clause);
      if (found[1] !== undefined) assert.equal(found[1], inFull(latest), clause);
      const ends = (sign: number): readonly Line[] =>
        known.filter((line) =>
          known.every((other) => compare(line.last?.value as Exact, other.last?.value as Exact) * sign >= 0),
        );
      const namesOf = (list: readonly Line[]): string =>
        list.length > 3
          ? `${list.length} areas`
          : list
              .map(({ area }) => area)
              .join(', ')
              .replace(/, (\w+)$/, ' and $1');
      const [, , highest, high = '', lowest, low = '', all, where, asShown] = found;
      if (all === undefined) {
        assert.deepEqual([highest, lowest], [namesOf(ends(1)), namesOf(ends(-1))], clause);
        isFigure(high, ends(1)[0]?.last ?? undefined);
        isFigure(low, ends(-1)[0]?.last ?? undefined);
      } else {
        for (const { last } of known) isFigure(all, last ?? undefined);
        const whole =
          known.length === 1
            ? known[0]?.area
            : known.length === 2
              ? 'both areas'
              : `all ${known.length} areas`;
        assert.equal(where, whole, clause);
        assert.equal(asShown !== undefined, ends(1).length < known.length, clause);
      }
    } else assert.fail(`‘${clause}’ is not understood`);
  }
  const wanted = {
    rose: count(1),
    fell: count(-1),
    level: count(0),
    left: alike.length === 0 ? 0 : known.length - counted.length,
    none: without.filter((line) => !isUnread(line)).length,
    unread: without.filter(isUnread).length,
  };
  for (const [what, n] of Object.entries(wanted)) assert.equal(said.get(what) ?? 0, n, `${what}: ${text}`);
}

test('every count, figure, direction and period that a trend states is that of its rows and of its download', () => {
  const kinds = new Map<string, number>();
  fc.assert(
    fc.property(anySeries(), fc.boolean(), fc.nat(8), (series, isNamed, pick) => {
      const area = isNamed ? [series.areas[pick % series.areas.length] ?? ''] : [];
      const chart = chartOf(series.csv, {
        measure: 'the rate',
        unit: UNIT,
        benchmark: series.benchmark,
        area,
      });
      fileAgrees(chart, series);
      const plain = series.areas.filter((name) => name !== series.benchmark);
      const [only] =
        area[0] !== undefined
          ? area
          : plain.length === 1
            ? plain
            : series.areas.length === 1
              ? series.areas
              : [];
      const [first = '', last = ''] = [series.periods[0], series.periods.at(-1)];
      const span =
        series.periods.length === 1 ? inFull(first) : `${first.slice(0, 4)} to ${inFull(last).slice(-4)}`;
      assert.ok(`${chart.heading}, ${chart.subtitle ?? ''}`.includes(`, ${span}`), chart.subtitle ?? '');
      const isPlain = chart.heading.startsWith('The rate,');
      const short = isPlain ? chart.reading : `${chart.heading}. ${chart.reading}`;
      const lines = plain.map((name) => lineOf(series, name));
      if (only === undefined) {
        countsAgree(chart.finding, false, series, lines);
        countsAgree(short, !isPlain, series, lines);
      } else {
        mainAgrees(chart.finding, false, series, lineOf(series, only));
        mainAgrees(short, !isPlain, series, lineOf(series, only));
      }
      const kind = (/rose|fell|did not|same|highest|no figure/.exec(chart.finding) ?? ['other'])[0];
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    }),
    { numRuns: 300, includeErrorInReport: true, endOnFailure: true },
  );
  for (const kind of ['rose', 'fell', 'did not', 'highest', 'no figure', 'other'])
    assert.ok((kinds.get(kind) ?? 0) > 5, `${kind} is tried`);
});
