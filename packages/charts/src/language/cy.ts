// Not yet read by a translator.
import type { Subject } from '../kit/facts.js';
import { cyChoosing } from './cy/choosing.js';
import { cyContext } from './cy/context.js';
import { count, list, rowsOf, VALUE } from './cy/count.js';
import { dateAndTime, dimensionName, inSentence, period, rowCount } from './cy/prose.js';
import { cyManyRows } from './cy/long-table-words.js';
import { cyReaderNotes } from './cy/reader-notes.js';
import { cyViewWords } from './cy/view-words.js';
import { inCell, shortUnit, unit, withUnit } from './cy/unit.js';
import { OUTCOME_GLYPHS } from '../marks/outcome.js';
import { formatNumber, formatShare } from './number.js';
import { capitalise } from './sentence.js';
import { fileSize, sourceStatement } from './source.js';
import type { Words } from './words.js';

const title = (subject: Subject, fallback: string | null): string =>
  subject.indicator === ''
    ? (fallback ?? `Ffigurau yn ôl ${rowsOf(subject).other}`)
    : capitalise(subject.indicator);

/**
 * Welsh in the style of gov.wales: plain, short, formal. Names from the data are never mutated, so they only
 * follow words that cause no mutation.
 *
 * @example
 * cy.list(['Abertawe', 'Wrecsam']); // 'Abertawe a Wrecsam'
 */
