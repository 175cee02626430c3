import type { Subject } from '@commonweal/charts/kit/facts.js';

/** The measure and unit of the built-in figures on sickness absence, in either language. */
const HOURS_LOST: ReadonlySet<string> = new Set([
  'sickness absence, % of working hours',
  'absenoldeb oherwydd salwch, % o oriau gwaith',
]);

/** Whether figures are hours lost to sickness: an author may give the named element any others. */
export const isHoursLost = ({ indicator, unit, fixed }: Subject): boolean =>
  fixed.length === 0 && HOURS_LOST.has(`${indicator}, ${unit}`);
