import type { Parsed } from '@commonweal/charts/kit/option.js';
import type { ReadOptions } from '@commonweal/data';
import type { READ_SCHEMA } from './schemas.js';

/** How a source is to be read, as its reader has it. */
export function readerOptions(said: Parsed<typeof READ_SCHEMA>): ReadOptions {
  const { format, delimiter, decimal, skipRows, columns } = said;
  return {
    columns,
    format: format ?? undefined,
    delimiter: delimiter ?? undefined,
    decimal: decimal ?? undefined,
    skipRows: skipRows ?? undefined,
  };
}
