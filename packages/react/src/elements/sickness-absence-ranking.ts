import '@commonweal/widgets/define/sickness-absence-ranking.js';
import { CwSicknessAbsenceRanking as Element } from '@commonweal/widgets/figures/sickness-absence-ranking.js';
import type { WidgetComponent } from '../wrap.js';
import { wrap } from '../wrap.js';

/** Hours lost to sickness absence, 2018. */
export const CwSicknessAbsenceRanking: WidgetComponent<Element> = wrap(
  'cw-sickness-absence-ranking',
  Element,
  'CwSicknessAbsenceRanking',
);
