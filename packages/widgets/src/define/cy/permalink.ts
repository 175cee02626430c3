// Generated from packages/widgets/src/catalogue.ts by "npm run generate". Do not edit.
import { registerElement } from '../../base/register.js';
import { CwPermalink } from '../../permalink/element.js';
import { cyPermalink } from '../../permalink/words.cy.js';

registerElement('cw-permalink', CwPermalink, { words: cyPermalink });

export { registerVersioned } from '../../base/register.js';
export { CwPermalink };

declare global {
  interface HTMLElementTagNameMap {
    'cw-permalink': CwPermalink;
  }
}
