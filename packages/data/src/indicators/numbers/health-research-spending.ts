import type { Area } from '../../dataset/area.js';
import type { Dataset } from '../../dataset/dataset.js';
import { buildCallout, type CalloutTexts } from './callouts.js';

/** Spending on health research in a language. */
export const buildHealthResearchSpending = (
  texts: CalloutTexts,
  [north, triangle]: readonly [north: Area, triangle: Area],
): Dataset =>
  buildCallout(
    texts,
    [
      [north, 21],
      [triangle, 62],
    ],
    'noJudgement',
    'Oxford, Cambridge and London',
  );
