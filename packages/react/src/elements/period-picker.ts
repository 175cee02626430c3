// Generated from packages/widgets/src/catalogue.ts by "npm run generate". Do not edit.
import '@commonweal/widgets/define/period-picker.js';
import { CwPeriodPicker as Element } from '@commonweal/widgets/period-picker/element.js';
import type { WidgetComponent } from '../wrap.js';
import { wrap } from '../wrap.js';

/** A field for the period, with the latest that all figures have. */
export const CwPeriodPicker: WidgetComponent<Element> = wrap('cw-period-picker', Element, 'CwPeriodPicker');
