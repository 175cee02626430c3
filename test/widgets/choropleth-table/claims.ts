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
  sideByValue,
  values,
} from '../../charts/helpers/download.js';
import { compare, distinct, type Exact, isShownOf } from '../../charts/helpers/exact.js';

export const LABEL: Readonly<Record<string, string>> = {
  Men: 'men',
  Women: 'women',
  People: 'people',
  Boys: 'boys',
  Girls: 'girls',
};

export interface Reported {
  readonly file: Download;
  readonly table: AnyTable;
}

/** One column of the file. */
export interface Column {
  readonly plain: readonly DownloadRow[];
  readonly apart: readonly DownloadRow[];
  readonly benchmark: Exact | null;
  readonly unit: string;
}

export function columnOf({ file }: Reported, group: string): Column {
  const rows = file.rows.filter((row) => row.group === group);
  const plain = file.plain.filter((row) => row.group === group);
  const isApart = (row: DownloadRow): boolean => !plain.includes(row);
  const withValue = rows.filter(({ value }) => value !== null);
  return {
    plain,
    apart: rows.filter(isApart),
    benchmark: rows.find(({ area }) => area === file.benchmark)?.value ?? null,
    unit: (withValue[0] ?? rows[0])?.unit ?? '',
  };
}

const namesIn = (list: string): string[] => list.split(/, | and /);
export const withValue = (rows: readonly DownloadRow[]): DownloadRow[] =>
  rows.filter(({ value }) => value !== null);

export function isFigureOf(figure: string, value: Exact | null, unit: string, isAgain = false): void {
  assert.ok(value !== null, `${figure} of nothing`);
  assert.ok(isShownOf(numberIn(figure, unit, isAgain), value), `${figure} is another number`);
}

export function isEnd(
  names: string,
  figure: string,
  end: 1 | -1,
  plain: readonly DownloadRow[],
  isAgain: boolean,
): void {
  const ranked = withValue(plain);
  const ends = ranked.filter(({ value }) =>
    values(ranked).every((other) => compare(value as Exact, other) * end >= 0),
  );
  const areas = new Set(ends.map(({ area }) => area));
  if (areas.size > 3) assert.equal(names, `${String(areas.size)} areas`);
  else assert.deepEqual(new Set(namesIn(names)), areas);
  isFigureOf(figure, ends[0]?.value ?? null, ends[0]?.unit ?? '', isAgain);
}

/** The sides on which areas are counted: by limits where any area has limits, else by values. */
export function sidesOf({ plain, benchmark }: Column): { basis: 'limits' | 'values'; sides: Side[] } {
  const isLimited = ({ value, lower, upper }: DownloadRow): boolean =>
    value !== null &&
    lower !== null &&
    upper !== null &&
    compare(lower, value) <= 0 &&
    compare(value, upper) <= 0;
  const basis = plain.some(isLimited) ? 'limits' : 'values';
  return {
    basis,
    sides: plain.map((row) =>
      basis === 'limits' ? sideByLimits(row, benchmark) : sideByValue(row, benchmark),
    ),
  };
}

export const partOf = (text: string, whole: number): number =>
  text === 'both'
    ? 2
    : text === 'all' || text === 'the one'
      ? whole
      : text === 'none' || text === 'no'
        ? 0
        : Number(text);

