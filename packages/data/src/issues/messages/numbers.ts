import type { CellPlace } from '../cell-places.js';
import { createIssue } from '../create-issue.js';
import type { Issue } from '../issue.js';

const firstOf = ([first = { raw: '', line: null }]: readonly CellPlace[]): CellPlace => first;

/** Numbers in brackets, which accounts use for negative numbers and others for remarks. */
export function bracketedNumbers(column: string, cells: readonly CellPlace[]): Issue {
  const first = firstOf(cells);
  const plain = first.raw.replace(/[()\s\-\u2212]/g, '');
  const details = { text: 'bracketedNumbers', column, cells, plain } as const;
  return createIssue('bracketed-numbers', 'partial', details, { column, ...first });
}

/** Numbers with so many digits that neighbouring numbers cannot be told apart. */
export function tooManyDigits(column: string, cells: readonly CellPlace[]): Issue {
  const details = { text: 'tooManyDigits', column, cells } as const;
  return createIssue('too-many-digits', 'partial', details, { column, ...firstOf(cells) });
}

/** Numbers far from all others that software uses for ‘missing’. */
export function sentinels(cells: readonly CellPlace[]): Issue {
  const numbers = [...new Set(cells.map(({ raw }) => raw.trim()))];
  const lines = cells.flatMap(({ line }) => line ?? []);
  const found = { line: cells[0]?.line ?? null, raw: cells[0]?.raw ?? null };
  return createIssue('possible-sentinel', 'notice', { text: 'sentinels', numbers, lines }, found);
}

/** Numbers with a point before three digits that may group thousands; `delimiter` is the file's. */
export function ambiguousDecimal(cells: readonly CellPlace[], delimiter: string): Issue {
  const cell = firstOf(cells);
  const number = /\d+(?:\.\d{3})+/.exec(cell.raw)?.[0] ?? cell.raw;
  const details = { text: 'ambiguousDecimal', cell, number, delimiter } as const;
  return createIssue('ambiguous-decimal', 'fatal', details, { ...cell });
}
