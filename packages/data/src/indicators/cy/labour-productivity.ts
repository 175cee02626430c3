// Not yet read by a translator.
import type { Dataset } from '../../dataset/dataset.js';
import type { IndicatorTexts } from '../build.js';
import { buildLabourProductivity } from '../numbers/labour-productivity.js';

const PROVENANCE: Omit<IndicatorTexts['provenance'], 'method' | 'notes'> = {
  title: 'Gwerth ychwanegol gros yr awr a weithiwyd, rhanbarthau a gwledydd y DU',
  publisher: 'Swyddfa Ystadegau Gwladol',
  vintage: 'cyhoeddwyd Mehefin 2025',
  licence: 'Trwydded Llywodraeth Agored f3.0',
  attribution: 'Ffynhonnell: Swyddfa Ystadegau Gwladol, a drwyddedwyd dan Drwydded Llywodraeth Agored f3.0',
};
/** About the report that the figures are compared with. */
const REPORT_NOTE =
  'Defnyddiodd yr adroddiad Levelling Up Yorkshire and Humber (Gorffennaf 2020) ffigurau a gyhoeddwyd ym mis Chwefror 2019. Ers hynny mae Gogledd-ddwyrain Lloegr a Gorllewin Canolbarth Lloegr wedi cyfnewid safleoedd, a hefyd Gogledd-orllewin Lloegr a De-orllewin Lloegr.';
const INDEX: IndicatorTexts = {
  name: 'cynhyrchiant llafur (y DU = 100)',
  unit: '',
  provenance: {
    ...PROVENANCE,
    method:
      'Gwerth ychwanegol gros yr awr a weithiwyd wedi’i rannu â gwerth y DU heb Extra-Regio, wedi’i luosi â 100',
    notes: ['Cyfrifwyd y mynegai o bunnoedd yr awr, ac ni chafodd ei dalgrynnu.', REPORT_NOTE],
  },
};
const POUNDS: IndicatorTexts = {
  name: 'gwerth ychwanegol gros yr awr a weithiwyd',
  unit: 'punnoedd',
  provenance: {
    ...PROVENANCE,
    method: 'Gwerth ychwanegol gros yr awr a weithiwyd, punnoedd, prisiau cyfredol',
    notes: [REPORT_NOTE],
  },
};

/**
 * Labour productivity in Welsh, with the figures of `labourProductivity`.
 *
 * @example
 * labourProductivityCy().observations[0]?.area.name; // 'Gogledd Iwerddon'
 */
export function labourProductivityCy(): Dataset {
  return buildLabourProductivity(false, INDEX, 'cy');
}

/**
 * Labour productivity in pounds per hour worked, in Welsh.
 *
 * @example
 * labourProductivityInPoundsCy().observations.at(-1)?.value; // 46.05
 */
export function labourProductivityInPoundsCy(): Dataset {
  return buildLabourProductivity(true, POUNDS, 'cy');
}
