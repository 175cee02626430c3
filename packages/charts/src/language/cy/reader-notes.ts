// Not yet read by a translator.
import type { ReaderNotes } from '../reader-notes.js';

/** Welsh notes for readers of a chart with missing parts. */
export const cyReaderNotes: ReaderNotes = {
  incomplete: 'Efallai nad yw’r ffigurau hyn yn gyflawn.',
  unread: 'Ni ellid darllen rhai o’r ffigurau yn y data.',
  limits: 'Ni ellid dangos rhai o’r terfynau hyder.',
  letters: 'Ni ellid darllen rhai llythrennau.',
  contradiction: 'Mae ffigurau gwahanol yn y data ar gyfer yr un lle.',
  areas: 'Nid yw pob ardal y mae’r dudalen hon yn gofyn amdani yn y ffigurau hyn.',
  absent: 'Nid oes ffigur yma ar gyfer rhai ardaloedd, felly ni chânt eu dangos.',
  benchmark: 'Nid yw pob ardal a ddewiswyd er cymhariaeth yn y ffigurau hyn.',
  noBenchmark: 'Nid oes ardal i gymharu’r ffigurau hyn â hi.',
  outcomes: 'Nid oes canlyniadau cyhoeddedig yn y data i’w dangos.',
  order: 'Nid yw’r golofn a ddefnyddiwyd i drefnu’r tabl yn y ffigurau hyn.',
  offline: 'Nid yw’r ddyfais hon ar-lein.',
};
