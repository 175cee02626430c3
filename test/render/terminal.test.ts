import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import fc from 'fast-check';
import { parseFragment, serialize } from 'parse5';
import { readDataset } from '@commonweal/data';
import { visible, visibleJson, visibleMarkup } from '../../packages/render/src/cli/visible.js';
import { run } from './run.js';

/** What acts on a terminal or turns what it shows. Line feeds part the lines that we print. */
const ACTS = /[^\P{Cc}\n]|[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u;
const ACTS_IN_MARKUP = /[^\P{Cc}\n\t]|[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u;

const ESCAPES = ['\u001b[31mred', '\u001b]0;title\u0007', '\u009b2J', '\u0008\u0008', '\r', '\n', '\t', '\u007f', '\u0085', '\u202e', '\u2066', '\u2028', '\u200f', '\u061c', '\0'] as const; // prettier-ignore
/** A name with something in it that acts on a terminal. */
const hostile = fc
  .array(fc.oneof(fc.constantFrom(...ESCAPES), fc.constantFrom('York', 'a', ' ', '<', '"', '&', '[x]')), {
    minLength: 1,
    maxLength: 5,
  })
  .map((pieces) => `n${pieces.join('')}`);
const inCell = (text: string): string => `"${text.replaceAll('"', '""')}"`;

describe('what is printed', () => {
  let folder = '';
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'commonweal-terminal-'));
  });
  after(() => rm(folder, { recursive: true, force: true }));

  /** Runs a command and holds that nothing it printed acts on a terminal. */
  async function quiet(args: readonly string[], acts = ACTS): Promise<string> {
    const { out, error } = await run(args, true);
    assert.doesNotMatch(out, acts, args.join(' '));
    assert.doesNotMatch(error, ACTS, args.join(' '));
    return out;
  }

  it('never acts on the terminal, whatever is in files, attributes, names and messages', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, hostile, async (one, two) => {
        const file = join(folder, 'data.csv');
        const header = `area,${inCell(one)},value,lower95,upper95`;
        await writeFile(
          file,
          `${header}\n${inCell(two)},x,1,0,2\nHull,${inCell(two)},3,2,4\nBath,y,${inCell(one)},,\n`,
        );
        await quiet(['check', file]);
        JSON.parse(await quiet(['check', file, '--json']));
        const named = ['--data', file, '--set', `heading=${one}`, '--set', `benchmark=${two}`];
        for (const command of ['render', 'embed']) {
          await quiet([command, 'bar-ranking', ...named], ACTS_IN_MARKUP);
          await quiet([command, 'bar-ranking', ...named, '--set', `where=${two}=${one}`], ACTS_IN_MARKUP);
        }
        await quiet(['embed', 'bar-ranking', ...named, '--static'], ACTS_IN_MARKUP);
        JSON.parse(await quiet(['embed', 'bar-ranking', ...named, '--static', '--json']));
        await quiet(['render', 'bar-ranking', ...named, '--format', 'svg'], ACTS_IN_MARKUP);
        await quiet(['render', one, '--data', file]);
        await quiet(['render', 'bar-ranking', '--set', `${one}=${two}`]);
        await quiet(['render', 'bar-ranking', `--${one}`]);
        await quiet([one]);
        await quiet(['check', join(folder, one.replaceAll('\0', ''))]);
        await quiet(['check', file, '--set', `columns=${one}=${two}`]);
        const list = join(folder, 'list.json');
        await writeFile(list, JSON.stringify([{ element: 'cw-bar-ranking', file: `../${one}` }]));
        await quiet(['embed', 'dashboard', '--children', list]);
        const page = join(folder, 'page.html');
        const markup = `<!doctype html><h1>x</h1><cw-${one} a="1"><p>x</p></cw-${one}><cw-bar-ranking ${one}="${two}" baseline="${one}" src="http://${two}/"></cw-bar-ranking><iframe src="/frame/?entry=${two}"></iframe><script src="/${one}/bar-ranking.min.js" integrity="${two}"></script>`;
        await writeFile(page, markup);
        await quiet(['doctor', page, '--policy', `script-src ${one}`]);
        JSON.parse(await quiet(['doctor', page, '--json']));
      }),
      { numRuns: 40 },
    );
  });

  it('never acts on the terminal by the name or the headers of a page', async () => {
    const escape = '\u009b31m';
    const server = createServer((_request, response) => {
      response.setHeader('content-security-policy', `script-src https://${escape}.example`);
      response.end(
        `<!doctype html><h1>x</h1><cw-bar-ranking>x</cw-bar-ranking><script src="/bar-ranking.min.js"></script>`,
      );
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const out = await quiet(['doctor', `http://127.0.0.1:${port}/`]);
    server.close();
    assert.match(out, /\[U\+009B\]31m/);
    const named = join(folder, 'a\u001b[2Jb');
    await mkdir(named);
    await writeFile(join(named, 'c.csv'), 'area,value\nYork,1\n');
    assert.match(await quiet(['check', join(named, 'c.csv')]), /a\[U\+001B\]\[2Jb/);
  });

  it('forges no line of its own: a name with a line feed stays in its line', async () => {
    const file = join(folder, 'lines.csv');
    await writeFile(file, 'area,"Rate\nerror: forged [x]"\nYork,1\n');
    const { out } = await run(['check', file]);
    assert.doesNotMatch(out, /^error: forged/m);
    assert.match(out, /Rate\[U\+000A\]error: forged/);
  });

  it('is JSON of the very same value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), hostile, (value, name) => {
        const whole = { [name]: value, list: [name] };
        assert.deepEqual(JSON.parse(visibleJson(whole)), JSON.parse(JSON.stringify(whole)));
        assert.doesNotMatch(visibleJson(whole), ACTS);
      }),
    );
  });

  it('is markup of the very same text, but for controls that no reference gives', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const html = `<p>${text.replace(/[&<>]/g, '')}</p>`;
        const kept = html.replace(/\0|[\u0080-\u009f]/g, '\ufffd').replaceAll('\r', '&#xd;');
        const read = (markup: string): string => serialize(parseFragment(markup));
        assert.equal(read(visibleMarkup(html, 'html')), read(kept));
        assert.doesNotMatch(visibleMarkup(html, 'svg'), ACTS_IN_MARKUP);
      }),
    );
    assert.equal(
      visibleMarkup('<text>a\u001bb\u202ec\u0085</text>', 'svg'),
      '<text>a\ufffdb&#x202e;c&#x85;</text>',
    );
    assert.equal(visible('a\u001b[1m\tb'), 'a[U+001B][1m[U+0009]b');
  });

  it('gives a page the data with its marks, in the script element where no reference is read', async () => {
    const file = join(folder, 'marks.csv');
    await writeFile(file, 'area,value\nYork\u202edcba,1\nHull,2\n');
    const { out } = await run(['embed', 'bar-ranking', '--data', file]);
    const [, json = ''] = /<script type="application\/json">(.*?)<\/script>/.exec(out) ?? [];
    assert.equal(readDataset(json).dataset.observations[0]?.area.name, 'York\u202edcba');
  });
});
