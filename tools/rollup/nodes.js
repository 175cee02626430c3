/**
 * Every node of an ESTree, including `node` itself.
 * @returns {Generator<any>}
 */
export function* nodes(/** @type {any} */ node) {
  if (Array.isArray(node)) for (const item of node) yield* nodes(item);
  else if (typeof node?.type === 'string') {
    yield node;
    for (const value of Object.values(node)) if (value && typeof value === 'object') yield* nodes(value);
  }
}
