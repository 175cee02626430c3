import type {
  ApartFacts,
  DifferenceFacts,
  Extreme,
  GroupFacts,
  NamedValue,
  RowNoun,
} from '@commonweal/charts';
import type { MixedFacts, PublishedFacts } from '@commonweal/charts';
import type { RankingFacts } from '@commonweal/charts/kit/ranking/facts.js';
import type { ChoroplethFacts } from '@commonweal/widgets/choropleth-table/facts.js';
import type { LeagueFacts } from '@commonweal/widgets/league/facts.js';
import type { PairFacts } from '@commonweal/widgets/paired-comparison/facts.js';
import type { StatFacts } from '@commonweal/widgets/stat/facts.js';
import fc from 'fast-check';

/** Names that no language has a form of its own for. */
export const NAMES = [
  'Leeds',
  'Kingston upon Hull',
  'York',
  'Caerdydd',
  'Area 12',
  'Pontypridd (East)',
  'Ynys Môn',
  'Torfaen',
];
const INDICATORS = ['', 'smoking prevalence', 'deaths from cancer', 'disgwyliad oes iach adeg geni'];
const UNITS = ['', '%', 'years', 'per 100,000', '£ per hour', '(number)', 'pounds', '% of adults', 'widgets'];
const PERIODS = [null, '2018', '2015–17', '2018 to 2020', 'year ending March 2024', '2022/23'];
const GROUPS = ['Men', 'Women', 'Cancer', 'Under 75', 'X'];

const one = <T>(values: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...values);
const few = <T>(values: readonly T[], most: number): fc.Arbitrary<T[]> =>
  fc.subarray([...values], { maxLength: most });
const shown = one(['0.0', '2.3', '63.4', '1,204', '−4', '1', '7', '12']);
const name = one(NAMES);
const named: fc.Arbitrary<NamedValue> = fc.record({ name, shown });
const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arbitrary, { nil: null });
const side = one(['higher', 'similar', 'lower'] as const);
const apart: fc.Arbitrary<ApartFacts> = fc.record({ name, shown: maybe(shown), unreadable: fc.boolean() });
const extreme: fc.Arbitrary<Extreme> = fc
  .record({ shown, areas: fc.subarray(NAMES, { minLength: 1 }) })
  .map((each) => ({ ...each, count: each.areas.length }));
/** What rows are called, areas most of all. */
export const nouns: fc.Arbitrary<RowNoun> = one([
  'area',
  'area',
  'decile',
  'quintile',
  'quartile',
  'group',
] as const);
const subject = {
  noun: nouns,
  indicator: one(INDICATORS),
  unit: one(UNITS),
  period: one(PERIODS),
  fixed: few(GROUPS, 2),
};
const alike = one(['equal', 'shown', null] as const);
const basis = one(['limits', 'values', null] as const);
const whole = fc.integer({ min: 0, max: 30 });

/** So many are missing, and of them so many could not be read. */
const gaps = fc
  .tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 3 }))
  .map(([absent, unreadable]) => ({ missing: absent + unreadable, unreadable }));

export const rankings: fc.Arbitrary<RankingFacts> = fc
  .record({
    ...subject,
    gaps,
    countedFrom: one(['highest', 'lowest'] as const),
    ranked: fc.integer({ min: 1, max: 25 }),
    apart: fc.array(apart, { maxLength: 3 }),
    highlighted: fc.array(
      fc.record({
        name,
        shown,
        rank: fc.constant('1'),
        fromHighest: fc.integer({ min: 1, max: 25 }),
        fromLowest: fc.integer({ min: 1, max: 25 }),
        end: one(['highest', 'lowest'] as const),
        tied: fc.boolean(),
        range: fc.oneof(
          fc.constantFrom('unknown' as const, null),
          fc.record({ best: fc.integer({ min: 1, max: 12 }), worst: fc.integer({ min: 12, max: 25 }) }),
        ),
        side: maybe(side),
        likeBenchmark: fc.boolean(),
      }),
      { maxLength: 4 },
    ),
    highlightedMissing: few(NAMES, 2),
    isUnreadable: fc.boolean(),
    benchmark: maybe(named),
    lowest: maybe(extreme),
    highest: maybe(extreme),
    alike,
    isNone: fc.boolean(),
  })
  .map(({ gaps: { missing, unreadable }, isUnreadable, isNone, ...facts }) => ({
    ...facts,
    areas: isNone ? 0 : facts.ranked + missing,
    missing,
    unreadable,
    ties: false,
    highlightedUnreadable: isUnreadable ? facts.highlightedMissing.slice(0, 1) : [],
    othersMissing: missing,
    othersUnreadable: unreadable,
  }));

export const leagues: fc.Arbitrary<LeagueFacts> = rankings.map((facts) => ({
  ...facts,
  isRanged: true,
  ends: null,
  example: null,
}));

