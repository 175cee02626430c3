import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { distinctAreas, distinctPeriods, isMissing, readDataset, type ReadResult } from '@commonweal/data';
import { toHtml } from '@commonweal/render';
import { tagsOf } from '@commonweal/widgets/catalogue.js';
import type { Page } from 'playwright-core';
import { root } from '../../tools/rollup/workspace.js';
import { run } from '../render/run.js';
import { BrowserSite, withBrowser } from '../support/browser-site.js';
import { settle } from '../support/elements.js';
import { type Answer, fileAnswer } from '../support/serve.js';
import { type Case, CASES, PAGE_CASES, type Reading, type Showing } from './cases.js';

const FOLDER = join(root, 'test/fixtures/cases');
const bytesOf = (file: string): Uint8Array => readFileSync(join(FOLDER, file));

/** `a=b; c=d` as the option has it. */
const mapOf = (text: string): ReadonlyMap<string, string> =>
  new Map(text.split(';').map((pair) => pair.split('=').map((part) => part.trim()) as [string, string]));

const read = ({ file, reading = {} }: Case): ReadResult =>
  readDataset(
    bytesOf(file),
    Object.fromEntries(Object.entries(reading).map(([name, text]) => [name, mapOf(text)])),
  );

/** What a result comes to, in the words of the table. */
function comesTo({ dataset, roles }: ReadResult): Required<Omit<Reading, 'says' | 'never' | 'refused'>> {
  const { observations, indicator } = dataset;
  return {
    areas: distinctAreas(observations).map(({ code, name }) => code ?? name),
    values: observations.map(({ value }) => (isMissing(value) ? value.missing : value)),
    periods: distinctPeriods(observations).map(({ label }) => label),
    limits: observations.map(({ limits: [pair] }) =>
      pair === undefined ? '–' : `${pair.lower}–${pair.upper}`,
    ),
    unit: indicator.unit.toLowerCase(),
    indicator: indicator.name,
    roles: Object.fromEntries(roles.map(({ column, role }) => [column, role])),
  };
}

function assertSays(text: string, says: readonly RegExp[] = [], never: readonly RegExp[] = []): void {
  for (const pattern of says) assert.match(text, pattern);
  for (const pattern of never) assert.doesNotMatch(text, pattern);
}

/** What a reader gets of an element. */
interface Shown {
  readonly state: string | null;
  readonly text: string;
  readonly rows: readonly string[];
  /** Heading, finding and the words of every row, which a server and a browser write alike. */
  readonly chart: readonly string[];
}

/** The elements of a page, as they are. */
async function shownIn(page: Page): Promise<Shown[]> {
  const all = await page.evaluate(
    (tags) =>
      [...document.querySelectorAll(tags)].map((element) => {
        const tree = element.shadowRoot;
        const rows = [...(tree?.querySelectorAll('tr[data-key]') ?? [])];
        return {
          state: element.getAttribute('state'),
          text: tree?.querySelector('figure')?.textContent ?? '',
          rows: rows.map(
            (row) => (row.querySelector('th .name') ?? row.querySelector('th'))?.textContent ?? '',
          ),
          chart: [
            ...[...(tree?.querySelectorAll('[part~=heading], [part~=finding]') ?? [])].map(
              (part) => part.textContent,
            ),
            ...rows.map((row) => row.textContent),
          ],
        };
      }),
    tagsOf('widget').join(),
  );
  return all.map(({ state, text, rows, chart }) => ({
    state,
    text: words(text),
    rows: rows.map(words),
    chart: chart.map(words),
  }));
}

