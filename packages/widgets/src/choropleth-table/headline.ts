import type { Extreme, GroupFacts } from '@commonweal/charts/kit/facts.js';
import {
  aboutShort,
  fitting,
  forGroup,
  type Headline,
  listWords,
  type ShortForm,
  unitWords,
} from '@commonweal/charts/language/headline.js';
import { type About, again, type Part, type RowsOf } from '@commonweal/charts/language/phrases.js';
import { sentence } from '@commonweal/charts/language/sentence.js';
import type { ChoroplethFacts } from './facts.js';
import {
  benchmarkOf,
  type ChoroplethPhrases,
  type Count,
  type End,
  endOf,
  groupSentence,
  isSmallerNamed,
  type Tested,
} from './finding.js';

/** A column with at least one figure. */
type Filled = GroupFacts & { readonly lowest: Extreme; readonly highest: Extreme };
const isFilled = (group: GroupFacts): group is Filled => group.lowest !== null && group.highest !== null;
const isCompared = ({ benchmark, basis, compared }: GroupFacts): boolean =>
  benchmark !== null && basis !== null && compared > 0;
const isNone = ({ higher, lower }: GroupFacts): boolean => higher === 0 && lower === 0;

/** The side of the benchmark that more areas of a column are on. */
const mainSide = ({ higher, lower, basis }: GroupFacts): Tested => ({
  side: lower >= higher ? 'lower' : 'higher',
  isTested: basis === 'limits',
});
const otherOf = (facts: GroupFacts, { side }: Tested): number =>
  facts[side === 'higher' ? 'lower' : 'higher'];

/** Counts on one side, in each column that has one; with the whole that each is of, or without. */
function countForms(
  say: ChoroplethPhrases,
  about: About,
  how: Tested,
  columns: readonly (GroupFacts & { readonly label: string | null })[],
): Omit<ShortForm, 'rest'>[] {
  const benchmark = columns[0]?.benchmark?.name ?? '';
  const counts = columns.map((facts): Count => {
    const { compared: whole, withValue, label } = facts;
    return { group: label, part: { part: facts[how.side], whole, isSome: whole < withValue } };
  });
  return [true, false].map((hasWhole) => {
    const words = counts.reduce(
      (sum, { group, part: { whole, isSome } }, i) => {
        const isOf = hasWhole && counts[i - 1]?.part.whole !== whole;
        const n = i === 0 ? (hasWhole ? 4 : 2) : isOf ? 3 : 1;
        const and = i > 0 && i === counts.length - 1 ? 1 : 0;
        return sum + n + and + forGroup(group) + (i === 0 && hasWhole && isSome ? 1 : 0);
      },
      6 + (how.isTested ? 1 : 0),
    );
    return { text: say.counts(about, benchmark, how, counts, hasWhole), words };
  });
}

/** Both sides of one column, where leaving the smaller out would mislead; else the greater. */
function sideForms(say: ChoroplethPhrases, about: About, column: GroupFacts): Omit<ShortForm, 'rest'>[] {
  const how = mainSide(column);
  const { compared: whole, withValue, benchmark } = column;
  if (!isSmallerNamed(column, how.side)) return countForms(say, about, how, [{ ...column, label: null }]);
  const part: Part = { part: column[how.side], whole, isSome: whole < withValue };
  return [
    {
      text: say.bothSides(about, benchmark?.name ?? '', how, part, otherOf(column, how)),
      words: 14 + (how.isTested ? 1 : 0) + (part.isSome ? 1 : 0),
    },
  ];
}

/** Areas that do not differ from the benchmark, in every column that the clause is about. */
function noneForm(
  say: ChoroplethPhrases,
  about: About,
  { basis, compared: whole, withValue, benchmark }: GroupFacts,
  rest: readonly string[],
): ShortForm {
  const part: Part = { part: basis === 'limits' ? 0 : whole, whole, isSome: whole < withValue };
  const name = benchmark?.name ?? '';
  return basis === 'limits'
    ? { text: say.noneDiffers(about, name, part), words: 13, rest }
    : { text: say.allSame(about, name, part), words: 12, rest };
}

