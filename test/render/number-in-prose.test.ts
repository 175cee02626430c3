import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toHtml, toSvg } from '@commonweal/render';
import { snippet } from '../../packages/render/src/snippet/snippet.js';

const attributes = { area: 'York', benchmark: 'England', unit: '%' };
const data = 'area,value\nEngland,3.5\nYork,1.5\n';

test('a number in prose is rendered as words in a line, which need no script', () => {
  const { html, state } = toHtml('cw-value', { data, attributes });
  assert.equal(state, 'ready');
  assert.match(html, /<data part="value"[^>]* value="1.5">(?:<!--[^>]*-->)*1\.5%/);
  assert.doesNotMatch(html.replace(/<style>.*?<\/style>/s, ''), /<figure|<table|role=|<h\d/);
});

test('the snippet of a number in prose is one line, with what it says now as the text that stays', () => {
  const { markup, isDrawn } = snippet('cw-value', {
    attributes: { indicator: 'sickness-absence', area: 'E12000003', say: 'outcome' },
  });
  assert.equal(
    markup,
    '<cw-value indicator="sickness-absence" area="E12000003" say="outcome">was higher than the UK</cw-value>',
  );
  assert.equal(isDrawn, true);
});

test('a number in prose that cannot be stated leaves a snippet without text, and says why', () => {
  const { markup, issues, isDrawn } = snippet('cw-value', { data, attributes: { area: 'Leeds' } });
  assert.match(markup, /<\/script><\/cw-value>$/);
  assert.deepEqual([issues[0]?.code, isDrawn], ['unknown-area', false]);
});

test('a number in prose has no image', () => {
  assert.throws(() => toSvg('cw-value', { data, attributes }), /words within a sentence/);
});
