import type { Extreme, GroupFacts, Subject } from '@commonweal/charts/kit/facts.js';
import { withWords } from '@commonweal/charts/language/en.js';
import {
  again,
  beside,
  inSentence,
  is,
  it,
  noFigure,
  noFigures,
  onlyApart,
  opening,
  places,
  rowCount,
  rowNouns,
  sentence,
  spread,
  was,
} from '@commonweal/charts/language/en/prose.js';
import { formatNumber } from '@commonweal/charts/language/number.js';
import { count, list, outOf } from '@commonweal/charts/language/sentence.js';
import { attachUnit } from '@commonweal/charts/language/unit.js';
import type { Words } from '@commonweal/charts/language/words.js';
import type { ChoroplethFacts } from './facts.js';
import type { ChoroplethTableWords } from './words.js';

/** `was significantly lower than England (63.4 years) in 7 of 15 areas`, or nothing where none was compared. */
function compared(facts: GroupFacts, subject: Subject): string {
  const { unit } = facts;
  const be = was(subject);
  const [one, many] = rowNouns(subject);
  const { benchmark, basis, higher, lower } = facts;
  if (benchmark === null || basis === null || facts.compared === 0) return '';
  const than = beside(benchmark.name, attachUnit(benchmark.shown, unit));
  const whole = facts.compared;
  const suffix = whole < facts.withValue ? ' that could be compared' : '';
  const few = (n: number): string => outOf(n, whole, one, many) + suffix;
  if (higher === 0 && lower === 0) {
    if (basis === 'values') return `${be} the same as ${than} in ${few(whole)}`;
    const any =
      whole === 2
        ? `either ${one}`
        : whole === 1
          ? `the one ${one}`
          : `any of the ${rowCount(whole, subject)}`;
    return `${be} not significantly different from ${than} in ${any}${suffix}`;
  }
  const adverb = basis === 'limits' ? 'significantly ' : '';
  const [main, other] = lower >= higher ? (['lower', 'higher'] as const) : (['higher', 'lower'] as const);
  const first = `${be} ${adverb}${main} than ${than} in ${few(facts[main])}`;
  // The smaller side is named only where leaving it out would mislead.
  return facts[other] * 2 >= facts[main]
    ? `${first} and ${adverb}${other} in ${formatNumber(facts[other], 0)}`
    : first;
}

function oneArea(facts: GroupFacts, highest: Extreme, subject: Subject): string {
  const { unit } = facts;
  const value = `${was(subject)} ${attachUnit(highest.shown, unit)} in ${places(highest, subject)}`;
  const { benchmark, basis } = facts;
  if (benchmark === null) return value;
  const than = beside(benchmark.name, attachUnit(benchmark.shown, unit), true);
  const asShown = facts.likeBenchmark > 0 ? ', though equal as shown' : '';
  if (basis === null || facts.compared === 0)
    return `${value}, and ${attachUnit(benchmark.shown, unit)} in ${benchmark.name}`;
  const adverb = basis === 'limits' ? 'significantly ' : '';
  if (facts.higher > 0) return `${value}, ${adverb}higher than ${than}${asShown}`;
  if (facts.lower > 0) return `${value}, ${adverb}lower than ${than}${asShown}`;
  return `${value}, ${basis === 'limits' ? 'not significantly different from' : 'the same as'} ${than}`;
}

function groupSentence(subject: Subject, facts: GroupFacts, first: boolean): string {
  const { lowest, highest, unit, alike } = facts;
  const name = facts.group === null ? '' : inSentence(facts.group);
  const start = first ? opening(subject, facts.group) : `for ${name}, ${it(subject)}`;
  const be = was(subject);
  if (facts.areas === 0 && facts.apart.length > 0)
    return onlyApart(start, first ? subject.period : null, { ...facts, be });
  if (lowest === null || highest === null) {
    const what = name === '' ? `any ${rowNouns(subject)[0]}` : name;
    return noFigures(first ? subject.period : null, what, facts.missing, facts.unreadable);
  }
  if (facts.withValue === 1)
    return sentence([
      `${start} ${oneArea(facts, highest, subject)}`,
      noFigure(facts.missing, facts.unreadable, subject),
    ]);
  const against = compared(facts, subject);
  const asShown = alike === 'shown' ? ', equal as shown' : '';
  const all = outOf(facts.withValue, facts.withValue, ...rowNouns(subject));
  if (against === '') {
    const full = (shown: string): string => attachUnit(shown, unit);
    const range =
      alike !== null
        ? `${be} ${full(lowest.shown)} in ${all}${asShown}`
        : `${spread(lowest, highest, subject, full)}, across ${rowCount(facts.withValue, subject)}`;
    const benchmark =
      facts.benchmark === null ? '' : `the ${facts.benchmark.name} figure was ${full(facts.benchmark.shown)}`;
    return sentence([`${start} ${range}`, benchmark, noFigure(facts.missing, facts.unreadable, subject)]);
  }
  const short = (shown: string): string => again(shown, unit);
  const range =
    alike === null
      ? spread(lowest, highest, subject, short)
      : `${be} ${short(lowest.shown)} in each${asShown}`;
  return sentence([
    `${start} ${against}`,
    `${it(subject)} ${range}`,
    noFigure(facts.missing, facts.unreadable, subject),
  ]);
}

