import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { TableChart } from '@commonweal/charts';
import { decode, isMissing } from '@commonweal/data';
import { parseFragment } from 'parse5';
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { makeElement } from '../../packages/render/src/element.js';
import { dataBlock } from '../../packages/render/src/html/data-block.js';
import { root } from '../../tools/rollup/workspace.js';

/** An element as written in a snippet. */
export interface Snippet {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** The expected result of a snippet with a file. */
export interface Expected {
  readonly file: string;
  /** Row names in order, separated by semicolons. */
  readonly rows: string;
  /** Figures of some rows, as the file has them; blank if missing. */
  readonly figures: Readonly<Record<string, readonly string[]>>;
  /** Outcomes of some rows. */
  readonly outcomes?: Readonly<Record<string, readonly (string | null)[]>>;
  /** Total number of figures, and how many of them the file lacks. */
  readonly count: number;
  readonly missing?: number;
}

/** A recipe by its heading in docs/recipes.md, with the expected results for a small file and the real one. */
export interface Recipe {
  readonly heading: string;
  readonly small: Expected;
  readonly real: Expected;
}

/** The first of our elements in an HTML text. */
export function snippetIn(html: string): Snippet {
  const element = parseFragment(html).childNodes.find(
    (node): node is Tree.Element => 'tagName' in node && node.tagName.startsWith('cw-'),
  );
  assert.ok(element !== undefined, html);
  return {
    tag: element.tagName,
    attributes: Object.fromEntries(element.attrs.map(({ name, value }) => [name, value])),
  };
}

/** Reads a page of the documentation. */
export const page = (name: string): Promise<string> => readFile(join(root, 'docs', name), 'utf8');

/** Splits a page at its second-level headings. */
export function partsOf(text: string): ReadonlyMap<string, string> {
  const parts = text.split(/^## /m).slice(1);
  return new Map(
    parts.map((part) => {
      const end = part.indexOf('\n');
      return [part.slice(0, end).trim(), part.slice(end + 1)] as const;
    }),
  );
}

/** The HTML code blocks in a text. */
export const blocksOf = (text: string): string[] =>
  [...text.matchAll(/```html\n([^]*?)```/g)].map(([, block = '']) => block);

/** What an element makes of a file, as it would in a page. */
export function made({ tag, attributes }: Snippet, bytes: Uint8Array) {
  const { text } = decode(bytes);
  assert.ok(text !== null);
  const { src, ...others } = attributes;
  assert.notEqual(src, '');
  return makeElement(tag, others, dataBlock(text)).element;
}

/** Asserts what a snippet makes of a file: its rows in order, its figures as the file has them, and none lost. */
export function assertMakes(snippet: Snippet, bytes: Uint8Array, expected: Expected): void {
  const { state, model, issues } = made(snippet, bytes);
  assert.equal(state, 'ready', issues.map(({ message }) => message).join('\n'));
  assert.ok(model !== null);
  const at = model.columns.findIndex(({ kind }) => kind === 'area');
  assert.equal(model.rows.map(({ cells }) => cells[at]?.text).join('; '), expected.rows);
  assert.equal(model.more, null);
  const shown = shownBy(model);
  for (const [name, figures] of Object.entries(expected.figures))
    assert.deepEqual(
      shown.filter((each) => each.name === name).map(({ raw }) => raw),
      figures,
      name,
    );
  for (const [name, outcomes] of Object.entries(expected.outcomes ?? {}))
    assert.deepEqual(
      shown.filter((each) => each.name === name).map(({ outcome }) => outcome),
      outcomes,
      name,
    );
  assert.equal(shown.length, expected.count);
  assert.equal(shown.filter(({ isThere }) => !isThere).length, expected.missing ?? 0);
}

function shownBy({ shown }: TableChart) {
  return shown.map(({ observation: { area, raw, value }, outcome }) => ({
    name: area.name,
    raw,
    outcome,
    isThere: !isMissing(value),
  }));
}
