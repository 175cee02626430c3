// Generated from packages/widgets/src/catalogue.ts by "npm run generate". Do not edit.
import '@commonweal/widgets/define/value.js';
import { CwValue as Element } from '@commonweal/widgets/value/generic.js';
import type { WidgetComponent } from '../wrap.js';
import { wrap } from '../wrap.js';

/** A live number, phrase or sentence within a sentence of the page. */
export const CwValue: WidgetComponent<Element> = wrap('cw-value', Element, 'CwValue');
