// Not yet read by a translator.
import type { Dataset } from '../../dataset/dataset.js';
import { buildMortality, type MortalityTexts } from '../numbers/mortality.js';

const AGE = 'Dan 75 oed';
const UNTESTED =
  'Ni chafwyd terfynau hyder, felly nid yw’n hysbys a yw’r gwahaniaethau’n ystadegol arwyddocaol.';
const TEXTS: MortalityTexts = {
  name: 'cyfradd marwolaethau wedi’i safoni’n uniongyrchol',
  unit: 'fesul 100,000',
  preventable: { cause: 'Pob achos a ystyrir yn ataliadwy', age: 'Pob oed' },
  cardiovascular: { cause: 'Clefyd cardiofasgwlaidd', age: AGE },
  cancer: { cause: 'Canser', age: AGE },
  respiratory: { cause: 'Clefyd anadlol', age: AGE },
  liver: { cause: 'Clefyd yr afu', age: AGE },
  provenance: {
    title: 'Marwolaethau o achosion a ystyrir yn ataliadwy a marwolaethau dan 75 oed, 2015 i 2017',
    publisher: 'Public Health England',
    vintage: 'fel yr argraffwyd yn Levelling Up Yorkshire and Humber, Gorffennaf 2020',
    method: 'Cyfraddau fesul 100,000 wedi’u safoni’n uniongyrchol yn ôl oedran',
    licence: 'Trwydded Llywodraeth Agored f3.0',
    attribution: 'Ffynhonnell: Public Health England, a drwyddedwyd dan Drwydded Llywodraeth Agored f3.0',
    notes: [
      UNTESTED,
      'Defnyddir y diffiniad o farwolaethau ataliadwy a oedd mewn grym cyn 2019. Mae’r ffigurau presennol ar gyfer yr un blynyddoedd yn defnyddio diffiniad arall, ac ni ellir eu cymharu â’r rhain.',
    ],
    caveats: [UNTESTED],
  },
};

/**
 * Mortality in Welsh, with the figures of `mortality`.
 *
 * @example
 * mortalityCy().observations[0]?.area.name; // 'Lloegr'
 */
export function mortalityCy(): Dataset {
  return buildMortality(TEXTS, 'cy');
}
