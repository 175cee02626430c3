// Generated from packages/widgets/src/catalogue.ts by "npm run generate". Do not edit.
import { registerElement } from '../../base/register.js';
import { CwAreaPicker } from '../../area-picker/element.js';
import { cyAreaPicker } from '../../area-picker/words.cy.js';
import { Part } from '../../base/part.js';

registerElement('cw-area-picker', CwAreaPicker, {
  words: cyAreaPicker,
  names: new Part(async () => await import('../../pickers/area-register.js')),
  source: new Part(async () => ({
    ...(await import('../../base/picker-source.js')),
    ...(await import('@commonweal/data/messages/cy.js')),
    areaNames: (await import('@commonweal/data/areas/welsh-names.js')).welshNames,
  })),
});

export { registerVersioned } from '../../base/register.js';
export { CwAreaPicker };

declare global {
  interface HTMLElementTagNameMap {
    'cw-area-picker': CwAreaPicker;
  }
}
