import type { Parsed } from '@commonweal/charts/kit/option.js';
import type { ReadOptions } from '@commonweal/data';
import type { READ_SCHEMA } from './schemas.js';

/** How a source is to be read, as its reader has it. `unit` is what the author says of the numbers, which settles what a letter after one is. */
export function readerOptions(said: Parsed<typeof READ_SCHEMA>, unit: string | null): ReadOptions {
  const { format, delimiter, decimal, skipRows, columns } = said;
  return {
    columns,
    format: format ?? undefined,
    delimiter: delimiter ?? undefined,
    decimal: decimal ?? undefined,
    skipRows: skipRows ?? undefined,
    ...(unit === null ? {} : { indicator: { unit } }),
  };
}
