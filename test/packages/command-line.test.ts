import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execFile } from 'node:child_process';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { ROOT, run } from './pack.js';

const BIN = join(ROOT, 'packages/render/bin/commonweal.js');
const commonweal = (...args: readonly string[]) => run(process.execPath, [BIN, ...args]);

describe('the built command line', () => {
  let folder = '';
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'commonweal-bin-'));
  });
  after(() => rm(folder, { recursive: true, force: true }));

  it('tells the version of the packages', async () => {
    const manifest = await readFile(join(ROOT, 'packages/render/package.json'), 'utf8');
    assert.equal(await commonweal('--version'), `${(JSON.parse(manifest) as { version: string }).version}\n`);
  });

  it('draws the same bytes in two processes, as HTML, SVG and PNG', async () => {
    for (const format of ['html', 'svg', 'png']) {
      const files = ['one', 'two'].map((name) => join(folder, `${name}.${format}`));
      for (const file of files) await commonweal('render', 'life-expectancy-table', '--out', file);
      const [one, two] = await Promise.all(files.map((file) => readFile(file)));
      assert.ok(one!.length > 5000);
      assert.ok(one!.equals(two!), format);
    }
  });

  it('reads standard input, and is quiet where nobody reads on', async () => {
    const shell = (line: string) => promisify(execFile)('sh', ['-c', line, process.execPath, BIN]);
    assert.match((await shell(`printf 'area,value\\nYork,5\\n' | "$0" "$1" check -`)).stdout, /Areas +1/);
    const rows = join(ROOT, 'test/fixtures/layouts/ons-upper-case.csv');
    const { stdout, stderr } = await shell(`"$0" "$1" check '${rows}' --json | true`);
    assert.deepEqual([stdout, stderr], ['', '']);
  });

  it('ends with the status that scripts go by', async () => {
    const status = async (...args: readonly string[]): Promise<number> => {
      const failed: unknown = await commonweal(...args).then(
        () => null,
        (error: unknown) => error,
      );
      return failed === null ? 0 : (failed as { cause: { code: number } }).cause.code;
    };
    assert.equal(await status('check', join(ROOT, 'test/fixtures/layouts/ons-upper-case.csv')), 0);
    assert.equal(await status('check', join(ROOT, 'README.md')), 1);
    assert.equal(await status('check', join(folder, 'none.csv')), 2);
  });
});
