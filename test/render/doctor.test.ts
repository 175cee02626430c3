import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { toHtml } from '@commonweal/render';
import { BUNDLE_VERSION } from '../../packages/render/src/bundle-names.js';
import { bundleHashes } from '../../packages/render/src/bundles.js';
import { allows, parsePolicy } from '../../packages/render/src/doctor/policy.js';
import type { Finding } from '../../packages/render/src/doctor/finding.js';
import { run } from './run.js';

const FALLBACK = '<p>A table</p>';
const ranking = `<cw-bar-ranking>${FALLBACK}</cw-bar-ranking>`;
const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><title>x</title>${head}</head><body><h1>Title</h1>${body}</body></html>`;

describe('doctor', () => {
  let folder = '';
  let good = '';
  let hash = '';
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'commonweal-doctor-'));
    hash = (await bundleHashes()).get('bar-ranking.min.js')!;
    good = `<script type="module" src="/w/${BUNDLE_VERSION}/bar-ranking.min.js" integrity="${hash}"></script>`;
  });
  after(() => rm(folder, { recursive: true, force: true }));

  async function look(html: string, ...args: string[]): Promise<{ exit: number; findings: Finding[] }> {
    const file = join(folder, 'page.html');
    await writeFile(file, html);
    const { exit, out } = await run(['doctor', file, '--json', ...args]);
    return { exit, findings: (JSON.parse(out) as { findings: Finding[] }).findings };
  }
  const troubles = ({ findings }: { findings: Finding[] }): string[] =>
    findings.filter(({ level }) => level !== 'ok').map(({ level, code }) => `${level} ${code}`);
  const fixOf = ({ findings }: { findings: Finding[] }, code: string): string | null =>
    findings.find((each) => each.code === code)!.fix;

  it('finds nothing wrong with a good page', async () => {
    const found = await look(page(good + ranking));
    assert.deepEqual([found.exit, troubles(found)], [0, []]);
    assert.deepEqual(found.findings.map(({ code }) => code).sort(), [
      'integrity',
      'no-policy',
      'without-script',
    ]);
  });

  const scripts: readonly (readonly [what: string, change: (script: string) => string, says: string[]])[] = [
    ['no script at all', () => '', ['warning no-script']],
    ['the script of another element', (script) => script.replace('bar-ranking', 'dashboard').replace(/ integrity="[^"]*"/, ''), ['error script-missing', 'warning integrity-missing']],
    ['no integrity', (script) => script.replace(/ integrity="[^"]*"/, ''), ['warning integrity-missing']],
    ['a placeholder', (script) => script.replace(/sha384-[^"]*/, 'sha384-…'), ['error integrity-unreadable']],
    ['the hash of another file', (script) => script.replace(/sha384-[^"]*/, `sha384-${'A'.repeat(64)}`), ['error integrity-differs']],
    ['a type that is no kind of script', (script) => script.replace('"module"', '"text/plain"'), ['error not-a-script']],
    ['nothing amiss with a classic script', (script) => script.replace(' type="module"', ''), []],
    ['the same script twice', (script) => script + script, ['warning script-twice']],
    ['two versions', (script) => script + script.replace(BUNDLE_VERSION, '9.9.9').replace(/ integrity="[^"]*"/, ''), ['warning two-versions', 'warning integrity-missing']],
    ['another site without crossorigin', (script) => script.replace('/w/', 'https://cdn.example/w/'), ['error crossorigin-missing']],
    ['http in an https page', (script) => script.replace('/w/', 'http://example.org/w/'), ['error insecure-script', 'error crossorigin-missing']],
  ]; // prettier-ignore
  for (const [what, change, says] of scripts) {
    it(`says that there is ${what}`, async () => {
      const found = await look(page(change(good) + ranking));
      assert.deepEqual(troubles(found), says);
      assert.equal(found.exit, says.some((text) => text.startsWith('error')) ? 1 : 0);
    });
  }

  it('gives the hash to write', async () => {
    const found = await look(page(good.replace(/ integrity="[^"]*"/, '') + ranking));
    assert.equal(fixOf(found, 'integrity-missing'), `integrity="${hash}"`);
  });

  const markup: readonly (readonly [what: string, body: string, says: string[]])[] = [
    ['an element that is none', '<cw-bar-rankin></cw-bar-rankin>', ['error script-missing', 'error unknown-element']],
    ['nothing for a reader without script', '<cw-bar-ranking><script type="text/csv">a</script></cw-bar-ranking>', ['warning nothing-without-script']],
    ['a heading two levels down', `<cw-bar-ranking heading-level="4">${FALLBACK}</cw-bar-ranking>`, ['warning heading-level']],
    ['data by http', `<cw-bar-ranking src="http://example.org/a.csv">${FALLBACK}</cw-bar-ranking>`, ['warning insecure-data']],
    ['no element', '<p>Nothing</p>', ['error no-element']],
  ]; // prettier-ignore
  for (const [what, body, says] of markup) {
    it(`says that there is ${what}`, async () => {
      assert.deepEqual(troubles(await look(page(good + body))), says);
    });
  }

  it('takes no version from the query of an address, where content management systems write their own', async () => {
    const unnamed = good.replace(`/w/${BUNDLE_VERSION}/`, '/w/').replace('.js"', '.js?ver=6.5.2"');
    assert.deepEqual(troubles(await look(page(unnamed + ranking))), []);
    const twice = unnamed + unnamed.replace('6.5.2', '6.5.3');
    assert.deepEqual(troubles(await look(page(twice + ranking))), ['warning script-twice']);
  });

  for (const [what, body] of [
    ['an element that a paragraph ends', `<p><cw-bar-ranking><div><p>A table</p></div></cw-bar-ranking></p>`],
    ['an element that ends itself', `<p><cw-bar-ranking /></p><p>More</p>`],
    ['an element without an end', `<cw-bar-ranking>${FALLBACK}`],
  ] as const) {
    it(`says that there is ${what}`, async () => {
      const found = await look(page(good + body));
      assert.equal(found.exit, 1);
      assert.ok(troubles(found).includes('error not-closed'), troubles(found).join());
    });
  }

  const figure = 'https://figures.example/frame/?entry=smoking';
  const frames: readonly (readonly [what: string, frame: string, says: string[]])[] = [
    ['nothing wrong with a frame', `src="${figure}" title="Smoking" height="900"`, []],
    ['a frame without title and height', `src="${figure}"`, ['warning frame-title', 'warning frame-height']],
    ['a frame that may run no script', `src="${figure}" title="S" height="9" sandbox`, ['error frame-sandbox']],
    ['a frame that may run scripts', `src="${figure}" title="S" height="9" sandbox="allow-scripts"`, []],
    ['a frame by http', `src="${figure.replace('s:', ':')}" title="S" height="9"`, ['error insecure-frame']],
    ['a frame of no figure', `src="https://figures.example/frame/" title="S" height="9" data-commonweal`, ['error frame-entry']],
    ['no frame of ours', 'src="https://video.example/?entry=1"', ['error no-element']],
  ]; // prettier-ignore
  for (const [what, frame, says] of frames) {
    it(`says that there is ${what}`, async () => {
      assert.deepEqual(troubles(await look(page(`<iframe ${frame}></iframe>`))), says);
    });
  }

  it('names the line of a policy for a frame', async () => {
    const body = page(`<iframe src="${figure}" title="S" height="9"></iframe>`);
    for (const [policy, fix] of [
      ["default-src 'self'", "frame-src 'self' https://figures.example"],
      ["default-src *; frame-src 'none'", 'frame-src https://figures.example'],
      ["child-src 'self'", "child-src 'self' https://figures.example"],
    ] as const) {
      const found = await look(body, '--policy', policy);
      assert.deepEqual(troubles(found), ['error policy-frame']);
      assert.equal(fixOf(found, 'policy-frame'), fix);
    }
    assert.deepEqual(troubles(await look(body, '--policy', 'frame-src https://figures.example')), []);
  });

  it('takes a heading of the page into account', async () => {
    const third = `<cw-bar-ranking heading-level="3">${FALLBACK}</cw-bar-ranking>`;
    assert.deepEqual(troubles(await look(page(`${good}<h2>Part</h2>${third}`))), []);
    assert.equal(fixOf(await look(page(good + third)), 'heading-level'), 'heading-level="2"');
    const none = page(good + ranking).replace('<h1>Title</h1>', '');
    assert.deepEqual(troubles(await look(none)), ['warning heading-level']);
  });

  const policies: readonly (readonly [policy: string, code: string | null, fix: string | null])[] = [
    ["script-src 'self'", null, null],
    ["default-src 'none'", 'policy-script', "script-src 'self'"],
    [
      "default-src 'none'; script-src https://a.example",
      'policy-script',
      "script-src https://a.example 'self'",
    ],
    ["script-src 'self'; trusted-types 'none'", 'policy-trusted-types', 'trusted-types commonweal'],
    ["script-src 'self'; trusted-types a", 'policy-trusted-types', 'trusted-types a commonweal'],
    ["script-src 'self'; trusted-types commonweal; require-trusted-types-for 'script'", null, null],
  ];
  for (const [policy, code, fix] of policies) {
    it(`of the policy ${policy} gives ${fix ?? 'no line to add'}`, async () => {
      for (const found of [
        await look(page(good + ranking), '--policy', policy),
        await look(page(good + ranking, `<meta http-equiv="Content-Security-Policy" content="${policy}">`)),
      ]) {
        assert.deepEqual(troubles(found), code === null ? [] : [`error ${code}`]);
        if (code !== null) assert.equal(fixOf(found, code), fix);
      }
    });
  }

  it('names the line for data at an address, and for the style sheet of static HTML', async () => {
    const body = `<cw-bar-ranking src="https://data.example/a.csv">${FALLBACK}</cw-bar-ranking>`;
    const data = await look(page(good + body), '--policy', "default-src 'self'");
    assert.equal(fixOf(data, 'policy-data'), "connect-src 'self' https://data.example");
    const { html, styles } = toHtml('cw-bar-ranking', { data: 'area,value\nA,1\nB,2' });
    const drawn = await look(page(good + html), '--policy', "script-src 'self'; style-src 'self'");
    assert.equal(fixOf(drawn, 'policy-style'), `style-src 'self' '${styles.hash}'`);
    const fixed = `script-src 'self'; style-src 'self' '${styles.hash}'`;
    assert.deepEqual(troubles(await look(page(good + html), '--policy', fixed)), []);
  });

  it('refuses an address that is none', async () => {
    const { exit, error } = await run(['doctor', join(folder, 'none.html')]);
    assert.deepEqual([exit, error.includes('is not there')], [2, true]);
  });
});

describe('a content security policy', () => {
  const here = new URL('https://example.org/page');
  const cases: readonly (readonly [source: string, url: string, allowed: boolean])[] = [
    ["'self'", 'https://example.org/a.js', true],
    ["'self'", 'https://cdn.example.org/a.js', false],
    ['*', 'https://cdn.example/a.js', true],
    ['*', 'data:text/javascript,1', false],
    ['https:', 'https://cdn.example/a.js', true],
    ['https:', 'http://cdn.example/a.js', false],
    ['cdn.example', 'https://cdn.example/a.js', true],
    ['cdn.example', 'https://cdn.example:8443/a.js', false],
    ['cdn.example:*', 'https://cdn.example:8443/a.js', true],
    ['*.example', 'https://a.b.example/a.js', true],
    ['*.example', 'https://example/a.js', false],
    ['https://cdn.example/lib/', 'https://cdn.example/lib/a.js', true],
    ['https://cdn.example/lib/', 'https://cdn.example/a.js', false],
    ['https://cdn.example/a.js', 'https://cdn.example/a.js', true],
    ['http://cdn.example', 'https://cdn.example/a.js', true],
    ["'none'", 'https://example.org/a.js', false],
    ["'nonce-AbC'", 'https://cdn.example/a.js', true],
    ["'nonce-abc'", 'https://cdn.example/a.js', false],
    ["'sha384-x'", 'https://cdn.example/a.js', true],
    ["'strict-dynamic' https:", 'https://cdn.example/a.js', false],
  ];
  for (const [source, url, allowed] of cases) {
    it(`of script-src ${source} ${allowed ? 'lets' : 'does not let'} ${url} through`, () => {
      const sources = parsePolicy(`SCRIPT-SRC ${source}; script-src *`).get('script-src')!;
      const wanted = { url: new URL(url), nonce: 'AbC', integrity: 'sha384-x' };
      const plain = { ...wanted, nonce: null, integrity: null };
      const isKeyed = /nonce|sha384/.test(source);
      assert.equal(allows(sources, isKeyed ? wanted : plain, here), allowed);
    });
  }
});
