import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TableChart, TrackCell } from '@commonweal/charts';
import fc from 'fast-check';
import { type AnyTable, anyTable } from '../../charts/helpers/any-table.js';
import { ranking } from '../../charts/helpers/charts.js';
import {
  type Download,
  download,
  type DownloadRow,
  figureOf,
  needsPlaces,
  numberIn,
  sideByLimits,
  values,
} from '../../charts/helpers/download.js';
import { readingClauses, shortOf } from '../../charts/helpers/headline.js';
import {
  compare,
  distinct,
  type Exact,
  exact,
  isShownOf,
  placesOf,
  placesOfAll,
} from '../../charts/helpers/exact.js';

const RUNS = { numRuns: 400, seed: 20_200_713, includeErrorInReport: true, endOnFailure: true };
const WORDS = ['', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'];

/** The parts of a sentence after `In 2018, the rate was`. */
function clauses(finding: string): string[] {
  const found = /^In 2018, (?:the rate was )?(.*)\.$/.exec(finding);
  assert.ok(found !== null, finding);
  return (found[1] ?? '').split('; ');
}
const namesIn = (list: string): string[] => list.split(/, | and /);

interface Reported {
  readonly file: Download;
  readonly table: AnyTable;
  readonly unit: string;
  /** In a headline: the subtitle has the unit. */
  readonly isShort?: boolean;
}

const rowOf = ({ file }: Reported, name: string): DownloadRow => {
  const row = file.rows.find(({ area }) => area === name);
  assert.ok(row !== undefined, `no row of ${name}`);
  return row;
};

/** A figure is the value of a row, rounded, with its unit. */
function isFigureOf(figure: string, row: DownloadRow, reported: Reported, isAgain = false): void {
  assert.ok(row.value !== null, `${row.area} has no value`);
  const number = numberIn(figure, reported.unit, isAgain || reported.isShort === true);
  assert.ok(isShownOf(number, row.value), `${figure} for ${row.area}`);
}

/** The areas that have the highest or lowest value, exactly. */
function isEnd(names: string, end: 1 | -1, reported: Reported): DownloadRow {
  const ranked = reported.file.plain.filter(({ value }) => value !== null);
  const ends = ranked.filter(({ value }) =>
    values(ranked).every((other) => compare(value as Exact, other) * end >= 0),
  );
  if (ends.length > 3) assert.equal(names, `${String(ends.length)} areas`);
  else assert.deepEqual(namesIn(names), sourceOrder(ends, reported));
  return ends[0] as DownloadRow;
}

function sourceOrder(rows: readonly DownloadRow[], { table }: Reported): string[] {
  const order = [...new Set(table.data.observations.map(({ area }) => area.name))];
  return rows.map(({ area }) => area).sort((a, b) => order.indexOf(a) - order.indexOf(b));
}

function isPlace(place: string, row: DownloadRow, reported: Reported): void {
  const all = values(reported.file.plain);
  const value = row.value as Exact;
  const isHigh = place.endsWith('highest');
  const before = all.filter((other) => compare(other, value) * (isHigh ? 1 : -1) > 0).length;
  const isTied = all.filter((other) => compare(other, value) === 0).length > 1;
  const ordinal = before < 9 ? WORDS[before] : `${String(before + 1)}th`;
  const wanted = [isTied ? 'joint' : '', ordinal, isHigh ? 'highest' : 'lowest'].filter(
    (word) => word !== '',
  );
  assert.equal(
    place.replace(/\d+(?:st|nd|rd|th)/, (n) => `${String(parseInt(n))}th`),
    wanted.join(' '),
  );
}

/** Every number, name, place and direction that a clause states is what the file gives. */
function isTrue(clause: string, reported: Reported): void {
  const { file } = reported;
  const FIGURE = figureOf(reported.unit);
  const ranked = file.plain.filter(({ value }) => value !== null);
  const benchmark = file.rows.find(({ area }) => area === file.benchmark)?.value ?? null;
  const is = (pattern: string): RegExpExecArray | null => new RegExp(`^${pattern}$`).exec(clause);
  let found: RegExpExecArray | null;
  if (
    (found = is(
      `highest in (.*?)(?:, at | \\()(${FIGURE})[,)] and lowest in (.*?)(?:, at | \\()(${FIGURE})[,)]?(?:, of (\\d+) areas)?`,
    )) !== null
  ) {
    const [, highest = '', high = '', lowest = '', low = '', count] = found;
    isFigureOf(high, isEnd(highest, 1, reported), reported);
    isFigureOf(low, isEnd(lowest, -1, reported), reported, true);
    if (count !== undefined) assert.equal(Number(count), ranked.length);
    assert.ok(distinct(values(ranked)) > 1, 'the ends differ');
  } else if ((found = is(`(${FIGURE}) in (both|all \\d+|the one) areas?(, equal as shown)?`)) !== null) {
    const [, figure = '', count = '', asShown] = found;
    for (const row of ranked) isFigureOf(figure, row, reported);
    const number = { both: 2, 'the one': 1 }[count] ?? Number(count.slice(4));
    assert.equal(number, ranked.length);
    assert.equal(distinct(values(ranked)) === 1, asShown === undefined, 'equal is stated of what is equal');
  } else if (
    (found = is(
      `this was (significantly higher than|significantly lower than|not significantly different from) the Aham figure of (${FIGURE})(, though equal as shown)?`,
    )) !== null
  ) {
    const [, said = '', figure = '', asShown] = found;
    const [only] = reported.table.highlighted
      .map((name) => rowOf(reported, name))
      .filter(({ value }) => value !== null);
    const side = sideByLimits(only as DownloadRow, benchmark);
    assert.equal(
      said,
      side === 'similar' ? 'not significantly different from' : `significantly ${String(side)} than`,
    );
    isFigureOf(figure, rowOf(reported, 'Aham'), reported, true);
    const isSame =
      isShownOf(numberIn(figure, reported.unit, true), only?.value as Exact) && only?.value !== null;
    if (asShown !== undefined)
      assert.ok(isSame && compare(only?.value as Exact, benchmark as Exact) !== 0, clause);
  } else if ((found = is(`the Aham figure was (${FIGURE})`)) !== null) {
    isFigureOf(found[1] ?? '', rowOf(reported, 'Aham'), reported, true);
  } else if (
    (found = is('no figure (is given|could be read|is given or could be read) for any area')) !== null
  ) {
    assert.equal(ranked.length, 0);
    const unread = file.plain.filter(({ missing }) => missing === 'notANumber').length;
    const wanted =
      unread === 0 ? 'is given' : unread < file.plain.length ? 'is given or could be read' : 'could be read';
    assert.equal(found[1], wanted);
  } else if ((found = is('no figure is given for (.*)')) !== null) {
    isListOf(found[1] ?? '', reported, (row) => row.missing !== 'notANumber');
  } else if ((found = is('the figures? for (.*) could not be read')) !== null) {
    isListOf(found[1] ?? '', reported, (row) => row.missing === 'notANumber');
  } else if (clause === 'no other area is shown') {
    assert.equal(file.plain.length, 0);
  } else isAboutAreas(clause, reported);
}

/** `12.3% in Cham (third highest) and 8.1% in Dham (lowest), of 12 areas`, or figures and names alone. */
function isAboutAreas(clause: string, reported: Reported): void {
  const FIGURE = figureOf(reported.unit);
  const [, list = '', count] = /^(.*?)(?:,? of (\d+) areas)?$/.exec(clause) ?? [];
  const each = list.split(new RegExp(`,? and (?=${FIGURE} in )|, (?=${FIGURE} in )`));
  for (const part of each) {
    const found = new RegExp(
      `^(${FIGURE}) in ([A-Z]\\w+)(?:,? \\(?([a-z0-9 ]*(?:highest|lowest))\\)?)?,?$`,
    ).exec(part);
    assert.ok(found !== null, `‘${part}’ is not understood in ‘${clause}’`);
    const [, figure = '', name = '', place] = found;
    const row = rowOf(reported, name);
    isFigureOf(figure, row, reported, true);
    if (place !== undefined) isPlace(place, row, reported);
    else assert.ok(values(reported.file.plain).length <= 1 || !reported.file.plain.includes(row), part);
  }
  if (count !== undefined) assert.equal(Number(count), values(reported.file.plain).length);
}

/** A list of names highlighted and a number of others, or a number of areas. */
function isListOf(list: string, reported: Reported, has: (row: DownloadRow) => boolean): void {
  const plain = reported.file.plain.length === 0 ? reported.file.rows : reported.file.plain;
  const without = plain.filter((row) => row.value === null && has(row));
  const names = namesIn(list);
  const counted = /(\d+) (?:other )?areas?$/.exec(list);
  const named = names.filter((name) => !/^\d/.test(name));
  assert.equal(named.length + Number(counted?.[1] ?? 0), without.length, list);
  for (const name of named)
    assert.ok(
      without.some(({ area }) => area === name),
      `${name} has a figure`,
    );
}

function ranksAgree({ file, table }: Reported): void {
  const all = values(file.plain);
  assert.equal(file.polarity, table.data.indicator.polarity);
  for (const row of file.rows) {
    if (!file.plain.includes(row) || row.value === null) {
      assert.equal(row.rank, '', row.area);
      continue;
    }
    const value = row.value;
    const before = all.filter((other) => compare(other, value) > 0).length;
    const isTied = all.filter((other) => compare(other, value) === 0).length > 1;
    assert.equal(row.rank, `${String(before + 1)}${isTied ? '=' : ''}`, row.area);
  }
}

/** What the cells show; all with as many decimals, and no more than two unless something would vanish. */
function cellsAgree(chart: TableChart, reported: Reported): string[] {
  const shown = chart.rows.flatMap(({ key, cells }): [string, Exact][] => {
    const cell = cells[2] as TrackCell;
    const row = rowOf(reported, key);
    assert.equal(cell.missing === null, row.value !== null);
    if (row.value === null) return [];
    limitsAgree([cell.text, cell.spoken ?? ''].join(', '), row, reported);
    const number = /\u2212?\d[\d,.]*/.exec(cell.text)?.[0] ?? '';
    const shown = cell.text.startsWith('\u2212£') ? `\u2212${number}` : number;
    assert.ok(isShownOf(shown, row.value), `${shown} for ${row.area}`);
    return [[shown, row.value]];
  });
  placesOfAll(shown);
  return shown.map(([text]) => text);
}

/** Limits are on the sides of the value and of the benchmark on which they are, and one only where they are. */
function limitsAgree(spoken: string, row: DownloadRow, reported: Reported): void {
  const figure = figureOf(reported.unit);
  const found = new RegExp(`, 95% confidence limits (${figure}) to (${figure})$`).exec(spoken);
  const { value, lower, upper } = row;
  const isUsed =
    value !== null &&
    lower !== null &&
    upper !== null &&
    compare(lower, value) <= 0 &&
    compare(value, upper) <= 0;
  assert.equal(found !== null, isUsed, spoken);
  if (found === null || !isUsed) return;
  const [low, high] = [found[1] ?? '', found[2] ?? ''].map((text) => numberOf(text)) as [string, string];
  assert.ok(isShownOf(low, lower) && isShownOf(high, upper), spoken);
  if (compare(lower, upper) !== 0) assert.notEqual(low, high, spoken);
  const shown = exact(numberOf(spoken.split(', 95%')[0] ?? ''));
  if (reported.table.reported) return;
  assert.equal(compare(exact(low), shown), compare(lower, value), spoken);
  assert.equal(compare(exact(high), shown), compare(upper, value), spoken);
}
const numberOf = (text: string): string => {
  const number = /\d[\d,]*(?:\.\d+)?/.exec(text)?.[0] ?? '';
  return text.startsWith('\u2212') ? `\u2212${number}` : number;
};

function notesAgree(chart: TableChart, shown: readonly string[], reported: Reported): void {
  const { file } = reported;
  const ranked = file.plain.filter(({ value }) => value !== null);
  const different = distinct(values(ranked));
  const looks = new Set(
    ranked.map(
      ({ area }) =>
        shown[
          chart.rows.filter(({ cells }) => cells[2]?.missing === null).findIndex(({ key }) => key === area)
        ],
    ),
  );
  const has = (note: string): boolean => chart.notes.includes(note);
  assert.equal(has('All values are equal.'), ranked.length > 1 && different === 1);
  assert.equal(has('All values are equal as shown.'), different > 1 && looks.size === 1);
  assert.equal(has('Ranks use the values before rounding.'), different > looks.size);
  assert.equal(
    chart.notes.some((note) => note.startsWith('Areas with equal values share')),
    different < ranked.length,
  );
  if (different > looks.size && looks.size > 1)
    assert.ok(has('Some figures that differ are equal as shown.'), 'what looks equal is stated to be');
  if (!reported.table.reported && different > 1) assert.ok(looks.size > 1, 'what differs looks different');
  const fewest = shown.length === 0 ? 0 : Math.min(...shown.map(placesOf));
  if (!reported.table.reported && fewest > 2)
    assert.ok(needsPlaces(file.rows, fewest), 'no more decimals than needed');
}

function keyAgrees(chart: TableChart, reported: Reported): void {
  const reasons = new Map<string, number>();
  for (const { missing } of reported.file.rows)
    if (missing !== '') reasons.set(missing, (reasons.get(missing) ?? 0) + 1);
  const stated = chart.legend.filter(({ sign }) => sign.kind === 'missing').map(({ detail }) => detail);
  const wanted = [...reasons.values()].map((n) => `(${String(n)} ${n === 1 ? 'value' : 'values'})`);
  assert.deepEqual([...stated].sort(), wanted.sort());
  // The header names the line, so the legend need not. A line where bars start has no name.
  const line = chart.columns.flatMap(({ lines }) => lines).find(({ label }) => label !== '');
  const benchmark = reported.file.rows.find(({ area }) => area === reported.file.benchmark);
  assert.equal(line !== undefined, benchmark !== undefined && benchmark.value !== null);
  if (line !== undefined)
    assert.ok(
      isShownOf(numberOf(line.label.slice(5).replace('£', '')), benchmark?.value as Exact),
      line.label,
    );
}

/** `third highest of 12 areas in York, second lowest in Leeds and lowest in Hull`. */
function ranksAreTrue(clause: string, reported: Reported): void {
  const [, count] = / of (\d+) areas/.exec(clause) ?? [];
  if (count !== undefined) assert.equal(Number(count), values(reported.file.plain).length);
  for (const part of clause.replace(/ of \d+ areas/, '').split(/, | and /)) {
    const [, place = '', name = ''] = /^(.*(?:highest|lowest)) in (\w+)$/.exec(part) ?? [];
    isPlace(place, rowOf(reported, name), reported);
  }
}

/** The headline says nothing but what the file gives, and of the benchmark all that the finding does. */
function headlineAgrees(chart: TableChart, reported: Reported): void {
  const short = shortOf(
    chart,
    'the rate',
    chart.rows.map(({ key }) => key),
  );
  const { file } = reported;
  if (short === null) {
    assert.equal(values(file.plain).length, 0, 'the measure is there where there is no figure');
    assert.equal(chart.reading, chart.finding);
    return;
  }
  assert.equal(chart.heading.includes('significantly'), chart.finding.includes('significantly'));
  const benchmark = file.rows.find(({ area }) => area === file.benchmark)?.value ?? null;
  const [only] = reported.table.highlighted
    .map((name) => rowOf(reported, name))
    .filter(({ value }) => value !== null);
  const side = only === undefined ? null : sideByLimits(only, benchmark);
  const apart =
    /^(.*?)(?: and|,) (significantly (?:higher|lower) than in|not significantly different from) Aham$/.exec(
      short,
    );
  const alone =
    /^was significantly (higher|lower) in (\w+) than in Aham$|^was not significantly (different) in (\w+) and Aham$/.exec(
      short,
    );
  if (alone !== null) {
    const [, said, name, , other] = alone;
    assert.equal(said ?? 'similar', side);
    assert.equal(name ?? other, only?.area);
  } else if (apart !== null)
    assert.equal(
      apart[2],
      side === 'similar' ? 'not significantly different from' : `significantly ${String(side)} than in`,
    );
  const claim = (apart?.[1] ?? short).replace(/^was /, '');
  if (
    alone === null &&
    /^(?:joint )?(?:\w+ )?(?:highest|lowest)(?: of \d+ areas)? in \w+(?:,| and (?!lowest))/.test(claim) &&
    !claim.includes('(')
  )
    ranksAreTrue(claim, reported);
  else if (alone === null) isTrue(claim, reported);
  for (const clause of readingClauses(chart)) isTrue(clause.replace(/^the rate was /, ''), reported);
}

test('every number, rank, place, count and direction of a ranking is that of its download', () => {
  fc.assert(
    fc.property(anyTable(1), (table) => {
      const { data, benchmark, comparators, highlighted: area } = table;
      const chart = ranking(data, { benchmark, comparators, area });
      const reported = { file: download(chart), table, unit: data.indicator.unit };
      assert.equal(reported.file.benchmark, benchmark);
      for (const clause of clauses(chart.finding)) isTrue(clause, reported);
      headlineAgrees(chart, { ...reported, isShort: true });
      ranksAgree(reported);
      notesAgree(chart, cellsAgree(chart, reported), reported);
      keyAgrees(chart, reported);
    }),
    RUNS,
  );
});
