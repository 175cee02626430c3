import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { lacks } from '../../tools/commit-message.js';
import { root } from '../../tools/rollup/workspace.js';

describe('the reminder of a commit message', () => {
  for (const [what, message, reminders] of [
    ['an imperative with a body', 'Add a step\n\nThe old one was slow.\n', []],
    ['a verb that only looks like another form', 'Embed a chart\n\nReaders asked for it.', []],
    ['what git writes itself', "Merge branch 'fix'\n", []],
    ['a subject of 72 characters', `${'a'.repeat(72)}\n\nWhy.`, []],
    ['a subject of 73', `${'a'.repeat(73)}\n\nWhy.`, [/73 characters/]],
    ['a full stop', 'Add a step.\n\nWhy.', [/full stop/]],
    ['a past form', 'Added a step\n\nWhy.', [/“Added”/]],
    ['a present participle', 'Adding a step\n\nWhy.', [/“Adding”/]],
    ['no body', 'Add a step\n# Please enter the commit message\n', [/say why/]],
  ] as const) {
    it(`says what is wrong, and nothing else, of ${what}`, () => {
      const said = lacks(message);
      assert.equal(said.length, reminders.length, said.join(' '));
      for (const [at, reminder] of reminders.entries()) assert.match(said[at]!, reminder);
    });
  }

  it('stops no commit, also where the script is not there', () => {
    const { 'simple-git-hooks': hooks } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      'simple-git-hooks': Record<string, string>;
    };
    const folder = mkdtempSync(join(tmpdir(), 'commonweal-message-'));
    const file = join(folder, 'message');
    writeFileSync(file, 'Added a step.');
    const hook = (cwd: string) =>
      spawnSync('sh', ['-c', hooks['commit-msg']!, 'commit-msg', file], { cwd, encoding: 'utf8' });
    const [here, elsewhere] = [hook(root), hook(folder)];
    rmSync(folder, { recursive: true });
    assert.deepEqual([here.status, here.stderr.trim().split('\n').length], [0, 3]);
    assert.deepEqual([elsewhere.status, elsewhere.stderr], [0, '']);
  });
});
