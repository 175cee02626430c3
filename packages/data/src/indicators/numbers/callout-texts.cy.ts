// Not yet read by a translator.
import type { CalloutTexts } from './callouts.js';

/** Where the figures in the text of the report come from. */
export const REPORT: Pick<CalloutTexts['provenance'], 'publisher' | 'vintage' | 'method'> = {
  publisher: 'Yorkshire & Humber AHSN, NHS Confederation a Yorkshire Universities',
  vintage: 'Gorffennaf 2020',
  method: 'Fel yr argraffwyd yn yr adroddiad, nad yw’n ffynhonnell wreiddiol y ffigur',
};

export const UNDATED =
  'Fel yr argraffwyd yn adroddiad Gorffennaf 2020. Ni wyddys ar gyfer pa flwyddyn y mae.';

export const UNTESTED =
  'Ni chafwyd terfynau hyder, felly nid yw’n hysbys a yw’r gwahaniaeth yn ystadegol arwyddocaol.';
