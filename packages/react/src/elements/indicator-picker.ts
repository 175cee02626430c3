// Generated from packages/widgets/src/catalogue.ts by "npm run generate". Do not edit.
import '@commonweal/widgets/define/indicator-picker.js';
import { CwIndicatorPicker as Element } from '@commonweal/widgets/indicator-picker/element.js';
import type { WidgetComponent } from '../wrap.js';
import { wrap } from '../wrap.js';

/** A field for the indicator. */
export const CwIndicatorPicker: WidgetComponent<Element> = wrap(
  'cw-indicator-picker',
  Element,
  'CwIndicatorPicker',
);
