// Generated from packages/widgets/src/catalogue.ts by "npm run generate". Do not edit.
import { healthyLifeExpectancyCy } from '@commonweal/data/indicators/cy/healthy-life-expectancy.js';
import { labourProductivityCy } from '@commonweal/data/indicators/cy/labour-productivity.js';
import { mortalityCy } from '@commonweal/data/indicators/cy/mortality.js';
import { sicknessAbsenceCy } from '@commonweal/data/indicators/cy/sickness-absence.js';
import type { Indicators } from '../base/built-in.js';

/** The built-in data of all figures in one language, by the name that `indicator` takes. */
export const BUILT_IN: Indicators = /* @__PURE__ */ new Map([
  ['healthy-life-expectancy', healthyLifeExpectancyCy],
  ['labour-productivity', labourProductivityCy],
  ['mortality', mortalityCy],
  ['sickness-absence', sicknessAbsenceCy],
]);
