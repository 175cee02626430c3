const NONE = '\0no long table';

/** Rollup plugin: an element that draws no rows has no code for tables that are long. */
export const withoutLongTables = {
  name: 'without-long-tables',
  resolveId: {
    /** @type {'pre'} */
    order: 'pre',
    handler: (/** @type {string} */ id) => (id === './long-table.js' ? NONE : null),
  },
  load: (/** @type {string} */ id) => (id === NONE ? 'export const LongTable = null;' : null),
};
