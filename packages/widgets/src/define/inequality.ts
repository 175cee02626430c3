// Generated from packages/widgets/src/catalogue.ts by "npm run generate". Do not edit.
import { registerElement } from '../base/register.js';
import { CwInequality } from '../inequality/generic.js';
import { engineOf } from '../base/model-engine.js';
import { reading } from '../base/reading.js';
import { inequality } from '../inequality/widget.js';
import { issueMessages as messages } from '@commonweal/data/messages/en.js';
import { enInequality } from '../inequality/words.en.js';
import { BUILT_IN } from '../built-in/en.js';
import { healthyLifeExpectancyDeciles } from '@commonweal/data/indicators/healthy-life-expectancy-deciles.js';

registerElement('cw-inequality', CwInequality, {
  engine: engineOf(inequality, reading),
  words: enInequality,
  messages,
  indicators: new Map([...BUILT_IN, ['healthy-life-expectancy-deciles', healthyLifeExpectancyDeciles]]),
});

export { registerVersioned } from '../base/register.js';
export { CwInequality };

declare global {
  interface HTMLElementTagNameMap {
    'cw-inequality': CwInequality;
  }
}