export const cy: Words = {
  ...cyViewWords,
  ...cyManyRows,
  readers: cyReaderNotes,
  missing: {
    suppressed: { cell: 'Wedi’i atal', meaning: 'Wedi’i ddal yn ôl fel na ellir adnabod neb' },
    notAvailable: { cell: 'Ddim ar gael', meaning: 'Nid oes ffigur gan y ffynhonnell' },
    notApplicable: { cell: 'Ddim yn berthnasol', meaning: 'Ni ellir rhoi ffigur yma' },
    unreliable: { cell: 'Annibynadwy', meaning: 'Yn rhy ansicr i’r ffynhonnell ei gyhoeddi' },
    noneRecorded: { cell: 'Dim wedi’u cofnodi', meaning: 'Ni chyfrodd y ffynhonnell unrhyw achosion' },
    negligible: { cell: 'Dibwys', meaning: 'Mwy na sero, ond yn talgrynnu i sero' },
    notSupplied: { cell: 'Dim data', meaning: 'Nid oes ffigur yn y data ar gyfer y gell hon' },
    notANumber: { cell: 'Ddim yn rhif', meaning: 'Ni ellid darllen y gell fel rhif' },
  },
  flags: new Map([
    ['a', 'cyfartaledd'],
    ['b', 'toriad yn y gyfres'],
    ['e', 'amcangyfrif'],
    ['f', 'rhagolwg'],
    ['p', 'dros dro'],
    ['r', 'diwygiedig'],
    ['t', 'cyfanswm'],
    ['u', 'dibynadwyedd isel'],
  ]),
  outcomes: {
    better: { glyph: OUTCOME_GLYPHS.better, word: 'Gwell' },
    similar: { glyph: OUTCOME_GLYPHS.similar, word: 'Tebyg' },
    worse: { glyph: OUTCOME_GLYPHS.worse, word: 'Gwaeth' },
    higher: { glyph: OUTCOME_GLYPHS.higher, word: 'Uwch' },
    lower: { glyph: OUTCOME_GLYPHS.lower, word: 'Is' },
    notCompared: { glyph: OUTCOME_GLYPHS.notCompared, word: 'Heb ei gymharu' },
  },

  number: formatNumber,
  withUnit,
  unit,
  shortUnit,
  inCell,
  list,
  capitalise,
  dateAndTime,
  period,

  heading: (subject, fallback) =>
    [title(subject, fallback), ...subject.fixed.map(inSentence), period(subject.period ?? '')]
      .filter((text) => text !== '')
      .join(', '),
  described: (subject, fallback) => ({
    measure: title(subject, fallback),
    unit: unit(subject.unit).replace(/^%(?! )|^%(?= o )/, 'canran'),
  }),
  label: inSentence,
  caption(subject, dimension, columns, order) {
    const rows = dimension === null ? rowsOf(subject).other : dimensionName(dimension);
    const bare = unit(subject.unit);
    const of = bare === '' ? '' : bare.startsWith('(') ? ` ${bare}` : ` (${bare})`;
    const what = subject.indicator === '' ? 'Ffigurau' : capitalise(subject.indicator);
    const groups = [...subject.fixed, ...columns].map(inSentence);
    const about = [...groups, period(subject.period ?? '')].filter((text) => text !== '');
    return `${what}${of}${rows === '' ? '' : ` yn ôl ${rows}`}${about.length === 0 ? '' : `: ${about.join(', ')}`}.${order === '' ? '' : ` ${order}`}`;
  },
  order(by, header, direction) {
    if (by === 'source') return 'Mae’r rhesi yn nhrefn y ffynhonnell.';
    const ends = {
      name: ['A', 'Y'],
      value: ['isaf', 'uchaf'],
      highest: ['uchaf', 'isaf'],
      lowest: ['isaf', 'uchaf'],
    };
    const [first = '', last = ''] = direction === 'ascending' ? ends[by] : [...ends[by]].reverse();
    if (by === 'name') return `Trefnwyd yn ôl ${inSentence(header)}, ${first} i ${last}.`;
    return by === 'value'
      ? `Trefnwyd yn ôl ${inSentence(header)}, yr ${first} yn gyntaf.`
      : `Trefnwyd o’r ${first} i’r ${last}.`;
  },

  sourceStatement: (source, licence) =>
    sourceStatement(source, licence, {
      source: 'Ffynhonnell: ',
      licence: 'Trwydded: ',
      licensed: (name) =>
        name.startsWith('Trwydded ') ? ['a drwyddedwyd dan ', name.replace('Trwydded', 'Drwydded')] : null,
    }),
  fileSize: (type, bytes) => `${type}, ${fileSize(bytes, 'beit')}`,

  range: (from, to) => `${from} i ${to}`,
  confidence: (level) => `terfynau hyder ${formatShare(level)}`,
  limitsSpoken: (from, to, level) => `terfynau hyder ${formatShare(level)} o ${from} i ${to}`,
  limitsUnused: (from, to) =>
    `terfynau a roddwyd: ${from === '' ? 'dim' : from} i ${to === '' ? 'dim' : to}, heb eu defnyddio`,
  named: (name, shown) => `${name} ${shown}`,
  legendCount: (n, what) => `(${what === 'value' ? count(n, VALUE) : rowCount(n, { noun: what })})`,
  legendOutcome(tone, benchmark, lacking) {
    if (tone === 'notCompared') {
      const without = benchmark === '' ? 'meincnod' : `ffigur ar gyfer ${benchmark}`;
      if (lacking === 'both') return `Heb eu cymharu: dim terfynau, neu ddim ${without}, i gymharu`;
      return `Heb eu cymharu: dim ${lacking === 'benchmark' ? without : 'terfynau'} i gymharu`;
    }
    const { word } = cy.outcomes[tone];
    return `${word} ${tone === 'similar' ? 'i’r' : 'na’r'} ffigur ar gyfer ${benchmark}`;
  },

  notes: {
    comparedByLimits: (benchmark, level) =>
      `Mae gwerth yn wahanol i’r gwerth ar gyfer ${benchmark} os nad yw ei derfynau hyder ${formatShare(level)} yn cynnwys y gwerth hwnnw. Ni ddefnyddir terfynau’r gwerth ar gyfer ${benchmark} ei hun.`,
    comparedByOverlap: (level) =>
      `Mae dau werth yn wahanol os nad yw eu terfynau hyder ${formatShare(level)} yn cwrdd.`,
    allEqual: 'Mae pob gwerth yn gyfartal.',
    allEqualAsShown: 'Mae’r gwerthoedd i gyd yn gyfartal fel y’u dangosir.',
    equalAsShown: 'Mae rhai ffigurau gwahanol yn gyfartal fel y’u dangosir.',
    limitsBeforeRounding: 'Mae cymariaethau yn ôl terfynau yn defnyddio’r ffigurau cyn eu talgrynnu.',
  },
  choosing: cyChoosing,
  context: cyContext,
};
