// Not yet read by a translator.
import type { Dataset } from '../../dataset/dataset.js';
import type { IndicatorTexts } from '../build.js';
import { buildSicknessAbsence } from '../numbers/sickness-absence.js';

const TEXTS: IndicatorTexts = {
  name: 'absenoldeb oherwydd salwch',
  unit: '% o oriau gwaith',
  provenance: {
    title: 'Absenoldeb oherwydd salwch ym marchnad lafur y DU: 2018',
    publisher: 'Swyddfa Ystadegau Gwladol',
    vintage: 'argraffiad 2018',
    method: 'Canran yr oriau gwaith a gollwyd oherwydd salwch neu anaf, Arolwg o’r Llafurlu',
    licence: 'Trwydded Llywodraeth Agored f3.0',
    attribution: 'Ffynhonnell: Swyddfa Ystadegau Gwladol, a drwyddedwyd dan Drwydded Llywodraeth Agored f3.0',
    notes: [
      'Mae’r adroddiad Levelling Up Yorkshire and Humber (Gorffennaf 2020) yn dangos Hydref 2015 i Fedi 2016 heb werthoedd. Dim ond safle pob ardal ynddo a roddir yma: 1 yw’r isaf o’r 12 ardal. Nid dyna’r safle yn ôl ffigurau 2018.',
      'Mae gan y ffigurau un lle degol, felly mae llawer o ardaloedd yn gyfartal. Mae ardaloedd cyfartal yn rhannu’r safle gorau.',
      'Mae proffil oedran iau a chyfran uwch o swyddi medrus yn tueddu i ostwng y gyfradd.',
    ],
  },
};

/**
 * Sickness absence in Welsh, with the figures of `sicknessAbsence`.
 *
 * @example
 * sicknessAbsenceCy().observations[0]?.area.name; // 'Llundain'
 */
export function sicknessAbsenceCy(): Dataset {
  return buildSicknessAbsence(TEXTS, 'cy');
}
