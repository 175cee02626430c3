// Not yet read by a translator.
import type { Dataset } from '../../dataset/dataset.js';
import {
  buildHealthyLifeExpectancy,
  type HealthyLifeExpectancyTexts,
} from '../numbers/healthy-life-expectancy.js';

const TEXTS: HealthyLifeExpectancyTexts = {
  name: 'disgwyliad oes iach adeg geni',
  unit: 'blynyddoedd',
  sexes: ['Dynion', 'Menywod'],
  provenance: {
    title: 'Disgwyliadau oes yn ôl cyflwr iechyd, y DU: 2015 i 2017',
    publisher: 'Swyddfa Ystadegau Gwladol',
    vintage: 'cyhoeddwyd 12 Rhagfyr 2018',
    method: 'Dull Sullivan, tair blynedd wedi’u cyfuno, terfynau hyder 95%; dangosydd Fingertips 90362 hefyd',
    licence: 'Trwydded Llywodraeth Agored f3.0',
    attribution: 'Ffynhonnell: Swyddfa Ystadegau Gwladol, a drwyddedwyd dan Drwydded Llywodraeth Agored f3.0',
    notes: [
      'Dangosir y gwerthoedd fel y’u hargraffwyd yn yr adroddiad Levelling Up Yorkshire and Humber (Gorffennaf 2020). Mae cymariaethau’n defnyddio’r gwerthoedd cyhoeddedig â dau le degol.',
      'Diwygiwyd y gyfres yn 2024. Mae’r ffigurau diwygiedig ar gyfer yr un blynyddoedd yn wahanol, ac nid ydynt wedi’u cymysgu â’r rhain.',
    ],
  },
};

/**
 * Healthy life expectancy in Welsh, with the figures of `healthyLifeExpectancy`.
 *
 * @example
 * healthyLifeExpectancyCy().observations[0]?.area.name; // 'Lloegr'
 */
export function healthyLifeExpectancyCy(): Dataset {
  return buildHealthyLifeExpectancy(TEXTS, 'cy');
}
