import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ReadResult } from '@commonweal/data';
import { codesOf, numbersOf, readAs } from './read-as.js';

/** A file, what is read of it (`York 5; Hull 6`) and the issues that are reported. */
export type Case = readonly [what: string, text: string, read: string, codes?: string];

/** The rows of a result as a case writes them. */
const rowsOf = (result: ReadResult): string[] => numbersOf(result).map((row) => (row as unknown[]).join(' '));

/** Holds that each file is read as its case says, under a heading each. */
export function readsAs(
  headings: Readonly<Record<string, readonly Case[]>>,
  rows: (result: ReadResult) => readonly string[] = rowsOf,
): void {
  for (const [what, cases] of Object.entries(headings))
    describe(what, () => {
      for (const [how, text, read, codes = ''] of cases)
        it(how, () => {
          const result = readAs(text);
          assert.equal(rows(result).join('; '), read);
          assert.equal(codesOf(result).join(), codes);
        });
    });
}