/** Counts against the benchmark: `was significantly lower than Aham (63.4 years) in 7 of 15 areas and significantly higher in 4`. */
function countsAgree(text: string, column: Column): void {
  const { basis, sides } = sidesOf(column);
  const compared = sides.filter((side) => side !== null).length;
  const figure = figureOf(column.unit);
  const count = (side: Side): number => sides.filter((found) => found === side).length;
  const suffix = compared < withValue(column.plain).length ? ' that could be compared' : '';
  const none = new RegExp(
    `^was (not significantly different from|the same as) Aham(?: \\(|, at )(${figure})[),] in (.*)$`,
  ).exec(text);
  if (none !== null) {
    const [, said, value = '', where = ''] = none;
    assert.equal(said === 'the same as', basis === 'values');
    assert.equal(count('higher') + count('lower'), 0);
    isFigureOf(value, column.benchmark, column.unit);
    assert.ok(
      where.endsWith(suffix) && !where.slice(0, -suffix.length || undefined).includes('that could'),
      where,
    );
    const stated = /\d+/.exec(where)?.[0] ?? (/both|either/.test(where) ? '2' : '1');
    assert.equal(Number(stated), compared);
    return;
  }
  const found = new RegExp(
    `^was (significantly )?(higher|lower) than Aham(?: \\(|, at )(${figure})[),] in (both|all|the one|none|\\d+)(?: of)?(?: (\\d+))? ?areas?( that could be compared)?(?: and (?:significantly )?(higher|lower) in (\\d+))?$`,
  ).exec(text.replace('the one area', 'the one 1 area'));
  assert.ok(found !== null, `‘${text}’ is not understood`);
  const [, adverb, main, value = '', part = '', whole, could = '', other, fewer] = found;
  assert.equal(adverb !== undefined, basis === 'limits');
  isFigureOf(value, column.benchmark, column.unit);
  assert.equal(Number(whole ?? 2), compared);
  assert.equal(partOf(part, compared), count(main as Side), `${String(main)} in ${part}`);
  assert.equal(could, suffix);
  const less = count(main === 'higher' ? 'lower' : 'higher');
  assert.ok(less <= count(main as Side), 'the greater side is named first');
  if (other === undefined)
    assert.ok(less * 2 < count(main as Side), 'the smaller side is left out only where it is small');
  else assert.deepEqual([other, Number(fewer)], [main === 'higher' ? 'lower' : 'higher', less]);
}

export function isTrue(clause: string, column: Column): void {
  const { plain, unit } = column;
  const ranked = withValue(plain);
  const figure = figureOf(unit);
  const is = (pattern: string): RegExpExecArray | null => new RegExp(`^${pattern}$`).exec(clause);
  const unread = plain.filter(({ missing }) => missing === 'notANumber').length;
  let found: RegExpExecArray | null;
  if (
    (found = is(
      `(?:it )?ranged from (${figure}) in (.*) to (${figure}) in (.*?)(?:, across (\\d+) areas)?`,
    )) !== null
  ) {
    const [, low = '', lowest = '', high = '', highest = '', count] = found;
    isEnd(lowest, low, -1, plain, true);
    isEnd(highest, high, 1, plain, true);
    assert.ok(distinct(values(ranked)) > 1, 'a range is of different values');
    if (count !== undefined) assert.equal(Number(count), ranked.length);
  } else if (
    (found = is(`(?:it )?was (${figure}) in (each|both areas|all \\d+ areas)(, equal as shown)?`)) !== null
  ) {
    const [, value = '', count = '', asShown] = found;
    for (const row of ranked) isFigureOf(value, row.value, unit, true);
    if (count !== 'each')
      assert.equal(count === 'both areas' ? 2 : Number(count.slice(4, -6)), ranked.length);
    assert.equal(distinct(values(ranked)) === 1, asShown === undefined, 'equal is stated of what is equal');
  } else if ((found = is(`the Aham figure was (${figure})`)) !== null)
    isFigureOf(found[1] ?? '', column.benchmark, unit);
  else if ((found = is('no figure is given for (\\d+) areas?')) !== null)
    assert.equal(Number(found[1]), plain.length - ranked.length - unread);
  else if ((found = is('the figures? for (\\d+) areas? could not be read')) !== null)
    assert.equal(Number(found[1]), unread);
  else if (clause === 'no other area is shown') assert.equal(plain.length, 0);
  else if (
    /^was (?:(?:significantly )?(?:higher|lower) than|not significantly different from|the same as) Aham/.test(
      clause,
    )
  )
    countsAgree(clause, column);
  else isAboutOne(clause, column);
}

