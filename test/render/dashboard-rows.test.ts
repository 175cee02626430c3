import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toHtml } from '@commonweal/render';
import { areEven } from '../../packages/render/src/html/spans.js';

const DATA = 'area,value\nYork,1\nLeeds,2\n';

describe('areEven', () => {
  it('is true where the spans of children fill all their rows', () => {
    assert.ok(areEven(['full']));
    assert.ok(areEven(['third', 'third', 'third', 'half', 'half', 'two-thirds', 'third']));
  });

  it('is false where a row would be filled by a wider child, or a child says nothing', () => {
    assert.equal(areEven([]), false);
    assert.equal(areEven(['half']), false);
    assert.equal(areEven(['half', 'third']), false);
    assert.equal(areEven(['third', 'third', 'half', 'half']), false);
    assert.equal(areEven(['half', 'half', null]), false);
    assert.equal(areEven(['half', 'half', 'toString']), false);
  });
});

describe('a dashboard drawn on a server', () => {
  const rowsOf = (
    spans: readonly (string | null)[],
    all?: readonly (string | null)[],
  ): string | undefined => {
    const children = spans.map((span) => ({
      element: 'cw-bar-ranking',
      data: DATA,
      attributes: { 'data-span': span },
    }));
    return /class="(grid[^"]*)"/.exec(toHtml('cw-dashboard', { children, spans: all }).html)?.[1];
  };

  it('says before its widgets arrive that their rows need no filling', () => {
    assert.equal(rowsOf(['half', 'half']), 'grid even gathers');
    assert.equal(rowsOf(['half', null]), 'grid gathers');
  });

  it('counts children that are no widgets where it gets them', () => {
    assert.equal(rowsOf(['half'], ['half', 'half']), 'grid even gathers');
    assert.equal(rowsOf(['half', 'half'], ['half', 'half', null]), 'grid gathers');
  });
});