/** A column's extremes; `isAgain`: after another column with the same unit. */
function rangeOf(
  say: ChoroplethPhrases,
  subject: RowsOf,
  facts: Filled,
  group: string | null,
  isAgain: boolean,
): string {
  const { lowest, highest, unit, alike } = facts;
  const [full, short] = [lowest, highest].map((extreme, i) =>
    endOf(
      say,
      extreme,
      i === 0 && !isAgain ? say.common.withUnit(extreme.shown, unit) : again(say.common, extreme.shown, unit),
      subject,
    ),
  ) as [End, End];
  if (alike !== null) return say.inEachOf(group, say.common.withUnit(lowest.shown, unit), alike === 'shown');
  return isAgain ? say.rangedOn(group, full, short) : say.figuresRanged(group, full, short);
}

/** The only area of a column with a figure. */
function oneArea(say: ChoroplethPhrases, about: About, column: Filled, missing: string): ShortForm[] {
  const { common } = say;
  const { highest, unit } = column;
  const end = benchmarkOf(say, column);
  const rest = [end === null ? '' : common.areaFigure(end), missing];
  const text = common.valueIn(
    about,
    common.withUnit(highest.shown, unit),
    common.places(highest, about.subject),
  );
  const words = 4 + unitWords(unit).full;
  if (!isCompared(column) || end === null || column.likeBenchmark > 0) return [{ text, words, rest }];
  const isTested = column.basis === 'limits';
  const side = column.higher > 0 ? 'higher' : column.lower > 0 ? 'lower' : isTested ? 'similar' : 'same';
  return [{ text: common.andCompared(text, side, isTested, end.name), words: words + 6, rest }];
}

/** The extremes of a column that is compared with nothing. */
function range(say: ChoroplethPhrases, about: About, column: Filled, missing: string): ShortForm[] {
  const { common } = say;
  const { lowest, highest, unit, withValue, alike } = column;
  const { subject } = about;
  const end = benchmarkOf(say, column);
  const rest = [end === null ? '' : common.areaFigure(end), missing];
  const { full: units, again: more } = unitWords(unit);
  const full = endOf(say, lowest, common.withUnit(lowest.shown, unit), subject);
  const [low, high] = [lowest, highest].map((extreme) =>
    endOf(say, extreme, again(common, extreme.shown, unit), subject),
  ) as [End, End];
  if (alike !== null)
    return [
      {
        text: common.valueInAll(about, full.figure, withValue, alike === 'shown'),
        words: 9 + units,
        rest,
      },
    ];
  const words = 7 + listWords(lowest.count) + listWords(highest.count);
  const across = say.acrossAreas(withValue, subject);
  return [
    { text: say.ranged(about, full, high, across), words: words + units + more + 3, rest },
    { text: say.ranged(about, full, high, ''), words: words + units + more, rest },
    { text: say.ranged(about, low, high, ''), words: words + 2 * more, rest },
  ];
}

/** One column on its own. */
function oneColumn(say: ChoroplethPhrases, facts: ChoroplethFacts, column: Filled): ShortForm[] {
  const about = aboutShort(facts, column.group);
  const missing = say.common.noFigure(column.missing, column.unreadable, facts);
  if (column.withValue === 1) return oneArea(say, about, column, missing);
  const end = benchmarkOf(say, column);
  if (!isCompared(column) || end === null) return range(say, about, column, missing);
  const rest = [rangeOf(say, facts, column, column.group, false), missing];
  return isNone(column)
    ? [noneForm(say, about, column, rest)]
    : sideForms(say, about, column).map((form) => ({ ...form, rest }));
}

/** The extremes of each column: in one sentence if there is nothing else to say of any. */
function rangesOf(
  say: ChoroplethPhrases,
  facts: ChoroplethFacts,
  columns: readonly Filled[],
): Pick<ShortForm, 'rest' | 'more'> {
  const [first] = columns;
  const isPlain = columns.every(
    ({ alike, unit, missing }) => alike === null && unit === first?.unit && missing === 0,
  );
  const ranges = columns.map((column, i) => rangeOf(say, facts, column, column.group, isPlain && i > 0));
  const empty = facts.groups.flatMap((group) =>
    isFilled(group)
      ? []
      : [say.common.noFigures(null, say.groupName(group.group ?? ''), group.missing, group.unreadable)],
  );
  if (isPlain) return { rest: [...ranges, ...empty] };
  const sentences = columns.map(({ missing, unreadable }, i) =>
    sentence([ranges[i] ?? '', say.common.noFigure(missing, unreadable, facts)]),
  );
  return { rest: [], more: [...sentences, ...empty.map((clause) => sentence([clause]))].join(' ') };
}

