import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cyclesOf, importGraph } from '../../tools/import-cycles.js';

describe('import cycles', () => {
  const graph = (edges: Readonly<Record<string, readonly string[]>>) => new Map(Object.entries(edges));

  it('are found however long they are, each once', () => {
    assert.deepEqual(cyclesOf(graph({ a: ['b'], b: ['c'], c: ['b'] })), [['b', 'c', 'b']]);
    assert.deepEqual(cyclesOf(graph({ a: ['b'], b: ['c'], c: ['d'], d: ['a'] })), [
      ['a', 'b', 'c', 'd', 'a'],
    ]);
    assert.deepEqual(cyclesOf(graph({ a: ['a'] })), [['a', 'a']]);
  });

  it('are none where two files share a third', () => {
    assert.deepEqual(cyclesOf(graph({ a: ['b', 'c'], b: ['d'], c: ['d'], d: [] })), []);
  });

  it('are looked for in every package, over imports of types too', () => {
    const imports = importGraph();
    const names = new Set([...imports.keys()].map((file) => file.split('/')[1]));
    assert.deepEqual([...names].sort(), ['builder', 'charts', 'data', 'react', 'render', 'widgets']);
    // An import of types alone.
    assert.ok(
      imports.get('packages/charts/src/chart/types.ts')?.includes('packages/charts/src/plot/types.ts'),
    );
    for (const file of [...imports.values()].flat()) assert.ok(imports.has(file), file);
  });
});
