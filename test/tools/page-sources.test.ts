import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';

/** The pages of the guide to dashboards, which an editor reads to make one of their own. */
const PAGES = ['dashboard', 'impact', 'observatory', 'profile'];

describe('the source of a page that shows how to compose one', () => {
  for (const name of PAGES)
    it(`is plain HTML under 150 lines, without a style or script in it: ${name}`, async () => {
      const source = await readFile(`stories/pages/${name}/index.html`, 'utf8');
      assert.ok(source.trimEnd().split('\n').length < 150);
      assert.doesNotMatch(source, /<style|\sstyle=|\son\w+=|javascript:/);
      for (const [, attributes, code] of source.matchAll(/<script([^>]*)>([^]*?)<\/script>/g)) {
        assert.match(attributes ?? '', / src="/);
        assert.equal(code, '');
      }
    });
});
