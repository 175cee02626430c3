// Generated from packages/widgets/src/catalogue.ts by "npm run generate". Do not edit.
import { registerElement } from '../../base/register.js';
import { CwIndicatorPicker } from '../../indicator-picker/element.js';
import { cyIndicatorPicker } from '../../indicator-picker/words.cy.js';
import { Part } from '../../base/part.js';

registerElement('cw-indicator-picker', CwIndicatorPicker, {
  words: cyIndicatorPicker,
  names: new Part(async () => await import('../../pickers/area-register.js')),
  source: new Part(async () => ({
    ...(await import('../../base/picker-source.js')),
    ...(await import('@commonweal/data/messages/cy.js')),
    areaNames: (await import('@commonweal/data/areas/welsh-names.js')).welshNames,
  })),
});

export { registerVersioned } from '../../base/register.js';
export { CwIndicatorPicker };

declare global {
  interface HTMLElementTagNameMap {
    'cw-indicator-picker': CwIndicatorPicker;
  }
}
