import { fileSize } from '@commonweal/charts/language/source.js';
import { enContext } from '../context/words.en.js';
import type { DashboardWords } from './words.js';

/** English for a dashboard. */
export const enDashboard: DashboardWords = {
  lang: 'en',
  texts: {
    about: 'About these figures',
    download: 'Download all data',
    fileSize: (type, bytes) => `${type}, ${fileSize(bytes, 'bytes')}`,
    list: 'List of files',
    failed: 'The data could not be downloaded. Try again.',
    ...enContext.texts,
  },
};
