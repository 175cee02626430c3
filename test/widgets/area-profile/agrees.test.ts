import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Chart } from '@commonweal/charts';
import { readDataset } from '@commonweal/data';
import { areaProfileModel } from '@commonweal/widgets/area-profile/model.js';
import { DEFAULT_AREA_PROFILE_OPTIONS } from '@commonweal/widgets/area-profile/options.js';
import { enAreaProfile } from '@commonweal/widgets/area-profile/words.en.js';
import fc from 'fast-check';
import { fileOf } from '../../charts/helpers/download.js';
import {
  type AnyIndicators,
  anyIndicators,
  talliesOf,
  type Tone,
  toneOf,
} from '../../charts/helpers/any-indicators.js';

const TONES: Readonly<Record<string, Tone>> = { 'not significantly different': 'similar' };
const toneIn = (text: string): Tone => TONES[text] ?? (text.replace('significantly ', '') as Tone);
const numberIn = (text: string): number => (text === 'none' ? 0 : Number(text));
const OUTCOME = '(significantly (?:worse|better|lower|higher)|not significantly different)';

/** What is said of each area: an outcome or a lack, and on how many indicators. */
function claimsIn(
  text: string,
  { indicators: labels, benchmark }: AnyIndicators,
): readonly [string, Tone | 'missing', number][] {
  const all = labels.length;
  const claims: [string, Tone | 'missing', number][] = [];
  for (const clause of text.replace(/[. ]*$/, '').split(/; |\. | and (?=\w+ was )/)) {
    let found: RegExpExecArray | null = null;
    const is = (pattern: string): boolean => (found = new RegExp(`^${pattern}$`).exec(clause)) !== null;
    const part = (index: number): string => found?.[index] ?? '';
    if (
      is(
        `(\\w+)((?:, \\w+)*(?: and \\w+)?) (?:was|were) ${OUTCOME} (?:than|from) Aham(?: on (?:(both|all) (?:(\\d+) )?indicators|(\\d+) of the (\\d+) indicators))?(?: and (better|higher) on (\\d+))?(?: and (\\w+) on (none|\\d+))?`,
      )
    ) {
      assert.equal(benchmark, 'Aham');
      const n =
        part(6) !== '' ? numberIn(part(6)) : part(4) === 'both' ? 2 : part(4) === 'all' ? Number(part(5)) : 1;
      if (part(4) !== '' || part(6) === '') assert.equal(n, all, clause);
      if (part(7) !== '') assert.equal(Number(part(7)), all, clause);
      for (const name of [part(1), ...(part(2).match(/\w+ham/g) ?? [])])
        claims.push([name, toneIn(part(3)), n]);
      if (part(8) !== '') claims.push([part(1), part(8) as Tone, Number(part(9))]);
      if (part(10) !== '') claims.push([part(10), toneIn(part(3)), numberIn(part(11))]);
    } else if (is('(\\d+) indicators? could not be tested for (\\w+)'))
      claims.push([part(2), 'notCompared', Number(part(1))]);
    else if (is('[Nn]o figure is given for (\\w+) on (\\d+) indicators?'))
      claims.push([part(1), 'missing', Number(part(2))]);
    else if (all === 1 && is(`(\\w+) was ${OUTCOME}`)) claims.push([part(1), toneIn(part(2)), 1]);
    else if (is(`(\\w+) was (${OUTCOME} on \\d+.*)`)) {
      for (const [, tone = '', n = ''] of part(2).matchAll(new RegExp(`${OUTCOME} on (\\d+)`, 'g')))
        claims.push([part(1), toneIn(tone), Number(n)]);
      assert.doesNotMatch(part(2).replaceAll(new RegExp(`${OUTCOME} on \\d+`, 'g'), ''), /[a-z]{4}/, clause);
    } else if (is('(\\d+) indicators? (?:was|were) shown for (.*), without a benchmark')) {
      assert.equal(Number(part(1)), all, clause);
      assert.equal(benchmark, null);
    } else if (
      is(
        '(\\w+)(?: and (\\w+))? (?:was|were) not tested against Aham(?: on (?:either indicator|any of the (\\d+) indicators))?',
      )
    ) {
      assert.equal(part(3) !== '' ? Number(part(3)) : clause.includes('either') ? 2 : 1, all, clause);
      for (const name of [part(1), part(2)].filter((each) => each !== ''))
        for (const tone of ['better', 'worse', 'higher', 'lower', 'similar'] as const)
          claims.push([name, tone, 0]);
    } else if (is('[Nn]o figure is given for (\\w+)(?: and (\\w+))?')) {
      for (const name of [part(1), part(2)].filter((each) => each !== ''))
        claims.push([name, 'missing', all]);
    } else assert.fail(`‘${clause}’ is not understood`);
  }
  return claims;
}

