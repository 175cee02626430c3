// Not yet read by a translator.
import { fileSize } from '@commonweal/charts/language/source.js';
import { cyContext } from '../context/words.cy.js';
import type { DashboardWords } from './words.js';

/** Welsh for a dashboard. */
export const cyDashboard: DashboardWords = {
  lang: 'cy',
  texts: {
    about: 'Ynghylch y ffigurau hyn',
    download: 'Lawrlwytho’r holl ddata',
    fileSize: (type, bytes) => `${type}, ${fileSize(bytes, 'beit')}`,
    list: 'Rhestr o ffeiliau',
    failed: 'Ni ellid lawrlwytho’r data. Rhowch gynnig arall arni.',
    ...cyContext.texts,
  },
};
