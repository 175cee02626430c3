import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import type { RequestListener } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Finding } from '../../packages/render/src/doctor/finding.js';
import { fetchText } from '../../packages/render/src/doctor/fetched.js';
import { readBody } from '../../packages/render/src/doctor/read-body.js';
import { lacksSandbox } from '../../packages/render/src/doctor/browser.js';
import { root } from '../../tools/rollup/workspace.js';
import { run } from './run.js';

const LIST = {
  entries: {
    smoking: { element: 'cw-bar-ranking', attributes: { src: '/a.csv', benchmark: 'England' } },
    slip: { element: 'cw-bar-ranking', attributes: { benchmrk: 'England', baseline: 'no' } },
    none: { element: 'cw-pie' },
  },
};
const frame = (entry: string, origin = ''): string =>
  `<!doctype html><h1>x</h1><iframe title="x" height="9" src="${origin}/frame/?entry=${entry}"></iframe>`;

/** Serves what answers say, and knows what was asked for. */
async function serve(
  answer: RequestListener,
): Promise<{ origin: string; asked: string[]; close: () => Promise<void> }> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = async (): Promise<void> => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { origin: `http://127.0.0.1:${port}`, asked, close };
}

describe('doctor, of the figures in frames', () => {
  let folder = '';
  let site: Awaited<ReturnType<typeof serve>>;
  let embeds: string | null = JSON.stringify(LIST);
  let framePage = '';
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'commonweal-frames-'));
    site = await serve(({ url = '' }, response) => {
      if (url === '/frame/embeds.json') response.writeHead(embeds === null ? 404 : 200).end(embeds ?? '');
      else if (url.startsWith('/frame/')) response.end(framePage);
      else response.end(frame(url.slice(1)));
    });
  });
  after(async () => {
    await site.close();
    await rm(folder, { recursive: true, force: true });
  });

  const look = async (...args: string[]): Promise<{ exit: number; said: Finding[] }> => {
    const { exit, out } = await run(['doctor', ...args, '--json']);
    const { findings } = JSON.parse(out) as { findings: Finding[] };
    return { exit, said: findings.filter(({ code }) => code !== 'no-policy' && code !== 'frame') };
  };

  it('finds nothing wrong with one that its list has', async () => {
    assert.deepEqual(await look(`${site.origin}/smoking`), { exit: 0, said: [] });
  });

  it('names the nearest to one that its list has not', async () => {
    for (const [entry, fix] of [
      ['smokin', '?entry=smoking'],
      ['Smoking', '?entry=smoking'],
      ['xyz', null],
    ] as const) {
      const { exit, said } = await look(`${site.origin}/${entry}`);
      assert.deepEqual([exit, said.map(({ code }) => code), said[0]?.fix], [1, ['frame-entry-unknown'], fix]);
      assert.match(said[0]!.message, /embeds\.json\. It has smoking, slip, none\./);
    }
  });

  it('says what is wrong with the figure in the list', async () => {
    const slip = await look(`${site.origin}/slip`);
    assert.deepEqual(slip.said.map(({ code }) => code), ['unknown-attribute', 'unknown-keyword']); // prettier-ignore
    assert.match(slip.said[0]!.message, /^In the figure "slip": .*Did you mean "benchmark"/);
    assert.deepEqual(
      (await look(`${site.origin}/none`)).said.map(({ code }) => code),
      ['unknown-element'],
    );
  });

  it('says that there is no list, or none that can be read', async () => {
    for (const list of [null, 'no list', '[]', '{}', '"entries"']) {
      embeds = list;
      const { exit, said } = await look(`${site.origin}/smoking`);
      assert.deepEqual([exit, said.map(({ code }) => code)], [1, ['frame-list']], String(list));
    }
    embeds = null;
    framePage = `<main></main><script type="application/json" id="embeds">${JSON.stringify(LIST)}</script>`;
    assert.equal((await look(`${site.origin}/smoking`)).exit, 0);
    assert.equal((await look(`${site.origin}/smokin`)).said[0]?.code, 'frame-entry-unknown');
    [embeds, framePage] = [JSON.stringify(LIST), ''];
  });

  it('asks for each list once, of a page in a file too', async () => {
    const file = join(folder, 'page.html');
    await writeFile(file, frame('smoking', site.origin) + frame('other', site.origin));
    site.asked.length = 0;
    const { said } = await look(file, '--url', site.origin);
    assert.deepEqual(
      [said.map(({ code }) => code), site.asked],
      [['frame-entry-unknown'], ['/frame/embeds.json']],
    );
  });

  it('takes a list in a file, and asks nobody where the host is an example', async () => {
    const [file, list] = [join(folder, 'page.html'), join(root, 'packages/widgets/frame/embeds.json')];
    await writeFile(file, frame('mortalty', 'https://figures.example'));
    const { exit, said } = await look(file, '--embeds', list);
    assert.deepEqual([exit, said[0]?.fix], [1, '?entry=mortality']);
    const unchecked = await look(file);
    assert.deepEqual(
      [unchecked.exit, unchecked.said.map(({ code }) => code)],
      [0, ['frame-entry-unchecked']],
    );
    assert.match(unchecked.said[0]!.message, /Name its list with --embeds/);
    const wrong = await run(['doctor', file, '--embeds', file]);
    assert.equal(wrong.exit, 2);
    assert.match(wrong.error, /is no list of figures\. Write it as/);
    assert.ok((await readFile(list, 'utf8')).includes('mortality'));
  });
});

