import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { contentSecurityPolicy } from '../../tools/content-security-policy.js';
import { startSite } from '../../tools/site.js';
import { BUNDLE_VERSION } from '../../packages/render/src/bundle-names.js';
import { browserFindings } from '../../packages/render/src/doctor/browser.js';
import { run } from '../render/run.js';
import { holdSite } from '../support/held.js';
import { elementPage } from './element-page.js';

interface Report {
  readonly findings: readonly {
    readonly level: string;
    readonly code: string;
    readonly message: string;
    readonly fix: string | null;
  }[];
}

const ENTRY = '?entry=sickness-absence';
const frame = (src: string): string =>
  `<!doctype html><title>x</title><h1>x</h1><iframe title="Sickness absence" height="900" src="${src}"></iframe>`;

describe('doctor, on a page that is served', () => {
  let site: { origin: string; close: () => Promise<void> };
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'commonweal-doctor-'));
    const script = '/cdn/commonweal.min.js';
    const broken = elementPage('cw-bar-ranking', script).replace(/<td>[\d.]+<\/td>/g, '<td>many</td>');
    const foreign = elementPage('cw-bar-ranking', 'https://cdn.example/commonweal.min.js');
    site = await startSite({
      extra: new Map([
        ['/good', elementPage('cw-bar-ranking', script)],
        ['/broken', broken],
        ['/foreign', foreign],
        [
          '/two',
          broken.replace(
            '</head>',
            '<script type="module" src="/old/commonweal.min.js?ver=6.5"></script></head>',
          ),
        ],
        ['/old/commonweal.min.js', '/*! Commonweal 0.0.9, MIT */'],
        ['/framed', frame(`/cdn/frame/${ENTRY}`)],
      ]),
    });
  });
  after(async () => {
    await site.close();
    await rm(folder, { recursive: true });
  });

  const look = async (path: string, ...args: string[]) => {
    const subject = path.startsWith(folder) ? path : site.origin + path;
    const { exit, out } = await run(['doctor', subject, '--json', ...args]);
    return { exit, findings: (JSON.parse(out) as Report).findings };
  };

  it('reads the policy from the headers', async () => {
    const { exit, findings } = await look('/foreign');
    assert.equal(exit, 1);
    const blocked = findings.find(({ code }) => code === 'policy-script')!;
    assert.match(blocked.message, /script-src blocks https:\/\/cdn\.example\/commonweal\.min\.js/);
    assert.ok(contentSecurityPolicy().includes("script-src 'self'"));
    assert.equal(blocked.fix, "script-src 'self' https://cdn.example");
  });

  it('with --browser says what the widgets come to', async () => {
    const { exit, findings } = await look('/good', '--browser');
    assert.equal(exit, 0);
    assert.ok(findings.some(({ code, message }) => code === 'shown' && message.endsWith(' is ready.')));
    assert.ok(!findings.some(({ code }) => code === 'console'));
  });

  it('with --browser says that the browser has no sandbox where it must run without one', async () => {
    const isRoot = process.getuid?.() === 0;
    const { exit, findings } = await look('/good', '--browser');
    const said = findings.filter(({ code }) => code === 'no-sandbox');
    assert.deepEqual([exit, said.map(({ level }) => level)], [0, isRoot ? ['warning'] : []]);
    const { error } = await run(['doctor', `${site.origin}/good`, '--browser'], true);
    assert.equal(/without its sandbox.*Open only pages that you trust/.test(error), isRoot);
  });

  it('with --browser says why one shows no chart', async () => {
    const { exit, findings } = await look('/broken', '--browser');
    assert.equal(exit, 1);
    assert.ok(findings.some(({ code }) => code === 'not-shown'));
    assert.ok(findings.some(({ code, message }) => code === 'issue' && message.includes('numbers')));
  });

  it('with --browser says that no script came', async () => {
    const { exit, findings } = await look('/foreign', '--browser');
    assert.equal(exit, 1);
    assert.ok(findings.some(({ code }) => code === 'not-registered'));
    assert.ok(findings.some(({ code }) => code === 'console'));
  });

  it('reads the version of a script from its first line, and not from the query of its address', async () => {
    const { findings } = await look('/two');
    const versions = findings.filter(({ code }) => code === 'two-versions');
    assert.deepEqual(
      versions.map(({ message }) => message),
      [
        `The page loads versions ${BUNDLE_VERSION} and 0.0.9. The first to run is used for each element; name one.`,
      ],
    );
  });

  it('with --browser opens the snippet in a file as it will be served, with its script and policy', async () => {
    const file = join(folder, 'snippet.html');
    await writeFile(
      file,
      (await run(['embed', 'life-expectancy-table', '--base', 'https://cdn.example/w'])).out,
    );
    const allowed = await look(file, '--browser', '--url', 'https://council.example/health#top');
    assert.equal(allowed.exit, 0);
    assert.ok(
      allowed.findings.some(({ code, message }) => code === 'shown' && message.endsWith(' is ready.')),
    );
    const refused = await look(file, '--browser', '--policy', "script-src 'self'");
    assert.equal(refused.exit, 1);
    assert.ok(refused.findings.some(({ code }) => code === 'not-registered'));
  });

  it('with --browser looks at a page that never comes to its end, and says so', async () => {
    const slow = await holdSite({ held: ['/never.png'] });
    slow.write(
      elementPage('cw-bar-ranking', '/cdn/commonweal.min.js').replace(
        '</body>',
        '<img src="/never.png" alt=""></body>',
      ),
    );
    slow.end();
    const findings = await browserFindings(`${slow.origin}/`, new Map(), 2000);
    await slow.close();
    assert.ok(findings.some(({ code }) => code === 'slow'));
    assert.ok(findings.some(({ code }) => code === 'shown'));
  });

  it('with --browser names the pairs of the page’s own colours with too little contrast (#19, #21)', async () => {
    const file = join(folder, 'palette.html');
    const own = (colours: string): string =>
      elementPage('cw-bar-ranking', `${site.origin}/cdn/commonweal.min.js`).replace(
        '</head>',
        `<style>${colours}</style></head>`,
      );
    const low = async (colours: string): Promise<string[]> => {
      await writeFile(file, own(colours));
      const { findings } = await look(file, '--browser', '--url', site.origin);
      return findings.filter(({ code }) => code === 'low-contrast').map(({ message }) => message);
    };
    assert.deepEqual(await low('body { --cw-color-muted: #777; --cw-color-mark: rgb(0 0 0 / 1) }'), [
      'On a light page, --cw-color-muted on --cw-color-surface has a contrast of 4.4 to 1. It needs at least 4.5 to 1.',
    ]);
    const both = ':root { color-scheme: light dark } body { --cw-color-better: light-dark(#eee, #123) }';
    assert.deepEqual(await low(both), [
      'On a light page, --cw-color-better on --cw-color-surface has a contrast of 1.1 to 1. It needs at least 3 to 1.',
      'On a dark page, --cw-color-better on --cw-color-surface has a contrast of 1.1 to 1. It needs at least 3 to 1.',
    ]);
    assert.deepEqual(await low('body { --cw-color-text: #222 }'), []);
  });

  it('with --browser says in a sentence that a browser does not start, or a page does not open', async () => {
    const path = process.env.CHROME_PATH;
    process.env.CHROME_PATH = process.execPath;
    const { exit, error } = await run(['doctor', `${site.origin}/good`, '--browser']);
    if (path === undefined) delete process.env.CHROME_PATH;
    else process.env.CHROME_PATH = path;
    assert.equal(exit, 2);
    assert.match(error, /^The browser .* did not start: .*\n$/);
    await assert.rejects(
      browserFindings('http://127.0.0.1:1/'),
      /^CwRenderError: The browser could not open http/,
    );
  });

  it('with --browser says what the figures in frames come to, and that a frame has no such figure', async () => {
    const file = join(folder, 'framed.html');
    await writeFile(
      file,
      [ENTRY, '?entry=none'].map((entry) => frame(`${site.origin}/cdn/frame/${entry}`)).join(''),
    );
    const { exit, findings } = await look(file, '--browser', '--url', site.origin);
    assert.equal(exit, 1);
    const reported = findings.filter(({ code }) => ['shown', 'not-shown', 'frame-not-shown'].includes(code));
    const where = `In the frame of ${new URL(site.origin).host}`;
    assert.deepEqual(
      reported.map(({ message }) => message),
      [
        `${where}, <cw-sickness-absence-ranking> of version ${BUNDLE_VERSION} is ready.`,
        `${where}, no figure is shown. There is no such figure here. Check the name after entry= in the address of the frame.`,
      ],
    );
  });

  it('with --browser says that a frame which the policy blocks shows nothing', async () => {
    const { exit, findings } = await look('/framed', '--browser');
    assert.equal(exit, 1);
    assert.ok(findings.some(({ code }) => code === 'policy-frame'));
    assert.ok(
      findings.some(({ code, message }) => code === 'frame-not-shown' && message.includes('did not load')),
    );
  });
});
