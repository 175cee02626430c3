// Generated from packages/widgets/src/catalogue.ts by "npm run generate". Do not edit.
import '@commonweal/widgets/define/area-profile.js';
import { CwAreaProfile as Element } from '@commonweal/widgets/area-profile/generic.js';
import type { WidgetComponent } from '../wrap.js';
import { wrap } from '../wrap.js';

/** The indicators of an area, each against the benchmark and among the other areas. */
export const CwAreaProfile: WidgetComponent<Element> = wrap('cw-area-profile', Element, 'CwAreaProfile');
