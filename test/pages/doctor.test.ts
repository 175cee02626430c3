import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { contentSecurityPolicy } from '../../tools/content-security-policy.js';
import { startSite } from '../../tools/site.js';
import { run } from '../render/run.js';
import { elementPage } from './element-page.js';

interface Report {
  readonly findings: readonly {
    readonly level: string;
    readonly code: string;
    readonly message: string;
    readonly fix: string | null;
  }[];
}

describe('doctor, on a page that is served', () => {
  let site: { origin: string; close: () => Promise<void> };
  before(async () => {
    const script = '/cdn/commonweal.min.js';
    const broken = elementPage('cw-bar-ranking', script).replace(/<td>[\d.]+<\/td>/g, '<td>many</td>');
    const foreign = elementPage('cw-bar-ranking', 'https://cdn.example/commonweal.min.js');
    site = await startSite({
      extra: new Map([
        ['/good', elementPage('cw-bar-ranking', script)],
        ['/broken', broken],
        ['/foreign', foreign],
      ]),
    });
  });
  after(() => site.close());

  const look = async (path: string, ...args: string[]) => {
    const { exit, out } = await run(['doctor', site.origin + path, '--json', ...args]);
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
});
