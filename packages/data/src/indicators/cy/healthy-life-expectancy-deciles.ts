// Not yet read by a translator.
import type { Dataset } from '../../dataset/dataset.js';
import { buildHealthyLifeExpectancyDeciles } from '../numbers/healthy-life-expectancy-deciles.js';

/**
 * Healthy life expectancy by deprivation in Welsh, with the figures of `healthyLifeExpectancyDeciles`.
 *
 * @example
 * healthyLifeExpectancyDecilesCy().observations[0]?.area.name; // 'Lloegr'
 */
export function healthyLifeExpectancyDecilesCy(): Dataset {
  const texts = {
    name: 'disgwyliad oes iach adeg geni',
    unit: 'blynyddoedd',
    men: 'Dynion',
    most: 'mwyaf difreintiedig',
    least: 'lleiaf difreintiedig',
    all: 'Pawb',
    provenance: {
      title: 'Health state life expectancies by national deprivation deciles, England: 2015 to 2017',
      publisher: 'Swyddfa Ystadegau Gwladol',
      vintage: 'cyhoeddwyd ar 27 Mawrth 2019',
      method:
        'Dull Sullivan, tair blynedd wedi’u cyfuno; ardaloedd bach wedi’u rhestru yn ôl y Mynegai Amddifadedd Lluosog',
      licence: 'Trwydded Llywodraeth Agored f3.0',
      attribution:
        'Ffynhonnell: Swyddfa Ystadegau Gwladol, a drwyddedwyd dan Drwydded Llywodraeth Agored f3.0',
      notes: [
        'Mae’r datganiad yn rhoi mynegai goledd anghydraddoldeb o 19.1 o flynyddoedd ar gyfer y ffigurau hyn, a bwlch o 18.7 o flynyddoedd rhwng y ddau ddegfed ar y pennau. Nid yw’n rhoi mynegai cymharol.',
        'O ddatganiad 12 Rhagfyr 2018 y daw’r ffigur ar gyfer pob dyn yn Lloegr.',
      ],
    },
  };
  return buildHealthyLifeExpectancyDeciles(texts, 'cy');
}
