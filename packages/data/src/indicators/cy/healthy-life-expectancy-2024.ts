// Not yet read by a translator.
import type { Dataset } from '../../dataset/dataset.js';
import type { HealthyLifeExpectancyTexts } from '../numbers/healthy-life-expectancy.js';
import { buildHealthyLifeExpectancy2024 } from '../numbers/healthy-life-expectancy-2024.js';

const TEXTS: HealthyLifeExpectancyTexts = {
  name: 'disgwyliad oes iach adeg geni',
  unit: 'blynyddoedd',
  sexes: ['Dynion', 'Menywod'],
  provenance: {
    title: 'Disgwyliad oes iach, datganiad Chwefror 2024',
    publisher: 'Swyddfa Ystadegau Gwladol',
    vintage: 'cyhoeddwyd ym mis Chwefror 2024',
    method: 'Dull Sullivan, tair blynedd wedi’u cyfuno, terfynau hyder 95%',
    licence: 'Trwydded Llywodraeth Agored f3.0',
    attribution: 'Ffynhonnell: Swyddfa Ystadegau Gwladol, a drwyddedwyd dan Drwydded Llywodraeth Agored f3.0',
    notes: [
      'Datganiad Chwefror 2024 yw hwn. Mae ei ffigurau ar gyfer 2015 i 2017 yn wahanol i’r rhai a argraffwyd yn adroddiad Gorffennaf 2020, ac i ddiwygiadau diweddarach. Nid yw’r ddau wedi’u cymysgu.',
    ],
  },
};

/**
 * Healthy life expectancy over periods in Welsh, with the figures of `healthyLifeExpectancy2024`.
 *
 * @example
 * healthyLifeExpectancy2024Cy().observations[0]?.area.name; // 'Lloegr'
 */
export function healthyLifeExpectancy2024Cy(): Dataset {
  return buildHealthyLifeExpectancy2024(TEXTS, 'cy');
}
