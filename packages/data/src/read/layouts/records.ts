import { tooLarge } from '../caps.js';
import type { Layout, Preparation, Reading, Source } from '../layout.js';
import { jsonTable } from '../records.js';
import { prepareTable } from './tidy.js';

/** A list of records, a list of lists, or columns and rows. */
export const recordsLayout: Layout = {
  format: 'json',
  recognises: (source: Source) => source.kind === 'json',
  prepare: (source: Source, options: Reading): Preparation => {
    if (source.kind !== 'json') return { prepared: null, issues: [] };
    const { table, issues } = jsonTable(source.value);
    if (table === null) return { prepared: null, issues };
    const large = tooLarge(table);
    if (large !== null) return { prepared: null, issues: [...issues, large] };
    const preparation = prepareTable(table, options);
    return { ...preparation, issues: [...issues, ...preparation.issues] };
  },
};
