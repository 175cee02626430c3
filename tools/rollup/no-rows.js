/** What an element without rows has in place of what only rows need, by the end of its address. */
const STUBS = [
  [/^\.\/\w+\/long-table-words\.js$/, 'export const enManyRows = {}, cyManyRows = {};'],
  // No column is ever pressed: the order is the author's.
  [
    /^\.\/reader-order\.js$/,
    'export class ReaderOrder { isReaders = () => false; authorOf = () => undefined; undo = () => null; }',
  ],
  // Nothing in it takes the focus.
  [/^\.\/keep-focus\.js$/, 'export const keepFocus = () => () => undefined;'],
  // All is rendered.
  [
    /^\.\/row-window\.js$/,
    'export class RowWindow { words = null; expanded = false; coming = null; windows = () => false; of = (view) => view; move = () => false; }',
  ],
  // It draws no line through ordered groups, and has nothing to say of them.
  [/^\.\/\w+\/gradients\.js$/, 'export const gradients = {};'],
  // Nothing of it is announced; widgets beside it announce a choice themselves.
  [
    /^\.\/context-voice\.js$/,
    'export class ContextVoice { follow = () => Promise.resolve(); rest() {} end() {} }',
  ],
];
const STUB = '\0without rows ';

/** Rollup plugin: an element that draws no rows has no code and no words for windows of them and their order. */
export const withoutRows = {
  name: 'without-rows',
  resolveId: {
    /** @type {'pre'} */
    order: 'pre',
    handler(/** @type {string} */ id) {
      const at = STUBS.findIndex(([address]) => /** @type {RegExp} */ (address).test(id));
      return at === -1 ? null : `${STUB}${at}`;
    },
  },
  load: (/** @type {string} */ id) => (id.startsWith(STUB) ? STUBS[Number(id.slice(STUB.length))][1] : null),
};
