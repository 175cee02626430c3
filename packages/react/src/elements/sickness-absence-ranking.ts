// Generated from packages/widgets/src/catalogue.ts by "npm run generate". Do not edit.
import '@commonweal/widgets/define/sickness-absence-ranking.js';
import { CwSicknessAbsenceRanking as Element } from '@commonweal/widgets/figures/sickness-absence-ranking.js';
import type { WidgetComponent } from '../wrap.js';
import { wrap } from '../wrap.js';

/** Hours lost to sickness absence, 2018, 12 areas and the UK. */
export const CwSicknessAbsenceRanking: WidgetComponent<Element> = wrap(
  'cw-sickness-absence-ranking',
  Element,
  'CwSicknessAbsenceRanking',
);
