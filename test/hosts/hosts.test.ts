import assert from 'node:assert/strict';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import type { CwIssueEvent } from '@commonweal/widgets';
import { SAMPLES } from '../../stories/examples.js';
import { root } from '../../tools/rollup/workspace.js';
import { withBrowser } from '../support/browser-site.js';
import { GENERIC, type Host, HostSite, see, WIDGETS } from './host-page.js';
import { THEMES } from './themes.js';

const style = (css: string): string => `<style>${css}</style>`;

/** Careless and hostile pages, by what they do. */
const HOSTS: readonly (readonly [what: string, host: Host])[] = [
  ['resets every property of every element', { head: style('* { all: unset !important }') }],
  ['hides tables', { head: style('table { display: none !important }') }],
  ['hides drawings', { head: style('svg { display: none !important } svg * { fill: red !important }') }],
  ['has a font size of nought on everything', { head: style('body { font-size: 0 } * { font-size: 0 }') }],
  ['has a huge font', { head: style('html { font-size: 48px } body { font-size: 2rem }') }],
  ['has a tiny font', { head: style('html { font-size: 6px } body { font-size: 1rem }') }],
  ['runs from right to left', { html: 'dir="rtl"' }],
  ['is zoomed', { head: style('main { zoom: 1.5 }') }],
  ['is turned and scaled', { head: style('main { transform: scale(0.5) rotate(5deg) }') }],
  [
    'spaces letters and lines as a reader asked',
    {
      head: style(
        '* { letter-spacing: .12em !important; word-spacing: .16em !important; line-height: 1.5 !important }',
      ),
    },
  ],
  [
    'puts everything in capitals, in the middle, unbroken',
    {
      head: style(
        'body { text-transform: uppercase; text-align: center; white-space: nowrap; word-break: break-all }',
      ),
    },
  ],
  [
    'floats and clips its children',
    { head: style('main > * { float: left; overflow: hidden; width: 300px }') },
  ],
  ['puts its children in a row', { head: style('main { display: flex; align-items: flex-start }') }],
  [
    'puts its children in the cells of a table',
    { body: `<table><tr><td>${WIDGETS.replaceAll('\n', '</td><td>')}</td></tr></table>` },
  ],
  ['writes in columns', { head: style('main { columns: 2 }') }],
  ['writes from top to bottom', { head: style('main { writing-mode: vertical-rl; height: 700px }') }],
  [
    'contains and skips what is not in view',
    { head: style('main > * { content-visibility: auto; contain-intrinsic-size: 500px }') },
  ],
  ['is dark', { head: style(':root { color-scheme: dark } body { background: #111; color: #eee }') }],
  [
    'is GOV.UK Frontend',
    {
      head: '<link rel="stylesheet" href="/modules/govuk-frontend/dist/govuk/govuk-frontend.min.css">',
      html: 'class="govuk-template"',
    },
  ],
  [
    'is NHS.UK Frontend',
    { head: '<link rel="stylesheet" href="/modules/nhsuk-frontend/dist/nhsuk/nhsuk-frontend.min.css">' },
  ],
  [
    'is Bootstrap 3',
    { head: '<link rel="stylesheet" href="/modules/bootstrap3/dist/css/bootstrap.min.css">' },
  ],
  [
    'is Bootstrap 5',
    { head: '<link rel="stylesheet" href="/modules/bootstrap5/dist/css/bootstrap.min.css">' },
  ],
  ...THEMES.map(([like, css]): [string, Host] => [`has rules like those of ${like}`, { head: style(css) }]),
  [
    'adds methods to built-in prototypes, as MooTools and Prototype did',
    {
      script: `Array.prototype.each = function () {}; Array.prototype.contains = function () {}; String.prototype.contains = function () {};
Object.prototype.forEachOwn = function () {}; Function.prototype.bind = (function (real) { return function () { return real.apply(this, arguments); }; })(Function.prototype.bind);
Array.from = (function (real) { return function () { return real.apply(Array, arguments); }; })(Array.from);
Array.prototype.toJSON = undefined; Element.prototype.hide = function () {}; window.$ = function () {};`,
    },
  ],
  [
    'gives arrays a toJSON of its own',
    { script: 'Array.prototype.toJSON = function () { return "[]"; }; Object.prototype.toJSON = undefined;' },
  ],
  [
    'mocks the clock and the language',
    { script: 'Date.now = () => 0; Object.defineProperty(navigator, "language", { get: () => "xx" });' },
  ],
];

