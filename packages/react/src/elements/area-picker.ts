// Generated from packages/widgets/src/catalogue.ts by "npm run generate". Do not edit.
import '@commonweal/widgets/define/area-picker.js';
import { CwAreaPicker as Element } from '@commonweal/widgets/area-picker/element.js';
import type { WidgetComponent } from '../wrap.js';
import { wrap } from '../wrap.js';

/** A field that finds an area by name, former name or code, and what to compare it with. */
export const CwAreaPicker: WidgetComponent<Element> = wrap('cw-area-picker', Element, 'CwAreaPicker');
