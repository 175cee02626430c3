import { type NameLanguage, ukArea } from '../../areas/uk-names.js';
import type { Dataset } from '../../dataset/dataset.js';
import { buildCallout, type CalloutTexts } from './callouts.js';

/** Gross value added per head in a language. */
export const buildGvaPerHead = (texts: CalloutTexts, language: NameLanguage): Dataset =>
  buildCallout(
    texts,
    [
      [ukArea('E12000003', language), 21_426],
      [ukArea('K02000001', language), 27_555],
    ],
    'highIsGood',
    'K02000001',
  );
