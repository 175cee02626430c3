import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Dataset, numberOf, type Observation } from '@commonweal/data';
import { valueModel } from '@commonweal/widgets/value/model.js';
import { DEFAULT_VALUE_OPTIONS, SAYS } from '@commonweal/widgets/value/options.js';
import { enValue } from '@commonweal/widgets/value/words.en.js';
import fc from 'fast-check';
import { anyTable } from '../../charts/helpers/any-table.js';

/** Limits that hold their value. */
function limitsOf({ value, limits }: Observation): readonly [number, number] | null {
  const [pair] = limits;
  const number = numberOf(value);
  if (pair === undefined || number === null || pair.lower > number || pair.upper < number) return null;
  return [pair.lower, pair.upper];
}

/** Whether the limits tell the figure from the benchmark, which is exact, or from another area, which is not. */
function isReported(own: Observation, other: Observation, isExact: boolean): boolean {
  const mine = limitsOf(own);
  const number = numberOf(other.value);
  const theirs = isExact && number !== null ? ([number, number] as const) : limitsOf(other);
  return mine !== null && theirs !== null && (mine[0] > theirs[1] || mine[1] < theirs[0]);
}

const find = (data: Dataset, name: string): Observation | undefined =>
  data.observations.find(({ area, period }) => area.name === name && period?.label === '2018');

test('no phrase says more than the limits allow, and none stands for a figure that is missing', () => {
  fc.assert(
    fc.property(
      anyTable(1),
      fc.constantFrom(...SAYS),
      fc.nat(23),
      ({ data, benchmark, comparators }, say, pick) => {
        const now = data.observations.filter(({ period }) => period?.label === '2018');
        const own = now[pick % now.length] as Observation;
        const { name } = own.area;
        const options = { ...DEFAULT_VALUE_OPTIONS, area: [name], benchmark, comparators, say };
        const { chart, issues } = valueModel(data, options, enValue);
        const value = numberOf(own.value);
        if (value === null) {
          assert.equal(chart, null, 'a missing figure leaves the text of the page');
          assert.ok(issues.some(({ code }) => code === 'no-figure'));
          return;
        }
        if (chart === null) {
          assert.ok(say !== 'value' && say !== 'period' && say !== 'sentence', say);
          assert.ok(issues.some(({ code }) => /^no-(?:reference|change|rank)$/.test(code)));
          return;
        }
        const { finding } = chart;
        assert.notEqual(finding, '');
        if (say === 'rank') {
          const others = now.filter(
            ({ area, value: each }) =>
              area.name !== benchmark && !comparators.includes(area.name) && numberOf(each) !== null,
          );
          assert.match(finding, new RegExp(` of (?:the )?${others.length} areas`));
          const isFromTop = finding.includes('highest');
          const ahead = others.filter((each) => {
            const number = numberOf(each.value) as number;
            return isFromTop ? number > value : number < value;
          });
          if (!/^(?:between |\w+ or )/.test(finding) && ahead.length === 0)
            assert.match(finding, /^(?:joint )?(?:highest|lowest)/);
          return;
        }
        if (say !== 'outcome' && say !== 'difference') return;
        const reference = [benchmark, ...comparators].find((each) => each !== null && each !== name) ?? '';
        const other = find(data, reference);
        assert.ok(other !== undefined, finding);
        const isExact = reference === benchmark;
        const reported = isReported(own, other, isExact);
        const claims = /(?<!not )significantly/.test(finding);
        assert.ok(!claims || reported, finding);
        if (say === 'outcome') assert.equal(claims, reported, finding);
        const judged = /better|worse/.exec(finding)?.[0];
        const { polarity } = data.indicator;
        assert.equal(
          judged !== undefined,
          say === 'outcome' && reported && polarity !== 'noJudgement',
          finding,
        );
        const isHigher = value > (numberOf(other.value) as number);
        if (judged !== undefined)
          assert.equal(judged === 'better', isHigher === (polarity === 'highIsGood'), finding);
        const side = /\b(higher|lower)\b/.exec(finding)?.[1];
        if (side !== undefined) assert.equal(side === 'higher', isHigher, finding);
        if (!reported && isExact && limitsOf(own) !== null && side !== undefined)
          assert.match(finding, /not significantly/);
      },
    ),
    { numRuns: 1500, includeErrorInReport: true, endOnFailure: true },
  );
});
