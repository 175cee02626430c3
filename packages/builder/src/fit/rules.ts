import {
  type Attributes,
  areaOf,
  benchmarkOf,
  likelyBenchmark,
  oneGroup,
  oneIndicator,
  pairOf,
} from './choices.js';
import type { DataFacts } from './facts.js';

/** Whether data suit a widget. */
export interface Verdict {
  /** From 0 to 100; 0 if the widget cannot show the data. */
  readonly score: number;
  /** What it would show of them, or what the data lack: to follow the name of the widget. */
  readonly why: string;
  /** Attributes with which it shows the data at once. */
  readonly start: Attributes;
}

const no = (why: string): Verdict => ({ score: 0, why, start: {} });

const count = (many: number, one: string, several = `${one}s`): string =>
  `${String(many)} ${many === 1 ? one : several}`;

/** The areas that are ranked: not the whole of the country. */
const locals = (facts: DataFacts): number => {
  const benchmark = likelyBenchmark(facts) === null ? 0 : 1;
  return facts.areas.length - benchmark;
};

const isMany = (facts: DataFacts): boolean => facts.indicators.length > 1;

function ranking(facts: DataFacts): Verdict {
  if (locals(facts) < 2) return no('It needs at least two areas.');
  const isPlain = facts.groups.length === 0 && !isMany(facts);
  return {
    score: isPlain ? 90 : 70,
    why: `One value for each of ${count(locals(facts), 'area')}${isPlain ? '' : ', for one group'}.`,
    start: { ...oneGroup(facts), ...benchmarkOf(facts) },
  };
}

function league(facts: DataFacts): Verdict {
  if (!facts.hasLimits) return no('It needs confidence limits.');
  if (locals(facts) < 2) return no('It needs at least two areas.');
  return {
    score: 75,
    why: `${count(locals(facts), 'area')} in order, with confidence limits.`,
    start: { ...oneGroup(facts), ...benchmarkOf(facts) },
  };
}

function shadedTable(facts: DataFacts): Verdict {
  if (locals(facts) < 2) return no('It needs at least two areas.');
  const [first] = facts.groups;
  if (first === undefined && !isMany(facts))
    return {
      score: 40,
      why: `${count(locals(facts), 'area')} with one shaded column.`,
      start: benchmarkOf(facts),
    };
  const start = { ...oneIndicator(facts), ...benchmarkOf(facts) };
  if (facts.groups.length < 2) return { score: 85, why: `${count(locals(facts), 'area')} by group.`, start };
  // All groups of one dimension, one of each other.
  const { where = '' } = oneGroup({ ...facts, groups: facts.groups.slice(1) });
  return {
    score: 80,
    why: `${count(locals(facts), 'area')} by ${first?.dimension ?? 'group'}.`,
    start: { ...start, ...(where === '' ? {} : { where }) },
  };
}

function pair(facts: DataFacts): Verdict {
  if (facts.areas.length < 2) return no('It needs two areas.');
  const [first] = facts.groups;
  if (first === undefined) return no('It needs groups, such as men and women, or causes.');
  return {
    score: facts.areas.length === 2 ? 95 : 60,
    why: `Two areas side by side in ${count(first.values.length, 'group')}.`,
    start: { ...oneIndicator(facts), ...pairOf(facts) },
  };
}

function profile(facts: DataFacts): Verdict {
  if (!isMany(facts)) return no('It needs several indicators.');
  if (facts.areas.length < 2) return no('It needs at least two areas.');
  return {
    score: 95,
    why: `${count(facts.indicators.length, 'indicator')} of one area among the others.`,
    start: { ...areaOf(facts), ...benchmarkOf(facts) },
  };
}

function grid(facts: DataFacts): Verdict {
  if (!isMany(facts)) return no('It needs several indicators.');
  return {
    score: 88,
    why: `${count(locals(facts), 'area')} by ${count(facts.indicators.length, 'indicator')}.`,
    start: benchmarkOf(facts),
  };
}

function trend(facts: DataFacts): Verdict {
  if (facts.periods.length < 3) return no('It needs three or more periods.');
  return {
    score: 92,
    why: `${count(facts.periods.length, 'period')} as a line.`,
    start: { ...oneGroup(facts), ...areaOf(facts), ...benchmarkOf(facts) },
  };
}

const oneFigure = (facts: DataFacts): Attributes => ({
  ...oneGroup(facts),
  ...(facts.areas.length > 1 ? { ...areaOf(facts), ...benchmarkOf(facts) } : {}),
});

/**
 * What is known of a widget's needs before it is tried. A widget without a rule is tried on the data, which tells as
 * surely, but later.
 */
export const RULES: Readonly<Record<string, (facts: DataFacts) => Verdict>> = {
  'cw-bar-ranking': ranking,
  'cw-league': league,
  'cw-choropleth-table': shadedTable,
  'cw-paired-comparison': pair,
  'cw-area-profile': profile,
  'cw-indicator-grid': grid,
  'cw-trend': trend,
  'cw-inequality': inequality,
  'cw-stat': (facts) => ({ score: 30, why: 'One figure in large type.', start: oneFigure(facts) }),
  'cw-value': (facts) => ({
    score: 10,
    why: 'A figure within a sentence of your page.',
    start: oneFigure(facts),
  }),
};

/** Groups in order of deprivation, by the name of their column or their own names, as the widget reads them. */
const IN_ORDER =
  /\b(?:deciles?|quintiles?|quartiles?|tenths?|fifths?)\b|\bdd?egradd|\b(?:c|g|ch)wintel|\bchwartel|\bdeprived\b/i;

/** Files that have the groups in the column of areas. */
function inPlaceOfAreas(facts: DataFacts): Verdict {
  const rows = facts.areas.filter(({ name }) => IN_ORDER.test(name));
  if (rows.length < 3) return no('It needs groups in order of deprivation, such as tenths or fifths.');
  return {
    score: 96,
    why: `${count(rows.length, 'group')} in order of deprivation, and how unequal they are.`,
    start: oneGroup(facts),
  };
}

function inequality(facts: DataFacts): Verdict {
  const ordered = facts.groups.find(
    ({ dimension, values }) =>
      values.length > 2 && (IN_ORDER.test(dimension) || values.some((value) => IN_ORDER.test(value))),
  );
  if (ordered === undefined) return inPlaceOfAreas(facts);
  const others = facts.groups.filter((group) => group !== ordered);
  return {
    score: 96,
    why: `${count(ordered.values.length, 'group')} in order of deprivation, and how unequal they are.`,
    start: {
      ...oneGroup({ ...facts, groups: others }),
      ...(facts.areas.length > 1 ? areaOf(facts) : {}),
    },
  };
}

/** A widget without a rule: as most others, and after them. */
export const withoutRules = (facts: DataFacts, shows: string): Verdict => ({
  score: 20,
  why: `It shows ${shows}.`,
  start: { ...oneGroup(facts), ...benchmarkOf(facts) },
});
