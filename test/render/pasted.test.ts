import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { snippet } from '../../packages/render/src/snippet/snippet.js';
import { listSources } from '../../tools/site.js';
import { root } from '../../tools/rollup/workspace.js';

/** An element with a plain table in it, as a page has it, up to the words of the page. */
const PASTED = /<(cw-[a-z-]+)([^>]*)>\n {2}<div>\n[^]*?\n<\/\1>/g;

const files = [...(await listSources()).map(({ path }) => `stories${path}index.html`), 'docs/embedding.md'];
const pasted = await Promise.all(
  files.map(async (file) => ({
    file,
    found: [...(await readFile(join(root, file), 'utf8')).matchAll(PASTED)],
  })),
);

/** What `commonweal embed` writes for the same element. */
function embedded(tag: string, written: string): string {
  const attributes = [...written.matchAll(/([a-z-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [
    name,
    value,
  ]);
  return snippet(tag, { attributes: Object.fromEntries(attributes) as Record<string, string> }).markup;
}

describe('the plain tables pasted into pages', () => {
  it('are found', () => {
    assert.deepEqual(
      pasted.filter(({ found }) => found.length > 0).map(({ file }) => file),
      [
        'stories/pages/council/index.html',
        'stories/pages/dashboard/index.html',
        'stories/pages/nhs/index.html',
        'stories/pages/university/index.html',
        'docs/embedding.md',
      ],
    );
  });

  for (const { file, found } of pasted) {
    for (const [index, [markup, tag = '', attributes = '']] of found.entries()) {
      it(`are what embed writes today: ${file}, ${index + 1}, <${tag}>`, () => {
        assert.equal(markup, embedded(tag, attributes));
      });
    }
  }

  it('say of the scale of a drawing, which they have not, nothing', () => {
    const dots = { indicator: 'healthy-life-expectancy', benchmark: 'England', areas: 'York' };
    for (const [tag, attributes] of [
      ['cw-paired-comparison', dots],
      ['cw-productivity-ranking', { baseline: 'benchmark' }],
    ] as const)
      assert.doesNotMatch(snippet(tag, { attributes }).markup, /at zero/);
  });

  it('say what is measured under a headline that is a finding', () => {
    assert.match(
      snippet('cw-mortality-comparison', {}).markup,
      /<\/h2>\n {4}<p>Deaths per 100,000 people, age-standardised, 2015 to 2017<\/p>\n {4}<p>Directly/,
    );
  });

  it('say what changes how figures are read', () => {
    assert.match(snippet('cw-mortality-comparison', {}).markup, /<p>No confidence limits were found/);
  });
});
