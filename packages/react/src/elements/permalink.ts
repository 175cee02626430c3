// Generated from packages/widgets/src/catalogue.ts by "npm run generate". Do not edit.
import '@commonweal/widgets/define/permalink.js';
import { CwPermalink as Element } from '@commonweal/widgets/permalink/element.js';
import type { WidgetComponent } from '../wrap.js';
import { wrap } from '../wrap.js';

/** A button that copies the address of the page with the choice in it. */
export const CwPermalink: WidgetComponent<Element> = wrap('cw-permalink', Element, 'CwPermalink');
