import assert from 'node:assert/strict';
import type { TableChart } from '@commonweal/charts';
import type { DownloadRow } from '../../charts/helpers/download.js';
import { compare, type Exact, isShownOf } from '../../charts/helpers/exact.js';
import { readingClauses, shortOf } from '../../charts/helpers/headline.js';
import { ZERO, type Pair, signOf, numberOf, countsAgree, largestAgrees } from './claims.js';

/** The headline says on which side, in how many of the rows that were judged, and nothing that the limits do not show. */
export function headlineAgrees(chart: TableChart, pairs: readonly Pair[], unit: string): void {
  const [one] = pairs as [Pair];
  const isExact = chart.source.benchmark !== null;
  const areas: readonly [string, string] = [one.reference.area, one.other.area];
  const short = shortOf(chart, 'the rate', areas);
  if (short === null) {
    assert.ok(
      pairs.every(({ both }) => !both),
      chart.heading,
    );
    assert.equal(chart.reading, chart.finding);
    return;
  }
  const isTested = pairs.some(({ side }) => side !== null);
  if (!isTested || pairs.some(({ side }) => side === 'higher' || side === 'lower'))
    assert.equal(short.includes('significantly'), isTested, short);
  if (pairs.length > 1) {
    const long = short
      .replace(/ (tested|compared)$/, ' that could be $1')
      .replace(
        /^(.*) of the rate in (.*) overlapped (.*)$/,
        (_, limits: string, where: string, rows: string) =>
          `In 2018, the ${limits.charAt(0).toLowerCase()}${limits.slice(1)} of the rate in ${where} overlap ${rows}, so no difference is claimed`,
      );
    countsAgree(
      long.replace(
        /^was (significantly )?(higher|lower) for (\d+) and (higher|lower) for (\d+) of (\d+ causes)(.*) (in \w+ than in \w+)$/,
        (
          _,
          adverb: string | undefined,
          main: string,
          n: string,
          other: string,
          less: string,
          of: string,
          could: string,
          where: string,
        ) =>
          `was ${adverb ?? ''}${main} ${where} for ${n} of ${of}${could.replace(/^ (?=tested|compared)/, ' that could be ')} and ${adverb ?? ''}${other} for ${less}`,
      ),
      pairs,
      areas,
      isExact,
    );
    for (const clause of readingClauses(chart))
      if (clause.startsWith('the largest difference was '))
        largestAgrees(clause.replace('the largest difference was ', ''), pairs, unit);
    return;
  }
  oneShortAgrees(short.replace(/^for \w+ /, ''), one, isExact);
}

/** `was significantly higher in Bham (12.8) than in Aham (12.4)`, or both figures. */
function oneShortAgrees(
  short: string,
  { reference, other, side, by, ...pair }: Pair,
  isExact: boolean,
): void {
  const isThere = (row: DownloadRow): void => {
    const beside = new RegExp(`in ${row.area}(?: \\(|, at )([^a-zA-Z]*)`).exec(short)?.[1];
    const before = new RegExp(`([^ ]+)(?: [^ ]+)?(?: [^ ]+)? in ${row.area}`).exec(short)?.[1];
    const text = beside ?? before ?? '';
    const signed = `${text.startsWith('\u2212') ? '\u2212' : ''}${numberOf(text)}`;
    if (numberOf(text) !== '') assert.ok(isShownOf(signed, row.value as Exact), `${text} in ${short}`);
  };
  isThere(other);
  isThere(reference);
  const said = /\b(higher|lower) in (\w+)/.exec(short);
  if (said !== null) {
    assert.deepEqual([said[1], said[2]], [signOf({ by, reference, other, side, ...pair }), other.area]);
    if (side !== null) assert.equal(side, said[1]);
  }
  if (short.includes('not significantly')) assert.deepEqual([side, isExact], ['similar', true]);
  if (short.includes('overlapped')) assert.deepEqual([side, isExact], ['similar', false]);
  if (short.includes(' in both ')) assert.equal(compare(by, ZERO), 0);
}