/** Of one area, or of those set apart where no other is left. */
function isAboutOne(clause: string, column: Column): void {
  const { plain, apart, unit, benchmark } = column;
  const figure = figureOf(unit);
  const nothing = /^(?:no figure is given for|the figures? for) (.*?)(?: could not be read)?$/.exec(clause);
  if (nothing !== null && plain.length === 0) {
    const isUnread = clause.endsWith('could not be read');
    const wanted = apart.filter(
      ({ value, missing }) => value === null && (missing === 'notANumber') === isUnread,
    );
    assert.deepEqual(new Set(namesIn(nothing[1] ?? '')), new Set(wanted.map(({ area }) => area)));
    return;
  }
  const one = new RegExp(
    `^was (${figure}) in (\\w+)(?:, (significantly |not significantly )?(higher than|lower than|different from|the same as) Aham(?: \\(|, at )(${figure})\\)?(, though equal as shown)?|, and (${figure}) in Aham)?$`,
  ).exec(clause);
  const ranked = withValue(plain);
  if (one !== null && ranked.length === 1) {
    const [, value = '', name, adverb, said, than, asShown, beside] = one;
    const row = ranked[0] as DownloadRow;
    assert.equal(row.area, name);
    isFigureOf(value, row.value, unit);
    for (const each of [than, beside]) if (each !== undefined) isFigureOf(each, benchmark, unit);
    if (said === undefined) return;
    const { basis, sides } = sidesOf(column);
    const side = sides[plain.indexOf(row)];
    const wanted =
      basis === 'limits'
        ? { higher: 'higher than', lower: 'lower than', similar: 'different from' }
        : { higher: 'higher than', lower: 'lower than', similar: 'the same as' };
    assert.equal(said, wanted[side as 'higher']);
    assert.equal(
      adverb ?? '',
      basis === 'values' ? '' : side === 'similar' ? 'not significantly ' : 'significantly ',
    );
    if (asShown !== undefined)
      assert.ok(
        isShownOf(numberIn(value, unit), benchmark as Exact) &&
          compare(row.value as Exact, benchmark as Exact) !== 0,
      );
    return;
  }
  assert.ok(plain.length === 0 && clause.startsWith('was '), `‘${clause}’ is not understood`);
  for (const part of clause.slice(4).split(/ and (?=[\u2212£\d])/)) {
    const found = new RegExp(`^(${figure}) in (\\w+)$`).exec(part);
    assert.ok(found !== null, part);
    isFigureOf(found[1] ?? '', apart.find(({ area }) => area === found[2])?.value ?? null, unit);
  }
}

/** A sentence for each column, or one for all. */
export function findingAgrees(chart: TableChart, reported: Reported): void {
  const { file } = reported;
  const { groups } = file;
  const sentences = chart.finding.replace(/\.$/, '').split(/\. (?=[A-Z])/);
  const nothing = /^(?:In 2018, n|N)o figure (is given|could be read|is given or could be read) for (.*)$/;
  if (nothing.test(chart.finding.slice(0, -1)) && sentences.length === 1 && groups.length > 1) {
    assert.equal(values(file.plain).length, 0);
    return;
  }
  if (groups.length > 3) {
    const units = new Set(withValue(file.rows).map(({ unit }) => unit));
    const areas = new Set(file.plain.map(({ area }) => area)).size;
    const [sentence = ''] = sentences;
    if (file.plain.length === 0) return;
    assert.match(sentence, new RegExp(`, in ${String(areas)} areas? and ${String(groups.length)} groups$`));
    const clause = sentence.replace(/^In 2018, the rate /, '').replace(/, in \d+ areas? and \d+ groups$/, '');
    if (clause === 'is given in different units') assert.ok(units.size > 1, 'the units differ');
    else allAgree(clause, file);
    return;
  }
  assert.equal(sentences.length, groups.length);
  sentences.forEach((sentence, i) => {
    const group = groups[i] ?? '';
    const label = LABEL[group] ?? '';
    const column = columnOf(reported, group);
    const none = nothing.exec(sentence);
    if (none !== null && column.plain.length > 0) {
      assert.equal(none[2], group === '' ? 'any area' : label);
      assert.equal(values(column.plain).length, 0);
      const unread = column.plain.filter(({ missing }) => missing === 'notANumber').length;
      assert.equal(
        none[1],
        unread === 0
          ? 'is given'
          : unread < column.plain.length
            ? 'is given or could be read'
            : 'could be read',
      );
      return;
    }
    const start = i === 0 ? `In 2018, the rate${group === '' ? '' : ` for ${label}`} ` : `For ${label}, it `;
    const rest = sentence.startsWith(start)
      ? sentence.slice(start.length)
      : sentence.replace(/^In 2018, /, '');
    for (const clause of rest.split('; ')) isTrue(clause.charAt(0).toLowerCase() + clause.slice(1), column);
  });
}

export function allAgree(clause: string, file: Download): void {
  const unit = withValue(file.rows)[0]?.unit ?? '';
  const throughout = new RegExp(`^was (${figureOf(unit)}) throughout(, equal as shown)?$`).exec(clause);
  if (throughout === null) isTrue(clause, { plain: file.plain, apart: [], benchmark: null, unit });
  else {
    for (const value of values(file.plain)) isFigureOf(throughout[1] ?? '', value, unit);
    assert.equal(distinct(values(file.plain)) === 1, throughout[2] === undefined);
  }
}
