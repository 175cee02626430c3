// Generated from packages/widgets/src/catalogue.ts by "npm run generate". Do not edit.
import { registerElement } from '../base/register.js';
import { CwPermalink } from '../permalink/element.js';
import { enPermalink } from '../permalink/words.en.js';

registerElement('cw-permalink', CwPermalink, { words: enPermalink });

export { registerVersioned } from '../base/register.js';
export { CwPermalink };

declare global {
  interface HTMLElementTagNameMap {
    'cw-permalink': CwPermalink;
  }
}
