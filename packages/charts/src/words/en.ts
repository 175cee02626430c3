import type {
  ChoroplethFacts,
  DifferenceFacts,
  Extreme,
  GroupFacts,
  PairFacts,
  RankingFacts,
  Subject,
} from '../models/facts.js';
import { attachUnit, formatNumber } from './number.js';
import { capitalise, count, list, outOf, place } from './sentence.js';
import type { BarRankingWords, ChoroplethTableWords, PairedComparisonWords, Words } from './types.js';

const areas = (n: number): string => count(n, 'area', 'areas');
const sentence = (clauses: readonly string[]): string =>
  `${capitalise(clauses.filter((c) => c !== '').join('; '))}.`;

/** First words that are no proper names, so that a label may lose its capital inside a sentence. */
const COMMON_WORDS = new Set(
  `adults age aged all any area both boys cancer cardiovascular cause children circulatory difference digestive female
  females girls group heart high least liver low male males men most people persons respiratory stroke total under value
  women`.split(/\s+/),
);

function inSentence(label: string): string {
  const lower = label.charAt(0).toLowerCase() + label.slice(1);
  return COMMON_WORDS.has(lower.split(' ', 1)[0] ?? '') ? lower : label;
}

function when(period: string | null): string {
  if (period === null || period === '') return '';
  return `${period.includes(' to ') ? 'from' : 'in'} ${period}`;
}

/** `In 2015–17, healthy life expectancy at birth for men`. */
function opening(subject: Subject, group: string | null = null): string {
  const time = when(subject.period);
  const groups = [...subject.fixed, ...(group === null ? [] : [group])].map(inSentence);
  const about = `${subject.indicator === '' ? 'the figure' : subject.indicator}${groups.length === 0 ? '' : ` for ${groups.join(', ')}`}`;
  return time === '' ? about : `${time}, ${about}`;
}

/** Inside a sentence that has named the unit, only short signs are said again. */
function again(shown: string, unit: string): string {
  return unit.startsWith('%') || unit.startsWith('£') ? attachUnit(shown, unit.charAt(0)) : shown;
}

/** An official name as a sentence has it: `Bristol, City of` is Bristol. */
function inProse(name: string): string {
  return name.endsWith(', City of') || name.endsWith(', County of')
    ? name.slice(0, name.lastIndexOf(','))
    : name;
}