/** Every claim is true, no outcome is claimed twice, and none is left out. */
function textAgrees(text: string, made: AnyIndicators, areas: readonly string[]): void {
  const claims = claimsIn(text, made);
  for (const area of areas) {
    const tally = talliesOf(made, area);
    const own = claims.filter(([name]) => name === area);
    assert.equal(new Set(own.map(([, tone]) => tone)).size, own.length, `${area} twice: ${text}`);
    for (const [, tone, n] of own) assert.equal(n, tally[tone], `${area}, ${tone}: ${text}`);
    if (made.benchmark === null) continue;
    const isCompared = tally.better + tally.worse + tally.higher + tally.lower + tally.similar > 0;
    for (const tone of ['better', 'worse', 'higher', 'lower', 'similar', 'missing', 'notCompared'] as const)
      if (tally[tone] > 0 && (tone !== 'notCompared' || isCompared))
        assert.ok(
          own.some(([, each]) => each === tone),
          `${area} lacks ${tone}: ${text}`,
        );
  }
}

/** Each figure of the latest year has its outcome in the file, and no other has one. */
function fileAgrees(chart: Chart, made: AnyIndicators, areas: readonly string[]): void {
  const { rows, at } = fileOf(chart);
  for (const figure of made.figures) {
    const own = rows.filter(
      (row) =>
        at(row, 'area') === figure.area &&
        at(row, 'indicator') === figure.indicator &&
        at(row, 'period') === figure.period,
    );
    assert.equal(own.length, 1, `${figure.area}, ${figure.indicator}`);
    const [row = []] = own;
    if (figure.value !== null) assert.equal(Number(at(row, 'value')) * 10, Number(figure.value.units));
    const tone = areas.includes(figure.area) ? toneOf(made, figure) : null;
    assert.equal(at(row, 'outcome').toLowerCase(), tone === null || tone === 'notCompared' ? '' : tone);
  }
}

test('every outcome, count and lack that a profile states is that of its rows and of its download', () => {
  fc.assert(
    fc.property(anyIndicators, fc.boolean(), (made, isTwo) => {
      const plain = made.areas.filter((name) => name !== made.benchmark);
      const areas = plain.slice(0, isTwo ? 2 : 1);
      const options = { ...DEFAULT_AREA_PROFILE_OPTIONS, area: areas, benchmark: made.benchmark };
      const { chart, issues } = areaProfileModel(readDataset(made.csv).dataset, options, enAreaProfile);
      assert.ok(chart, issues.map(({ code }) => code).join());
      assert.equal(chart.rows.length, made.indicators.length);
      textAgrees(chart.finding, made, areas);
      textAgrees(
        !/ was | were /.test(chart.heading) ? chart.reading : `${chart.heading}. ${chart.reading}`,
        made,
        areas,
      );
      assert.ok(chart.subtitle?.startsWith(areas.join(' and ')), chart.subtitle ?? '');
      if (plain.length > 1) assert.match(chart.subtitle ?? '', new RegExp(`among ${plain.length} areas`));
      fileAgrees(chart, made, areas);
    }),
    { numRuns: 500, includeErrorInReport: true, endOnFailure: true },
  );
});
