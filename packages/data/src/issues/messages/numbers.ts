import { createIssue, listed, quoted } from '../create-issue.js';
import type { Issue } from '../issue.js';
import { type CellPlace, places } from '../cell-places.js';

/** Numbers in brackets, which accounts write for negative ones and others for remarks. */
export function bracketedNumbers(column: string, cells: readonly CellPlace[]): Issue {
  const [first = { raw: '', line: null }] = cells;
  const one = cells.length === 1;
  const plain = first.raw.replace(/[()\s\-\u2212]/g, '');
  const message = `In column ${quoted(column)} ${one ? 'a number is' : 'numbers are'} in brackets: ${places(cells)}. ${one ? 'It is' : 'They are'} shown as written and not drawn, because brackets do not always mean a negative number. If ${one ? 'it is' : 'they are'} negative, write \u2212${plain}. If not, take the brackets away.`;
  return createIssue('bracketed-numbers', 'partial', message, { column, ...first });
}

/** Numbers with more digits than can be told apart from their neighbours. */
export function tooManyDigits(column: string, cells: readonly CellPlace[]): Issue {
  const [first = { raw: '', line: null }] = cells;
  const one = cells.length === 1;
  const message = `In column ${quoted(column)} ${one ? 'a number has' : 'some numbers have'} more digits than can be compared exactly: ${places(cells)}. ${one ? 'It is' : 'They are'} shown as written and not drawn. Round ${one ? 'it' : 'them'} to 15 digits, or give ${one ? 'it' : 'them'} in a larger unit such as millions.`;
  return createIssue('too-many-digits', 'partial', message, { column, ...first });
}

/** Numbers far from all others that programs use for ‘missing’. */
export function sentinels(cells: readonly CellPlace[]): Issue {
  const raws = [...new Set(cells.map(({ raw }) => raw.trim()))];
  const lines = cells.flatMap(({ line }) => line ?? []);
  const where = lines.length === 0 ? '' : ` (${lines.length === 1 ? 'line' : 'lines'} ${listed(lines)})`;
  const message = `${listed(raws.map(quoted))}${where} ${raws.length === 1 ? 'is' : 'are'} far from the other numbers, and may stand for ‘missing’. ${raws.length === 1 ? 'It is' : 'They are'} shown as given. If there is no number, write [x] in its place.`;
  return createIssue('possible-sentinel', 'notice', message, {
    line: cells[0]?.line ?? null,
    raw: cells[0]?.raw ?? null,
  });
}

/** Numbers with a point before three digits where it may group thousands; `delimiter` is what separates the cells. */
export function ambiguousDecimal(cells: readonly CellPlace[], delimiter: string): Issue {
  const [first = { raw: '', line: null }] = cells;
  const where = first.line === null ? '' : ` (line ${String(first.line)})`;
  const number = /\d+(?:\.\d{3})+/.exec(first.raw)?.[0] ?? first.raw;
  const message = `It is not clear whether ${quoted(first.raw.trim())}${where} is ${number.replaceAll('.', ',')} or a number with the decimals ${number.slice(number.lastIndexOf('.') + 1)}, in a file whose cells are separated by ${delimiter}. If the point groups thousands, write decimal=",". If it is a decimal point, write decimal=".".`;
  return createIssue('ambiguous-decimal', 'fatal', message, { ...first });
}