describe('doctor, of a page without an end', () => {
  const start = '<!doctype html><h1>x</h1><cw-bar-ranking>x</cw-bar-ranking>';

  it('stops reading at its cap, while the page goes on', async () => {
    let isClosed = false;
    const site = await serve((_request, response) => {
      response.on('close', () => (isClosed = true));
      response.write(start);
      const more = (): void => {
        while (!isClosed && response.write(' '.repeat(100_000)));
      };
      response.on('drain', more);
      more();
    });
    const closed = async (): Promise<void> => {
      while (!isClosed) await new Promise(setImmediate);
    };
    const { exit, out } = await run(['doctor', `${site.origin}/`, '--json']);
    const { findings } = JSON.parse(out) as { findings: Finding[] };
    await closed();
    await site.close();
    assert.equal(exit, 0);
    assert.ok(findings.some(({ code, level }) => code === 'page-cut' && level === 'warning'));
    assert.ok(findings.some(({ code }) => code === 'without-script'));
  });

  it('stops waiting for a page that trickles, and looks at what has come', async () => {
    const site = await serve((_request, response) => {
      response.write(start);
    });
    const answer = await fetchText(`${site.origin}/`, 1000, 300);
    await site.close();
    assert.deepEqual([answer.text, answer.cut], [start, 'time']);
  });

  it('says so of an answer that does not come at all', async () => {
    const site = await serve(() => undefined);
    await assert.rejects(
      fetchText(`${site.origin}/`, 1000, 200),
      /did not answer: nothing came within 0\.2 seconds/,
    );
    await site.close();
  });

  it('reads no more bytes than it may, and never half a letter', async () => {
    let given = 0;
    const chunks = {
      async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array> {
        for (;;) {
          given += 4;
          yield await Promise.resolve(Buffer.from('ôô'));
        }
      },
    };
    assert.deepEqual(await readBody(chunks, 11), { text: 'ôôôôô', cut: 'size' });
    assert.equal(given, 12);
  });
});

describe('doctor, of the sandbox of its browser', () => {
  it('lacks it for root alone, for whom Chromium does not start with one', () => {
    assert.deepEqual(
      [lacksSandbox(0), lacksSandbox(1000), lacksSandbox(undefined)],
      [true, false, process.getuid?.() === 0],
    );
  });
});
