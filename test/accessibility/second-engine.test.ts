import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { root } from '../../tools/rollup/workspace.js';
import { WIDGETS } from '../support/grammars.js';
import { showStories, usualStories } from './usual-stories.js';

/** What the engine says of one rule and one element. */
interface Issue {
  readonly ruleId: string;
  readonly value: readonly [policy: string, confidence: string];
  readonly path: { readonly dom: string };
  readonly message: string;
}
type Engine = new () => {
  check(node: Element, rules: readonly string[]): Promise<{ results: readonly Issue[] }>;
};

/** Rules that are wrong about our elements, each with its reason. */
const CLEARED: Readonly<Record<string, string>> = {
  table_caption_empty:
    'It takes the text of an element within the caption for none. The caption names the table in the tree of the browser (test/accessibility/trees).',
};

const ENGINE = 'node_modules/accessibility-checker-engine/ace-window.js';

const issuesOf = (page: Page): Promise<readonly Issue[]> =>
  page.evaluate(async () => {
    const { Checker } = (globalThis as unknown as { ace_ibma: { Checker: Engine } }).ace_ibma;
    const story = document.querySelector('#storybook-root')!;
    const { results } = await new Checker().check(story, ['WCAG_2_2']);
    return results.map(({ ruleId, value, path, message }) => ({ ruleId, value, path, message }));
  });

/**
 * The engine of IBM Equal Access beside axe: other people have read the guidelines anew for it. What it only asks a
 * person to look at, and what it recommends beyond WCAG, is no violation.
 */
describe('IBM Equal Access', () => {
  const issues = new Map<string, readonly Issue[]>();

  before(async () => {
    const stories = await usualStories();
    const names = new Map([...stories].map(([name, id]) => [id, name]));
    await showStories(
      names.keys(),
      async (page, id) => {
        issues.set(names.get(id)!, await issuesOf(page));
      },
      await readFile(join(root, ENGINE), 'utf8'),
    );
  });

  for (const tag of WIDGETS) {
    it(`finds no violation of WCAG 2.2 in <${tag}> (check 57)`, () => {
      const found = issues.get(tag.replace('cw-', '')) ?? [];
      const inside = found.filter(({ path }) => path.dom.includes('#document-fragment'));
      assert.ok(inside.length > 100, `it looked at little of the shadow tree: ${inside.length}`);
      const violations = found
        .filter(({ value: [policy, confidence] }) => policy === 'VIOLATION' && confidence === 'FAIL')
        .filter(({ ruleId }) => CLEARED[ruleId] === undefined)
        .map(({ ruleId, message, path }) => `${ruleId}: ${message}, ${path.dom}`);
      assert.equal(violations.join('\n'), '');
    });
  }
});