const groups: fc.Arbitrary<GroupFacts> = fc
  .record({
    group: fc.constant(null),
    unit: subject.unit,
    gaps,
    withValue: whole,
    out: fc.integer({ min: 0, max: 3 }),
    higher: whole,
    similar: whole,
    apart: fc.array(apart, { maxLength: 3 }),
    benchmark: maybe(named),
    basis,
    lowest: extreme,
    highest: extreme,
    alike,
    likeBenchmark: one([0, 1]),
    isNone: fc.boolean(),
  })
  .map(({ gaps: { missing, unreadable }, isNone, out, ...facts }): GroupFacts => {
    const compared = Math.max(facts.withValue - out, 0);
    const higher = Math.min(facts.higher, compared);
    const similar = Math.min(facts.similar, compared - higher);
    const has = facts.withValue > 0;
    return {
      ...facts,
      missing,
      unreadable,
      compared,
      higher,
      similar,
      lower: compared - higher - similar,
      areas: isNone ? 0 : facts.withValue + missing,
      lowest: has ? facts.lowest : null,
      highest: has ? facts.highest : null,
    };
  });

export const choropleths: fc.Arbitrary<ChoroplethFacts> = fc
  .record({
    ...subject,
    groups: fc.array(groups, { minLength: 1, maxLength: 5 }),
    lowest: extreme,
    highest: extreme,
    hasEnds: fc.boolean(),
    alike,
    mixedUnits: fc.boolean(),
  })
  .map(({ lowest, highest, hasEnds, ...facts }) => ({
    ...facts,
    // Without ends, areas set apart are all there is.
    ...(hasEnds || facts.groups[0]?.apart.length === 0
      ? { lowest, highest }
      : { lowest: null, highest: null }),
    groups: facts.groups.map((group, i) => ({
      ...group,
      group: facts.groups.length === 1 ? null : (GROUPS[i] ?? ''),
    })),
    columns: facts.groups.length,
    classes: [],
    classifiedOn: null,
  }));

const size = fc.record({ shown: one(['1', '0.4', '12']), less: fc.boolean() });
const differences = (unit: string): fc.Arbitrary<DifferenceFacts> =>
  fc.record({
    labels: fc.subarray(GROUPS, { minLength: 1 }),
    count: fc.integer({ min: 1, max: 5 }),
    absolute: size,
    relative: maybe(size),
    direction: one(['higher', 'lower', 'same'] as const),
    reference: shown,
    other: shown,
    unit: fc.constant(unit),
    asShown: fc.boolean(),
  });

export const pairs: fc.Arbitrary<PairFacts> = subject.unit.chain((unit) =>
  fc
    .record({
      ...subject,
      unit: fc.constant(unit),
      gaps,
      reference: name,
      other: name,
      dimension: one(['', 'cause', 'sex', 'age', 'ethnicity', 'Tenure']),
      withBoth: fc.integer({ min: 0, max: 8 }),
      out: fc.integer({ min: 0, max: 2 }),
      basis,
      isExact: fc.boolean(),
      level: one([null, 0.95, 0.998]),
      higher: one([0, 0, 1, 3, 8]),
      lower: one([0, 0, 1, 3, 8]),
      largest: maybe(differences(unit)),
      hasOpposite: fc.boolean(),
      mixed: fc.boolean(),
    })
    .map(({ gaps: { missing, unreadable }, out, hasOpposite, ...facts }) => {
      const { largest } = facts;
      const direction = largest?.direction === 'higher' ? ('lower' as const) : ('higher' as const);
      const opposite =
        hasOpposite && largest !== null && largest.direction !== 'same'
          ? { ...largest, direction, labels: ['Heart'], count: 1 }
          : null;
      const compared = Math.max(facts.withBoth - out, 1);
      const higher = Math.min(facts.higher, compared);
      const lower = Math.min(facts.lower, compared - higher);
      return {
        ...facts,
        opposite,
        missing,
        unreadable,
        rows: facts.withBoth + missing,
        compared,
        higher,
        lower,
        same: compared - higher - lower,
      };
    }),
);

export const stats: fc.Arbitrary<StatFacts> = subject.unit.chain((unit) =>
  fc.record({
    ...subject,
    unit: fc.constant(unit),
    figure: apart,
    reference: maybe(apart),
    basis,
    isExact: fc.boolean(),
    side: maybe(side),
    difference: maybe(differences(unit)),
    provisional: maybe(
      fc.record({
        number: one(['one', 'all', 'some'] as const),
        periods: fc.constant([]),
        areas: fc.array(name, { minLength: 1, maxLength: 2 }),
      }),
    ),
  }),
);

export const mixed: fc.Arbitrary<MixedFacts> = fc.record({
  ...subject,
  levels: fc.subarray(['country', 'region', 'upper-tier', 'itl2', 'E05'], { minLength: 1 }),
  highlighted: fc.array(fc.record({ name, shown, side: maybe(side) }), { maxLength: 4 }),
  benchmark: maybe(named),
});

export const published: fc.Arbitrary<PublishedFacts[]> = fc.array(
  fc
    .record({
      group: maybe(one(GROUPS)),
      better: one([0, 3]),
      worse: whole,
      out: one([0, 2]),
    })
    .map(({ group, better, worse, out }) => ({
      group,
      counts: new Map([
        ['better', better],
        ['worse', worse],
      ] as const),
      compared: better + worse,
      withValue: better + worse + out,
    })),
  { maxLength: 4 },
);
