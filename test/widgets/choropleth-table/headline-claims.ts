import assert from 'node:assert/strict';
import type { TableChart } from '@commonweal/charts';
import { type DownloadRow, figureOf, type Side, values } from '../../charts/helpers/download.js';
import { readingClauses, shortOf } from '../../charts/helpers/headline.js';
import {
  LABEL,
  type Reported,
  type Column,
  columnOf,
  withValue,
  isFigureOf,
  isEnd,
  sidesOf,
  partOf,
  isTrue,
  allAgree,
} from './claims.js';

const groupOf = (reported: Reported, label: string | undefined): string =>
  reported.file.groups.find((group) => LABEL[group] === label) ?? '';

/** `was significantly lower than in Aham in 7 of 15 areas for men and 10 for women`. */
function shortCountsAgree(text: string, own: Column, reported: Reported): void {
  const both =
    /^was (.*?)(higher|lower) in (\d+) and (higher|lower) in (\d+) of (\d+) areas?( compared)? than in Aham$/.exec(
      text,
    );
  if (both !== null) {
    const [, adverb, main, n, other, fewer, whole, could] = both;
    const { basis, sides } = sidesOf(own);
    assert.equal(adverb === 'significantly ', basis === 'limits');
    const count = (wanted: string | undefined): number => sides.filter((each) => each === wanted).length;
    assert.deepEqual([Number(n), Number(fewer)], [count(main), count(other)]);
    const compared = sides.filter((each) => each !== null).length;
    assert.equal(Number(whole), compared);
    assert.equal(could !== undefined, compared < withValue(own.plain).length);
    return;
  }
  const parts = text.replace(/^was /, '').split(/, | and /);
  const named = new Map<Column, Side[]>();
  let side: Side = null;
  for (const part of parts) {
    const found =
      /^(significantly )?(?:(higher|lower) )?(?:than in Aham )?(?:in )?(both|all|none|no|the one|\d+)(?: of)?(?: (\d+))?(?: areas?)?( compared)?(?: for (\w+))?$/.exec(
        part,
      );
    assert.ok(found !== null, `‘${part}’ is not understood`);
    const [, adverb, said, n = '', whole, could, label] = found;
    const column = label === undefined ? own : columnOf(reported, groupOf(reported, label));
    const { basis, sides } = sidesOf(column);
    if (said !== undefined) assert.equal(adverb !== undefined, basis === 'limits', part);
    side = (said as Side | undefined) ?? side;
    const compared = sides.filter((each) => each !== null).length;
    assert.equal(partOf(n, compared), sides.filter((each) => each === side).length, part);
    if (whole !== undefined) assert.equal(Number(whole), compared, part);
    assert.ok(could === undefined || compared < withValue(column.plain).length, part);
    named.set(column, [...(named.get(column) ?? []), side]);
  }
  for (const [column, said] of named) {
    const count = (wanted: Side): number => sidesOf(column).sides.filter((each) => each === wanted).length;
    const left = (['higher', 'lower'] as const).filter((each) => !said.includes(each));
    for (const each of left)
      assert.ok(count(each) * 2 < Math.max(count(said[0] ?? null), 1), 'a small side is left out');
  }
}

/** `was not significantly different from Aham in any of the 15 areas`, in every column that it is about. */
function noneAgrees(text: string, columns: readonly Column[]): void {
  const isTested = text.includes('significantly');
  const whole = /\d+/.exec(text)?.[0] ?? (/both|either/.test(text) ? '2' : '1');
  for (const column of columns) {
    const { basis, sides } = sidesOf(column);
    assert.equal(basis === 'limits', isTested);
    assert.equal(sides.filter((side) => side === 'higher' || side === 'lower').length, 0);
    assert.equal(sides.filter((side) => side !== null).length, Number(whole), text);
  }
}

function oneAgrees(text: string, column: Column): boolean {
  const figure = figureOf(column.unit);
  const found = new RegExp(
    `^was (${figure}) in (\\w+), (significantly )?(higher than in|lower than in|not significantly different from|the same as in) Aham$`,
  ).exec(text);
  if (found === null) return false;
  const [, value = '', name, adverb, said = ''] = found;
  const ranked = withValue(column.plain);
  assert.deepEqual([ranked.length, ranked[0]?.area], [1, name]);
  isFigureOf(value, ranked[0]?.value ?? null, column.unit);
  const { basis, sides } = sidesOf(column);
  const side = sides[column.plain.indexOf(ranked[0] as DownloadRow)];
  assert.equal(adverb !== undefined, basis === 'limits' && side !== 'similar');
  const words = {
    higher: 'higher than in',
    lower: 'lower than in',
    similar: 'not significantly different from',
  };
  assert.equal(said, side === 'similar' && basis === 'values' ? 'the same as in' : words[side as 'higher']);
  return true;
}

/** The headline says nothing but what the file gives; `significantly` is there where limits were used, and nowhere else. */
export function headlineAgrees(chart: TableChart, reported: Reported): void {
  const { file } = reported;
  const { groups } = file;
  const short = shortOf(chart, 'the rate', [...file.rows.map(({ area }) => area)]);
  if (short === null) {
    const units = new Set(withValue(file.rows).map(({ unit }) => unit));
    assert.ok(values(file.plain).length === 0 || (groups.length > 3 && units.size > 1), chart.heading);
    assert.equal(chart.reading, chart.finding);
    return;
  }
  if (groups.length > 3) {
    allAgree(short.replace(/, in \d+ areas? and \d+ groups$/, ''), file);
    return;
  }
  const [, label, text = ''] = /^(?:for (\w+) )?(.*)$/.exec(short) ?? [];
  const own = columnOf(reported, groupOf(reported, label));
  const filled = groups
    .map((group) => columnOf(reported, group))
    .filter(({ plain }) => values(plain).length > 0);
  const isAll = label === undefined && groups.length > 1;
  const only = isAll ? (filled[0] as Column) : own;
  if (/^was (?:not significantly different from|the same as in) Aham/.test(text))
    noneAgrees(text, isAll ? filled : [own]);
  else if (/^was (?:significantly )?(?:higher|lower) (?:than in Aham|in \d+ and)/.test(text))
    shortCountsAgree(text, only, reported);
  else if (text.startsWith('was highest in ') && isAll)
    for (const part of text.replace('was highest ', '').split(/;? and (?=in )|[,;] (?=in )/)) {
      const [, places = '', of, figure = ''] = /^in (.*) for (\w+)(?: \(|, at )(.*?)\)?$/.exec(part) ?? [];
      const column = columnOf(reported, groupOf(reported, of));
      const whole = figure.endsWith('(£000s') ? `${figure})` : figure;
      isEnd(places, whole, 1, column.plain, true);
    }
  else if (!oneAgrees(text, only)) isTrue(text, only);
  let column = only;
  for (const clause of readingClauses(chart)) {
    const [, of, said] =
      /^(?:for )?(men|women|people|boys|girls),? (?:it |the figure )?(.*)$/.exec(clause) ?? [];
    if (of !== undefined) column = columnOf(reported, groupOf(reported, of));
    const nothing =
      /^no figure (?:is given|could be read|is given or could be read) for (\w+)$|^the figures? for (men|women|people|boys|girls)/.exec(
        clause,
      );
    if (nothing !== null)
      assert.equal(values(columnOf(reported, groupOf(reported, nothing[1] ?? nothing[2])).plain).length, 0);
    else
      isTrue(
        (said ?? clause).replace(/^from /, 'ranged from ').replace(/^the figures? (?=ranged|was )/, ''),
        column,
      );
  }
}
