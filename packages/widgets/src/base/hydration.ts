/** Hydrates a server-rendered tree. Apart, because most pages have none. */
export { hydrate } from '@lit-labs/ssr-client';
