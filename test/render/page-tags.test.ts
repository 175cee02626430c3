import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readPage } from '../../packages/render/src/doctor/page.js';
import { growthOf, repeated } from '../fuzz/speed.js';
import { factsOfTree } from './tree-facts.js';

/** Pieces of pages: ours, what ends a paragraph, what bounds a search, what has no tags in it. */
const PIECES = [
  '<cw-bar-ranking>', '</cw-bar-ranking>', '<cw-bar-ranking />', '<cw-dashboard>', '</cw-dashboard>', '<cw-x benchmark="a">', '</cw-x>',
  '<p>', '</p>', '<div>', '</div>', '<span>', '</span>', '<section>', '</section>', '<h1>', '</h1>', '<h3>', '</h2>', '<ul>', '</ul>', '<li>', '</li>',
  '<dl>', '<dt>', '<dd>', '</dl>', '<button>', '</button>', '<img src="a">', '<br>', 'text', ' ', '<!-- <h2> -->',
  '<table><tr><td>', '</td></tr></table>', '</td><td>', '</tr><tr><th>', '</table>',
  '<template><h2>x</h2><cw-x></cw-x></template>', '<template shadowrootmode="open"><style></style><p>x</p></template>', '<style>cw-a{}</style>', '<script src="a.js"></script>', '<script>"<h6>"</script>',
  '<iframe data-commonweal src="/frame/?entry=a"></iframe>', '<textarea><h1></textarea>', '<noscript><h1>x</h1></noscript>',
  '<base href="/b/">', '<meta http-equiv="content-security-policy" content="a">', '<svg><path /><title>T</title></svg>', '<svg><g><div>',
  '<article>', '</article>', '<a href="#">x</a>', '<b>x</b>', '<details>', '</details>',
] as const; // prettier-ignore

/** What of a page both readers know. */
const known = (html: string, read: typeof readPage): unknown => {
  const { elements, frames, policies, base, scripts } = read(html);
  return { elements, frames, policies, base, scripts };
};

describe('the tags of a page', () => {
  it('say of our elements what the tree of the HTML parser says', () => {
    const markup = fc
      .array(fc.constantFrom(...PIECES), { maxLength: 14 })
      .map((pieces) => `<!doctype html><body>${pieces.join('')}`);
    fc.assert(
      fc.property(markup, (html) => {
        assert.deepEqual(known(html, readPage), known(html, factsOfTree));
      }),
      { numRuns: 2000 },
    );
  });

  const nested: readonly (readonly [what: string, text: (length: number) => string])[] = [
    ['elements', repeated('', '<div>')],
    ['elements in a paragraph', repeated('', '<div><p>')],
    ['lines of text', repeated('', '<b><p>')],
    ['end tags of nothing', (length) => repeated('', '<span>')(length / 2) + repeated('', '</cw-x>')(length / 2)],
    ['end tags out of reach', (length) => repeated('<cw-x>', '<div>')(length / 2) + repeated('', '</cw-x>')(length / 2)],
    ['dashboards', repeated('', '<cw-dashboard>')],
    ['dashboards with words', repeated('', '<cw-dashboard>x')],
    ['widgets', repeated('', '<cw-bar-ranking>')],
    ['widgets in a row', repeated('', '<cw-bar-ranking heading-level=3></cw-bar-ranking>')],
    ['lists', repeated('', '<ul><li>')],
    ['tables', repeated('', '<table><tr><td>')],
    ['rows without a table', repeated('<table>', '<tr><td><p>')],
    ['drawings', repeated('', '<svg><foreignObject>')],
    ['drawings that a tag leaves', repeated('<svg><foreignObject>', '<svg><g><b>')],
    ['templates', repeated('', '<template shadowrootmode=open>')],
    ['headings', repeated('', '<h2><h3>')],
    ['forms and buttons', repeated('', '<form><button>')],
    ['frames', repeated('', '<iframe src="/frame/?entry=a"></iframe>')],
    ['an address of frames', repeated('<iframe src="', '/frame/', '"></iframe>')],
    ['a comment without an end', repeated('', '<!--')],
    ['a script without an end', repeated('<script>', '<!--<script>')],
    ['angle brackets', repeated('', '<')],
    ['references', repeated('<p title="', '&am', '">')],
    ['quotation marks', repeated('<p ', '"=')],
  ]; // prettier-ignore
  for (const [what, text] of nested) {
    it(`take no more than their length to read, however deep: ${what}`, () => {
      const { isSteep, milliseconds } = growthOf({ name: what, text }, readPage);
      assert.equal(isSteep, false, `${milliseconds} ms`);
    });
  }

  it('are read twenty thousand deep, which no stack of calls would be', () => {
    for (const unit of ['<div>', '<cw-dashboard>', '<table><td>']) {
      const { elements } = readPage(`<!doctype html>${unit.repeat(20_000)}<cw-bar-ranking></cw-bar-ranking>`);
      assert.equal(elements.at(-1)?.tag, 'cw-bar-ranking', unit);
    }
  });
});
