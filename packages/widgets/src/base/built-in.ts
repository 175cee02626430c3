import { healthyLifeExpectancy } from '@commonweal/data/indicators/healthy-life-expectancy.js';
import { labourProductivity } from '@commonweal/data/indicators/labour-productivity.js';
import { mortality } from '@commonweal/data/indicators/mortality.js';
import { sicknessAbsence } from '@commonweal/data/indicators/sickness-absence.js';
import type { Indicators } from './commonweal-element.js';

/**
 * All built-in data by the name that `indicator` takes. Only the generic elements know it: a named element is
 * bundled with its own data alone.
 */
export const BUILT_IN: Indicators = new Map([
  ['healthy-life-expectancy', healthyLifeExpectancy],
  ['labour-productivity', labourProductivity],
  ['mortality', mortality],
  ['sickness-absence', sicknessAbsence],
]);
