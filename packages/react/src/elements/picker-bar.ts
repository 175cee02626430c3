// Generated from packages/widgets/src/catalogue.ts by "npm run generate". Do not edit.
import '@commonweal/widgets/define/picker-bar.js';
import { CwPickerBar as Element } from '@commonweal/widgets/picker-bar/element.js';
import type { WidgetComponent } from '../wrap.js';
import { wrap } from '../wrap.js';

/** A bar of pickers that stays in view, and one line with a sheet on a phone. */
export const CwPickerBar: WidgetComponent<Element> = wrap('cw-picker-bar', Element, 'CwPickerBar');
