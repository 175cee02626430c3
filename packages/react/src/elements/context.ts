// Generated from packages/widgets/src/catalogue.ts by "npm run generate". Do not edit.
import '@commonweal/widgets/define/context.js';
import { CwContext as Element } from '@commonweal/widgets/context/element.js';
import type { WidgetComponent } from '../wrap.js';
import { wrap } from '../wrap.js';

/** Holds one choice of area, period and group for a part of the page, which all widgets in it follow. */
export const CwContext: WidgetComponent<Element> = wrap('cw-context', Element, 'CwContext');
