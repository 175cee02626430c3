import assert from 'node:assert/strict';
import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { run } from './run.js';

const INSIDE = 'area,value\nInside,1\nHull,2\n';
const OUTSIDE = 'area,value\nSecret,1\nHull,2\n';

describe('the files that a list of widgets names', () => {
  let folder = '';
  let list = '';
  const outsideFile = (): string => join(folder, 'outside.csv');
  before(async () => {
    folder = await realpath(await mkdtemp(join(tmpdir(), 'commonweal-children-')));
    await mkdir(join(folder, 'site/data'), { recursive: true });
    await mkdir(join(folder, 'site-other'));
    list = join(folder, 'site/list.json');
    await writeFile(join(folder, 'site/data/a.csv'), INSIDE);
    await writeFile(join(folder, 'site/..a.csv'), INSIDE);
    await writeFile(outsideFile(), OUTSIDE);
    await writeFile(join(folder, 'site-other/a.csv'), OUTSIDE);
    await symlink(outsideFile(), join(folder, 'site/link.csv'));
    await symlink(folder, join(folder, 'site/up'));
    await symlink(join(folder, 'site/data/a.csv'), join(folder, 'site/inner.csv'));
    await symlink(join(folder, 'site'), join(folder, 'other-way'));
  });
  after(() => rm(folder, { recursive: true, force: true }));

  const embed = async (file: string, ...args: string[]): ReturnType<typeof run> => {
    await writeFile(list, JSON.stringify([{ element: 'cw-bar-ranking', file }]));
    return run(['embed', 'dashboard', '--children', list, ...args]);
  };

  const inside: readonly (readonly [what: string, file: () => string])[] = [
    ['a file beside the list', () => 'data/a.csv'],
    ['a way out and in again', () => '../site/data/a.csv'],
    ['a name that begins with dots', () => '..a.csv'],
    ['a link to a file under the folder', () => 'inner.csv'],
    ['an absolute path under the folder', () => join(folder, 'site/data/a.csv')],
    ['the same folder by another name', () => join(folder, 'other-way/data/a.csv')],
  ];
  for (const [what, file] of inside) {
    // The other name of the folder is outside by its name: nobody looks where it leads.
    const isNamedElsewhere = what.includes('another name');
    it(`are ${isNamedElsewhere ? 'not ' : ''}read: ${what}`, async () => {
      const { exit, out, error } = await embed(file());
      assert.equal(exit, isNamedElsewhere ? 2 : 0, error);
      assert.equal(out.includes('Inside'), !isNamedElsewhere);
    });
  }

  const outside: readonly (readonly [what: string, file: () => string])[] = [
    ['an absolute path', outsideFile],
    ['a path upwards', () => '../outside.csv'],
    ['a path upwards in the middle', () => 'data/../../outside.csv'],
    ['a folder whose name begins alike', () => '../site-other/a.csv'],
    ['an address of a file', () => pathToFileURL(outsideFile()).href],
    ['an address of a file in capitals', () => pathToFileURL(outsideFile()).href.replace('file', 'FILE')],
    ['a link that leads out', () => 'link.csv'],
    ['a folder that leads out', () => 'up/outside.csv'],
    ['another drive', () => 'D:\\outside.csv'],
    ['another drive with a slash', () => 'd:/outside.csv'],
    ['a file that is not there', () => '../none.csv'],
    ['a file of the system', () => '/etc/passwd'],
  ];
  for (const [what, file] of outside) {
    it(`are not read outside the folder of the list: ${what}`, async () => {
      for (const args of [[], ['--static']]) {
        const { exit, out, error } = await embed(file(), ...args);
        assert.deepEqual([exit, out], [2, '']);
        assert.match(error, /is outside the folder of the list\. .*--allow-outside/);
      }
      const { exit, out } = await run(['render', 'dashboard', '--children', list]);
      assert.deepEqual([exit, out], [2, '']);
    });
  }

  it('are read by the name of the folder that the list was named by', async () => {
    const [named, path] = [join(folder, 'other-way/list.json'), join(folder, 'other-way/data/a.csv')];
    await writeFile(list, JSON.stringify([{ element: 'cw-bar-ranking', file: path }]));
    assert.match((await run(['embed', 'dashboard', '--children', named])).out, /Inside/);
  });

  it('are read outside with --allow-outside', async () => {
    for (const file of [
      outsideFile(),
      '../outside.csv',
      'link.csv',
      'up/outside.csv',
      pathToFileURL(outsideFile()).href,
    ]) {
      const { exit, out, error } = await embed(file, '--allow-outside');
      assert.equal(exit, 0, error);
      assert.match(out, /Secret/);
    }
    assert.match((await embed('../none.csv', '--allow-outside')).error, /none\.csv is not there\. Check/);
  });

  it('are no addresses of the web', async () => {
    for (const file of ['https://example.org/a.csv', 'data:text/csv,area', 'ftp://a/b']) {
      const { exit, error } = await embed(file, '--allow-outside');
      assert.equal(exit, 2);
      assert.match(
        error,
        /which is an address\. Name a file beside the list, or write the address as the attribute "src"/,
      );
    }
  });

  it('come with attributes that the element has', async () => {
    const entry = { element: 'cw-bar-ranking', file: 'data/a.csv', attributes: { benchmrk: 'Hull' } };
    await writeFile(list, JSON.stringify([entry]));
    const { exit, error } = await run(['embed', 'dashboard', '--children', list]);
    assert.equal(exit, 2);
    assert.match(error, /<cw-bar-ranking> has no attribute "benchmrk".* Did you mean "benchmark"\?/);
  });

  it('are read with the attributes of their widget', async () => {
    await writeFile(join(folder, 'site/data/wide.csv'), 'Place;Rate;Other\nYork;1,5;9\nHull;2,5;8\n');
    const attributes = { columns: 'area=Place; value=Rate', delimiter: ';', decimal: ',' };
    await writeFile(list, JSON.stringify([{ element: 'cw-bar-ranking', file: 'data/wide.csv', attributes }]));
    const { exit, out, error } = await run(['embed', 'dashboard', '--children', list]);
    assert.equal(exit, 0, error);
    assert.match(out, /<td>2\.5<\/td>/);
  });
});