/** Two or three columns in one clause; none if more than a count or an extreme would tell them apart. */
function allColumns(say: ChoroplethPhrases, facts: ChoroplethFacts, columns: readonly Filled[]): ShortForm[] {
  const { common } = say;
  const about = aboutShort(facts);
  const [first] = columns;
  if (first === undefined || columns.length < 2 || columns.some(({ withValue }) => withValue < 2)) return [];
  const isSame = (of: (column: Filled) => unknown): boolean =>
    columns.every((column) => of(column) === of(first));
  const left = rangesOf(say, facts, columns);
  if (columns.every(isCompared)) {
    if (!isSame(({ basis }) => basis)) return [];
    const isAlike = isSame(({ compared }) => compared) && isSame(({ withValue }) => withValue);
    if (columns.every(isNone)) return isAlike ? [{ ...noneForm(say, about, first, []), ...left }] : [];
    // A column without a difference goes with either side.
    const how = mainSide(columns.find((column) => !isNone(column)) ?? first);
    const isOneSided = columns.every(
      (column) => isNone(column) || (mainSide(column).side === how.side && !isSmallerNamed(column, how.side)),
    );
    if (!isOneSided) return [];
    const counted = columns.map((column) => ({ ...column, label: column.group }));
    return countForms(say, about, how, counted).map((form) => ({ ...form, ...left }));
  }
  if (columns.some(isCompared) || columns.some(({ alike }) => alike !== null)) return [];
  const isOneUnit = isSame(({ unit }) => unit);
  const isFull = (at: number): boolean => at === 0 || !isOneUnit;
  const tops = columns.map(({ highest, unit, group }, i) => ({
    ...endOf(
      say,
      highest,
      isFull(i) ? common.withUnit(highest.shown, unit) : again(common, highest.shown, unit),
      facts,
    ),
    group,
  }));
  const words = columns.reduce(
    (sum, { highest, group, unit }, i) =>
      sum + 2 + listWords(highest.count) + forGroup(group) + unitWords(unit)[isFull(i) ? 'full' : 'again'],
    3,
  );
  return [{ text: say.highestIn(about, tops), words, ...left }];
}

/** All columns together, if there are too many to name each. */
function overall(say: ChoroplethPhrases, facts: ChoroplethFacts): Headline | null {
  const { groups, lowest, highest, unit, alike, mixedUnits } = facts;
  if (mixedUnits || lowest === null || highest === null) return null;
  const { common } = say;
  const about = aboutShort(facts);
  const where = say.inAreasAndGroups(groups[0]?.areas ?? 0, facts.columns, facts);
  const full = (extreme: Extreme): End => endOf(say, extreme, common.withUnit(extreme.shown, unit), facts);
  const { full: units, again: more } = unitWords(unit);
  if (alike !== null) {
    const text = say.throughout(about, full(lowest).figure, where, alike === 'shown');
    return fitting([{ text, words: 12 + units, rest: [] }], about);
  }
  const high = endOf(say, highest, again(common, highest.shown, unit), facts);
  const words = 7 + units + more + listWords(lowest.count) + listWords(highest.count);
  return fitting(
    [
      { text: say.ranged(about, full(lowest), high, where), words: words + 6, rest: [] },
      { text: say.ranged(about, full(lowest), high, ''), words, rest: [] },
    ],
    about,
  );
}

/** The headline of a choropleth table: all of up to three columns, else the first of them; null without a figure. */
export function choroplethHeadline(say: ChoroplethPhrases, facts: ChoroplethFacts): Headline | null {
  if (facts.groups.length > 3) return overall(say, facts);
  const columns = facts.groups.filter(isFilled);
  const [first] = columns;
  if (first === undefined) return null;
  const others = facts.groups.filter((group) => group !== first);
  const more = others.map((group) => groupSentence(say, facts, group, false)).join(' ');
  const own = oneColumn(say, facts, first).map((form) => ({ ...form, more }));
  return (
    fitting(allColumns(say, facts, columns), aboutShort(facts)) ??
    fitting(own, aboutShort(facts, first.group))
  );
}
