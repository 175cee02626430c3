import type { Subject } from '@commonweal/charts/kit/facts.js';

/** Whether figures are the built-in ones, by their measure and unit: an author may give the named element any others. */
export const isHoursLost = ({ indicator, unit, fixed }: Subject, builtIn: string): boolean =>
  fixed.length === 0 && `${indicator}, ${unit}` === builtIn;
