import type { Parsed } from '@commonweal/charts/kit/option.js';
import type { ReadOptions } from '@commonweal/data';
import type { READ_SCHEMA } from './schemas.js';

/**
 * The options for reading a source, as the reader takes them. `unit` is the author's unit, which settles the
 * meaning of a letter after a number.
 */
export function readerOptions(parsed: Parsed<typeof READ_SCHEMA>, unit: string | null): ReadOptions {
  const { format, delimiter, decimal, skipRows, columns } = parsed;
  return {
    columns,
    format: format ?? undefined,
    delimiter: delimiter ?? undefined,
    decimal: decimal ?? undefined,
    skipRows: skipRows ?? undefined,
    ...(unit === null ? {} : { indicator: { unit } }),
  };
}
