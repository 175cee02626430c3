/** What a server-rendered tree needs. Apart, because most pages have none. */
export { RestingTree } from './resting-tree.js';
