// Generated from packages/widgets/src/catalogue.ts by "npm run generate". Do not edit.
import '@commonweal/widgets/define/league.js';
import { CwLeague as Element } from '@commonweal/widgets/league/generic.js';
import type { WidgetComponent } from '../wrap.js';
import { wrap } from '../wrap.js';

/** Areas in order of value as dots with confidence limits, and the ranks that each could have. */
export const CwLeague: WidgetComponent<Element> = wrap('cw-league', Element, 'CwLeague');
