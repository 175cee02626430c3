// Generated from packages/widgets/src/catalogue.ts by "npm run generate". Do not edit.
import '@commonweal/widgets/define/group-picker.js';
import { CwGroupPicker as Element } from '@commonweal/widgets/group-picker/element.js';
import type { WidgetComponent } from '../wrap.js';
import { wrap } from '../wrap.js';

/** A field for sex, age or another group. */
export const CwGroupPicker: WidgetComponent<Element> = wrap('cw-group-picker', Element, 'CwGroupPicker');