/** `21 November 2026 at 2:05pm`. */
function dateAndTime(iso: string): string {
  const time = new Date(iso);
  if (Number.isNaN(time.getTime())) return iso;
  const part = (options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', ...options }).format(time);
  const day = part({ day: 'numeric', month: 'long', year: 'numeric' });
  const clock = part({ hour: 'numeric', minute: '2-digit', hour12: true });
  return `${day} at ${clock.toLowerCase().replace(/\s/g, '')}`;
}

function places({ areas: names, count: n }: Extreme): string {
  return n > 3 ? areas(n) : list(names.map(inProse));
}

function spread(lowest: Extreme, highest: Extreme, withUnit: (shown: string) => string): string {
  return `ranged from ${withUnit(lowest.shown)} in ${places(lowest)} to ${withUnit(highest.shown)} in ${places(highest)}`;
}

function noFigures(period: string | null, what: string): string {
  const time = when(period);
  return sentence([`${time === '' ? '' : `${time}, `}no figure is given for ${what}`]);
}

function noFigure(n: number): string {
  return n === 0 ? '' : `no figure is given for ${areas(n)}`;
}

/** `was significantly lower than England (63.4 years) in 7 of 15 areas`, or nothing where none was compared. */
function compared(facts: GroupFacts, unit: string): string {
  const { benchmark, basis, higher, lower } = facts;
  if (benchmark === null || basis === null || facts.compared === 0) return '';
  const than = `${benchmark.name} (${attachUnit(benchmark.shown, unit)})`;
  const whole = facts.compared;
  const suffix = whole < facts.withValue ? ' that could be compared' : '';
  const few = (n: number): string => outOf(n, whole, 'area', 'areas') + suffix;
  if (higher === 0 && lower === 0) {
    if (basis === 'values') return `was the same as ${than} in ${few(whole)}`;
    const any = whole === 2 ? 'either area' : whole === 1 ? 'the one area' : `any of the ${areas(whole)}`;
    return `was not significantly different from ${than} in ${any}${suffix}`;
  }
  const adverb = basis === 'limits' ? 'significantly ' : '';
  const [main, other] = lower >= higher ? (['lower', 'higher'] as const) : (['higher', 'lower'] as const);
  const first = `was ${adverb}${main} than ${than} in ${few(facts[main])}`;
  // The smaller side is named only where leaving it out would mislead.
  return facts[other] * 2 >= facts[main]
    ? `${first} and ${adverb}${other} in ${formatNumber(facts[other], 0)}`
    : first;
}

function oneArea(facts: GroupFacts, unit: string, highest: Extreme): string {
  const value = `was ${attachUnit(highest.shown, unit)} in ${places(highest)}`;
  const { benchmark, basis } = facts;
  if (benchmark === null) return value;
  const than = `${benchmark.name} (${attachUnit(benchmark.shown, unit)})`;
  if (basis === null || facts.compared === 0)
    return `${value}, and ${attachUnit(benchmark.shown, unit)} in ${benchmark.name}`;
  const adverb = basis === 'limits' ? 'significantly ' : '';
  if (facts.higher > 0) return `${value}, ${adverb}higher than ${than}`;
  if (facts.lower > 0) return `${value}, ${adverb}lower than ${than}`;
  return `${value}, ${basis === 'limits' ? 'not significantly different from' : 'the same as'} ${than}`;
}

function groupSentence(subject: Subject, facts: GroupFacts, first: boolean): string {
  const { lowest, highest } = facts;
  const { unit } = subject;
  const name = facts.group === null ? '' : inSentence(facts.group);
  if (lowest === null || highest === null) {
    return noFigures(first ? subject.period : null, name === '' ? 'any area' : name);
  }
  const start = first ? opening(subject, facts.group) : `for ${name}, it`;
  if (facts.withValue === 1)
    return sentence([`${start} ${oneArea(facts, unit, highest)}`, noFigure(facts.missing)]);
  const against = compared(facts, unit);
  const equal = lowest.shown === highest.shown;
  const all = outOf(facts.withValue, facts.withValue, 'area', 'areas');
  if (against === '') {
    const full = (shown: string): string => attachUnit(shown, unit);
    const range = equal
      ? `was ${full(lowest.shown)} in ${all}`
      : `${spread(lowest, highest, full)}, across ${areas(facts.withValue)}`;
    const benchmark =
      facts.benchmark === null ? '' : `the ${facts.benchmark.name} figure was ${full(facts.benchmark.shown)}`;
    return sentence([`${start} ${range}`, benchmark, noFigure(facts.missing)]);
  }
  const short = (shown: string): string => again(shown, unit);
  const range = equal ? `was ${short(lowest.shown)} in each` : spread(lowest, highest, short);
  return sentence([`${start} ${against}`, `it ${range}`, noFigure(facts.missing)]);
}

function rankingFinding(facts: RankingFacts): string {
  const { unit, benchmark, lowest, highest, picked } = facts;
  const full = (shown: string): string => attachUnit(shown, unit);
  // A unit in words is said again with the benchmark, a sign is enough, and a bracket once.
  const later = (shown: string): string => (/^[%£(]/.test(unit) ? again(shown, unit) : full(shown));
  const { pickedMissing, othersMissing } = facts;
  const others = othersMissing === 0 ? [] : [count(othersMissing, 'other area', 'other areas')];
  const missing =
    pickedMissing.length > 0
      ? `no figure is given for ${list([...pickedMissing.map(inProse), ...others])}`
      : noFigure(othersMissing);
  const against = benchmark === null ? '' : `the ${benchmark.name} figure was ${later(benchmark.shown)}`;
  if (lowest === null || highest === null) return noFigures(facts.period, 'any area');
  const start = opening(facts);
  const only = picked[0];
  if (facts.ranked === 1)
    return sentence([`${start} was ${full(highest.shown)} in ${places(highest)}`, against, missing]);
  if (lowest.shown === highest.shown) {
    return sentence([
      `${start} was ${full(lowest.shown)} in ${outOf(facts.ranked, facts.ranked, 'area', 'areas')}`,
      against,
      missing,
    ]);
  }
  if (only !== undefined && picked.length <= 3) {
    const placeOf = (p: RankingFacts['picked'][number]): string =>
      p.fromHighest <= p.fromLowest
        ? place(p.fromHighest, p.tied, 'highest')
        : place(p.fromLowest, p.tied, 'lowest');
    if (picked.length === 1) {
      const { side } = only;
      const compared =
        side === null || benchmark === null
          ? against
          : `this was ${side === 'similar' ? 'not significantly different from' : `significantly ${side} than`} the ${benchmark.name} figure of ${later(benchmark.shown)}`;
      return sentence([
        `${start} was ${full(only.shown)} in ${inProse(only.name)}, ${placeOf(only)} of ${areas(facts.ranked)}`,
        compared,
        missing,
      ]);
    }
    const each = list(
      picked.map(
        (p, i) => `${i === 0 ? full(p.shown) : later(p.shown)} in ${inProse(p.name)} (${placeOf(p)})`,
      ),
    );
    return sentence([`${start} was ${each}, of ${areas(facts.ranked)}`, against, missing]);
  }
  const ends = `highest in ${places(highest)} (${full(highest.shown)}) and lowest in ${places(lowest)} (${later(lowest.shown)})`;
  return sentence([`${start} was ${ends}, of ${areas(facts.ranked)}`, against, missing]);
}

const DIMENSIONS = new Map<string, readonly [one: string, many: string]>([
  ['cause', ['cause', 'causes']],
  ['sex', ['sex', 'sexes']],
  ['age', ['age group', 'age groups']],
  ['ethnicity', ['ethnic group', 'ethnic groups']],
  ['group', ['group', 'groups']],
]);

function nouns(dimension: string): readonly [one: string, many: string] {
  return DIMENSIONS.get(dimension.toLowerCase()) ?? ['group', 'groups'];
}

const differenceUnit = (unit: string, shown: string): string =>
  unit.startsWith('%') ? `percentage ${shown === '1' ? 'point' : 'points'}` : unit;

function sizeOf(facts: DifferenceFacts, unit: string): string {
  const absolute = facts.absolute ?? '0';
  const size = attachUnit(absolute, differenceUnit(unit, absolute));
  return facts.relative === null ? size : `${size} (${facts.relative}%)`;
}

function pairFinding(facts: PairFacts): string {
  const { unit, reference, other, largest, basis } = facts;
  const time = when(facts.period);
  const [one, many] = nouns(facts.dimension);
  const missing =
    facts.missing === 0
      ? ''
      : `${count(facts.missing, one, many)} cannot be compared, because a figure is missing`;
  if (largest === null) return noFigures(facts.period, `both ${reference} and ${other}`);
  const significant = basis === 'limits' ? 'significantly ' : '';
  if (facts.rows === 1) {
    const start = `${opening(facts)} was`;
    if (largest.direction === 'same')
      return sentence([`${start} ${attachUnit(largest.other, unit)} in both ${other} and ${reference}`]);
    const ends = `${largest.direction} in ${other} (${largest.other}) than in ${reference} (${largest.reference})`;
    if (basis !== 'limits') return sentence([`${start} ${sizeOf(largest, unit)} ${ends}`]);
    const judged = facts.higher + facts.lower > 0;
    return sentence([
      `${start} ${sizeOf(largest, unit)} ${ends}`,
      `the difference is ${judged ? '' : 'not '}statistically significant`,
    ]);
  }
  const start = opening({ ...facts, period: null });
  const end = time === '' ? '' : ` ${time}`;
  const whole = basis === 'limits' ? facts.compared : facts.withBoth;
  const { higher, lower } = facts;
  const suffix = basis === 'limits' && whole < facts.withBoth ? ' that could be tested' : '';
  const few = (n: number): string => `for ${outOf(n, whole, one, many)}${suffix}`;
  let first: string;
  if (higher === 0 && lower === 0) {
    first =
      basis === 'limits'
        ? `was not significantly different in ${other} and ${reference} for any of ${count(whole, one, many)}${suffix}`
        : `was the same in ${other} and ${reference} ${few(whole)}`;
  } else {
    const [main, less] = higher >= lower ? (['higher', 'lower'] as const) : (['lower', 'higher'] as const);
    first = `was ${significant}${main} in ${other} than in ${reference} ${few(facts[main])}`;
    if (facts[less] > 0) first += ` and ${significant}${less} for ${formatNumber(facts[less], 0)}`;
  }
  const labels = largest.count > 3 ? count(largest.count, one, many) : list(largest.labels.map(inSentence));
  const size =
    largest.direction === 'same'
      ? ''
      : `the largest difference was ${sizeOf(largest, unit)}${facts.mixed ? ` ${largest.direction}` : ''} for ${labels}`;
  return sentence([`${start} ${first}${end}`, size, missing]);
}

function choroplethFinding(facts: ChoroplethFacts): string {
  const { groups, lowest, highest, unit } = facts;
  if (lowest === null || highest === null) return noFigures(facts.period, 'any area');
  if (groups.length <= 3) return groups.map((group, i) => groupSentence(facts, group, i === 0)).join(' ');
  const full = (shown: string): string => attachUnit(shown, unit);
  const range =
    lowest.shown === highest.shown ? `was ${full(lowest.shown)} throughout` : spread(lowest, highest, full);
  return sentence([
    `${opening(facts)} ${range}, in ${areas(groups[0]?.areas ?? 0)} and ${count(facts.columns, 'group', 'groups')}`,
  ]);
}

function title(subject: Subject, fallback: string | null): string {
  return subject.indicator === '' ? (fallback ?? 'Figures by area') : capitalise(subject.indicator);
}

const SPLITS = {
  quantile: 'of about equal size',
  equalInterval: 'of equal width',
  jenks: 'at natural breaks (the Jenks method)',
  fixed: 'at fixed breaks',
} as const;

const percent = (level: number): string =>
  `${formatNumber(level * 100, level * 100 === Math.round(level * 100) ? 0 : 1)}%`;

/**
 * English as GOV.UK writes it: plain, short, sentence case.
 *
 * @example
 * en.list(['Leeds', 'York']); // 'Leeds and York'
 */
export const en: Words = {
  lang: 'en-GB',
  labels: {
    area: 'Area',
    rank: 'Rank',
    value: 'Value',
    comparison: 'Comparison',
    difference: 'Difference',
    outcome: 'Outcome',
    benchmark: 'Benchmark',
    comparator: 'For comparison',
    benchmarkUnranked: 'Benchmark, not ranked',
    comparatorUnranked: 'For comparison, not ranked',
    notRanked: 'Not ranked',
    notGiven: 'Not given',
    source: 'Source',
    period: 'Period',
    release: 'Release',
    asAt: 'Data as at',
    licence: 'Licence',
    method: 'Method',
    attribution: 'Statement',
    key: 'Key',
    notes: 'Notes',
    downloadCsv: 'Download CSV',
    technicalCode: 'Code',
    tryAgain: 'Try again',
    instruction: 'Use the arrow keys to move between areas. Press Enter or the space bar to pick one out.',
  },
  states: {
    loading: 'Loading the figures.',
    partial: 'Some figures could not be shown.',
    empty: 'There are no figures to show.',
    stale: 'These figures are from an earlier load. New ones could not be read.',
    error: 'The figures could not be shown.',
  },
  missing: {
    suppressed: { cell: 'Suppressed', meaning: 'Held back so that no person can be traced' },
    notAvailable: { cell: 'Not available', meaning: 'The source has no figure' },
    notApplicable: { cell: 'Not applicable', meaning: 'No figure can be given here' },
    unreliable: { cell: 'Unreliable', meaning: 'Too uncertain for the source to print' },
    noneRecorded: { cell: 'None recorded', meaning: 'The source counted no cases' },
    negligible: { cell: 'Negligible', meaning: 'More than zero, but rounds to zero' },
    notSupplied: { cell: 'No data', meaning: 'The data has no figure for this cell' },
    notANumber: { cell: 'Not a number', meaning: 'The cell could not be read as a number' },
  },
  flags: new Map([
    ['a', 'average'],
    ['b', 'break in the series'],
    ['e', 'estimated'],
    ['f', 'forecast'],
    ['p', 'provisional'],
    ['r', 'revised'],
    ['t', 'total'],
    ['u', 'low reliability'],
  ]),
  outcomes: {
    better: { glyph: '▲', word: 'Better' },
    similar: { glyph: '●', word: 'Similar' },
    worse: { glyph: '▼', word: 'Worse' },
    higher: { glyph: '▲', word: 'Higher' },
    lower: { glyph: '▼', word: 'Lower' },
    notCompared: { glyph: '○', word: 'Not compared' },
  },

  number: formatNumber,
  withUnit: attachUnit,
  list,
  capitalise,
  dateAndTime,

  heading: (subject, fallback) =>
    [title(subject, fallback), ...subject.fixed.map(inSentence), subject.period ?? '']
      .filter((t) => t !== '')
      .join(', '),
  caption(subject, dimension, columns, order) {
    const rows =
      dimension === null ? 'area' : (DIMENSIONS.get(dimension.toLowerCase())?.[0] ?? inSentence(dimension));
    const unit =
      subject.unit === '' ? '' : subject.unit.startsWith('(') ? ` ${subject.unit}` : ` (${subject.unit})`;
    const groups = [
      ...subject.fixed.map(inSentence),
      ...(columns.length === 0 ? [] : [list(columns.map(inSentence))]),
    ];
    const about = groups.length === 0 ? '' : ` for ${groups.join(', ')}`;
    const time = when(subject.period);
    const what = subject.indicator === '' ? 'Figures' : capitalise(subject.indicator);
    return `${what}${unit}${rows === '' ? '' : ` by ${rows}`}${about}${time === '' ? '' : ` ${time}`}. ${order}`;
  },
  rowsShown: (shown, all) =>
    `${formatNumber(shown, 0)} of ${formatNumber(all, 0)} rows are shown; the download has all.`,
  nextRows: (n) => `Show ${formatNumber(n, 0)} more`,
  order(by, header, direction) {
    if (by === 'source') return 'Rows are in the order of the source.';
    const ends = {
      name: ['A', 'Z'],
      value: ['lowest', 'highest'],
      best: ['best', 'worst'],
      highest: ['highest', 'lowest'],
    };
    const [first = '', last = ''] = direction === 'ascending' ? ends[by] : [...ends[by]].reverse();
    if (by === 'name') return `Sorted by ${inSentence(header)}, ${first} to ${last}.`;
    return by === 'value'
      ? `Sorted by ${inSentence(header)}, ${first} first.`
      : `Sorted from ${first} to ${last}.`;
  },

  range: (from, to) => `${from} to ${to}`,
  confidence: (level) => `${percent(level)} confidence limits`,
  limitsSpoken: (from, to, level) => `${percent(level)} confidence limits ${from} to ${to}`,
  limitsUnused: (from, to) =>
    `limits given: ${from === '' ? 'none' : from} to ${to === '' ? 'none' : to}, not used`,
  named: (name, shown) => `${name} ${shown}`,
  keyCount: (n, what) => (what === 'area' ? areas(n) : count(n, 'value', 'values')),
  keyOutcome(tone, benchmark) {
    if (tone === 'notCompared') return 'Not compared: no limits to go by';
    return `${en.outcomes[tone].word} ${tone === 'similar' ? 'to' : 'than'} ${benchmark}`;
  },

  notes: {
    comparedByLimits: (benchmark, level) =>
      `A value differs from ${benchmark} where its ${percent(level)} confidence limits leave out the ${benchmark} value. The limits of ${benchmark} itself are not used.`,
    allEqual: 'All values are equal.',
  },
};

/** The common words with those of one widget. Pure, so that a bundle can leave out the widgets it has not. */
const withWords = <More extends object>(more: More): Words & More => ({ ...en, ...more });

/** English for a choropleth table. */
export const enChoroplethTable: ChoroplethTableWords = /* @__PURE__ */ withWords<
  Omit<ChoroplethTableWords, keyof Words>
>({
  finding: choroplethFinding,
  classNotes: {
    classes(method, n, darker, groups) {
      const together =
        groups.length < 2
          ? ''
          : groups.length > 4
            ? ', all columns together'
            : `, ${list(groups.map(inSentence))} together`;
      return `Values are split into ${count(n, 'class', 'classes')} ${SPLITS[method]}${together}. Darker cells are ${darker === 'low' ? 'lower' : 'higher'}.`;
    },
    fewerClasses: (asked, used) =>
      `${count(used, 'class is', 'classes are')} used, not ${formatNumber(asked, 0)}, because too many values are equal.`,
    emptyClasses: (n) =>
      `${count(n, 'class holds', 'classes hold')} no value and ${n === 1 ? 'is' : 'are'} left out of the key.`,
    outsideBreaks: (n) =>
      `${count(n, 'value lies', 'values lie')} outside the breaks and ${n === 1 ? 'is' : 'are'} not shaded.`,
    noLimits: (n) =>
      `${count(n, 'value has', 'values have')} no limits and ${n === 1 ? 'is' : 'are'} not compared.`,
    classifiedOnShown: 'Classes are worked out from the values as shown.',
  },
});

/** English for a bar ranking. */
export const enBarRanking: BarRankingWords = /* @__PURE__ */ withWords<Omit<BarRankingWords, keyof Words>>({
  finding: rankingFinding,
  more: (hidden) => (hidden === 0 ? 'Show fewer' : `${formatNumber(hidden, 0)} more`),
  rankNotes: {
    baseline: (name, shown) => `Bars start at ${name} (${shown}), not at zero.`,
    ties: 'Areas with equal values share a rank, marked =. The ranks they take up are then left out.',
    beforeRounding: 'Ranks use the values before rounding.',
  },
});

/** English for a paired comparison. */
export const enPairedComparison: PairedComparisonWords = /* @__PURE__ */ withWords<
  Omit<PairedComparisonWords, keyof Words>
>({
  finding: pairFinding,
  dimensionHeader: (dimension) => capitalise(DIMENSIONS.get(dimension.toLowerCase())?.[0] ?? dimension),
  difference(facts, unit) {
    if (facts.direction === 'same') return 'no difference';
    const points = unit.startsWith('%') ? ` ${differenceUnit(unit, facts.absolute ?? '')}` : '';
    const relative = facts.relative === null ? '' : `, ${facts.relative}%`;
    return `${facts.absolute ?? ''}${points} ${facts.direction}${relative}`;
  },
  lessThan: (shown) => `less than ${shown}`,
  differenceDetail: (unit, reference) =>
    `${unit === '' || unit.startsWith('%') ? '' : `${unit}, `}compared with ${reference}`,
  pairNotes: {
    comparedByOverlap: (level) =>
      `Two values differ where their ${percent(level)} confidence limits do not meet.`,
    relative: (reference) => `Per cents are of the ${reference} value.`,
    scaleNotFromZero: 'The scale does not start at zero.',
    beforeRounding: 'Differences are worked out before rounding.',
    circles: 'The area of a circle shows the value.',
    noCircles: 'Circles cannot show values below zero, so dots are used.',
  },
});