function choroplethFinding(facts: ChoroplethFacts): string {
  const { groups, lowest, highest, unit, alike, mixedUnits } = facts;
  const sum = (of: (group: GroupFacts) => number): number => groups.reduce((n, group) => n + of(group), 0);
  const [first] = groups;
  const isAny = groups.some((group) => group.withValue > 0);
  if (!isAny && !(first?.areas === 0 && first.apart.length > 0)) {
    return noFigures(
      facts.period,
      `any ${rowNouns(facts)[0]}`,
      sum(({ missing }) => missing),
      sum(({ unreadable }) => unreadable),
    );
  }
  if (groups.length <= 3) return groups.map((group, i) => groupSentence(facts, group, i === 0)).join(' ');
  const where = `in ${rowCount(first?.areas ?? 0, facts)} and ${count(facts.columns, 'group', 'groups')}`;
  const isOneUnit = groups.every((group) => group.unit === first?.unit);
  if (mixedUnits)
    return sentence([
      `${opening(facts)} ${is(facts)} given ${isOneUnit ? 'as different kinds of number' : 'in different units'}, ${where}`,
    ]);
  if (lowest === null || highest === null)
    return onlyApart(opening(facts, first?.group), facts.period, {
      apart: first?.apart ?? [],
      unit,
      be: was(facts),
    });
  const full = (shown: string): string => attachUnit(shown, unit);
  const asShown = alike === 'shown' ? ', equal as shown' : '';
  const range =
    alike === null
      ? spread(lowest, highest, facts, full)
      : `${was(facts)} ${full(lowest.shown)} throughout${asShown}`;
  return sentence([`${opening(facts)} ${range}, ${where}`]);
}

const SPLITS = {
  quantile: 'of about equal size',
  equalInterval: 'of equal width',
  jenks: 'at natural breaks (the Jenks method)',
  fixed: 'at fixed breaks',
} as const;

const UNEVEN = { ...SPLITS, quantile: 'as equal in size as equal values allow' } as const;

/** English for a choropleth table. */
export const enChoroplethTable: ChoroplethTableWords = /* @__PURE__ */ withWords<
  Omit<ChoroplethTableWords, keyof Words>
>({
  finding: choroplethFinding,
  classNotes: {
    classes(method, n, darker, groups, spread) {
      const together =
        groups.length < 2
          ? ''
          : groups.length > 4
            ? ', all columns together'
            : `, ${list(groups.map(inSentence))} together`;
      const split =
        spread === 'each'
          ? ', one for each value'
          : ` ${spread === 'uneven' ? UNEVEN[method] : SPLITS[method]}`;
      return `Values are split into ${count(n, 'class', 'classes')}${split}${together}. Darker cells are ${darker === 'low' ? 'lower' : 'higher'}.`;
    },
    fewerClasses(asked, used, different, asShown) {
      const why =
        different === null
          ? 'too many values are equal'
          : `there ${different === 1 ? 'is' : 'are'} only ${count(different, 'different value', 'different values')}`;
      return `${count(used, 'class is', 'classes are')} used, not ${formatNumber(asked, 0)}, because ${why}${asShown ? ' as shown' : ''}.`;
    },
    unitsApart: 'Columns in different units are shaded apart from each other.',
    kindsApart: 'Columns of different kinds of number are shaded apart from each other.',
    ofColumns: (labels, text) => `${list(labels)}: ${text}`,
    emptyClasses: (n) =>
      `${count(n, 'class holds', 'classes hold')} no value and ${n === 1 ? 'is' : 'are'} left out of the key.`,
    outsideBreaks: (n) =>
      `${count(n, 'value lies', 'values lie')} outside the breaks and ${n === 1 ? 'is' : 'are'} not shaded.`,
    noLimits: (n) =>
      `${count(n, 'value has', 'values have')} no limits and ${n === 1 ? 'is' : 'are'} not compared.`,
    classifiedOnShown: 'Classes are worked out from the values as shown.',
  },
});
