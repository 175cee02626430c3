// Generated from packages/widgets/src/catalogue.ts by "npm run generate". Do not edit.
import { registerElement } from '../base/register.js';
import { CwTrend } from '../trend/generic.js';
import { engineOf } from '../base/model-engine.js';
import { reading } from '../base/reading.js';
import { trend } from '../trend/widget.js';
import { issueMessages as messages } from '@commonweal/data/messages/en.js';
import { enTrend } from '../trend/words.en.js';
import { BUILT_IN } from '../built-in/en.js';
import { healthyLifeExpectancy2024 } from '@commonweal/data/indicators/healthy-life-expectancy-2024.js';

registerElement('cw-trend', CwTrend, {
  engine: engineOf(trend, reading),
  words: enTrend,
  messages,
  indicators: new Map([...BUILT_IN, ['healthy-life-expectancy-2024', healthyLifeExpectancy2024]]),
});

export { registerVersioned } from '../base/register.js';
export { CwTrend };

declare global {
  interface HTMLElementTagNameMap {
    'cw-trend': CwTrend;
  }
}
