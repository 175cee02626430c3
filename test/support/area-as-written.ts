import type { Area } from '@commonweal/data';

/** An area as a file can hold it: without its names in other languages. */
export function areaAsWritten(area: Area): Partial<Area> {
  return Object.fromEntries(Object.entries(area).filter(([key]) => key !== 'otherNames'));
}
