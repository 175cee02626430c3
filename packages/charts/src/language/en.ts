import type { Subject } from '../kit/facts.js';
import { enChoosing } from './en/choosing.js';
import { enContext } from './en/context.js';
import { count, list } from './en/list.js';
import { dateAndTime, DIMENSIONS, inSentence, rowCount, rowNouns, when } from './en/prose.js';
import { enManyRows } from './en/long-table-words.js';
import { enReaderNotes } from './en/reader-notes.js';
import { enViewWords } from './en/view-words.js';
import { OUTCOME_GLYPHS } from '../marks/outcome.js';
import { formatNumber, formatShare } from './number.js';
import { capitalise } from './sentence.js';
import { attachUnit, inCell, plainUnit, shortUnit } from './unit.js';
import { fileSize, sourceStatement } from './source.js';
import type { Words } from './words.js';

function title(subject: Subject, fallback: string | null): string {
  return subject.indicator === ''
    ? (fallback ?? `Figures by ${rowNouns(subject)[0]}`)
    : capitalise(subject.indicator);
}

/**
 * English in the style of GOV.UK: plain, short, sentence case.
 *
 * @example
 * en.list(['Leeds', 'York']); // 'Leeds and York'
 */
export const en: Words = {
  ...enViewWords,
  ...enManyRows,
  readers: enReaderNotes,
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
    better: { glyph: OUTCOME_GLYPHS.better, word: 'Better' },
    similar: { glyph: OUTCOME_GLYPHS.similar, word: 'Similar' },
    worse: { glyph: OUTCOME_GLYPHS.worse, word: 'Worse' },
    higher: { glyph: OUTCOME_GLYPHS.higher, word: 'Higher' },
    lower: { glyph: OUTCOME_GLYPHS.lower, word: 'Lower' },
    notCompared: { glyph: OUTCOME_GLYPHS.notCompared, word: 'Not compared' },
  },

  number: formatNumber,
  withUnit: attachUnit,
  unit: plainUnit,
  shortUnit,
  inCell,
  list,
  capitalise,
  dateAndTime,
  period: (label) => label,

  heading: (subject, fallback) =>
    [title(subject, fallback), ...subject.fixed.map(inSentence), subject.period ?? '']
      .filter((t) => t !== '')
      .join(', '),
  described: (subject, fallback) => ({
    measure: title(subject, fallback),
    unit: plainUnit(subject.unit)
      .replace(/^%(?! points?\b)/, 'percentage')
      .replace(/^% points?\b/, 'percentage points'),
  }),
  label: inSentence,
  caption(subject, dimension, columns, order) {
    const rows =
      dimension === null
        ? rowNouns(subject)[0]
        : (DIMENSIONS.get(dimension.toLowerCase())?.[0] ?? inSentence(dimension));
    const bare = plainUnit(subject.unit);
    const unit = bare === '' ? '' : bare.startsWith('(') ? ` ${bare}` : ` (${bare})`;
    const groups = [
      ...subject.fixed.map(inSentence),
      ...(columns.length === 0 ? [] : [list(columns.map(inSentence))]),
    ];
    const about = groups.length === 0 ? '' : ` for ${groups.join(', ')}`;
    const time = when(subject.period);
    const what = subject.indicator === '' ? 'Figures' : capitalise(subject.indicator);
    return `${what}${unit}${rows === '' ? '' : ` by ${rows}`}${about}${time === '' ? '' : ` ${time}`}.${order === '' ? '' : ` ${order}`}`;
  },
  order(by, header, direction) {
    if (by === 'source') return 'Rows are in the order of the source.';
    const ends = {
      name: ['A', 'Z'],
      value: ['lowest', 'highest'],
      highest: ['highest', 'lowest'],
      lowest: ['lowest', 'highest'],
    };
    const [first = '', last = ''] = direction === 'ascending' ? ends[by] : [...ends[by]].reverse();
    if (by === 'name') return `Sorted by ${inSentence(header)}, ${first} to ${last}.`;
    return by === 'value'
      ? `Sorted by ${inSentence(header)}, ${first} first.`
      : `Sorted from ${first} to ${last}.`;
  },

  sourceStatement: (source, licence) =>
    sourceStatement(source, licence, {
      source: 'Source: ',
      licence: 'Licence: ',
      // A licence that calls itself one reads as part of the sentence; `CC BY 4.0` does not.
      licensed: (name) =>
        /\blicen[cs]e\b/i.test(name) ? ['licensed under the ', name.replace(/^the /i, '')] : null,
    }),
  fileSize: (type, bytes) => `${type}, ${fileSize(bytes, 'bytes')}`,

  range: (from, to) => `${from} to ${to}`,
  confidence: (level) => `${formatShare(level)} confidence limits`,
  limitsSpoken: (from, to, level) => `${formatShare(level)} confidence limits ${from} to ${to}`,
  limitsUnused: (from, to) =>
    `limits given: ${from === '' ? 'none' : from} to ${to === '' ? 'none' : to}, not used`,
  named: (name, shown) => `${name} ${shown}`,
  legendCount: (n, what) =>
    `(${what === 'value' ? count(n, 'value', 'values') : rowCount(n, { noun: what })})`,
  legendOutcome(tone, benchmark, lacking) {
    if (tone === 'notCompared') {
      const without = benchmark === '' ? 'benchmark' : `${benchmark} figure`;
      if (lacking === 'both') return `Not compared: no limits or no ${without} to go by`;
      return `Not compared: no ${lacking === 'benchmark' ? without : 'limits'} to go by`;
    }
    return `${en.outcomes[tone].word} ${tone === 'similar' ? 'to' : 'than'} ${benchmark}`;
  },

  notes: {
    comparedByLimits: (benchmark, level) =>
      `A value differs from ${benchmark} where the ${benchmark} value is outside its ${formatShare(level)} confidence limits. The limits of ${benchmark} itself are not used.`,
    comparedByOverlap: (level) =>
      `Two values differ where their ${formatShare(level)} confidence limits do not meet.`,
    allEqual: 'All values are equal.',
    allEqualAsShown: 'All values are equal as shown.',
    equalAsShown: 'Some figures that differ are equal as shown.',
    limitsBeforeRounding: 'Comparisons by limits use the figures before rounding.',
  },
  choosing: enChoosing,
  context: enContext,
};
