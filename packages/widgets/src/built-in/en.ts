// Generated from packages/widgets/src/catalogue.ts by "npm run generate". Do not edit.
import { healthyLifeExpectancy } from '@commonweal/data/indicators/healthy-life-expectancy.js';
import { labourProductivity } from '@commonweal/data/indicators/labour-productivity.js';
import { mortality } from '@commonweal/data/indicators/mortality.js';
import { sicknessAbsence } from '@commonweal/data/indicators/sickness-absence.js';
import type { Indicators } from '../base/built-in.js';

/** The built-in data of all figures in one language, by the name that `indicator` takes. */
export const BUILT_IN: Indicators = /* @__PURE__ */ new Map([
  ['healthy-life-expectancy', healthyLifeExpectancy],
  ['labour-productivity', labourProductivity],
  ['mortality', mortality],
  ['sickness-absence', sicknessAbsence],
]);
