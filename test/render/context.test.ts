import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toHtml } from '@commonweal/render';

const CSV =
  'area_code,area,period,value\nE92000001,England,2019,2\nE92000001,England,2020,3\nE08000035,Leeds,2019,12.5\n' +
  'E08000035,Leeds,2020,14.5\nE06000014,York,2019,7.5\nE06000014,York,2020,8.5\n';
/** What a reader without script has of an element: its tree, without the data beside it. */
const treeOf = (html: string): string => html.slice(html.indexOf('<template'), html.indexOf('</template>'));
/** The opening tag of an element, which is all that its script reads of it. */
const tagOf = (html: string): string => html.slice(0, html.indexOf('>') + 1);

describe('an element as static HTML in a page context', () => {
  it('shows what the context asks for, and none of it is pinned by an attribute', () => {
    const { html, state } = toHtml('cw-stat', { data: CSV, context: { area: 'E08000035', period: '2019' } });
    assert.equal(state, 'ready');
    assert.match(treeOf(html), />12\.5/);
    assert.doesNotMatch(treeOf(html), />14\.5/);
    assert.doesNotMatch(tagOf(html), /area|period/);
  });

  it('keeps what its author pinned', () => {
    const { html } = toHtml('cw-stat', {
      data: CSV,
      attributes: { area: 'York' },
      context: { area: 'Leeds', period: '2019' },
    });
    assert.match(treeOf(html), />7\.5/);
    assert.doesNotMatch(treeOf(html), />12\.5/);
    assert.match(tagOf(html), / area="York"/);
  });

  it('says what its data lack, as in a browser', () => {
    const { html } = toHtml('cw-bar-ranking', { data: CSV, context: { area: 'Bristol' } });
    assert.match(html, /These figures do not include Bristol, so they stay as they were\./);
  });

  it('marks the row of the area, also where no word follows it', () => {
    const { html } = toHtml('cw-life-expectancy-table', { context: { area: 'Leeds' } });
    assert.deepEqual(html.match(/<tr [^>]*data-selected[^>]*>/g)?.length, 1);
    assert.match(html, /<tr [^>]*data-key="E08000035" data-selected[^>]*>/);
    assert.doesNotMatch(toHtml('cw-life-expectancy-table').html, /<tr [^>]*data-selected/);
  });

  it('follows the dashboard that it is in', () => {
    const { html } = toHtml('cw-dashboard', {
      attributes: { area: 'Leeds', period: '2019' },
      context: { area: 'York' },
      children: [{ element: 'cw-stat', data: CSV }],
    });
    const stat = html.slice(html.indexOf('<cw-stat'));
    assert.match(treeOf(stat), />12\.5/);
    assert.match(tagOf(html), / area="Leeds"/);
    assert.doesNotMatch(tagOf(stat), /area|period/);
  });
});
