import type { ReaderNotes } from '../reader-notes.js';

/** English notes for readers of a chart with missing parts. */
export const enReaderNotes: ReaderNotes = {
  incomplete: 'These figures may not be complete.',
  unread: 'Some figures in the data could not be read.',
  limits: 'Some confidence limits could not be shown.',
  letters: 'Some letters could not be read.',
  contradiction: 'The data has different figures for the same place.',
  areas: 'Not every area that this page asks for is in these figures.',
  absent: 'Some areas have no figure here, so they are not shown.',
  benchmark: 'Not every area to compare with is in these figures.',
  noBenchmark: 'There is no area to compare these figures with.',
  outcomes: 'The data has no published outcomes to show.',
  order: 'The column that the table was sorted by is not in these figures.',
  offline: 'This device is offline.',
};