/** What is in the rows of an element, and whether it draws lengths. */
const expected = new Map<string, readonly [shows: RegExp, draws: boolean]>([
  ...GENERIC.map(([tag]) => {
    const { rows, marks } = SAMPLES[tag];
    const shows = rows === 'areas' ? /York[^]*1\.5|1\.5[^]*York/ : /1\.5[^]*2\.5/;
    return [tag, [shows, marks === 'lengths']] as const;
  }),
  ['cw-mortality-comparison', [/Cancer/, true]],
]);

describe('on a page that', () => {
  const site = withBrowser(new HostSite());
  before(async () => {
    await mkdir(join(root, 'build/hosts'), { recursive: true });
  });

  for (const [index, [what, host]] of HOSTS.entries()) {
    const fault = host.script === undefined ? 139 : what.startsWith('mocks') ? 144 : 140;
    it(`${what}, every widget is whole (fault ${fault})`, async () => {
      const { page, received } = await site.visit(host);
      const seen = await see(page);
      assert.deepEqual(seen.map(({ tag }) => tag).sort(), [...expected.keys()].sort());
      for (const { tag, state, rows, width, height, smallestText, bars } of seen) {
        assert.equal(state, 'ready', tag);
        assert.ok(rows.length >= 2, `${tag} has ${rows.length} rows`);
        const [shows, draws] = expected.get(tag)!;
        assert.match(rows.join(' '), shows);
        assert.ok(width > 100 && height > 100, `${tag} is ${width} × ${height}`);
        assert.ok(smallestText >= 9, `${tag} has text of ${smallestText} pixels`);
        assert.ok(!draws || bars.filter((bar) => bar > 0).length >= 2, `${tag} draws`);
      }
      assert.deepEqual(received, []);
      await page.screenshot({ path: join(root, `build/hosts/${String(index).padStart(2, '0')}.png`) });
      await page.close();
    });
  }

  /** A script of the host's own that is built on the same template library as ours, and came first. */
  const otherLit = "trustedTypes.createPolicy('lit-html', { createHTML: (text) => text });\n";
  const policy = (names: string): Record<string, string> => ({
    'Content-Security-Policy': `require-trusted-types-for 'script'; trusted-types ${names}`,
  });

  it('brings another copy of Lit, and allows each policy once, every widget is whole (fault 127)', async () => {
    const { page, received } = await site.visit({ script: otherLit, headers: policy('lit-html commonweal') });
    for (const { tag, state } of await see(page)) assert.equal(state, 'ready', tag);
    assert.deepEqual(received, []);
    await page.close();
  });

  /** Keeps the issues that reach the window. */
  const listens = "globalThis.reported = []; addEventListener('cw-issue', (event) => reported.push(event));";

  for (const [what, names, scripts, stands] of [
    ['allows its policy only', 'lit-html', ['/cdn/commonweal.min.js'], ''],
    [
      'allows ours once for two files of ours',
      'lit-html commonweal',
      ['/cdn/bar-ranking.min.js', '/cdn/commonweal.min.js'],
      'ready',
    ],
  ] as const) {
    it(`brings another copy of Lit and ${what}, the page gets the policy to allow, and every table is whole (fault 127)`, async () => {
      const { page, received } = await site.visit({
        body: WIDGETS,
        script: otherLit + listens,
        headers: policy(names),
        scripts,
      });
      const reported = await page.evaluate(() =>
        (globalThis as unknown as { reported: CwIssueEvent[] }).reported.map(
          ({ code, severity, message, where, raw, recoverable, target }) => {
            return { code, severity, message, where, raw, recoverable, atDocument: target === document };
          },
        ),
      );
      assert.equal(reported.length, 1);
      const [{ message, raw, ...rest }] = reported as [(typeof reported)[number]];
      assert.deepEqual(rest, {
        code: 'trusted-types',
        severity: 'fatal',
        where: { source: null, line: null, column: null },
        recoverable: false,
        atDocument: true,
      });
      assert.match(message, /^The policy of this page stopped .* Add commonweal to the trusted-types line/);
      assert.match(raw ?? '', /commonweal/);
      // The script ends as it would without an ear for it, and the browser names the policy too.
      assert.ok(received.length > 0);
      for (const logged of received) assert.match(logged, /'commonweal'|"commonweal"/);
      assert.equal(await page.evaluate(() => customElements.get('cw-paired-comparison') === undefined), true);
      assert.equal((await page.locator('cw-bar-ranking').getAttribute('state')) ?? '', stands);
      assert.equal(await page.getByRole('table').count(), GENERIC.length);
      await page.close();
    });
  }
});
