import type { Area } from '../../dataset/area.js';
import type { Dataset } from '../../dataset/dataset.js';
import { buildCallout, type CalloutTexts } from './callouts.js';

/** The share of the productivity gap that is due to ill health, in a language. */
export const buildIllHealthProductivityGap = (texts: CalloutTexts, north: Area): Dataset =>
  buildCallout(texts, [[north, 30]], 'noJudgement');
