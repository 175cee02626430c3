import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toHtml } from '@commonweal/render';

describe('a widget drawn on a server', () => {
  it('calls areas that have a code alone by their official names, at once', () => {
    const { html, state } = toHtml('cw-bar-ranking', {
      data: 'area_code,value\nE06000014,65.3\nE08000035,64.7',
    });
    assert.equal(state, 'ready');
    for (const name of ['York', 'Leeds'])
      assert.match(html.replace(/<script[^]*<\/script>/, ''), new RegExp(`>${name}<`));
  });

  it('knows what lies in what', () => {
    const { html, issues } = toHtml('cw-bar-ranking', {
      data: 'area_code,area,value\nE06000014,York,65.3\nE08000035,Leeds,64.7\nE08000003,Manchester,60.1',
      attributes: { areas: 'within=E12000003' },
    });
    assert.deepEqual(issues, []);
    assert.doesNotMatch(html.replace(/<script[^]*<\/script>/, ''), /Manchester/);
  });

  it('tells its reader what a reader must know, and neither codes nor attributes', () => {
    const { html, state } = toHtml('cw-bar-ranking', {
      data: 'area;value\nYork;about 5\nLeeds;2\nHull;3\n\nSource: ONS',
      attributes: { area: 'Yorke' },
    });
    assert.equal(state, 'partial');
    const said = [...html.matchAll(/<p>(?:<!--[^>]*-->)*([^<]*)/g)].map(([, text]) => text);
    assert.ok(said.includes('Some figures could not be shown.'));
    assert.ok(said.includes('Not every area that this page asks for is in these figures.'));
    assert.doesNotMatch(html, /class="code"|unreadable-number|decimal=/);
  });
});