/** As a browser shows white space, without the marks that keep names apart. */
const words = (text: string): string =>
  text
    .replace(/[\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

const attributesOf = ({ attributes = {} }: Showing): string =>
  Object.entries(attributes)
    .map(([name, text]) => ` ${name}="${text.replaceAll('&', '&amp;')}"`)
    .join('');

const pageOf = (body: string, script = ''): string =>
  `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>Case</title>${script}<body>${body}</body></html>`;

const SCRIPT = '<script type="module" src="/cdn/commonweal.min.js"></script>';

class CaseSite extends BrowserSite {
  protected override file(path: string): Promise<Answer> | null {
    if (path.endsWith('.min.js')) {
      const name = path.slice(path.lastIndexOf('/') + 1);
      return fileAnswer(join(root, 'packages/widgets/cdn', name), 'text/javascript');
    }
    const [, folder, ...rest] = path.split('/');
    if (folder !== 'cases') return null;
    const file = rest.join('/');
    return fileAnswer(join(FOLDER, file), file.endsWith('.html') ? 'text/html' : 'text/plain');
  }

  /** What the elements at an address show. */
  async shown(path: string, javaScriptEnabled = true): Promise<Shown[]> {
    const context = await this.browser.newContext({ javaScriptEnabled });
    try {
      const page = await context.newPage();
      // A footer says when the data were read, and a case may say that a month is not in it.
      await page.clock.setFixedTime('2001-02-03T12:00:00Z');
      await page.goto(this.origin + path, { waitUntil: 'load' });
      if (javaScriptEnabled) await settle(page);
      return await shownIn(page);
    } finally {
      await context.close();
    }
  }
}

for (const one of CASES) {
  const expected = one.read;
  describe(`${one.file}: ${one.what}`, () => {
    it('is what a file is read as', () => {
      const result = read(one);
      const found = comesTo(result);
      const refused = result.issues.some(({ severity }) => severity === 'fatal');
      assert.equal(
        refused,
        expected.refused === true,
        result.issues.map(({ message }) => message).join('\n'),
      );
      for (const key of ['areas', 'values', 'periods', 'limits', 'unit', 'indicator'] as const) {
        if (expected[key] !== undefined) assert.deepEqual(found[key], expected[key], key);
      }
      for (const [column, role] of Object.entries(expected.roles ?? {}))
        assert.equal(found.roles[column], role);
      assertSays(result.issues.map(({ message }) => message).join('\n'), expected.says, expected.never);
    });

    it('is what the command line checks', async () => {
      const result = read({ ...one, reading: {} });
      const { exit, out } = await run(['check', join(FOLDER, one.file), '--json']);
      const checked = JSON.parse(out) as {
        areas: number;
        values: { numbers: number };
        issues: { code: string }[];
      };
      const numbers = result.dataset.observations.filter(({ value }) => !isMissing(value)).length;
      assert.equal(checked.areas, distinctAreas(result.dataset.observations).length);
      assert.equal(checked.values.numbers, numbers);
      const issues = checked.issues.filter(({ code }) => code !== 'no-number-read');
      assert.deepEqual(issues, JSON.parse(JSON.stringify(result.issues)));
      assert.equal(exit, numbers === 0 ? 1 : 0);
    });
  });
}

describe('cases as an element shows them', () => {
  const site = withBrowser(new CaseSite());

  for (const one of CASES) {
    const { shown } = one;
    if (shown === undefined) continue;
    it(`${one.file}: ${one.what}`, async () => {
      const path = '/case.html';
      const tag = `${shown.element}${attributesOf(shown)}`;
      const body = `<${tag} src="/cases/${one.file}"></${shown.element}>`;
      site.put(path, { type: 'text/html', body: pageOf(body, SCRIPT) });
      const [live] = await site.shown(path);
      assert.ok(live !== undefined);
      assert.equal(live.state, shown.state, live.text);
      if (shown.rows !== undefined) assert.deepEqual(live.rows, shown.rows);
      assertSays(live.text, shown.says, shown.never);

      const text = new TextDecoder().decode(bytesOf(one.file));
      const { html, state } = toHtml(shown.element, { data: text, attributes: shown.attributes });
      assert.equal(state, live.state);
      site.put(path, { type: 'text/html', body: pageOf(html) });
      const [still] = await site.shown(path, false);
      assert.deepEqual(still?.chart, live.chart);
    });
  }

  for (const { file, what, says, never } of PAGE_CASES) {
    it(`pages/${file}: ${what}`, async () => {
      const all = await site.shown(`/cases/pages/${file}`);
      assertSays(all.map(({ text }) => text).join('\n'), says, never);
    });
  }
});
