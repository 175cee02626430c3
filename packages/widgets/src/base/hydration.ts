/** What hydrates a server-rendered tree, apart because most pages have none. */
export { hydrate } from '@lit-labs/ssr-client';
